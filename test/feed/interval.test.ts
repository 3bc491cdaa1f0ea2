import { describe, expect, test } from 'vitest';
import { type DueFacts, isDue, offsetOf, quietTimes, restingInterval } from '../../shared/feed/due.ts';
import { type Interval, intervals } from '../../shared/feed/feed.ts';
import { deploymentWishes, intervalFor, wishesOf } from '../../shared/feed/interval.ts';

const now = new Date('2026-03-04T12:00:00.000Z');
const every = (minutes: number, count = 12) =>
  Array.from({ length: count }, (_, index) =>
    new Date(now.getTime() - index * minutes * 60_000).toISOString(),
  );
const chosen = (minutes: number, pace = {}, maxAge?: number) =>
  intervalFor(every(minutes), now, { current: 5, wishes: wishesOf(pace, maxAge) });

describe('the interval of a feed', () => {
  test.each<[minutes: number, interval: Interval]>([
    [1, 5],
    [9, 5],
    [30, 15],
    [60, 30],
    [240, 60],
    [600, 180],
    [1440, 720],
    [2880, 1440],
    [100_000, 1440],
  ])('follows its rate: an entry every %i minutes is polled every %i', (minutes, interval) => {
    expect(chosen(minutes).interval).toBe(interval);
  });

  test.each([
    ['its rate', chosen(60), 30, 'polled every 30 minutes: it publishes about every 60 minutes'],
    [
      'what its document asks for, rounded up to a class',
      chosen(10, { minutes: 90 }),
      180,
      'polled every 3 hours: the feed asks for 90 minutes between two polls; it publishes about every 10 minutes',
    ],
    [
      'a day where its document asks for a year',
      chosen(10, { minutes: 525_600 }),
      1440,
      'polled every 24 hours: the feed asks for 365 days between two polls, of which 24 hours are granted at the most; it publishes about every 10 minutes',
    ],
    [
      'how long its server says that an answer stays fresh',
      chosen(10, {}, 900),
      15,
      'polled every 15 minutes: its server says that an answer stays fresh for 15 minutes; it publishes about every 10 minutes',
    ],
    [
      'an hour where a cache says a week',
      chosen(10, {}, 604_800),
      60,
      'polled every 60 minutes: its server says that an answer stays fresh for 7 days, of which 60 minutes are granted at the most; it publishes about every 10 minutes',
    ],
    [
      'no wish that is below its rate',
      chosen(60, { minutes: 1 }, 60),
      30,
      expect.stringContaining('publishes'),
    ],
    [
      'what it was, where its entries have no dates',
      intervalFor([], now, { current: 60 }),
      60,
      'polled every 60 minutes: too few of its entries have a date to know how often it publishes',
    ],
  ])('and its reason: %s', (_what, choice, interval, reason) => {
    expect(choice).toEqual({ interval, reason });
  });
});

describe('a feed is due', () => {
  const feed = (part: Partial<DueFacts> = {}): DueFacts => ({ id: 'f', interval: 5, ...part });
  const dueMinutes = (facts: DueFacts, from = '2026-03-04T00:00:00.000Z', days = 1) => {
    const first = Date.parse(from) / 60_000;
    return Array.from({ length: days * 1440 }, (_, index) => first + index).filter(
      (minute) =>
        // As its slot brings it up.
        minute % facts.interval === offsetOf(facts.id, facts.interval) && isDue(facts, minute),
    );
  };

  test('every time that its slot comes round', () => {
    expect(dueMinutes(feed())).toHaveLength(288);
  });

  test('not before it may be polled again', () => {
    expect(dueMinutes(feed({ notBefore: '2026-03-04T18:00:00.000Z' }))).toHaveLength(72);
  });

  test('not in hours and on days that it asks to be left alone', () => {
    expect(dueMinutes(feed({ quiet: { hours: [0, 1, 2] } }))).toHaveLength(288 - 36);
    // The seventh of March 2026 is a Saturday.
    const weekend = { quiet: { days: ['Saturday', 'Sunday'] } };
    expect(dueMinutes(feed(weekend), '2026-03-07T00:00:00.000Z', 2)).toEqual([]);
    expect(dueMinutes(feed(weekend), '2026-03-09T00:00:00.000Z')).toHaveLength(288);
  });

  test.each(intervals)('at least once a day in class %i, whatever hours it asks for', (interval) => {
    for (let hour = 0; hour < 24; hour += 1) {
      const skipHours = Array.from({ length: 24 }, (_, index) => index).filter((one) => one !== hour);
      const quiet = quietTimes({ skipHours }, 'f', interval);
      expect(dueMinutes(feed({ interval, ...(quiet && { quiet }) })).length).toBeGreaterThan(0);
    }
  });

  test('and more than two days in a week are not left out, nor all hours of a day', () => {
    const days = ['Monday', 'Tuesday', 'Wednesday'];
    expect(quietTimes({ skipDays: days }, 'f', 5)).toBeUndefined();
    expect(quietTimes({ skipDays: ['Sunday', 'Holiday'] }, 'f', 5)).toEqual({ days: ['Sunday'] });
    expect(quietTimes({ skipHours: Array.from({ length: 24 }, (_, hour) => hour) }, 'f', 5)).toBeUndefined();
    expect(quietTimes(undefined, 'f', 5)).toBeUndefined();
  });

  test('more seldom the longer it is silent, at minutes that its own class has as well', () => {
    const silentFor = (days: number) => ({
      lastChangedAt: new Date(now.getTime() - days * 86_400_000).toISOString(),
    });
    const resting = [0.5, 2, 5, 20, 200].map((days) => restingInterval(feed(silentFor(days)), now));
    expect(resting).toEqual([5, 15, 60, 180, 1440]);
    expect(dueMinutes(feed(silentFor(5)))).toHaveLength(24);
    expect(dueMinutes(feed(silentFor(400)))).toHaveLength(1);
    expect(restingInterval(feed({ interval: 180, ...silentFor(5) }), now)).toBe(180);
  });
});

describe('a deployment that polls no feed more often than it says', () => {
  const often = every(10);
  test.each([
    [undefined, 5],
    [5, 5],
    [30, 30],
    [45, 60],
    [1440, 1440],
  ])('polls a busy feed, at %s minutes, every %s', (minutes, interval) => {
    const chosen = intervalFor(often, now, { current: 5, wishes: deploymentWishes(minutes) });
    expect(chosen.interval).toBe(interval);
  });

  test('says so', () => {
    expect(intervalFor(often, now, { current: 5, wishes: deploymentWishes(30) }).reason).toContain(
      'no feed is polled here more often than every 30 minutes',
    );
  });
});
