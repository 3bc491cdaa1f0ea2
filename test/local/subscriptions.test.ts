import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GetSubscriptionAttributesCommand, ListSubscriptionsByTopicCommand } from '@aws-sdk/client-sns';
import { describe, expect, onTestFinished, test } from 'vitest';
import { newFolder } from './folder.ts';
import { bodies, openMessaging } from './messaging.ts';

describe('an e-mail subscription', () => {
  test('gets nothing until its link is followed, and stays confirmed over a restart', async () => {
    const folder = newFolder();
    const first = await openMessaging(folder);
    const { SubscriptionArn } = await first.subscribe('email', 'a@example.com');
    expect(SubscriptionArn).toBe('pending confirmation');
    await first.publish({ Message: 'too early' });
    const listed = await first.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: first.TopicArn }));
    expect(listed.Subscriptions?.[0]?.SubscriptionArn).toBe('PendingConfirmation');
    await first.confirmAll();
    await first.close();
    const second = await openMessaging(folder);
    await second.publish({ Message: 'in time' });
    const { messages, subscriptions } = await second.shown();
    const texts = messages
      .filter(({ kind }) => kind === 'notification')
      .map(({ text }) => text.split('\n')[0]);
    expect(texts).toEqual(['in time']);
    const arn = subscriptions[0]?.arn;
    const told = await second.sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn: arn }));
    expect(told.Attributes?.PendingConfirmation).toBe('false');
  });

  test('cannot be confirmed by a made-up link, nor after 48 hours', async () => {
    let now = new Date('2026-01-15T10:00:00Z');
    const { subscribe, inbox, shown } = await openMessaging(newFolder(), () => now);
    await subscribe('email', 'a@example.com');
    expect((await fetch(`${inbox.url}confirm?token=guessed`)).status).toBe(400);
    const link = /http\S+/.exec((await shown()).messages[0]?.text ?? '')?.[0] ?? '';
    now = new Date('2026-01-17T10:00:01Z');
    expect((await fetch(link)).status).toBe(400);
    expect((await shown()).subscriptions[0]?.confirmed).toBe(false);
  });

  test('ends by the link in every message', async () => {
    const { subscribe, confirmAll, publish, shown } = await openMessaging();
    await subscribe('email', 'a@example.com');
    await confirmAll();
    await publish({});
    const message = (await shown()).messages.find(({ kind }) => kind === 'notification');
    await fetch(/http\S+unsubscribe\S+/.exec(message?.text ?? '')?.[0] ?? '');
    expect((await shown()).subscriptions).toEqual([]);
  });
});

test('an HTTP endpoint is asked to confirm, then gets messages with the headers of SNS', async () => {
  const got: { headers: IncomingHttpHeaders; body: Record<string, string> }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    got.push({ headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) });
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { subscribe, publish, delivered, TopicArn } = await openMessaging();
  await subscribe('http', `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`);
  await delivered();
  expect(got[0]?.headers['x-amz-sns-message-type']).toBe('SubscriptionConfirmation');
  expect((await fetch(got[0]?.body.SubscribeURL ?? '')).status).toBe(200);
  await publish(bodies({ default: 'for all', http: 'for hooks' }));
  await delivered();
  expect(got[1]?.headers).toMatchObject({
    'x-amz-sns-message-type': 'Notification',
    'x-amz-sns-topic-arn': TopicArn,
  });
  expect(got[1]?.body).toMatchObject({ Type: 'Notification', Message: 'for hooks' });
});

test.each([
  ['email', 'nobody'],
  ['email', 'a@b@c'],
  ['sms', '123'],
  ['sms', '+99912345'],
  ['https', 'http://x.example'],
  ['sqs', 'queue'],
  ['pigeon', 'loft'],
])('an endpoint of protocol %s cannot be %s', async (protocol, endpoint) => {
  const { subscribe } = await openMessaging();
  await expect(subscribe(protocol, endpoint)).rejects.toThrow('Invalid parameter');
});
