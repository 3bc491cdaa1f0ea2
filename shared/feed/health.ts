import type { Feed, FeedError } from './feed.ts';
import { FeedFetchError } from './feed-fetch-error.ts';
import { FeedParseError } from './feed-parse-error.ts';
import type { FeedChange } from './feeds.ts';

/** Failures in a row after which a feed counts as failing. */
const failingAfter = 3;
const dayInMinutes = 24 * 60;

/** The change that a poll without a fault makes to a feed's record. */
export const healthy = {
  state: 'active',
  failures: 0,
  lastError: undefined,
  notBefore: undefined,
} as const satisfies FeedChange;

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
 * (Retry-After) is obeyed. A feed that is gone (410) is polled no more.
 */
export function failed(
  feed: Feed,
  error: FeedFetchError | FeedParseError,
  now: Date,
  random = Math.random,
): FeedChange {
  const failures = feed.failures + 1;
  const lastError = toFeedError(error, now);
  if (error.cause === 'http-410')
    return { state: 'gone', slot: undefined, failures, lastError, notBefore: undefined };
  const backOff =
    Math.min(dayInMinutes, feed.interval * 2 ** Math.min(failures - 1, 20)) * (0.5 + random() / 2);
  const asked = 'retryAfter' in error && typeof error.retryAfter === 'number' ? error.retryAfter / 60 : 0;
  const minutes = Math.max(backOff, Math.min(asked, 7 * dayInMinutes));
  return {
    state: failures >= failingAfter ? 'failing' : feed.state,
    failures,
    lastError,
    notBefore: new Date(now.getTime() + minutes * 60_000).toISOString(),
  };
}
