import { setTimeout as sleep } from 'node:timers/promises';
import {
  type MessageAttributeValue,
  PublishCommand,
  type PublishCommandInput,
  SNSClient,
} from '@aws-sdk/client-sns';
import { checkSnsRules } from '../alert/sns-rules.ts';
import type { AlertMessage, AlertTopic } from '../alert/topic.ts';
import { smsKind } from '../subscription/filter-policy.ts';

/** Where SNS is: nothing for the region of the runtime, an endpoint for a local engine. */
export type SnsPlace = { endpoint?: string };

/**
 * Throttling, 5xx and silence are tried five times with a growing, random pause. All of it takes less than the 30 s
 * for which a worker holds its claim, so that nobody publishes beside it.
 */
const patience = {
  retryMode: 'standard',
  maxAttempts: 5,
  requestHandler: { connectionTimeout: 2_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
};

/** An SNS client; against an endpoint of its own it signs with placeholder credentials. */
export function openSns(place: SnsPlace = {}): SNSClient {
  if (!place.endpoint) return new SNSClient(patience);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return new SNSClient({ ...patience, endpoint: place.endpoint, region: 'us-east-1', credentials });
}

/**
 * The alerts topic: one message for all protocols, its attributes for the subscriptions' filter policies.
 * @param paceMs Milliseconds from one publish to the next at the least: SNS cuts an e-mail subscription off above ten
 * messages a second, from all functions together.
 */
export function openAlertTopic(client: SNSClient, topicArn: string, paceMs = 125): AlertTopic {
  let nextAt = 0;
  return {
    async publish(message) {
      checkSnsRules(message);
      // Taken before the wait, so that publishes at one time queue up behind one another.
      const wait = Math.max(0, nextAt - Date.now());
      nextAt = Date.now() + wait + paceMs;
      if (wait > 0) await sleep(wait);
      const { kind } = message.attributes;
      const kinds = message.withoutSms ? [kind] : [kind, `${kind}${smsKind}`];
      const answer = await client.send(new PublishCommand(publishInput(topicArn, message, kinds)));
      return answer.MessageId ?? '';
    },
  };
}

/** Several topics as one: a message goes to each, and is known by its id in the first. */
export function joinTopics(topics: AlertTopic[]): AlertTopic {
  return {
    async publish(message) {
      const [first = ''] = await Promise.all(topics.map((topic) => topic.publish(message)));
      return first;
    },
  };
}

/** What is handed to SNS. The kinds say who may get it: see `shared/subscription/filter-policy.ts`. */
export function publishInput(topicArn: string, message: AlertMessage, kinds: string[]): PublishCommandInput {
  return {
    TopicArn: topicArn,
    Subject: message.subject,
    MessageStructure: 'json',
    Message: JSON.stringify(message.bodies),
    MessageAttributes: messageAttributes({ ...message.attributes, kind: kinds }),
  };
}

type Attributes = Record<keyof AlertMessage['attributes'], string | string[]>;

function messageAttributes(attributes: Attributes): Record<string, MessageAttributeValue> {
  const text = (value: string | string[]) =>
    typeof value === 'string' ? { DataType: 'String', StringValue: value } : list(value);
  const list = (values: string[]) => ({ DataType: 'String.Array', StringValue: JSON.stringify(values) });
  return {
    watch: text(attributes.watch),
    severity: text(attributes.severity),
    language: text(attributes.language),
    source: text(attributes.source),
    kind: text(attributes.kind),
  };
}
