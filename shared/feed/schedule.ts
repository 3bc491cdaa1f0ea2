import { randomUUID } from 'node:crypto';
import { isDue, offsetOf } from './due.ts';
import { type Interval, intervals } from './feed.ts';
import type { Feeds, PollQueue } from './feeds.ts';
import { isPolled } from './health.ts';
import { packBatches } from './lanes.ts';

/**
 * The slot of a feed in its interval class, `interval#offset`: a stable hash of its id modulo the interval, so that
 * feeds spread evenly over the minutes and keep their place.
 */
export function slotOf(feedId: string, interval: Interval): string {
  return `${interval}#${offsetOf(feedId, interval)}`;
}

/**
 * Enqueues feeds for polling, packed by host (lanes.ts), and answers how many.
 * `due` takes those whose slot comes round at the minute of `now` (one index query a class) and who are not to be left
 * alone then; the same minute scheduled twice is polled once. `all` takes every feed that is active or failing; a list
 * takes the feeds with these ids that there are.
 */
export async function scheduleFeeds(
  doors: { feeds: Feeds; pollQueue: PollQueue },
  which: 'due' | 'all' | string[],
  now: Date,
): Promise<number> {
  const minute = Math.floor(now.getTime() / 60_000);
  const chosen = await choose(doors.feeds, which, minute);
  const round = which === 'due' ? `minute ${minute}` : randomUUID();
  await doors.pollQueue.send(packBatches(chosen, round));
  return chosen.length;
}

async function choose(
  feeds: Feeds,
  which: 'due' | 'all' | string[],
  minute: number,
): Promise<{ id: string; url: string }[]> {
  if (which === 'due') return dueAt(feeds, minute);
  if (which === 'all') return (await feeds.list()).filter(isPolled);
  return feeds.getAll(which);
}

async function dueAt(feeds: Feeds, minute: number): Promise<{ id: string; url: string }[]> {
  const classes = intervals.map((interval) => feeds.inSlot(interval, minute % interval));
  const due = (await Promise.all(classes)).flat().filter((feed) => isDue(feed, minute));
  return [...new Map(due.map((feed) => [feed.id, feed])).values()];
}
