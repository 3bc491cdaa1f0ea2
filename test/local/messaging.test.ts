import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CreateTopicCommand,
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  PublishBatchCommand,
  PublishCommand,
  type PublishCommandInput,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { InboxDocument } from '../../infra/local/inbox/page.ts';
import { openInbox } from '../../infra/local/inbox/server.ts';
import { type LocalMessaging, openLocalMessaging } from '../../infra/local/messaging/messaging.ts';
import { openSns } from '../../shared/notify/sns.ts';
import { openSqs } from '../../shared/notify/sqs.ts';
import { newFolder } from './folder.ts';

async function open(folder = newFolder(), now?: () => Date) {
  let messaging: LocalMessaging | undefined;
  const inbox = await openInbox({
    subscriptions: () => messaging?.subscriptions() ?? [],
    messages: (limit) => messaging?.deliveries.list(limit) ?? [],
    confirm: (token) => messaging?.confirm(token),
    unsubscribe: (arn) => messaging?.unsubscribe(arn) ?? false,
  });
  const links = {
    confirm: (token: string) => `${inbox.url}confirm?token=${token}`,
    unsubscribe: (arn: string) => `${inbox.url}unsubscribe?subscription=${encodeURIComponent(arn)}`,
  };
  const opened = await openLocalMessaging(folder, links, now ? { now } : {});
  messaging = opened;
  const sns = openSns({ endpoint: opened.endpoint });
  const sqs = openSqs({ endpoint: opened.endpoint });
  const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: 'alerts' }));
  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    await opened.close();
    await inbox.close();
  };
  onTestFinished(close);
  const subscribe = (Protocol: string, Endpoint: string, Attributes?: Record<string, string>) =>
    sns.send(new SubscribeCommand({ TopicArn, Protocol, Endpoint, ...(Attributes && { Attributes }) }));
  const publish = (input: Partial<PublishCommandInput>) =>
    sns.send(new PublishCommand({ TopicArn, Message: 'text', ...input }));
  const shown = async () => (await (await fetch(`${inbox.url}messages.json`)).json()) as InboxDocument;
  const confirmAll = async () => {
    for (const { kind, text } of (await shown()).messages)
      if (kind === 'confirmation') await fetch(/http[^\s"]+/.exec(text)?.[0] ?? '');
  };
  return { ...opened, inbox, sns, sqs, TopicArn, subscribe, publish, shown, confirmAll, close };
}

const bodies = (texts: Record<string, unknown>) => ({
  MessageStructure: 'json',
  Message: JSON.stringify(texts),
});

describe('a message that SNS would refuse', () => {
  test.each<[string, Partial<PublishCommandInput>, string]>([
    ['has no default body', bodies({ email: 'x' }), 'No default entry'],
    ['is no JSON although it says so', { MessageStructure: 'json', Message: 'x' }, 'failed to parse'],
    ['has a body that is no text', bodies({ default: 'x', sms: 1 }), 'sms is not a string'],
    ['has a subject of 100 characters', { Subject: 'x'.repeat(100) }, 'Subject'],
    ['has a line break in its subject', { Subject: 'a\nb' }, 'Subject'],
    ['has a control character in its subject', { Subject: 'a\u0007b' }, 'Subject'],
    ['is longer than 256 KB', { Message: 'α'.repeat(131_073) }, 'Message too long'],
    [
      'is longer than 256 KB with its attributes',
      {
        Message: 'x'.repeat(262_140),
        MessageAttributes: { name: { DataType: 'String', StringValue: 'value' } },
      },
      'Message too long',
    ],
    ['is empty', { Message: '' }, 'Empty message'],
    [
      'has an array attribute that is none',
      { MessageAttributes: { watch: { DataType: 'String.Array', StringValue: 'maduro' } } },
      'not a JSON array',
    ],
    [
      'goes to a topic that is not there',
      { TopicArn: 'arn:aws:sns:us-east-1:000000000000:none' },
      'does not exist',
    ],
  ])('%s', async (_, input, reason) => {
    const { publish, shown, subscribe } = await open();
    await subscribe('sms', '+12025550123');
    await expect(publish(input)).rejects.toThrow(reason);
    expect((await shown()).messages).toEqual([]);
  });
});

test('the longest subject and the longest message are taken', async () => {
  const { publish } = await open();
  expect((await publish({ Subject: 'x'.repeat(99), Message: 'x'.repeat(262_144) })).MessageId).toBeTruthy();
});

test('every protocol gets its own body, or the default', async () => {
  const { subscribe, confirmAll, publish, shown, sqs, delivered, endpoint } = await open();
  await sqs.send(new CreateQueueCommand({ QueueName: 'wrapped' }));
  await sqs.send(new CreateQueueCommand({ QueueName: 'raw' }));
  await subscribe('email', 'a@example.com');
  await subscribe('email-json', 'b@example.com');
  await subscribe('sms', '+12025550123');
  await subscribe('sqs', 'arn:aws:sqs:us-east-1:000000000000:wrapped');
  await subscribe('sqs', 'arn:aws:sqs:us-east-1:000000000000:raw', { RawMessageDelivery: 'true' });
  await confirmAll();
  const { MessageId } = await publish({
    Subject: 'Subject',
    ...bodies({ default: 'for all', email: 'for reading', sms: 'short', sqs: '{"for":"machines"}' }),
  });
  await delivered();
  const messages = (await shown()).messages.filter((message) => message.kind === 'notification');
  const textOf = (protocol: string) => messages.find((message) => message.protocol === protocol)?.text ?? '';
  expect(textOf('email')).toMatch(/^for reading\n/);
  expect(JSON.parse(textOf('email-json'))).toMatchObject({
    Type: 'Notification',
    Message: 'for all',
    MessageId,
  });
  expect(messages.find((message) => message.protocol === 'sms')).toMatchObject({
    text: 'short',
    sms: { encoding: 'GSM-7', segments: 1 },
  });
  const receive = async (queue: string) =>
    (await sqs.send(new ReceiveMessageCommand({ QueueUrl: `${endpoint}/000000000000/${queue}` })))
      .Messages?.[0]?.Body;
  expect(JSON.parse((await receive('wrapped')) ?? '')).toMatchObject({
    Type: 'Notification',
    Subject: 'Subject',
    Message: '{"for":"machines"}',
  });
  expect(await receive('raw')).toBe('{"for":"machines"}');
});

test('a subscription gets what its filter policy lets through', async () => {
  const { subscribe, publish, shown } = await open();
  await subscribe('sms', '+12025550123', { FilterPolicy: '{"watch":["belarus"]}' });
  await subscribe('sms', '+12025550124', { FilterPolicy: '{"watch":["asylum"]}' });
  const watch = { DataType: 'String.Array', StringValue: '["maduro","belarus"]' };
  await publish({ MessageAttributes: { watch } });
  expect((await shown()).messages.map((message) => message.to)).toEqual(['+12025550123']);
});

test('each message of a batch is taken or refused on its own', async () => {
  const { sns, TopicArn, subscribe, shown } = await open();
  await subscribe('sms', '+12025550123');
  const answer = await sns.send(
    new PublishBatchCommand({
      TopicArn,
      PublishBatchRequestEntries: [
        { Id: 'good', Message: 'one' },
        { Id: 'bad', Message: 'two', Subject: 'a\nb' },
      ],
    }),
  );
  expect(answer.Successful?.map((entry) => entry.Id)).toEqual(['good']);
  expect(answer.Failed?.map((entry) => [entry.Id, entry.Code])).toEqual([['bad', 'InvalidParameter']]);
  expect((await shown()).messages.map((message) => message.text)).toEqual(['one']);
});

test('a message in the hands of a run that is gone comes again at once, and that is no failed attempt', async () => {
  const folder = newFolder();
  const first = await open(folder);
  await first.sqs.send(
    new CreateQueueCommand({ QueueName: 'work', Attributes: { VisibilityTimeout: '900' } }),
  );
  const QueueUrl = (endpoint: string) => `${endpoint}/000000000000/work`;
  await first.sqs.send(new SendMessageCommand({ QueueUrl: QueueUrl(first.endpoint), MessageBody: 'task' }));
  const receive = async ({ sqs, endpoint }: Awaited<ReturnType<typeof open>>) => {
    const command = { QueueUrl: QueueUrl(endpoint), MessageSystemAttributeNames: ['All' as const] };
    return (await sqs.send(new ReceiveMessageCommand(command))).Messages?.[0];
  };
  expect((await receive(first))?.Body).toBe('task');
  expect(await receive(first)).toBeUndefined();
  await first.close();
  const second = await open(folder);
  const again = await receive(second);
  expect([again?.Body, again?.Attributes?.ApproximateReceiveCount]).toEqual(['task', '1']);
  const back = {
    QueueUrl: QueueUrl(second.endpoint),
    ReceiptHandle: again?.ReceiptHandle,
    VisibilityTimeout: 0,
  };
  await second.sqs.send(new ChangeMessageVisibilityCommand(back));
  expect((await receive(second))?.Attributes?.ApproximateReceiveCount).toBe('2');
});

describe('an e-mail subscription', () => {
  test('gets nothing until its link is followed, and stays confirmed over a restart', async () => {
    const folder = newFolder();
    const first = await open(folder);
    const { SubscriptionArn } = await first.subscribe('email', 'a@example.com');
    expect(SubscriptionArn).toBe('pending confirmation');
    await first.publish({ Message: 'too early' });
    const listed = await first.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: first.TopicArn }));
    expect(listed.Subscriptions?.[0]?.SubscriptionArn).toBe('PendingConfirmation');
    await first.confirmAll();
    await first.close();
    const second = await open(folder);
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
    const { subscribe, inbox, shown } = await open(newFolder(), () => now);
    await subscribe('email', 'a@example.com');
    expect((await fetch(`${inbox.url}confirm?token=guessed`)).status).toBe(400);
    const link = /http\S+/.exec((await shown()).messages[0]?.text ?? '')?.[0] ?? '';
    now = new Date('2026-01-17T10:00:01Z');
    expect((await fetch(link)).status).toBe(400);
    expect((await shown()).subscriptions[0]?.confirmed).toBe(false);
  });

  test('ends by the link in every message', async () => {
    const { subscribe, confirmAll, publish, shown } = await open();
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
  const { subscribe, publish, delivered, TopicArn } = await open();
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
  const { subscribe } = await open();
  await expect(subscribe(protocol, endpoint)).rejects.toThrow('Invalid parameter');
});

test('the inbox page shows what a message says, as text', async () => {
  const { subscribe, publish, inbox } = await open();
  await subscribe('sms', '+12025550123');
  await publish({ Message: '<script>alert(1)</script> & "quotes" https://x.example/?a=1&b=2' });
  const page = await (await fetch(inbox.url)).text();
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot;');
  expect(page).toContain('href="https://x.example/?a=1&amp;b=2"');
  expect(page).toContain('1 segment, GSM-7');
});
