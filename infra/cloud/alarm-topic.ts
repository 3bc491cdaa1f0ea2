import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { Encryption } from './encryption.ts';
import type { Settings } from './settings.ts';

/**
 * The topic that alarms go to, apart from the others for its key: CloudWatch may not use `alias/aws/sns`, whose policy nobody
 * can change. Without a key of the customer it brings one of its own, a dollar a month.
 */
export class AlarmTopic extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { settings }: { settings: Settings }) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', {
      displayName: 'Stentor alarms',
      enforceSSL: true,
      masterKey: Encryption.of(this).key ?? this.ownKey(),
    });
    // A policy of its own takes the place of the one that lets the account's services publish.
    this.topic.addToResourcePolicy(
      new PolicyStatement({ ...fromAlarms, actions: ['sns:Publish'], resources: [this.topic.topicArn] }),
    );
    for (const address of settings.alarmEmail) this.topic.addSubscription(new EmailSubscription(address));
  }

  private ownKey(): IKey {
    const key = new Key(this, 'Key', {
      description: 'Stentor: alarms on their way to e-mail',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    key.addToResourcePolicy(
      new PolicyStatement({
        ...fromAlarms,
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
      }),
    );
    return key;
  }
}

const fromAlarms = {
  principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
  conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
};
