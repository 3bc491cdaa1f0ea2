import { PublishBatchCommand, type PublishCommandInput } from '@aws-sdk/client-sns';
import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { describe, expect, test } from 'vitest';
import { newFolder } from './folder.ts';
import { bodies, openMessaging } from './messaging.ts';

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
    const { publish, shown, subscribe } = await openMessaging();
    await subscribe('sms', '+12025550123');
    await expect(publish(input)).rejects.toThrow(reason);
    expect((await shown()).messages).toEqual([]);
  });
});

test('the longest subject and the longest message are taken', async () => {
  const { publish } = await openMessaging();
  expect((await publish({ Subject: 'x'.repeat(99), Message: 'x'.repeat(262_144) })).MessageId).toBeTruthy();
});

test('every protocol gets its own body, or the default', async () => {
  const { subscribe, confirmAll, publish, shown, sqs, delivered, endpoint } = await openMessaging();
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
  const { subscribe, publish, shown } = await openMessaging();
  await subscribe('sms', '+12025550123', { FilterPolicy: '{"watch":["belarus"]}' });
  await subscribe('sms', '+12025550124', { FilterPolicy: '{"watch":["asylum"]}' });
  const watch = { DataType: 'String.Array', StringValue: '["maduro","belarus"]' };
  await publish({ MessageAttributes: { watch } });
  expect((await shown()).messages.map((message) => message.to)).toEqual(['+12025550123']);
});

test('each message of a batch is taken or refused on its own', async () => {
  const { sns, TopicArn, subscribe, shown } = await openMessaging();
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
  const first = await openMessaging(folder);
  await first.sqs.send(
    new CreateQueueCommand({ QueueName: 'work', Attributes: { VisibilityTimeout: '900' } }),
  );
  const QueueUrl = (endpoint: string) => `${endpoint}/000000000000/work`;
  await first.sqs.send(new SendMessageCommand({ QueueUrl: QueueUrl(first.endpoint), MessageBody: 'task' }));
  const receive = async ({ sqs, endpoint }: Awaited<ReturnType<typeof openMessaging>>) => {
    const command = { QueueUrl: QueueUrl(endpoint), MessageSystemAttributeNames: ['All' as const] };
    return (await sqs.send(new ReceiveMessageCommand(command))).Messages?.[0];
  };
  expect((await receive(first))?.Body).toBe('task');
  expect(await receive(first)).toBeUndefined();
  await first.close();
  const second = await openMessaging(folder);
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

test('the inbox page shows what a message says, as text', async () => {
  const { subscribe, publish, inbox } = await openMessaging();
  await subscribe('sms', '+12025550123');
  await publish({ Message: '<script>alert(1)</script> & "quotes" https://x.example/?a=1&b=2' });
  const page = await (await fetch(inbox.url)).text();
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot;');
  expect(page).toContain('href="https://x.example/?a=1&amp;b=2"');
  expect(page).toContain('1 segment, GSM-7');
});
