import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, GetQueueUrlCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../cli/program.ts';
import { type LocalStack, openLocal } from '../../infra/local/local.ts';
import { openSns } from '../../shared/notify/sns.ts';
import { openSqs } from '../../shared/notify/sqs.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import { syncWatches } from '../../shared/watch/sync.ts';
import { anArticle } from '../alert/article.ts';
import { watches } from './folder.ts';
import { aTerminal } from './terminal.ts';

let stack: LocalStack;
let data: string;

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'stentor-'));
  const ports = { dynamodb: 0, messaging: 0, inbox: 0, api: 0, newsroom: 0 };
  writeFileSync(join(data, 'ports.json'), JSON.stringify(ports));
  stack = await openLocal(data);
  await syncWatches(stack.wiring.watches, parseWatches(watches, 'watches.yaml'));
});
afterAll(async () => {
  await stack.close();
  rmSync(data, { recursive: true, force: true });
});

const stentor = async (...words: string[]) => {
  const terminal = aTerminal();
  await run([...words, '--data', data], terminal);
  return terminal;
};
const delivered = (address: string) =>
  stack.messaging.deliveries
    .list(200)
    .filter(({ endpoint, kind }) => endpoint === address && kind === 'notification');
const subscribed = () => stack.messaging.subscriptions().length;
const confirm = async (address: string) => {
  const asked = stack.messaging.deliveries
    .list(200)
    .find(({ endpoint, kind }) => endpoint === address && kind === 'confirmation');
  await fetch(/http\S+/.exec(asked?.text ?? '')?.[0] ?? '');
};

describe('the commands for subscriptions', () => {
  test('subscribe an address that waits for its confirmation, list it with its filter, and end it', async () => {
    const made = await stentor('subscribe', '--email', 'ann@example.org', '--watch', 'maduro');
    expect(made.out).toBe(
      'ann@example.org is subscribed: watch maduro. It gets nothing before the link in the message from SNS is followed, within 48 hours.\n',
    );
    const listed = await stentor('subscriptions');
    expect(listed.out).toMatch(/pending +email +ann@example\.org +watch maduro\n/);
    expect(listed.out).toMatch(/confirmed +sms +\+12025550123 +everything\n/);

    await confirm('ann@example.org');
    const all = JSON.parse((await stentor('subscriptions', '--json')).out) as { address: string }[];
    expect(all.find(({ address }) => address === 'ann@example.org')).toMatchObject({
      state: 'confirmed',
      protocol: 'email',
      gets: 'watch maduro',
      arn: expect.stringMatching(/^arn:aws:sns:/),
    });
    expect((await stentor('unsubscribe', 'ANN@example.org')).out).toBe(
      'ann@example.org gets no more alerts by email.\n',
    );
    expect((await stentor('subscriptions')).out).not.toContain('ann@example.org');
  });

  test('replace the filter of an address that is subscribed already, and ask a pending one again', async () => {
    const to = ['subscribe', '--email', 'bob@example.org'];
    await stentor(...to, '--watch', 'maduro');
    expect((await stentor(...to, '--watch', 'maduro')).out).toContain('was asked again to confirm');
    const before = subscribed();
    expect((await stentor(...to, '--watch', 'asylum')).out).toMatch(
      /^bob@example.org was subscribed already: watch maduro\. Now it gets: watch asylum\. It gets nothing before/,
    );
    await confirm('bob@example.org');
    expect((await stentor(...to, '--watch', 'asylum')).out).toContain('Nothing changed.');
    expect((await stentor('subscribe', '--email', 'Bob@example.org', '--min-severity', 'high')).out).toBe(
      'Bob@example.org was subscribed already: watch asylum. Now it gets: severity high and above.\n',
    );
    expect(subscribed()).toBe(before);
  });

  test('send a test to one subscription alone, and only once it is confirmed', async () => {
    const to = ['subscribe', '--email', 'eve@example.org'];
    const early = await stentor(...to, '--watch', 'maduro', '--language', 'el', '--test');
    expect(early.out).toContain(
      'No test was sent: SNS delivers nothing before the subscription is confirmed.',
    );
    await confirm('eve@example.org');
    const others = delivered('reader@example.com').length + delivered('+12025550123').length;
    const sent = await stentor(...to, '--test');
    expect(sent.out).toMatch(
      /watch maduro; language el\. Nothing changed\.\nA test went out as message [0-9a-f-]{36}\./,
    );
    expect(delivered('eve@example.org').map(({ subject }) => subject)).toEqual([
      'Test: your subscription to Stentor works (watch maduro; language el)',
    ]);
    expect(delivered('reader@example.com').length + delivered('+12025550123').length).toBe(others);
    await stentor('subscribe', '--sms', '+306912345678', '--alerts', '--test');
    expect(delivered('+306912345678').map(({ text }) => text)).toEqual(['Stentor test: you get alerts only']);
  });

  test('get to a queue and a number what their filters let through', async () => {
    const sqs = openSqs({ endpoint: stack.addresses.sqs });
    await sqs.send(new CreateQueueCommand({ QueueName: 'readers' }));
    const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName: 'readers' }));
    expect(QueueUrl).toBeDefined();
    const queue = 'arn:aws:sqs:us-east-1:000000000000:readers';
    await stentor('subscribe', '--sqs', queue, '--document', '{"article":{"language":["el"]}}');
    expect((await stentor('subscriptions')).out).toContain('documents like {"article":{"language":["el"]}}');
    await stentor('subscribe', '--sms', '+306987654321', '--source', 'news.example', '--alerts');
    await stack.wiring.articles.put(anArticle({ id: 'e'.repeat(26), language: 'el', title: 'Maduro 1' }));
    await stack.wiring.articles.put(
      anArticle({ id: 'f'.repeat(26), source: 'other.example', title: 'Maduro 2', storyId: 'f'.repeat(26) }),
    );
    await stack.drainChanges();
    expect(delivered(queue).map(({ text }) => JSON.parse(JSON.parse(text).Message).article.title)).toEqual([
      'Maduro 1',
    ]);
    expect(delivered('+306987654321').map(({ text }) => text)).toEqual([expect.stringContaining('Maduro 1')]);
  });

  test.each([
    [['--email', 'ann@'], '"ann@" is not an e-mail address'],
    [['--sms', '+30691'], 'has too few or too many digits'],
    [['--webhook', 'https://127.0.0.1/'], 'leads to 127.0.0.1, which is not a public address'],
    [['--sqs', 'readers'], 'is not the ARN of a queue'],
    [['--email', 'a@b.org', '--watch', 'madura'], 'There is no watch "madura": did you mean maduro?'],
    [['--email', 'a@b.org', '--min-severity', 'loud'], 'There is no severity "loud"'],
    [['--email', 'a@b.org', '--alerts', '--digest'], '--alerts and --digest exclude each other'],
    [['--email', 'a@b.org', '--document', '{"kind":["alert"]}'], 'needs a web hook or a queue'],
    [[], 'Say where alerts go'],
  ])('refuse %j before anything is created', async (words, complaint) => {
    const before = subscribed();
    const refused = await stentor('subscribe', ...words);
    expect(refused.complaints).toEqual([expect.stringContaining(complaint)]);
    expect(refused.out).toBe('');
    expect(subscribed()).toBe(before);
  });

  test('tell of numbers that the SMS budget does not hold for', async () => {
    expect((await stentor('subscriptions')).remarks).toEqual([]);
    const { alertsTopicArn: TopicArn, sns: endpoint } = stack.addresses;
    const raw = new SubscribeCommand({ TopicArn, Protocol: 'sms', Endpoint: '+306999999999' });
    await openSns({ endpoint }).send(raw);
    expect((await stentor('subscriptions')).remarks[0]).toMatch(/^1 by SMS has no filter of Stentor's/);
    await stentor('subscribe', '--sms', '+306999999999');
    expect((await stentor('subscriptions')).remarks).toEqual([]);
  });

  test('name the nearest address when one to end is not subscribed', async () => {
    expect((await stentor('unsubscribe', 'reeder@example.com')).complaints).toEqual([
      '"reeder@example.com" is not subscribed: did you mean reader@example.com?',
    ]);
  });
});
