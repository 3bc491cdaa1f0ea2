import { Fn } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Settings } from './settings.ts';

/** The topics that a function publishes to, and the address of short links where there is one. */
export type Publishing = { topics: Topic[]; owner: Topic; linkUrl: string | undefined; settings: Settings };

/** What the functions that publish alerts read from their environment. */
export function publishingEnvironment({ topics, owner, linkUrl, settings }: Publishing) {
  return {
    ALERTS_TOPIC_ARN: joinedArns(topics),
    OWNER_TOPIC_ARN: owner.topicArn,
    SMS_SEGMENTS: String(settings.smsSegments),
    SMS_SCRIPT: settings.smsScript,
    SMS_BUDGET: String(settings.smsBudget),
    ...(linkUrl !== undefined && { LINK_URL: linkUrl }),
  };
}

/** All that they may do on SNS: publish, warn the owner, and count who an SMS would go to. */
export function allowPublishing({ topics, owner }: Publishing): PolicyStatement[] {
  const arns = topics.map(({ topicArn }) => topicArn);
  return [
    new PolicyStatement({ actions: ['sns:Publish'], resources: [...arns, owner.topicArn] }),
    new PolicyStatement({ actions: ['sns:ListSubscriptionsByTopic'], resources: arns }),
    // It knows no resources.
    new PolicyStatement({ actions: ['sns:GetSubscriptionAttributes'], resources: ['*'] }),
  ];
}

/** The ARNs of topics as functions read them. */
export function joinedArns(topics: Topic[]): string {
  return Fn.join(
    ',',
    topics.map(({ topicArn }) => topicArn),
  );
}
