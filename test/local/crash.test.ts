import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { expectedArticles } from '../../infra/local/newsroom/expected.ts';
import type { Summary } from '../../infra/local/summary.ts';
import { newDataFolder } from './folder.ts';

/** How often a run is killed; more with `CRASHES=10 npx vitest run test/local/crash.test.ts`. */
const crashes = Number(process.env.CRASHES ?? 2);
/** A run that has opened its doors works for about this long. */
const workMs = 3000;
/** And takes about this long to open them. */
const startMs = 2500;

function startRun(folder: string): ChildProcess & { output: () => string; errors: () => string } {
  const start = new URL('../../infra/local/start.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [start, '--json', '--data', folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  return Object.assign(child, { output: () => output, errors: () => errors });
}

/** Kills a run after a share of its start, or once it is open, after a share of its work. */
async function crash(folder: string, phase: 'start' | 'work', share: number): Promise<void> {
  const child = startRun(folder);
  const over = once(child, 'exit');
  const open = () => existsSync(join(folder, 'addresses.json'));
  while (phase === 'work' && !open() && child.exitCode === null) await wait(10);
  await Promise.race([over, wait(share * (phase === 'work' ? workMs : startMs))]);
  child.kill('SIGKILL');
  await over;
  // What the killed run said of itself is not to be taken for the next one's.
  rmSync(join(folder, 'addresses.json'), { force: true });
}

async function finish(folder: string): Promise<Summary> {
  const child = startRun(folder);
  const [code] = await once(child, 'close');
  expect(code, child.errors()).toBe(0);
  return JSON.parse(child.output()) as Summary;
}

test(`a run that is killed ${crashes} times loses no article and no alert, and repeats none but one cut short`, async () => {
  const folder = newDataFolder();
  // One moment in each part of the work, at random within it.
  const shares = Array.from({ length: crashes }, (_, index) => (index + Math.random()) / crashes);
  for (const [index, share] of shares.entries()) {
    if (index === 0) await crash(folder, 'start', Math.random());
    else await crash(folder, 'work', share);
  }
  const { articles, mentions, inbox } = await finish(folder);

  const because = `killed after ${shares.map((share) => Math.round(share * workMs)).join(', ')} ms of work`;
  expect(articles.map((article) => article.canonicalUrl).sort(), because).toEqual(
    expectedArticles.map((article) => article.url).sort(),
  );
  const alerting = new Set(
    mentions.filter(({ status }) => status === 'sent').map(({ articleId }) => articleId),
  );
  const wanted = expectedArticles.filter(({ watches, backlog }) => watches.length > 0 && !backlog);
  expect(alerting.size, because).toBe(wanted.length);
  for (const protocol of ['email', 'sms']) {
    const messages = inbox.messages.filter((one) => one.kind === 'notification' && one.protocol === protocol);
    const alerted = new Set(messages.map((message) => message.messageId));
    for (const { messageId, status } of mentions)
      if (status === 'sent') expect(alerted.has(messageId ?? ''), because).toBe(true);
    // A kill between publish and mark repeats that one alert.
    expect(messages.length, because).toBeLessThanOrEqual(wanted.length + crashes);
  }

  const again = await finish(folder);
  expect(again.run).toEqual({ newArticles: 0, alerts: 0 });
  expect(again.inbox.messages.length).toBe(inbox.messages.length);
}, 240_000);
