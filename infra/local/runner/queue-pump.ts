import { setTimeout as wait } from 'node:timers/promises';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { type Handler, invoke } from './invoke.ts';

/** Pause between two looks at a queue that hands nothing out. */
const restMs = 50;
/** The longest wait before a message that failed comes again. */
const longestBackOffMs = 5_000;

/**
 * Does what Lambda's event source does for a queue: receives messages, invokes the function, deletes what it did
 * not report as failed, and lets the rest come again after a pause. The queue's redrive policy ends that. Messages are
 * worked on side by side: a FIFO queue hands out one of each of its groups at a time.
 */
export function createQueuePump(
  sqs: SQSClient,
  queueUrl: string,
  handler: Handler<SQSEvent, SQSBatchResponse | undefined>,
  onFailure: (reason: string) => void = () => {},
) {
  const working = new Set<Promise<void>>();

  /** Receives once and begins to work on what came; answers how many messages that was. */
  async function take(waitSeconds: number, signal?: AbortSignal): Promise<number> {
    const receive = new ReceiveMessageCommand({
      QueueUrl: queueUrl,
      MaxNumberOfMessages: 10,
      WaitTimeSeconds: waitSeconds,
      MessageSystemAttributeNames: ['All'],
    });
    const { Messages = [] } = await sqs.send(receive, signal ? { abortSignal: signal } : {});
    for (const message of Messages) {
      const done: Promise<void> = settle(message)
        .catch((error: unknown) => onFailure(String(error)))
        .finally(() => working.delete(done));
      working.add(done);
    }
    return Messages.length;
  }

  async function settle(message: Message): Promise<void> {
    const failed = await work([message]);
    await (failed.has(message.MessageId) ? later(message) : remove(message));
  }

  async function work(messages: Message[]): Promise<Set<string | undefined>> {
    try {
      const result = await invoke('poll', handler, { Records: messages.map(toRecord) });
      return new Set(result?.batchItemFailures.map((failure) => failure.itemIdentifier));
    } catch (error) {
      onFailure(error instanceof Error ? error.message : String(error));
      return new Set(messages.map((message) => message.MessageId));
    }
  }

  async function remove({ ReceiptHandle }: Message): Promise<void> {
    await sqs.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle }));
  }

  async function later({ ReceiptHandle, Attributes }: Message): Promise<void> {
    const tries = Number(Attributes?.ApproximateReceiveCount ?? 1);
    await wait(Math.min(100 * 2 ** tries, longestBackOffMs));
    const change = { QueueUrl: queueUrl, ReceiptHandle, VisibilityTimeout: 0 };
    await sqs.send(new ChangeMessageVisibilityCommand(change)).catch((error: unknown) => {
      // A second try after a lost answer finds the message back in the queue already.
      if (!(error instanceof Error) || error.name !== 'MessageNotInflight') throw error;
    });
  }

  /** Works until the queue holds nothing, seen or unseen. */
  async function drain(): Promise<void> {
    for (;;) {
      if ((await take(0)) > 0) continue;
      if (working.size > 0) await Promise.race(working);
      else if ((await messagesIn(sqs, queueUrl)) === 0) return;
      else await wait(restMs);
    }
  }

  /** Works on what comes until it is told to stop, and ends what it has begun. */
  async function run(signal: AbortSignal): Promise<void> {
    const pause = () => wait(1000, undefined, { signal }).catch(() => undefined);
    while (!signal.aborted) await take(20, signal).catch(pause);
    await Promise.all(working);
  }

  return { run, drain };
}

/** Messages that a queue holds, those under way included. */
export async function messagesIn(sqs: SQSClient, queueUrl: string): Promise<number> {
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['All'] }),
  );
  return (
    Number(Attributes.ApproximateNumberOfMessages) + Number(Attributes.ApproximateNumberOfMessagesNotVisible)
  );
}

function toRecord(message: Message): SQSEvent['Records'][number] {
  return {
    messageId: message.MessageId ?? '',
    receiptHandle: message.ReceiptHandle ?? '',
    body: message.Body ?? '',
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '',
      SenderId: '',
      ApproximateFirstReceiveTimestamp: '',
      ...message.Attributes,
    },
    messageAttributes: {},
    md5OfBody: message.MD5OfBody ?? '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:poll',
    awsRegion: 'us-east-1',
  };
}
