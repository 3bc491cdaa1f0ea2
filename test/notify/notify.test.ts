import { CreateQueueCommand, DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AlertRefusedError } from '../../shared/alert/sns-rules.ts';
import type { AlertMessage } from '../../shared/alert/topic.ts';
import { openAlertTopic, openSns } from '../../shared/notify/sns.ts';
import { openPollQueue, openSqs } from '../../shared/notify/sqs.ts';
import { startEngine } from './engine.ts';

let engine: Awaited<ReturnType<typeof startEngine>>;
let endpoint: string;
beforeAll(async () => {
  engine = await startEngine();
  endpoint = engine.endpoint;
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
    const topicArn = await engine.createTopic('alerts');
    const queues = await Promise.all(
      ['high', 'low'].map((severity) =>
        engine.subscribeQueue(`for-${severity}`, topicArn, { severity: [severity] }),
      ),
    );
    const messageId = await openAlertTopic(openSns({ endpoint }), topicArn).publish(message);
    expect(messageId).toMatch(/^[0-9a-f-]{36}$/);
    const [high, low] = await Promise.all(queues.map(receive));
    expect(low).toEqual([]);
    const envelope = JSON.parse(high?.[0] ?? '{}');
    expect(envelope).toMatchObject({ Type: 'Notification', MessageId: messageId, Subject: message.subject });
    expect(envelope.MessageAttributes.watch).toEqual({ Type: 'String.Array', Value: '["maduro","belarus"]' });
  });

  test('is published to at a pace that keeps e-mail subscriptions alive', async () => {
    const topicArn = await engine.createTopic('paced');
    const topic = openAlertTopic(openSns({ endpoint }), topicArn);
    const sentAt = await Promise.all(
      [1, 2, 3].map(() => topic.publish(message).then(() => performance.now())),
    );
    // The order of time is what counts: the third is at least two paces behind the first.
    expect(Math.max(...sentAt) - Math.min(...sentAt)).toBeGreaterThan(200);
  });

  test('is not sent what SNS would refuse', async () => {
    const topicArn = await engine.createTopic('strict');
    const topic = openAlertTopic(openSns({ endpoint }), topicArn);
    await expect(topic.publish({ ...message, subject: 'a\nb' })).rejects.toThrow(AlertRefusedError);
  });
});

describe('the poll queue', () => {
  test('hands a lane to one worker at a time, and takes a batch once', async () => {
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
    const take = async () => {
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10 }),
      );
      return Messages.map(({ Body = '', ReceiptHandle }) => ({ ...JSON.parse(Body), ReceiptHandle }));
    };
    const seen: string[] = [];
    for (let round = 0; round < 7; round += 1) {
      // SQS may hand out several of one lane in one call, and to one worker; a second worker gets none of them.
      const taken = await take();
      const lanes = new Set(taken.map(({ lane }) => lane));
      const others = await take();
      expect(others.filter(({ lane }) => lanes.has(lane))).toEqual([]);
      for (const { feeds, ReceiptHandle } of [...taken, ...others]) {
        seen.push(...feeds);
        await sqs.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle }));
      }
    }
    expect(seen.sort()).toEqual(batches.flatMap((batch) => batch.feeds).sort());
  });

  test('gets no call when no feed is due', async () => {
    await openPollQueue(openSqs({ endpoint }), 'http://127.0.0.1:9/nowhere').send([]);
  });
});
