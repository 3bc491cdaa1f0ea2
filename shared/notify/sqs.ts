import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { PollQueue } from '../feed/feeds.ts';

/** Where SQS is: nothing for the region of the runtime, an endpoint for a local engine. */
export type SqsPlace = { endpoint?: string };

/** Feeds in one message: what one poll invocation works on. */
export const feedsPerMessage = 25;

/** SQS did not take some of the feeds; they come up again when they are next due. */
export class PollQueueError extends Error {
  override name = 'PollQueueError';
}

/** An SQS client; against an endpoint of its own it signs with placeholder credentials. */
export function openSqs(place: SqsPlace = {}): SQSClient {
  if (!place.endpoint) return new SQSClient({});
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return new SQSClient({ endpoint: place.endpoint, region: 'us-east-1', credentials });
}

/** The poll queue: takes feed ids, 25 a message and ten messages a call. */
export function openPollQueue(client: SQSClient, queueUrl: string): PollQueue {
  return {
    async send(feedIds) {
      const messages = chunks(feedIds, feedsPerMessage).map((feeds, index) => ({
        Id: String(index),
        MessageBody: JSON.stringify({ feeds }),
      }));
      for (const batch of chunks(messages, 10)) {
        const answer = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: batch }));
        const [failed] = answer.Failed ?? [];
        if (failed)
          throw new PollQueueError(
            `The poll queue refused ${answer.Failed?.length} messages: ${failed.Message}`,
          );
      }
    },
  };
}

function chunks<Item>(items: Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
