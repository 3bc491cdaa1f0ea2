import { beforeEach, describe, expect, test } from 'vitest';
import type { Feed } from '../../shared/feed/feed.ts';
import { type FeedFetchCause, FeedFetchError } from '../../shared/feed/feed-fetch-error.ts';
import { failed } from '../../shared/feed/health.ts';
import { ownerMessage } from '../../shared/feed/owner.ts';
import { type PollDoors, pollFeeds } from '../../shared/feed/poll.ts';
import { newFeed } from '../../shared/feed/sync.ts';
import { articlesInMemory, feedsInMemory, ownerInMemory } from './doors.ts';

const url = 'https://n.example/feed';
const start = Date.parse('2026-03-04T12:00:00.000Z');
const error = (cause: FeedFetchCause, retryAfter?: number) =>
  new FeedFetchError(cause, url, 'went wrong', retryAfter);
const minutesUntil = (change: { notBefore?: string | undefined }, now: Date) =>
  (Date.parse(change.notBefore ?? '') - now.getTime()) / 60_000;

describe('a feed that fails', () => {
  const feed = newFeed('f', { url, tags: [] }, 'cli');
  const now = new Date(start);

  test.each([0, 1, 2, 3, 8, 100])(
    'waits twice as long after each failure, up to a day (%i before)',
    (failures) => {
      const wait = (random: number) =>
        minutesUntil(
          failed({ ...feed, failures }, error('http-500'), now, () => random),
          now,
        );
      const whole = Math.min(1440, 5 * 2 ** failures);
      expect(wait(0)).toBeCloseTo(whole / 2);
      expect(wait(1)).toBeCloseTo(whole);
    },
  );

  test('waits as long as its server asks, and no longer than a week', () => {
    const wait = (seconds: number) =>
      minutesUntil(
        failed(feed, error('http-429', seconds), now, () => 1),
        now,
      );
    expect([wait(60), wait(7200), wait(604_800), wait(10_000_000)]).toEqual([5, 120, 10_080, 10_080]);
  });
});

describe('the owner', () => {
  let memory: ReturnType<typeof feedsInMemory>;
  let owner: ReturnType<typeof ownerInMemory>;
  let doors: PollDoors;
  let now: Date;
  let cause: FeedFetchCause | undefined;
  let fetches: number;

  beforeEach(async () => {
    memory = feedsInMemory();
    owner = ownerInMemory();
    now = new Date(start);
    cause = undefined;
    fetches = 0;
    doors = {
      ...articlesInMemory(),
      feeds: memory.feeds,
      ownerTopic: owner,
      fetcher: {
        close: async () => {},
        fetch: async (address) => {
          fetches += 1;
          if (cause) throw new FeedFetchError(cause, address, 'went wrong');
          return {
            status: 200,
            notModified: false,
            url: address,
            bytes: Buffer.from('<rss><channel/></rss>'),
          };
        },
      },
      settings: { retentionDays: 30 },
      now: () => now,
    };
    await memory.feeds.put(newFeed('f', { url, title: 'The\nNews', tags: [] }, 'cli'));
    await pollFeeds(doors, ['f']);
  });
  const record = (): Feed | undefined => memory.records.get('f');
  /** Polls as often as it may, for so many days, at least every six hours. */
  async function days(count: number) {
    const end = now.getTime() + count * 86_400_000;
    while (now.getTime() < end) {
      now = new Date(Math.max(now.getTime() + 3_600_000, Date.parse(record()?.notBefore ?? '') || 0));
      await pollFeeds(doors, ['f']);
    }
  }

  test('hears once that a feed fails, and once that it is back', async () => {
    cause = 'http-500';
    for (let failure = 1; failure <= 6; failure += 1) {
      now = new Date(Math.max(now.getTime() + 3_600_000, Date.parse(record()?.notBefore ?? '') || 0));
      await pollFeeds(doors, ['f']);
      expect(owner.told).toHaveLength(failure < 3 ? 0 : 1);
    }
    expect(owner.told[0]?.subject).toBe('Stentor: the feed The News fails');
    expect(owner.told[0]?.text).toMatch(/last 3 polls failed.*https:\/\/n\.example\/feed.*went wrong/s);
    cause = undefined;
    await days(2);
    expect(owner.told.map(({ subject }) => subject.split(' ').slice(-2).join(' '))).toEqual([
      'News fails',
      'is back',
    ]);
    expect(record()).toMatchObject({ state: 'active', failures: 0 });
    expect(record()).not.toHaveProperty('failingSince');
    expect(record()).not.toHaveProperty('noticeDue');
  });

  test('hears that a feed is paused after 30 days of nothing but failures; it is polled no more and says why', async () => {
    cause = 'dns';
    await days(29);
    expect(record()?.state).toBe('failing');
    await days(3);
    expect(record()).toMatchObject({ state: 'paused' });
    expect(record()?.lastError?.message).toMatch(/went wrong \(paused: nothing but failures for 30 days\)/);
    expect(record()).not.toHaveProperty('slot');
    expect(owner.told.map(({ subject }) => subject)).toEqual([
      'Stentor: the feed The News fails',
      'Stentor: the feed The News is paused',
    ]);
    const before = fetches;
    await days(2);
    expect(fetches).toBe(before);
  });

  test('hears at once that a feed is gone', async () => {
    cause = 'http-410';
    await days(1);
    expect(owner.told.map(({ subject }) => subject)).toEqual(['Stentor: the feed The News is gone']);
    expect(record()).toMatchObject({ state: 'gone' });
  });

  test.each(['http-410', 'http-500'] as const)(
    'hears at the next poll what a crash or an outage kept from being told (%s)',
    async (what) => {
      cause = what;
      owner.isDown = true;
      for (let round = 0; round < 4; round += 1) {
        now = new Date(Math.max(now.getTime() + 3_600_000, Date.parse(record()?.notBefore ?? '') || 0));
        await pollFeeds(doors, ['f']).catch(() => undefined);
      }
      // The feed keeps its slot as long as something is to be told of it, so that it comes up again.
      expect(record()?.slot).toBeDefined();
      expect(record()?.noticeDue).toMatchObject({ state: what === 'http-410' ? 'gone' : 'failing' });
      owner.isDown = false;
      await pollFeeds(doors, ['f']);
      await pollFeeds(doors, ['f']);
      expect(owner.told).toHaveLength(1);
      expect(record()).not.toHaveProperty('noticeDue');
      expect(record()?.slot === undefined).toBe(what === 'http-410');
    },
  );

  test('is not written to where there is none', async () => {
    doors = { ...doors, ownerTopic: undefined };
    cause = 'http-410';
    now = new Date(start + 3_600_000);
    const writes = memory.writes();
    await pollFeeds(doors, ['f']);
    expect(memory.writes()).toBe(writes + 1);
    expect(record()).not.toHaveProperty('noticeDue');
    expect(record()).not.toHaveProperty('slot');
  });
});

test('a message to the owner has a subject that SNS takes, whatever a feed calls itself', () => {
  const feed = newFeed('f', { url, title: `${'🦉'.repeat(80)}\u0000\r\nx`, tags: [] }, 'cli');
  const { subject } = ownerMessage(feed, { state: 'failing', at: new Date(start).toISOString() });
  expect(subject.length).toBeLessThan(100);
  expect(subject).toMatch(/^Stentor: the feed .* fails$/u);
  expect(subject.isWellFormed()).toBe(true);
  expect(subject).not.toMatch(/\p{Cc}/u);
});
