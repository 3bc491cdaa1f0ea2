import { type DueFacts, isDue, offsetOf } from './due.ts';
import type { Feed } from './feed.ts';

/** A feed asks for no more than two quiet days, and waits for no more than a week. */
const farthestMinutes = 11 * 24 * 60;

/** The minute (ISO 8601 UTC) at which a feed is polled next as things stand, undefined for one that is not polled. */
export function nextPoll(feed: DueFacts & Pick<Feed, 'slot'>, now: Date): string | undefined {
  if (!feed.slot) return undefined;
  const first = Math.floor(now.getTime() / 60_000) + 1;
  const wait = (offsetOf(feed.id, feed.interval) - (first % feed.interval) + feed.interval) % feed.interval;
  for (let minute = first + wait; minute < first + farthestMinutes; minute += feed.interval)
    if (isDue(feed, minute)) return new Date(minute * 60_000).toISOString();
  return undefined;
}
