import type { Context } from 'aws-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEnvironment } from '../../functions/environment.ts';
import { EventError } from '../../functions/middleware.ts';
import { scheduleFunction } from '../../functions/schedule.ts';
import { connect, type Wiring } from '../../functions/wiring.ts';
import { intervals } from '../../shared/feed/feed.ts';
import type { PollBatch } from '../../shared/feed/lanes.ts';
import { slotOf } from '../../shared/feed/schedule.ts';
import { newFeed, syncFeeds } from '../../shared/feed/sync.ts';
import { startEngine } from '../store/engine.ts';

let engine: Awaited<ReturnType<typeof startEngine>>;
let wiring: Wiring;
let sent: PollBatch[] = [];
const context = { awsRequestId: 'test', functionName: 'schedule' } as Context;

beforeAll(async () => {
  engine = await startEngine();
  const pollQueue = { send: async (batches: PollBatch[]) => void sent.push(...batches) };
  wiring = { ...connect(readEnvironment({ DYNAMODB_ENDPOINT: engine.endpoint })), pollQueue };
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
    await wiring.feeds.put(newFeed(id, { url: `https://${id}.example/feed`, tags: [] }, 'cli'));
  }
  await wiring.feeds.change('f', { state: 'paused', slot: undefined });
});
afterAll(() => engine.stop());

async function schedule(event: object): Promise<string[]> {
  sent = [];
  const result = await scheduleFunction(() => wiring)(event as never, context);
  const ids = sent.flatMap((batch) => batch.feeds);
  expect(result).toEqual({ feeds: ids.length });
  return ids;
}

test('a feed comes up once in every round of its interval class, and a paused one never', async () => {
  const seen: string[] = [];
  for (let minute = 0; minute < 10; minute += 1) {
    seen.push(...(await schedule({ time: new Date(minute * 60_000).toISOString() })));
  }
  expect(seen.sort()).toEqual(['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd', 'e', 'e']);
});

test('all feeds that are polled at all can be asked for, or some by name', async () => {
  expect((await schedule({ feeds: 'all' })).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(await schedule({ feeds: ['b'] })).toEqual(['b']);
});

test('an event that is none is refused by name', async () => {
  await expect(schedule({ time: 'yesterday' })).rejects.toThrow(EventError);
  await expect(schedule({ feeds: 7 })).rejects.toThrow(/schedule function .*feeds: is due, all/);
});

test('slots spread the feeds of a class evenly over its minutes', () => {
  for (const interval of intervals) {
    const slots = Array.from({ length: interval * 50 }, (_, index) => slotOf(`feed-${index}`, interval));
    expect(new Set(slots).size).toBeGreaterThan(interval * 0.95 - 1);
  }
});

test('loading a list again changes nothing, and a feed that left the list goes with its origin only', async () => {
  const list = [
    { url: 'https://one.example/rss', title: 'One', tags: ['News'] },
    { url: 'https://two.example/rss', tags: [] },
  ];
  expect(await syncFeeds(wiring.feeds, list, 'config')).toEqual({
    added: 2,
    changed: 0,
    removed: 0,
    unchanged: 0,
  });
  expect(await syncFeeds(wiring.feeds, list, 'config')).toEqual({
    added: 0,
    changed: 0,
    removed: 0,
    unchanged: 2,
  });
  const shorter = [{ url: 'https://one.example/rss', title: 'The One', tags: ['News'] }];
  expect(await syncFeeds(wiring.feeds, shorter, 'config')).toEqual({
    added: 0,
    changed: 1,
    removed: 1,
    unchanged: 0,
  });
  expect((await wiring.feeds.list()).map((feed) => feed.title ?? feed.id)).toEqual(
    expect.arrayContaining(['a', 'f', 'The One']),
  );
});
