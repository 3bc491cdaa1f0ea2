import { CreateQueueCommand, DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AlertRefusedError } from '../../shared/alert/sns-rules.ts';
import type { AlertMessage } from '../../shared/alert/topic.ts';
import { openAlertTopic, openSns } from '../../shared/notify/sns.ts';
import { openPollQueue, openSqs } from '../../shared/notify/sqs.ts';

let engine: FauxqsServer;
let endpoint: string;
beforeAll(async () => {
  engine = await startFauxqs({ port: 0, host: '127.0.0.1', logger: false });
  endpoint = `http://127.0.0.1:${engine.port}`;
});
afterAll(() => engine.stop());

const message: AlertMessage = {
  subject: 'Maduro: a headline',
  bodies: {
    default: 'd',
    email: 'e',
    sms: 's',
    sqs: '{}',
    http: '{}',
    https: '{}',
    lambda: '{}',
    'email-json': '{}',
  },
  attributes: {
    watch: ['maduro', 'belarus'],
    severity: 'high',
    language: 'el',
    source: 'news.example',
    kind: 'alert',
  },
};

async function receive(queueUrl: string): Promise<string[]> {
  const sqs = openSqs({ endpoint });
  const answer = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 }),
  );
  return (answer.Messages ?? []).map((one) => one.Body ?? '');
}

describe('the alerts topic', () => {
  test('reaches only subscriptions whose filter policy lets its attributes through', async () => {
    const { topicArn } = engine.createTopic('alerts');
    const queues = ['high', 'low'].map((severity) => {
      const queue = engine.createQueue(`for-${severity}`);
      engine.subscribe({
        topic: 'alerts',
        queue: `for-${severity}`,
        attributes: { FilterPolicy: JSON.stringify({ severity: [severity] }) },
      });
      return queue.queueUrl;
    });
    const messageId = await openAlertTopic(openSns({ endpoint }), topicArn).publish(message);
    expect(messageId).toMatch(/^[0-9a-f-]{36}$/);
    const [high, low] = await Promise.all(queues.map(receive));
    expect(low).toEqual([]);
    const envelope = JSON.parse(high?.[0] ?? '{}');
    expect(envelope).toMatchObject({ Type: 'Notification', MessageId: messageId, Subject: message.subject });
    expect(envelope.MessageAttributes.watch).toEqual({ Type: 'String.Array', Value: '["maduro","belarus"]' });
  });

  test('is published to at a pace that keeps e-mail subscriptions alive', async () => {
    const { topicArn } = engine.createTopic('paced');
    const topic = openAlertTopic(openSns({ endpoint }), topicArn);
    const sentAt = await Promise.all(
      [1, 2, 3].map(() => topic.publish(message).then(() => performance.now())),
    );
    // The order of time is what counts: the third is at least two paces behind the first.
    expect(Math.max(...sentAt) - Math.min(...sentAt)).toBeGreaterThan(200);
  });

  test('is not sent what SNS would refuse', async () => {
    const { topicArn } = engine.createTopic('strict');
    const topic = openAlertTopic(openSns({ endpoint }), topicArn);
    await expect(topic.publish({ ...message, subject: 'a\nb' })).rejects.toThrow(AlertRefusedError);
  });
});

describe('the poll queue', () => {
  test('hands out a batch only when the one before it in its lane is done, and takes a batch once', async () => {
    const sqs = openSqs({ endpoint });
    const { QueueUrl: queueUrl = '' } = await sqs.send(
      new CreateQueueCommand({ QueueName: 'poll.fifo', Attributes: { FifoQueue: 'true' } }),
    );
    const queue = openPollQueue(sqs, queueUrl);
    const batches = Array.from({ length: 12 }, (_, index) => ({
      lane: index % 2,
      feeds: [`feed-${index}`],
      key: `round ${index}`,
    }));
    await queue.send(batches);
    await queue.send(batches);
    const seen: string[] = [];
    for (let round = 0; round < 7; round += 1) {
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10 }),
      );
      const lanes = Messages.map((message) => JSON.parse(message.Body ?? '').lane);
      expect(new Set(lanes).size).toBe(lanes.length);
      for (const { Body = '', ReceiptHandle } of Messages) {
        seen.push(...JSON.parse(Body).feeds);
        await sqs.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle }));
      }
    }
    expect(seen.sort()).toEqual(batches.flatMap((batch) => batch.feeds).sort());
  });

  test('gets no call when no feed is due', async () => {
    await openPollQueue(openSqs({ endpoint }), 'http://127.0.0.1:9/nowhere').send([]);
  });
});
