import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type LocalStack, openLocal } from '../../infra/local/local.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import { syncWatches } from '../../shared/watch/sync.ts';
import { anArticle } from '../alert/article.ts';
import { watches } from '../cli/folder.ts';

let stack: LocalStack;
let data: string;

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'stentor-'));
  const ports = { dynamodb: 0, messaging: 0, inbox: 0, api: 0, newsroom: 0 };
  writeFileSync(join(data, 'ports.json'), JSON.stringify(ports));
  vi.stubEnv('SMS_BUDGET', '2');
  vi.stubEnv('SMS_SCRIPT', 'latin');
  stack = await openLocal(data);
  await syncWatches(stack.wiring.watches, parseWatches(watches, 'watches.yaml'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await stack.close();
  rmSync(data, { recursive: true, force: true });
});

const inbox = (address: string) =>
  stack.messaging.deliveries
    .list(100)
    .filter(({ endpoint, kind }) => endpoint === address && kind === 'notification')
    .toReversed();

test('a run over its SMS budget goes on by e-mail, and tells its owner', async () => {
  for (const number of [1, 2, 3, 4]) {
    const id = 'abcd'.charAt(number - 1).repeat(26);
    const url = `https://news.example/${'2026-01-15/'.repeat(8)}${number}`;
    await stack.wiring.articles.put(
      anArticle({ id, storyId: id, url, title: `Ο Μαδούρο στο Μινσκ, ${number}`, language: 'el' }),
    );
    await stack.drainChanges();
  }
  expect(inbox('reader@example.com')).toHaveLength(4);
  const [first, ...more] = inbox('+12025550123').map(({ text }) => text);
  expect(first).toBe(
    `asylum, Nicolas Maduro: O Madouro sto Minsk, 1 ${stack.addresses.api}/a/${'a'.repeat(26)}`,
  );
  expect(more).toHaveLength(1);
  expect(inbox('owner@example.com').map(({ subject }) => subject)).toEqual([
    expect.stringMatching(/^Stentor: 100% of the SMS budget of \d{4}-\d\d is used$/),
    expect.stringMatching(/^Stentor: the SMS budget of \d{4}-\d\d is used up$/),
  ]);
  const followed = await fetch(first?.split(' ').at(-1) ?? '', { redirect: 'manual' });
  expect(followed.headers.get('location')).toMatch(/^https:\/\/news\.example\/2026-01-15\/.*1$/);
});
