import type { Feed, FeedError } from './feed.ts';
import { FeedFetchError } from './feed-fetch-error.ts';
import { FeedParseError } from './feed-parse-error.ts';
import type { FeedChange } from './feeds.ts';

/** Failures in a row after which a feed counts as failing. */
const failingAfter = 3;
/** Days of nothing but failures after which a feed is polled no more. */
const pausedAfterDays = 30;
const dayInMinutes = 24 * 60;

/** The change that a poll without a fault makes to a feed's record. */
export const healthy = {
  state: 'active',
  failures: 0,
  failingSince: undefined,
  lastError: undefined,
  notBefore: undefined,
} as const satisfies FeedChange;

/** Whether a feed in this state is polled. */
export function isPolled({ state }: Pick<Feed, 'state'>): boolean {
  return state === 'active' || state === 'failing';
}

/** What ails a feed, in words for people: why its last poll failed, what was mended, what could not be used. */
export function troubleOf({
  lastError,
  repairs,
  warnings,
}: Pick<Feed, 'lastError' | 'repairs' | 'warnings'>): string {
  return [
    ...(lastError ? [lastError.message] : []),
    ...(repairs?.length ? [`mended: ${repairs.join('; ')}`] : []),
    ...(warnings ?? []),
  ].join('; ');
}

/** Whether an error is the feed's own (its server, its document) and not ours. */
export function isFeedFault(error: unknown): error is FeedFetchError | FeedParseError {
  return error instanceof FeedFetchError || error instanceof FeedParseError;
}

/** A feed's fault as its record keeps it. */
export function toFeedError(error: FeedFetchError | FeedParseError, now: Date): FeedError {
  return { cause: error.cause, message: error.message, at: now.toISOString() };
}

/**
 * The change that a failed poll makes: the reason in words, and a wait that doubles with each failure up to a day,
 * with jitter so that the feeds of one broken server do not come back together. A server that says how long to wait
 * (Retry-After) is obeyed for this feed. A feed fails from its third failure on, is paused after 30 days of them, and is
 * gone with a 410; the last two are polled no more.
 */
export function failed(
  feed: Feed,
  error: FeedFetchError | FeedParseError,
  now: Date,
  random = Math.random,
): FeedChange {
  const failures = feed.failures + 1;
  const failingSince = feed.failingSince ?? now.toISOString();
  const lastError = toFeedError(error, now);
  const stopped = { slot: undefined, failures, failingSince, notBefore: undefined };
  if (error.cause === 'http-410') return { ...stopped, state: 'gone', lastError };
  if (failures >= failingAfter && daysBetween(failingSince, now) >= pausedAfterDays) {
    const message = `${lastError.message} (paused: nothing but failures for ${pausedAfterDays} days)`;
    return { ...stopped, state: 'paused', lastError: { ...lastError, message } };
  }
  const backOff =
    Math.min(dayInMinutes, feed.interval * 2 ** Math.min(failures - 1, 20)) * (0.5 + random() / 2);
  const asked = 'retryAfter' in error && typeof error.retryAfter === 'number' ? error.retryAfter / 60 : 0;
  const minutes = Math.max(backOff, Math.min(asked, 7 * dayInMinutes));
  return {
    state: failures >= failingAfter ? 'failing' : feed.state,
    failures,
    failingSince,
    lastError,
    notBefore: new Date(now.getTime() + minutes * 60_000).toISOString(),
  };
}

function daysBetween(since: string, now: Date): number {
  return (now.getTime() - Date.parse(since)) / 60_000 / dayInMinutes;
}
