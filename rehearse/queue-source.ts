import { z } from 'zod';
import { callJson, operator } from './control-plane.ts';
import { account, region } from './engine.ts';
import { passes } from './filter.ts';
import type { Answer } from './function-process.ts';
import { failedOf, type Mapping } from './mappings.ts';

const messagesSchema = z.object({
  Messages: z
    .array(
      z.object({
        MessageId: z.string(),
        ReceiptHandle: z.string(),
        Body: z.string(),
        MD5OfBody: z.string(),
        Attributes: z.record(z.string(), z.string()).default({}),
        MessageAttributes: z.record(z.string(), z.unknown()).default({}),
      }),
    )
    .default([]),
});
type Message = z.infer<typeof messagesSchema>['Messages'][number];

/**
 * Takes one batch from a queue to its function, as Lambda's poller does with the rights of the function's role: what
 * is done is deleted, what is not comes back. Where Lambda waits for the visibility timeout, the operator ends it.
 * @returns how many messages there were
 */
export async function moveMessages(
  gate: string,
  mapping: Mapping,
  invoke: (name: string, event: unknown) => Promise<Answer>,
): Promise<number> {
  const name = mapping.EventSourceArn.split(':').at(-1) ?? '';
  const QueueUrl = queueUrl(gate, name);
  const call = (operation: string, body: object, key = mapping.functionName) =>
    callJson(gate, key, 'sqs', `AmazonSQS.${operation}`, { QueueUrl, ...body });
  const received = await call('ReceiveMessage', {
    MaxNumberOfMessages: Math.min(10, mapping.BatchSize),
    MessageSystemAttributeNames: ['All'],
    AttributeNames: ['All'],
    MessageAttributeNames: ['All'],
  });
  const { Messages: messages } = messagesSchema.parse(received);
  const wanted = messages.filter((message) => passes(mapping.patterns, filtered(message)));
  const records = wanted.map((message) => recordOf(message, mapping.EventSourceArn));
  const answer =
    records.length > 0 ? await invoke(mapping.FunctionArn, { Records: records }) : { payload: null };
  const failed = failedOf(
    answer,
    mapping,
    records.map(({ messageId }) => messageId),
  );
  const done = messages.filter(({ MessageId }) => !failed.includes(MessageId));
  const entries = (some: Message[]) =>
    some.map(({ MessageId, ReceiptHandle }) => ({ Id: MessageId, ReceiptHandle }));
  if (done.length > 0) await call('DeleteMessageBatch', { Entries: entries(done) });
  const back = messages.filter(({ MessageId }) => failed.includes(MessageId));
  for (const { ReceiptHandle } of entries(back))
    await call('ChangeMessageVisibility', { ReceiptHandle, VisibilityTimeout: 0 }, operator);
  return messages.length;
}

/** How many messages of a queue wait or are in flight, and how many are to come later. */
export async function depthOf(gate: string, name: string): Promise<{ now: number; later: number }> {
  const AttributeNames = ['All'];
  const answer = await callJson(gate, operator, 'sqs', 'AmazonSQS.GetQueueAttributes', {
    QueueUrl: queueUrl(gate, name),
    AttributeNames,
  });
  const { Attributes } = z.object({ Attributes: z.record(z.string(), z.string()) }).parse(answer);
  const count = (kind: string) => Number(Attributes[`ApproximateNumberOfMessages${kind}`] ?? 0);
  return { now: count('') + count('NotVisible'), later: count('Delayed') };
}

/** The bodies of up to `limit` messages of a queue, which are taken from it. */
export async function takeBodies(gate: string, name: string, limit: number): Promise<string[]> {
  const QueueUrl = queueUrl(gate, name);
  const bodies: string[] = [];
  while (bodies.length < limit) {
    const answer = await callJson(gate, operator, 'sqs', 'AmazonSQS.ReceiveMessage', {
      QueueUrl,
      MaxNumberOfMessages: 10,
    });
    const { Messages } = messagesSchema.parse(answer);
    if (Messages.length === 0) break;
    for (const { Body, ReceiptHandle } of Messages) {
      bodies.push(Body);
      await callJson(gate, operator, 'sqs', 'AmazonSQS.DeleteMessage', { QueueUrl, ReceiptHandle });
    }
  }
  return bodies;
}

/** Where a queue of this name is. */
export function queueUrl(gate: string, name: string): string {
  return `${gate}/${account}/${name}`;
}

/** What a filter pattern is held against: the body as JSON where it is JSON. */
function filtered({ Body }: Message): unknown {
  try {
    return { body: JSON.parse(Body) };
  } catch {
    return { body: Body };
  }
}

function recordOf(message: Message, eventSourceARN: string) {
  return {
    messageId: message.MessageId,
    receiptHandle: message.ReceiptHandle,
    body: message.Body,
    attributes: message.Attributes,
    messageAttributes: message.MessageAttributes,
    md5OfBody: message.MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN,
    awsRegion: region,
  };
}
