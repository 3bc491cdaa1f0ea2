import { createHash } from 'node:crypto';
import { type Feed, type Interval, intervals } from './feed.ts';
import type { Feeds, PollQueue } from './feeds.ts';

/**
 * The slot of a feed in its interval class, `interval#offset`: a stable hash of its id modulo the interval, so that
 * feeds spread evenly over the minutes and keep their place.
 */
export function slotOf(feedId: string, interval: Interval): string {
  const offset = createHash('sha256').update(feedId).digest().readUInt32BE(0) % interval;
  return `${interval}#${offset}`;
}

/**
 * Enqueues feeds for polling and answers how many.
 * `due` takes those whose slot comes round at the minute of `now` (one index query a class); `all` takes every feed
 * that is active or failing; a list takes the feeds with these ids.
 */
export async function scheduleFeeds(
  doors: { feeds: Feeds; pollQueue: PollQueue },
  which: 'due' | 'all' | string[],
  now: Date,
): Promise<number> {
  const ids = await choose(doors.feeds, which, now);
  await doors.pollQueue.send(ids);
  return ids.length;
}

async function choose(feeds: Feeds, which: 'due' | 'all' | string[], now: Date): Promise<string[]> {
  if (which === 'due') return dueAt(feeds, Math.floor(now.getTime() / 60_000));
  if (which === 'all') return (await feeds.list()).filter(isPolled).map((feed) => feed.id);
  return which;
}

async function dueAt(feeds: Feeds, minute: number): Promise<string[]> {
  const classes = intervals.map((interval) => feeds.idsInSlot(interval, minute % interval));
  return [...new Set((await Promise.all(classes)).flat())];
}

function isPolled(feed: Feed): boolean {
  return feed.state === 'active' || feed.state === 'failing';
}
