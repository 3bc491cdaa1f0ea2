import { restingInterval } from '../feed/due.ts';
import type { Feed } from '../feed/feed.ts';
import { isPolled } from '../feed/health.ts';
import { nextPoll } from '../feed/next-poll.ts';

/** How the feeds are. A poll that finds nothing new leaves no trace, so news and failures are all that can be told. */
export type FeedStatus = Record<Feed['state'], number> & {
  total: number;
  /** Never polled yet. */
  fresh: number;
  /** To be polled within the next 15 minutes. */
  due: number;
  /** Failed, and not tried again although the time for that is a quarter of an hour past. */
  late: number;
  /** Last poll that brought something new. */
  lastNews?: { at: string; url: string };
  /** Every feed that ever brought something has been silent for a hundred times as long as it usually is. */
  silent: boolean;
};

const graceMs = 15 * 60_000;

/** Counts feeds by how they are at `now`. */
export function feedStatus(feeds: Feed[], now: Date): FeedStatus {
  const polled = feeds.filter(isPolled);
  const inState = (state: Feed['state']) => feeds.filter((feed) => feed.state === state).length;
  const soon = new Date(now.getTime() + graceMs).toISOString();
  const [newest] = feeds
    .filter((feed) => feed.lastChangedAt !== undefined)
    .sort((one, other) => (other.lastChangedAt ?? '').localeCompare(one.lastChangedAt ?? ''));
  const spoke = polled.filter((feed) => feed.lastChangedAt !== undefined);
  return {
    total: feeds.length,
    active: inState('active'),
    failing: inState('failing'),
    paused: inState('paused'),
    gone: inState('gone'),
    fresh: polled.filter((feed) => !feed.firstPolledAt && feed.failures === 0).length,
    due: polled.filter((feed) => (nextPoll(feed, now) ?? '~') <= soon).length,
    late: polled.filter((feed) => isLate(feed, now)).length,
    ...(newest?.lastChangedAt && { lastNews: { at: newest.lastChangedAt, url: newest.url } }),
    silent: spoke.length > 0 && spoke.every((feed) => restingInterval(feed, now) > feed.interval),
  };
}

function isLate(feed: Feed, now: Date): boolean {
  if (!feed.lastError || feed.failures === 0) return false;
  const next = nextPoll(feed, new Date(feed.lastError.at));
  return next !== undefined && Date.parse(next) + graceMs < now.getTime();
}
