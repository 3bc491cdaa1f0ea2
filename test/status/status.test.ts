import { describe, expect, test } from 'vitest';
import type { Feed } from '../../shared/feed/feed.ts';
import { slotOf } from '../../shared/feed/schedule.ts';
import { newFeed } from '../../shared/feed/sync.ts';
import { ailsOf } from '../../shared/status/ails.ts';
import { feedStatus } from '../../shared/status/feeds.ts';
import type { Status } from '../../shared/status/status.ts';

const now = new Date('2026-03-01T12:00:00.000Z');

function aFeed(id: string, part: Partial<Feed> = {}): Feed {
  const made = newFeed(id, { url: `https://${id}.example/feed`, tags: [] }, 'cli');
  const interval = part.interval ?? 15;
  return {
    ...made,
    interval,
    slot: slotOf(id, interval),
    firstPolledAt: '2026-01-01T00:00:00.000Z',
    ...part,
  };
}

describe('the status of feeds', () => {
  test('counts them by state, and knows which are due, fresh and late', () => {
    const error = { cause: 'timeout', message: 'It took too long.' };
    const status = feedStatus(
      [
        aFeed('a', { lastChangedAt: '2026-03-01T11:50:00.000Z' }),
        aFeed('b', { interval: 1440, lastChangedAt: '2026-02-28T11:50:00.000Z' }),
        aFeed('late', {
          state: 'failing',
          failures: 3,
          lastError: { ...error, at: '2026-03-01T08:00:00.000Z' },
          notBefore: '2026-03-01T10:00:00.000Z',
        }),
        aFeed('waiting', {
          failures: 1,
          lastError: { ...error, at: '2026-03-01T11:40:00.000Z' },
          notBefore: '2026-03-01T13:00:00.000Z',
        }),
        { ...newFeed('new', { url: 'https://new.example/feed', tags: [] }, 'cli') },
        aFeed('off', { state: 'paused', slot: undefined as never }),
      ],
      now,
    );
    expect(status).toMatchObject({ total: 6, active: 4, failing: 1, paused: 1, gone: 0, fresh: 1, late: 1 });
    expect(status.due).toBeGreaterThanOrEqual(2);
    expect(status.lastNews).toEqual({ at: '2026-03-01T11:50:00.000Z', url: 'https://a.example/feed' });
    expect(status.silent).toBe(false);
  });

  test('calls them silent only when each has been so for a hundred times its usual', () => {
    const quiet = aFeed('a', { interval: 5, lastChangedAt: '2026-02-27T00:00:00.000Z' });
    const usual = aFeed('b', { interval: 720, lastChangedAt: '2026-02-20T00:00:00.000Z' });
    expect(feedStatus([quiet], now).silent).toBe(true);
    expect(feedStatus([quiet, usual], now).silent).toBe(false);
    expect(feedStatus([], now).silent).toBe(false);
  });
});

describe('what ails', () => {
  const well: Omit<Status, 'ails'> = {
    at: now.toISOString(),
    feeds: {
      total: 20,
      active: 20,
      failing: 0,
      paused: 0,
      gone: 0,
      fresh: 0,
      due: 9,
      late: 0,
      silent: false,
    },
    watches: 3,
    queues: [{ name: 'poll', waiting: 2, working: 1 }],
    dead: [{ queue: 'poll', count: 0 }],
    alerts: { pending: 0, sent: 1, held: 0, digested: 0, dead: 0 },
    sms: { month: '2026-03', used: 10, budget: 1_000 },
  };

  test('is nothing where all is well, or where one feed of many fails', () => {
    expect(ailsOf(well)).toEqual([]);
    expect(ailsOf({ ...well, feeds: { ...well.feeds, active: 19, failing: 1 } })).toEqual([]);
  });

  test.each<[Partial<Omit<Status, 'ails'>>, string]>([
    [{ watches: 0 }, 'there are no watches: nothing is listened for'],
    [
      { oldestPending: { watch: 'maduro', title: 'T', since: '2026-03-01T11:00:00.000Z' } },
      'an alert of maduro has been pending for 60 minutes (“T”)',
    ],
    [{ dead: [{ queue: 'page', count: 4 }] }, 'there are dead letters: 4 of page'],
    [{ feeds: { ...well.feeds, late: 2 } }, '2 feeds are late: they failed and were not tried again in time'],
    [{ feeds: { ...well.feeds, active: 12, failing: 8 } }, '8 of 20 feeds fail'],
    [{ feeds: { ...well.feeds, silent: true } }, 'no feed has brought anything new since ever'],
    [{ queues: [{ name: 'poll', waiting: 400, working: 0 }] }, '400 polls wait in the queue'],
    [
      { sms: { month: '2026-03', used: 900, budget: 1_000 } },
      '90% of the SMS budget of 2026-03 is used (900 of 1000 segments)',
    ],
  ])('names %j', (part, what) => {
    expect(ailsOf({ ...well, ...part }).map((ail) => ail.what)).toEqual([what]);
  });
});
