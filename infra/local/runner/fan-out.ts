import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { type Handler, invoke } from './invoke.ts';

type Consumer = Handler<DynamoDBStreamEvent, DynamoDBBatchResponse | undefined>;

/**
 * The consumers of one stream as one: each gets every batch in turn, and what one of them failed on comes again to all.
 * In the cloud each has a position of its own in the stream; what is handled twice here is harmless there as well.
 */
export function fanOut(consumers: Record<string, Consumer>): Consumer {
  return async (event) => {
    const answers = [];
    for (const [name, consumer] of Object.entries(consumers))
      answers.push(await invoke(name, consumer, event));
    return { batchItemFailures: answers.flatMap((answer) => answer?.batchItemFailures ?? []) };
  };
}
