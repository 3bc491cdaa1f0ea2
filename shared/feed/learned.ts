import { htmlToLine } from '../article/html.ts';
import { quietTimes } from './due.ts';
import type { Feed, ParsedFeed } from './feed.ts';
import type { FeedChange } from './feeds.ts';
import type { FetchResult } from './fetch.ts';
import { healthy } from './health.ts';
import { deploymentWishes, intervalFor, wishesOf } from './interval.ts';
import { slotOf } from './schedule.ts';
import { learnedValidators } from './validators.ts';
import { hubWishes } from './websub.ts';

/** Words kept of a feed's warnings and repairs: enough to mend it by. */
const wordsKept = 20;

/** What a poll read: the answer, the document in it, how many of its articles were new, and when. */
export type Reading = {
  answer: FetchResult;
  bodyHash: string | undefined;
  /** What to remember of its entries (seen.ts). */
  seen: string;
  parsed: ParsedFeed;
  stored: number;
  now: Date;
  /** Minutes between two polls of a feed at the least, as the deployment has it. */
  pollMinutes?: number | undefined;
};

/** What a read document tells about its feed: the change of its record. */
export function learned(
  feed: Feed,
  { answer, bodyHash, seen, parsed, stored, now, pollMinutes }: Reading,
): FeedChange {
  const dates = parsed.entries.flatMap((entry) => (entry.publishedAt ? [entry.publishedAt] : []));
  const { interval, reason } = intervalFor(dates, now, {
    current: feed.websub?.usualInterval ?? feed.interval,
    wishes: [
      ...wishesOf(parsed.pace, answer.maxAge),
      ...hubWishes(feed, { answer, parsed }, now),
      ...deploymentWishes(pollMinutes),
    ],
  });
  return {
    ...healthy,
    ...learnedValidators(feed, answer),
    bodyHash,
    seen: seen || undefined,
    ...(answer.movedTo && { url: answer.movedTo }),
    ...(!feed.title && parsed.title && { title: htmlToLine(parsed.title) }),
    ...(!feed.language && parsed.language && { language: parsed.language }),
    ...(!feed.siteUrl && parsed.siteUrl && { siteUrl: parsed.siteUrl }),
    firstPolledAt: feed.firstPolledAt ?? now.toISOString(),
    lastChangedAt: now.toISOString(),
    interval,
    intervalReason: reason,
    quiet: quietTimes(parsed.pace, feed.id, interval),
    slot: slotOf(feed.id, interval),
    repairs: some(parsed.repairs),
    warnings: some(parsed.warnings),
    articles: feed.articles + stored,
  };
}

/**
 * What an answer without news tells: nothing for most feeds, which then cost no write; that a failing one is back, and
 * where one has moved to. The validators go with the address that gave them.
 */
export function learnedNothingNew(feed: Feed, answer: FetchResult): FeedChange | undefined {
  const moved = answer.movedTo !== undefined && answer.movedTo !== feed.url;
  if (!moved && feed.failures === 0 && feed.state === 'active') return undefined;
  return {
    ...healthy,
    ...(moved && {
      url: answer.movedTo,
      ...(!answer.notModified && {
        etag: answer.etag,
        lastModified: answer.lastModified,
        validatedUrl: answer.url,
      }),
    }),
  };
}

function some(words: string[]): string[] | undefined {
  return words.length > 0 ? words.slice(0, wordsKept) : undefined;
}
