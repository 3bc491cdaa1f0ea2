import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { DeadQueue, DeadQueueName, RawLetter } from '../dead-letter/letter.ts';

/** Letters looked at in one go. */
const mostLetters = 1_000;
/** Seconds for which a letter that is looked at is hidden from others, so that it is not met twice, and can be removed. */
const hiddenSeconds = 300;

/** How full a queue is: messages that wait, and those that somebody works on. */
export async function depthOf(
  client: SQSClient,
  queueUrl: string,
): Promise<{ waiting: number; working: number }> {
  const { Attributes = {} } = await client.send(
    new GetQueueAttributesCommand({
      QueueUrl: queueUrl,
      AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
    }),
  );
  return {
    waiting: Number(Attributes.ApproximateNumberOfMessages ?? 0),
    working: Number(Attributes.ApproximateNumberOfMessagesNotVisible ?? 0),
  };
}

/**
 * A queue of dead letters in SQS. Looking hides its letters until they are released. A FIFO queue shows ten
 * letters of each message group at a time: those behind them come when these are gone.
 * @param waitSeconds How long SQS looks for letters: without a wait it asks only some of its servers.
 */
export function openDeadQueue(
  client: SQSClient,
  name: DeadQueueName,
  queueUrl: string,
  waitSeconds = 1,
): DeadQueue {
  const receipts = new Map<string, string>();

  async function receive(): Promise<RawLetter[]> {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: queueUrl,
        MaxNumberOfMessages: 10,
        VisibilityTimeout: hiddenSeconds,
        WaitTimeSeconds: waitSeconds,
        MessageSystemAttributeNames: ['SentTimestamp'],
      }),
    );
    return Messages.map(({ MessageId = '', ReceiptHandle = '', Body = '', Attributes }) => {
      receipts.set(MessageId, ReceiptHandle);
      return {
        id: MessageId,
        queue: name,
        at: new Date(Number(Attributes?.SentTimestamp ?? 0)).toISOString(),
        body: Body,
      };
    });
  }

  async function show(ReceiptHandle: string): Promise<void> {
    await client
      .send(new ChangeMessageVisibilityCommand({ QueueUrl: queueUrl, ReceiptHandle, VisibilityTimeout: 0 }))
      // It shows by itself within minutes.
      .catch(() => undefined);
  }

  return {
    name,

    async count() {
      const { waiting, working } = await depthOf(client, queueUrl);
      return waiting + working;
    },

    async peek() {
      const letters = new Map<string, RawLetter>();
      for (let more = true; more && letters.size < mostLetters; ) {
        const found = await receive();
        more = found.some(({ id }) => !letters.has(id));
        for (const letter of found) letters.set(letter.id, letter);
      }
      return [...letters.values()].sort((one, other) => (one.at < other.at ? -1 : 1));
    },

    async remove({ id }) {
      await client.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle: receipts.get(id) }));
      receipts.delete(id);
    },

    async release() {
      await Promise.all([...receipts.values()].map(show));
      receipts.clear();
    },
  };
}
