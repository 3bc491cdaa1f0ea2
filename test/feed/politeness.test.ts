import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Feed } from '../../shared/feed/feed.ts';
import { createFetcher, FeedFetchError } from '../../shared/feed/fetch.ts';
import { createHostPace } from '../../shared/feed/host-pace.ts';
import { feedsPerMessage, hostOf, laneOf, lanes, packBatches } from '../../shared/feed/lanes.ts';
import { type PollDoors, pollFeeds } from '../../shared/feed/poll.ts';
import { scheduleFeeds } from '../../shared/feed/schedule.ts';
import { newFeed } from '../../shared/feed/sync.ts';
import { articlesInMemory, feedsInMemory } from './doors.ts';

const feedsOn = (hosts: number, each: number) =>
  Array.from({ length: hosts * each }, (_, index) => ({
    id: `f${index}`,
    url: `https://host${index % hosts}.example/${index}`,
  }));

describe('batches', () => {
  const feeds = feedsOn(60, 17);
  const batches = packBatches(feeds, 'a round');
  const urlOf = new Map(feeds.map((feed) => [feed.id, feed.url]));

  test('hold every feed once, 25 at the most, each in the lane of its host', () => {
    expect(batches.flatMap((batch) => batch.feeds).sort()).toEqual(feeds.map(({ id }) => id).sort());
    expect(Math.max(...batches.map((batch) => batch.feeds.length))).toBeLessThanOrEqual(feedsPerMessage);
    for (const { lane, feeds: ids } of batches)
      for (const id of ids) expect(laneOf(urlOf.get(id) ?? '')).toBe(lane);
    expect(new Set(batches.map((batch) => batch.lane)).size).toBe(lanes);
  });

  test('share the feeds of a host evenly, so that none takes longer than its host needs', () => {
    for (const { feeds: ids } of batches) {
      const hosts = Map.groupBy(ids, (id) => hostOf(urlOf.get(id) ?? ''));
      const counts = [...hosts.values()].map((list) => list.length);
      expect(Math.max(...counts)).toBeLessThanOrEqual(
        Math.max(1, Math.floor(feedsPerMessage / counts.length)),
      );
    }
  });

  test('say where another batch of their lane went before, and have the same key in the same round alone', () => {
    const first = new Set<number>();
    for (const { lane, continues } of batches) {
      expect(continues ?? false).toBe(first.has(lane));
      first.add(lane);
    }
    const keys = (round: string) => packBatches(feeds, round).map((batch) => batch.key);
    expect(keys('a round')).toEqual(batches.map((batch) => batch.key));
    expect(new Set([...keys('a round'), ...keys('another')]).size).toBe(2 * batches.length);
  });

  test('of one minute are the same however often it is scheduled, and those asked for are always new', async () => {
    const { feeds: door } = feedsInMemory();
    await door.put(newFeed('f', { url: 'https://n.example/', tags: [] }, 'cli'));
    const keys: string[] = [];
    const pollQueue = {
      send: async (sent: { key: string }[]) => void keys.push(...sent.map((one) => one.key)),
    };
    const [feed] = await door.list();
    const minute = new Date(Number(feed?.slot?.split('#')[1]) * 60_000);
    for (const which of ['due', 'due', 'all', 'all', ['f']] as const)
      await scheduleFeeds(
        { feeds: door, pollQueue },
        which === 'due' || which === 'all' ? which : [...which],
        minute,
      );
    expect(keys).toHaveLength(5);
    expect(new Set(keys).size).toBe(4);
  });
});

describe('the pace of hosts', () => {
  test('is one turn at a time, in order, and a pause between two; other hosts need not wait', async () => {
    const pace = createHostPace({ pauseMs: 60 });
    const log: string[] = [];
    const ends: number[] = [];
    const gaps: number[] = [];
    const work = (name: string) => async () => {
      if (ends.length > 0 && name.startsWith('a')) gaps.push(performance.now() - (ends.at(-1) ?? 0));
      log.push(`${name} begins`);
      await sleep(10);
      log.push(`${name} ends`);
      if (name.startsWith('a')) ends.push(performance.now());
    };
    await Promise.all([
      pace.turn('a.example', work('a1')),
      pace.turn('a.example', work('a2')),
      pace.turn('b.example', work('b1')),
      pace.turn('a.example', work('a3')),
    ]);
    expect(log.filter((line) => line.startsWith('a'))).toEqual([
      'a1 begins',
      'a1 ends',
      'a2 begins',
      'a2 ends',
      'a3 begins',
      'a3 ends',
    ]);
    expect(log.indexOf('b1 begins')).toBeLessThan(log.indexOf('a2 begins'));
    // Timers may fire a millisecond early.
    for (const gap of gaps) expect(gap).toBeGreaterThan(57);
  });

  test('holds after a failure, and does not where the host was not reached', async () => {
    const pace = createHostPace({ pauseMs: 200 });
    const order: string[] = [];
    const fail = async () => {
      throw new Error('away');
    };
    await expect(pace.turn('a.example', fail)).rejects.toThrow('away');
    const reached = pace.turn('a.example', async () => order.push('after a failure'));
    const unreached = pace
      .turn('b.example', async () => pace.unreached('b.example'))
      .then(() => pace.turn('b.example', async () => order.push('after nothing')));
    await Promise.all([reached, unreached]);
    expect(order).toEqual(['after nothing', 'after a failure']);
  });

  test('lets so many hosts in at a time and no more', async () => {
    const pace = createHostPace({ pauseMs: 0, hostsAtOnce: 3 });
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        pace.turn(`h${index}.example`, async () => {
          inside += 1;
          most = Math.max(most, inside);
          await sleep(5);
          inside -= 1;
        }),
      ),
    );
    expect(most).toBe(3);
  });

  test('waits for a host that another process may have asked just now', async () => {
    const pace = createHostPace({ pauseMs: 100, unhurried: ['127.0.0.1:1'] });
    const order: string[] = [];
    for (const host of ['a.example', '127.0.0.1:1']) pace.assumeAsked(host);
    await Promise.all(
      ['a.example', 'b.example', '127.0.0.1:1'].map((host) => pace.turn(host, async () => order.push(host))),
    );
    expect(order.at(-1)).toBe('a.example');
  });
});

test('a host never sees two requests at once, over several batches and a detour from another host', async () => {
  const inside = new Map<string, number>();
  let most = 0;
  const hosts = await Promise.all([0, 1].map(listen));
  async function listen(number: number): Promise<string> {
    const server = createServer(async (request, response) => {
      const host = request.headers.host ?? '';
      inside.set(host, (inside.get(host) ?? 0) + 1);
      most = Math.max(most, inside.get(host) ?? 0);
      await sleep(5);
      inside.set(host, (inside.get(host) ?? 0) - 1);
      if (number === 0 && request.url?.endsWith('3'))
        response.writeHead(302, { location: `http://${hosts[1]}/detour` }).end();
      else response.end('<rss version="2.0"><channel><title>T</title></channel></rss>');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  const memory = feedsInMemory();
  const fetcher = createFetcher({ userAgent: 'Stentor/test', allowHosts: hosts });
  const doors: PollDoors = {
    ...articlesInMemory(),
    feeds: memory.feeds,
    fetcher,
    settings: { retentionDays: 30 },
    now: () => new Date(),
  };
  const ids = Array.from({ length: 30 }, (_, index) => `f${index}`);
  for (const [index, id] of ids.entries())
    await memory.feeds.put(newFeed(id, { url: `http://${hosts[index % 2]}/${index}`, tags: [] }, 'cli'));
  await Promise.all([pollFeeds(doors, ids.slice(0, 15)), pollFeeds(doors, ids.slice(15))]);
  expect([...memory.records.values()].every((feed) => feed.bodyHash)).toBe(true);
  expect(most).toBe(1);
});

describe('a batch', () => {
  const doorsWith = (fetch: PollDoors['fetcher']['fetch']) => {
    const memory = feedsInMemory();
    const doors: PollDoors = {
      ...articlesInMemory(),
      feeds: memory.feeds,
      fetcher: { fetch, close: async () => {} },
      settings: { retentionDays: 30 },
      now: () => new Date('2026-03-04T12:00:00.000Z'),
    };
    return { memory, doors };
  };
  const put = (memory: ReturnType<typeof feedsInMemory>, id: string, url: string) =>
    memory.feeds.put(newFeed(id, { url, tags: [] }, 'cli'));

  test('leaves a host alone that did not answer twice, and asks its other feeds when they are next due', async () => {
    const asked: string[] = [];
    const { memory, doors } = doorsWith(async (url) => {
      asked.push(url);
      throw new FeedFetchError('timeout', url, 'did not answer');
    });
    for (const id of ['a', 'b', 'c', 'd']) await put(memory, id, `https://n.example/${id}`);
    await put(memory, 'e', 'https://m.example/e');
    const outcomes = await pollFeeds(doors, ['a', 'b', 'c', 'd', 'e']);
    expect(asked.sort()).toEqual(['https://m.example/e', 'https://n.example/a', 'https://n.example/b']);
    const of = (id: string) => outcomes.find((one) => one.feedId === id)?.outcome;
    expect(['a', 'b', 'c', 'd', 'e'].map(of)).toEqual(['failed', 'failed', 'skipped', 'skipped', 'failed']);
    expect(memory.records.get('c')?.failures).toBe(0);
  });

  test('asks the other feeds of a host that slows one feed down', async () => {
    const { memory, doors } = doorsWith(async (url) => {
      throw new FeedFetchError('http-429', url, 'was asked too often', 7200);
    });
    for (const id of ['a', 'b', 'c']) await put(memory, id, `https://n.example/${id}`);
    await memory.feeds.change('c', { notBefore: undefined });
    const outcomes = await pollFeeds(doors, ['a', 'b', 'c']);
    expect(outcomes.map((one) => one.outcome)).toEqual(['failed', 'failed', 'failed']);
    expect(memory.records.get('a')?.notBefore).toBe('2026-03-04T14:00:00.000Z');
  });

  test('leaves feeds whose host is of another lane by now, and those whose turn comes too late', async () => {
    const { memory, doors } = doorsWith(async () => {
      throw new Error('nobody is to be asked');
    });
    await put(memory, 'a', 'https://n.example/a');
    const lane = laneOf('https://n.example/a');
    const moved = await pollFeeds(doors, ['a'], { lane: (lane + 1) % lanes });
    const late = await pollFeeds(doors, ['a'], { lane, until: new Date(0) });
    expect([...moved, ...late].map((one) => one.outcome)).toEqual(['skipped', 'skipped']);
    expect(memory.writes()).toBe(1);
  });
});

test('what is known of a feed before its first poll is enough to schedule it', () => {
  const feed: Feed = newFeed('f', { url: 'https://n.example/', tags: [] }, 'cli');
  expect(feed.slot).toMatch(/^5#[0-4]$/);
});
