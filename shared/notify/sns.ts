import { type MessageAttributeValue, PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { checkSnsRules } from '../alert/sns-rules.ts';
import type { AlertMessage, AlertTopic } from '../alert/topic.ts';

/** Where SNS is: nothing for the region of the runtime, an endpoint for a local engine. */
export type SnsPlace = { endpoint?: string };

/** An SNS client; against an endpoint of its own it signs with placeholder credentials. */
export function openSns(place: SnsPlace = {}): SNSClient {
  if (!place.endpoint) return new SNSClient({});
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return new SNSClient({ endpoint: place.endpoint, region: 'us-east-1', credentials });
}

/** The alerts topic: one message for all protocols, its attributes for the subscriptions' filter policies. */
export function openAlertTopic(client: SNSClient, topicArn: string): AlertTopic {
  return {
    async publish(message) {
      checkSnsRules(message);
      const answer = await client.send(
        new PublishCommand({
          TopicArn: topicArn,
          Subject: message.subject,
          MessageStructure: 'json',
          Message: JSON.stringify(message.bodies),
          MessageAttributes: messageAttributes(message.attributes),
        }),
      );
      return answer.MessageId ?? '';
    },
  };
}

function messageAttributes(attributes: AlertMessage['attributes']): Record<string, MessageAttributeValue> {
  const text = (value: string) => ({ DataType: 'String', StringValue: value });
  return {
    watch: { DataType: 'String.Array', StringValue: JSON.stringify(attributes.watch) },
    severity: text(attributes.severity),
    language: text(attributes.language),
    source: text(attributes.source),
    kind: text(attributes.kind),
  };
}
