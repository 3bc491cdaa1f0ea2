import { SendMessageBatchCommand, type SendMessageBatchRequestEntry, SQSClient } from '@aws-sdk/client-sqs';
import type { PollQueue } from '../feed/feeds.ts';
import type { PollBatch } from '../feed/lanes.ts';

/** Where SQS is: nothing for the region of the runtime, an endpoint for a local engine. */
export type SqsPlace = { endpoint?: string };

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

/**
 * The poll queue, a FIFO queue: a message a batch, ten messages a call. The lane is the message group, so a batch is
 * handed out only when the one before it in its lane is done.
 */
export function openPollQueue(client: SQSClient, queueUrl: string): PollQueue {
  return {
    async send(batches) {
      for (const chunk of chunks(batches, 10)) {
        const answer = await client.send(
          new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: chunk.map(toMessage) }),
        );
        const [failed] = answer.Failed ?? [];
        if (failed)
          throw new PollQueueError(
            `The poll queue refused ${answer.Failed?.length} messages: ${failed.Message}`,
          );
      }
    },
  };
}

function toMessage({ key, ...batch }: PollBatch, index: number): SendMessageBatchRequestEntry {
  return {
    Id: String(index),
    MessageBody: JSON.stringify(batch),
    MessageGroupId: `lane-${batch.lane}`,
    MessageDeduplicationId: key,
  };
}

function chunks<Item>(items: Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
