import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../cli/program.ts';
import { type LocalStack, openLocal } from '../../infra/local/local.ts';
import { newFeed } from '../../shared/feed/sync.ts';
import { openSqs } from '../../shared/notify/sqs.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import { syncWatches } from '../../shared/watch/sync.ts';
import { anArticle } from '../alert/article.ts';
import { aFolder, watches } from './folder.ts';
import { aTerminal, jsonLines } from './terminal.ts';

let stack: LocalStack;
let data: string;
let sqs: ReturnType<typeof openSqs>;
const known = anArticle({ id: 'k'.repeat(26) });
const lost = anArticle({ id: 'm'.repeat(26), fetchedAt: '2026-01-15T10:01:00.000Z', title: 'Maduro, again' });

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'stentor-'));
  const ports = { dynamodb: 0, messaging: 0, inbox: 0, api: 0, newsroom: 0 };
  writeFileSync(join(data, 'ports.json'), JSON.stringify(ports));
  stack = await openLocal(data);
  sqs = openSqs({ endpoint: stack.addresses.sqs });
  await stack.wiring.articles.put(known);
  await stack.wiring.articles.put(lost);
  await stack.drainChanges();
  await syncWatches(stack.wiring.watches, parseWatches(watches, 'watches.yaml'));
  await stack.wiring.feeds.put(newFeed('f1', { url: 'https://one.example/feed', tags: [] }, 'cli'));
});
afterAll(async () => {
  sqs.destroy();
  await stack.close();
  rmSync(data, { recursive: true, force: true });
});

const stentor = async (...words: string[]) => {
  const terminal = aTerminal();
  await run(['dlq', ...words, '--data', data], terminal);
  return terminal;
};
const send = (QueueUrl: string, message: unknown, group?: string) =>
  sqs.send(
    new SendMessageCommand({
      QueueUrl,
      MessageBody: typeof message === 'string' ? message : JSON.stringify(message),
      ...(group && { MessageGroupId: group, MessageDeduplicationId: crypto.randomUUID() }),
    }),
  );
const putAside = (sequence: number, after: object) => {
  const journal = new DatabaseSync(join(data, 'dynamodb', 'journal.db'), { timeout: 5_000 });
  const change = { table: 'Articles', key: {}, before: null, after: marshall(after) };
  journal
    .prepare('INSERT INTO dead_events (sequence, at, attempts, change, reason) VALUES (?, ?, 5, ?, ?)')
    .run(sequence, Date.parse('2026-02-01T00:00:00.000Z'), JSON.stringify(change), 'It failed 5 times.');
  journal.close();
};
type Listed = { id: string; queue: string; about: string; cause: string; done?: string; problem?: string };

test('dead letters of every queue are listed in words, done again, and taken away once they are', async () => {
  expect((await stentor('list')).out).toBe('No dead letters.\n');
  const { deadLetterQueueUrl, deadPagesQueueUrl, deadAlertsQueueUrl } = stack.addresses;
  await send(deadLetterQueueUrl, { feeds: ['f1', 'gone'], lane: 1 }, 'lane-1');
  await send(deadPagesQueueUrl, { articleId: known.id, attempt: 2 });
  await send(deadAlertsQueueUrl, {
    ...{ watch: 'maduro', at: `${known.at}#${known.id}`, articleId: known.id },
    reason: 'SNS refused it: the topic is gone.',
  });
  await send(deadAlertsQueueUrl, {
    requestContext: { condition: 'RetryAttemptsExhausted' },
    DDBStreamBatchInfo: {
      batchSize: 1,
      approximateArrivalOfFirstRecord: '2026-01-15T10:01:30Z',
      approximateArrivalOfLastRecord: '2026-01-15T10:01:30Z',
    },
  });
  await send(deadAlertsQueueUrl, 'no JSON at all');
  putAside(7, lost);
  putAside(8, { id: 'broken' });

  const listed = jsonLines((await stentor('list', '--json')).out) as Listed[];
  const words = listed.map(({ queue, about, cause }) => `${queue} | ${about} | ${cause}`).sort();
  expect(words).toEqual([
    'alert | 1 change of articles that came at 2026-01-15 10:01 UTC | the function failed on it at every retry; its log says why',
    'alert | a message that cannot be used: no JSON at all | it is none of the messages that Stentor sends',
    'alert | maduro in “Maduro weighs asylum in Minsk” (news.example) | SNS refused it: the topic is gone.',
    expect.stringMatching(/^change \| a change of “Maduro, again” \| It failed 5 times\.$/),
    expect.stringMatching(
      /^change \| a message that cannot be used: .* \| The item "broken" of the Articles table is not an article/,
    ),
    'page | the page of “Maduro weighs asylum in Minsk” (news.example) | reading it failed three times: a table or the page queue did not answer; the log of enrich says more',
    expect.stringMatching(
      /^poll \| 2 feeds: https:\/\/one\.example\/feed; 1 of them removed since \| their polls/,
    ),
  ]);
  expect((await stentor('list', 'alert')).out.split('\n')).toHaveLength(5);
  const page = listed.find(({ queue }) => queue === 'page')?.id ?? '';
  expect((await stentor('show', page.slice(0, 13))).out).toContain(`"articleId":"${known.id}"`);

  const before = stack.messaging.deliveries.list(100).length;
  const redriven = await stentor('redrive', '--all', '--json');
  const became = (jsonLines(redriven.out) as Listed[]).map(({ done, problem }) => done ?? problem).sort();
  expect(became).toEqual([
    expect.stringMatching(/^1 articles matched again: 2 mentions, [01] alerts published, 0 pages asked for$/),
    '1 feed queued for a poll',
    expect.stringMatching(/^2 articles matched again: \d mentions/),
    expect.stringContaining('The item "broken" of the Articles table is not an article'),
    'it is none of the messages that Stentor sends: nothing can be done with it but dlq remove',
    'its mention is gone, or was not given up: nothing to publish',
    'its page is asked for again',
  ]);
  expect(redriven.complaints).toHaveLength(2);
  expect(stack.messaging.deliveries.list(100).length).toBeGreaterThan(before);

  const left = jsonLines((await stentor('list', '--json')).out) as Listed[];
  expect(left.map(({ queue }) => queue).sort()).toEqual(['alert', 'change']);
  for (const { id } of left) expect((await stentor('remove', id)).out).toContain(`Removed ${id}`);
  expect((await stentor('list')).out).toBe('No dead letters.\n');
});

test.each([
  [['list', 'mail'], 'There is no queue mail: there are poll, page, alert, schedule, change.'],
  [['show', 'nothing'], 'There is no dead letter nothing; stentor dlq list tells what there is.'],
  [['redrive'], 'Say what to redrive: a queue, the id of a letter, or --all.'],
  [['redrive', 'poll', '--all'], 'Say what to redrive'],
  [['redrive', 'zzz'], 'There is no dead letter zzz'],
])('refuse %j with one sentence', async (words, complaint) => {
  const terminal = await stentor(...words);
  expect(terminal.out).toBe('');
  expect(terminal.complaints).toEqual([expect.stringContaining(complaint)]);
});

test('status tells how a run is, and complains of what ails it', async () => {
  const status = async () => {
    const terminal = aTerminal({ now: () => new Date() });
    await run(['status', '--data', data], terminal);
    return terminal;
  };
  const well = await status();
  expect(well.complaints).toEqual([]);
  expect(well.out).toMatch(/^Feeds +1, 1 active$/m);
  expect(well.out).toMatch(/^Queues +poll \d+ waiting, \d+ at work; page \d+ waiting/m);
  expect(well.out).toMatch(/^Dead letters +poll 0, page 0, alert 0, change 0$/m);
  expect(well.out).toMatch(/^SMS +\d+ of 1000 segments in \d{4}-\d\d$/m);
  await send(stack.addresses.deadAlertsQueueUrl, {});
  const ailing = await status();
  expect(ailing.complaints).toEqual([
    'there are dead letters: 1 of alert: stentor dlq list, then stentor dlq redrive.',
  ]);
  const json = aTerminal({ now: () => new Date() });
  await run(['status', '--json', '--data', data], json);
  expect(JSON.parse(json.out)).toMatchObject({
    feeds: { total: 1, active: 1, fresh: 1, silent: false },
    watches: 2,
    alerts: { sent: 0 },
    versions: { schema: { Articles: 2 } },
    ails: [{ what: 'there are dead letters: 1 of alert' }],
  });
});

test('status and dlq create no folder that was not there', async () => {
  const terminal = aTerminal();
  await run(['status', '--data', `${aFolder().path}/none`], terminal);
  await run(['dlq', 'list', '--data', `${aFolder().path}/none`], terminal);
  expect(terminal.complaints).toEqual(Array(2).fill(expect.stringContaining('There is no local run')));
});
