import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
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
  test('carries 25 feeds a message, more than one call if need be', async () => {
    const { queueUrl } = engine.createQueue('poll');
    const ids = Array.from({ length: 260 }, (_, index) => `feed-${index}`);
    await openPollQueue(openSqs({ endpoint }), queueUrl).send(ids);
    const bodies = [...(await receive(queueUrl)), ...(await receive(queueUrl))].map(
      (body) => JSON.parse(body).feeds,
    );
    expect(bodies.map((feeds) => feeds.length).sort((a, b) => a - b)).toEqual([10, ...Array(10).fill(25)]);
    expect(new Set(bodies.flat()).size).toBe(260);
  });

  test('gets no call when no feed is due', async () => {
    await openPollQueue(openSqs({ endpoint }), 'http://127.0.0.1:9/nowhere').send([]);
  });
});
