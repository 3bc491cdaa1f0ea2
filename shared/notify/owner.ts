import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { OwnerTopic } from '../feed/owner.ts';

/** The owner's topic: plain text for every protocol, marked with the attribute `kind` = `operations`. */
export function openOwnerTopic(client: SNSClient, topicArn: string): OwnerTopic {
  return {
    async publish({ subject, text }) {
      const answer = await client.send(
        new PublishCommand({
          TopicArn: topicArn,
          Subject: subject,
          Message: text,
          MessageAttributes: { kind: { DataType: 'String', StringValue: 'operations' } },
        }),
      );
      return answer.MessageId ?? '';
    },
  };
}
