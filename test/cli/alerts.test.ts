import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../cli/program.ts';
import { type LocalStack, openLocal } from '../../infra/local/local.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import { syncWatches } from '../../shared/watch/sync.ts';
import { anArticle } from '../alert/article.ts';
import { aFolder, watches } from './folder.ts';
import { aTerminal } from './terminal.ts';

let stack: LocalStack;
let data: string;
const article = anArticle({ at: '2026-02-28T10:00:00.000Z', publishedAt: '2026-02-28T10:00:00.000Z' });

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'stentor-'));
  const ports = { dynamodb: 0, messaging: 0, inbox: 0, api: 0, newsroom: 0 };
  writeFileSync(join(data, 'ports.json'), JSON.stringify(ports));
  stack = await openLocal(data);
  await syncWatches(stack.wiring.watches, parseWatches(watches, 'watches.yaml'));
  await stack.wiring.articles.put(article);
  await stack.drainChanges();
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
const inbox = () => stack.messaging.deliveries.list(100).filter(({ kind }) => kind === 'notification');

describe('the commands for alerts', () => {
  test('replay what was alerted, say so in the message, and tell it to the audit', async () => {
    const before = inbox().length;
    const planned = await stentor('replay', '--since', '7d', '--dry-run');
    expect(planned.out).toContain('would be replayed  [asylum, maduro]');
    expect(inbox()).toHaveLength(before);

    const replayed = await stentor('replay', '--since', '7d', '--watch', 'maduro', '--json');
    const { messageId } = JSON.parse(replayed.out) as { messageId: string };
    const email = inbox().find((one) => one.messageId === messageId && one.protocol === 'email');
    expect(email?.subject).toMatch(/^Replay: Nicolás Maduro: /);
    expect(email?.text).toContain('this alert is sent again on request');

    const audit = await stentor('audit', article.id);
    expect(audit.out).toContain('published by news.example');
    expect(audit.out).toMatch(/maduro +matched by version [0-9a-f]{16}: “Maduro” in the title/);
    expect(audit.out).toMatch(/asylum +sent as message [0-9a-f-]{36}/);
    expect(audit.out).toContain(`replayed as message ${messageId}`);
    expect(audit.out.match(/replayed/g)).toHaveLength(1);
  });

  test('mute a watch until a time, list the mute, and end it', async () => {
    expect((await stentor('mute', 'maduro', '--until', '8h')).out).toBe(
      'maduro is muted until 2026-03-01T20:00:00.000Z.\n',
    );
    expect((await stentor('mute')).out).toBe('maduro until 2026-03-01T20:00:00.000Z\n');
    expect((await stentor('unmute', 'maduro')).out).toBe('maduro alerts again.\n');
    expect((await stentor('unmute', 'maduro')).out).toBe('maduro was not muted.\n');
    expect((await stentor('mute')).out).toBe('Nothing is muted.\n');
  });

  test('show the digest of a watch', async () => {
    const late = anArticle({ id: 'z'.repeat(26), backlog: true });
    await stack.wiring.articles.put(late);
    await stack.drainChanges();
    const shown = await stentor('digest', 'maduro');
    expect(shown.out).toMatch(/^Digest: Nicolás Maduro: \d+ mentions?\n/);
    expect(shown.out).toContain("Not listed: 1 from a new feed's backlog.");
    expect(JSON.parse((await stentor('digest', 'maduro', '--json')).out)).toMatchObject({ kind: 'digest' });
  });

  test.each([
    [['mute', 'belarus', '--until', '8h'], 'There is no watch belarus: there are asylum, maduro.'],
    [['mute', 'maduro', '--until', '2020-01-01'], '--until is past (2020-01-01T00:00:00.000Z)'],
    [['mute', 'maduro', '--until', 'soon'], '--until must be a span such as 30m, 8h or 7d'],
    [['mute', 'maduro'], 'Say until when'],
    [['mute', '--until', '8h'], 'Name the watch'],
    [['replay'], "required option '--since <time>' not specified"],
    [['replay', '--since', 'ever'], '--since must be'],
    [['replay', '--since', '7d', '--watch', 'nobody'], 'names no watch (nobody)'],
    [['audit', 'nothing'], 'There is no article nothing'],
    [['audit', 'https://news.example/other'], 'There is no article https://news.example/other'],
    [['digest', 'nobody'], 'There is no watch nobody'],
  ])('refuse %j with one sentence', async (words, complaint) => {
    const terminal = await stentor(...words);
    expect(terminal.out).toBe('');
    expect(terminal.complaints).toHaveLength(1);
    expect(terminal.complaints[0]).toContain(complaint);
  });
});

test('the commands for alerts create no folder that was not there', async () => {
  const terminal = aTerminal();
  await run(['mute', 'maduro', '--until', '8h', '--data', `${aFolder().path}/none`], terminal);
  expect(terminal.complaints[0]).toContain('There is no local run in the folder');
});
