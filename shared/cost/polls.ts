import { intervals } from '../feed/feed.ts';
import { feedsPerMessage, lanes } from '../feed/lanes.ts';

/** Minutes of the month that costs are computed for: 30 days. */
export const minutesOfAMonth = 43_200;

/**
 * Polls of a month. With `adaptive` each feed is polled at half the gap between its articles, as the product does,
 * and no more often than `interval`: a few feeds bring most articles (the k-th most active a k-th of the first).
 */
export function pollsOf(feeds: number, interval: number, articles: number, adaptive: boolean): number {
  if (!adaptive) return (feeds * minutesOfAMonth) / interval;
  let weights = 0;
  for (let rank = 1; rank <= feeds; rank += 1) weights += 1 / rank;
  let polls = 0;
  for (let rank = 1; rank <= feeds; rank += 1) {
    const own = articles / rank / weights || 0;
    const gap = own > 0 ? minutesOfAMonth / own : Number.POSITIVE_INFINITY;
    const usual = intervals.findLast((one) => one <= gap / 2) ?? intervals[0];
    polls += minutesOfAMonth / Math.max(interval, usual);
  }
  return polls;
}

/** Messages of the poll queue in a month: each minute one for each lane that has a feed due, and more for full lanes. */
export function messagesOf(polls: number): number {
  const due = polls / minutesOfAMonth;
  const lanesMet = lanes * (1 - Math.exp(-due / lanes));
  return minutesOfAMonth * Math.max(lanesMet, due / feedsPerMessage);
}
