import { type Interval, intervals } from './feed.ts';

/** Feeds are polled no more often than this by their rate alone. */
const shortest = 5;
const newest = 10;

/**
 * The interval class that suits a feed: half the usual (median) gap between its newest entries, the time since the
 * newest counting as a gap, rounded down to a class from 5 minutes to a day; never below what the feed asks for.
 * @param dates When its entries were published, ISO 8601, in any order; fewer than two leave the class unknown.
 * @param atLeast Minutes that the server asks to wait (Cache-Control max-age).
 */
export function intervalFor(dates: string[], now: Date, atLeast = 0): Interval | undefined {
  const times = dates.map((date) => Date.parse(date)).sort((a, b) => b - a);
  const recent = [now.getTime(), ...times.slice(0, newest)];
  if (recent.length < 3) return undefined;
  const gaps = recent.slice(1).map((time, index) => Math.max(0, (recent[index] ?? time) - time));
  const median = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const minutes = Math.max(shortest, atLeast, median / 60_000 / 2);
  return intervals.findLast((interval) => interval <= minutes);
}
