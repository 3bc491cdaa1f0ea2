import type { Context } from 'aws-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestFunction } from '../../functions/digest.ts';
import { sweepFunction } from '../../functions/sweep.ts';
import { type Newsdesk, openNewsdesk } from '../alert/newsdesk.ts';

let desk: Newsdesk;
const context = { awsRequestId: 'test', getRemainingTimeInMillis: () => 300_000 } as Context;

beforeAll(async () => {
  desk = await openNewsdesk();
  desk.withPolicy({ quiet: { from: '22:00', to: '07:00', zone: 'UTC', except: 'none' } });
  for (const watch of desk.watches) await desk.wiring.watches.put(watch);
});
afterAll(() => desk.stop());

test('the sweep function finishes what got stuck, by the watches of the table', async () => {
  const article = await desk.article();
  desk.failure = new Error('SNS is away');
  await desk.raise(article).catch(() => undefined);
  desk.failure = undefined;
  desk.now = new Date(desk.now.getTime() + 180_000);
  expect(await sweepFunction(() => desk.wiring)({}, context)).toMatchObject({ sent: 2, dead: 0 });
  expect(await desk.states(article)).toEqual(['sent', 'sent']);
});

test('the digest function sends the digests whose hour has come', async () => {
  const handle = digestFunction(() => desk.wiring);
  expect(await handle({}, context)).toEqual({ digests: [] });
  desk.now = new Date('2026-01-15T23:00:00.000Z');
  await desk.raise(await desk.article());
  desk.now = new Date('2026-01-16T08:15:00.000Z');
  const { digests } = await handle({}, context);
  expect(digests.map(({ told }) => told)).toEqual([1, 1]);
  expect(await handle({}, context)).toEqual({ digests: [] });
});
