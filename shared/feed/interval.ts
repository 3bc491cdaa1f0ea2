import { type FeedPace, type Interval, intervals } from './feed.ts';

/** Feeds are polled no more often than this by their rate alone. */
const shortest = 5;
const newest = 10;
const dayInMinutes = 24 * 60;

/** A wish for at least so many minutes between two polls, of which no more than `cap` is granted. */
export type PaceWish = { minutes: number; cap: number; words: string };

/** An interval class, and in words why it is this one. */
export type ChosenInterval = { interval: Interval; reason: string };

/**
 * The interval class that suits a feed. By its rate it is half the usual (median) gap between its newest entries, the
 * time since the newest counting as a gap, rounded down to a class from 5 minutes to a day; fewer than two dates leave
 * it at `current`. What feed and server ask for is a lower bound and rounded up.
 * @param dates When its entries were published, ISO 8601, in any order.
 */
export function intervalFor(
  dates: string[],
  now: Date,
  { current, wishes = [] }: { current: Interval; wishes?: PaceWish[] },
): ChosenInterval {
  const gap = usualGap(dates, now);
  const byRate = gap === undefined ? current : atMost(Math.max(shortest, gap / 2));
  const rate =
    gap === undefined
      ? 'too few of its entries have a date to know how often it publishes'
      : `it publishes about every ${spoken(Math.max(1, Math.round(gap)))}`;
  const [strongest] = wishes
    .map((wish) => ({ ...wish, granted: Math.min(wish.minutes, wish.cap) }))
    .sort((a, b) => b.granted - a.granted);
  const wished = strongest ? atLeast(strongest.granted) : byRate;
  if (!strongest || wished <= byRate) return { interval: byRate, reason: said(byRate, rate) };
  const cut =
    strongest.minutes > strongest.cap ? `, of which ${spoken(strongest.cap)} are granted at the most` : '';
  return { interval: wished, reason: said(wished, `${strongest.words}${cut}; ${rate}`) };
}

/** What the deployment's own setting asks for, in minutes. */
export function deploymentWishes(minutes: number | undefined): PaceWish[] {
  if (minutes === undefined || minutes <= shortest) return [];
  return [
    { minutes, cap: dayInMinutes, words: `no feed is polled here more often than every ${spoken(minutes)}` },
  ];
}

/**
 * What a document (RSS `ttl`, `sy:updatePeriod`) and its server (Cache-Control, Expires) ask for. A publisher's own
 * wish is granted up to a day: a `ttl` of a year must not silence a feed. A server's word is granted up to an hour:
 * beyond that it is what a cache in front of it says of all its files.
 * @param maxAge Seconds that the answer stays fresh.
 */
export function wishesOf(pace: FeedPace | undefined, maxAge: number | undefined): PaceWish[] {
  const wishes: PaceWish[] = [];
  if (pace?.minutes !== undefined && pace.minutes > 0)
    wishes.push({
      minutes: pace.minutes,
      cap: dayInMinutes,
      words: `the feed asks for ${spoken(Math.ceil(pace.minutes))} between two polls`,
    });
  if (maxAge !== undefined && maxAge > 0)
    wishes.push({
      minutes: maxAge / 60,
      cap: 60,
      words: `its server says that an answer stays fresh for ${spoken(Math.ceil(maxAge / 60))}`,
    });
  return wishes;
}

/** Minutes in the unit that people would say them in: `5 minutes`, `3 hours`, `2 days`. */
export function spoken(minutes: number): string {
  const [count, unit] =
    minutes < 120
      ? [minutes, 'minute']
      : minutes < 2 * dayInMinutes
        ? [minutes / 60, 'hour']
        : [minutes / dayInMinutes, 'day'];
  const rounded = Math.round(count);
  return `${rounded} ${unit}${rounded === 1 ? '' : 's'}`;
}

function usualGap(dates: string[], now: Date): number | undefined {
  const times = dates.map((date) => Date.parse(date)).sort((a, b) => b - a);
  const recent = [now.getTime(), ...times.slice(0, newest)];
  if (recent.length < 3) return undefined;
  const gaps = recent.slice(1).map((time, index) => Math.max(0, (recent[index] ?? time) - time));
  return (gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0) / 60_000;
}

function atMost(minutes: number): Interval {
  return intervals.findLast((interval) => interval <= minutes) ?? 1;
}

function atLeast(minutes: number): Interval {
  return intervals.find((interval) => interval >= minutes) ?? 1440;
}

function said(interval: Interval, why: string): string {
  return `polled every ${spoken(interval)}: ${why}`;
}
