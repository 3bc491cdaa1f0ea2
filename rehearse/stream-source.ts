import { z } from 'zod';
import { callJson } from './control-plane.ts';
import { passes } from './filter.ts';
import type { Answer } from './function-process.ts';
import { failedOf, type Mapping } from './mappings.ts';
import { queueUrl } from './queue-source.ts';

const recordSchema = z.looseObject({
  eventID: z.string(),
  dynamodb: z.looseObject({ SequenceNumber: z.string() }),
});
type StreamRecord = z.infer<typeof recordSchema>;

/** A reader of one table's stream for one function. */
export type StreamSource = {
  /** Works off one read of the stream; answers how many records it had. */
  move(): Promise<number>;
};

const target = (operation: string) => `DynamoDBStreams_20120810.${operation}`;

/**
 * Reads a stream as Lambda's poller does, with the rights of the function's role: filter criteria, partial answers,
 * bisection, retries, and the on-failure destination for what does not get through. Without the pauses between
 * retries, and without the age at which records are given up.
 */
export async function openStreamSource(
  gate: string,
  mapping: Mapping,
  invoke: (name: string, event: unknown) => Promise<Answer>,
): Promise<StreamSource> {
  const StreamArn = mapping.EventSourceArn;
  const call = (operation: string, body: object) =>
    callJson(gate, mapping.functionName, 'dynamodb', target(operation), body);
  const described = await call('DescribeStream', { StreamArn });
  const { StreamDescription } = z
    .object({ StreamDescription: z.object({ Shards: z.array(z.object({ ShardId: z.string() })) }) })
    .parse(described);
  const ShardId = StreamDescription.Shards[0]?.ShardId ?? '';
  const ShardIteratorType = mapping.StartingPosition ?? 'TRIM_HORIZON';
  const first = await call('GetShardIterator', { StreamArn, ShardId, ShardIteratorType });
  let iterator = z.object({ ShardIterator: z.string() }).parse(first).ShardIterator;

  async function work(batch: StreamRecord[], tries: number): Promise<void> {
    const sequences = batch.map(({ dynamodb }) => dynamodb.SequenceNumber);
    const answer = await invoke(mapping.FunctionArn, { Records: batch });
    const failed = failedOf(answer, mapping, sequences);
    if (failed.length === 0) return;
    // All from the first failure on comes again; what was before it is done.
    const rest = batch.slice(Math.min(...failed.map((sequence) => sequences.indexOf(sequence))));
    if (mapping.BisectBatchOnFunctionError && rest.length > 1) {
      const half = Math.ceil(rest.length / 2);
      await work(rest.slice(0, half), tries);
      await work(rest.slice(half), tries);
    } else if (tries < (mapping.MaximumRetryAttempts ?? 10)) await work(rest, tries + 1);
    else await giveUp(rest, answer);
  }

  async function giveUp(batch: StreamRecord[], answer: Answer): Promise<void> {
    const destination = mapping.DestinationConfig?.OnFailure.Destination.split(':').at(-1);
    if (!destination) return;
    // Lambda sends where the records are, not the records.
    const MessageBody = JSON.stringify({
      requestContext: { functionArn: mapping.FunctionArn, condition: 'RetryAttemptsExhausted' },
      responseContext: { functionError: answer.error ? 'Unhandled' : null },
      DDBStreamBatchInfo: {
        shardId: ShardId,
        startSequenceNumber: batch[0]?.dynamodb.SequenceNumber,
        endSequenceNumber: batch.at(-1)?.dynamodb.SequenceNumber,
        batchSize: batch.length,
        streamArn: StreamArn,
      },
    });
    const QueueUrl = queueUrl(gate, destination);
    await callJson(gate, mapping.functionName, 'sqs', 'AmazonSQS.SendMessage', { QueueUrl, MessageBody });
  }

  return {
    async move() {
      const answer = await call('GetRecords', { ShardIterator: iterator, Limit: mapping.BatchSize });
      const read = z.object({ Records: z.array(recordSchema), NextShardIterator: z.string() }).parse(answer);
      iterator = read.NextShardIterator;
      const records = read.Records.map((record) => ({ ...record, eventSourceARN: StreamArn }));
      const wanted = records.filter((record) => passes(mapping.patterns, record));
      if (wanted.length > 0) await work(wanted, 0);
      return records.length;
    },
  };
}
