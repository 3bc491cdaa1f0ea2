import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { PageQueue } from '../enrich/page-queue.ts';

/** SQS did not take a request for a page. */
export class PageQueueError extends Error {
  override name = 'PageQueueError';
}

/** SQS takes ten messages a call. */
const perCall = 10;

/** The queue of wanted pages: a message an article. */
export function openPageQueue(client: SQSClient, queueUrl: string): PageQueue {
  return {
    async send(requests, delaySeconds = 0) {
      for (let from = 0; from < requests.length; from += perCall) {
        const Entries = requests.slice(from, from + perCall).map((request, index) => ({
          Id: String(index),
          MessageBody: JSON.stringify(request),
          DelaySeconds: delaySeconds,
        }));
        const { Failed } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
        if (Failed?.[0])
          throw new PageQueueError(`The page queue refused ${Failed.length} messages: ${Failed[0].Message}`);
      }
    },
  };
}
