import { createHash } from 'node:crypto';
import type { Article } from '../article/article.ts';
import type { Articles } from '../article/articles.ts';
import { htmlToLine } from '../article/html.ts';
import { keepArticles } from '../article/keep.ts';
import { normaliseEntry } from '../article/normalise.ts';
import type { Stories } from '../story/stories.ts';
import type { Feed, ParsedFeed } from './feed.ts';
import type { FeedChange, Feeds } from './feeds.ts';
import type { Fetcher, FetchResult } from './fetch.ts';
import { failed, healthy, isFeedFault, toFeedError } from './health.ts';
import { intervalFor } from './interval.ts';
import { parseFeed } from './parse.ts';
import { slotOf } from './schedule.ts';

/** What polling works with. */
export type PollDoors = {
  feeds: Feeds;
  articles: Articles;
  stories: Stories;
  fetcher: Fetcher;
  settings: { retentionDays: number };
  now: () => Date;
};

/** What became of one feed in one poll. */
export type PollOutcome = {
  feedId: string;
  url: string;
  outcome: 'changed' | 'unchanged' | 'failed' | 'skipped';
  stored: number;
  edited: number;
  error?: { cause: string; message: string };
};

/** Hosts that one poll talks to at a time. */
const hostsAtOnce = 10;
/** Words kept of a feed's warnings and repairs: enough to mend it by. */
const wordsKept = 20;

/**
 * Polls feeds, at most one request per host at a time: fetches what changed, stores new articles once and edited ones
 * again, and keeps on the feed's record what the next poll needs. A feed that has nothing new causes no write. A feed
 * that fails says so on its record and stops no other.
 * @throws AggregateError after all feeds were tried, when a table did not answer for some of them; polling them again
 * is safe.
 */
export async function pollFeeds(doors: PollDoors, feedIds: string[]): Promise<PollOutcome[]> {
  const hosts = Map.groupBy(await doors.feeds.getAll(feedIds), (feed) => hostOf(feed.url));
  const queues = [...hosts.values()];
  const outcomes: PollOutcome[] = [];
  const faults: unknown[] = [];
  const worker = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const feed of queue) {
        try {
          outcomes.push(await pollFeed(doors, feed));
        } catch (error) {
          faults.push(error);
        }
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, worker));
  if (faults.length > 0)
    throw new AggregateError(faults, `${faults.length} of ${feedIds.length} feeds could not be recorded`);
  return outcomes;
}

async function pollFeed(doors: PollDoors, feed: Feed): Promise<PollOutcome> {
  const now = doors.now();
  const outcome = (rest: Partial<PollOutcome>): PollOutcome => ({
    feedId: feed.id,
    url: feed.url,
    outcome: 'unchanged',
    stored: 0,
    edited: 0,
    ...rest,
  });
  if (!feed.slot || (feed.notBefore && feed.notBefore > now.toISOString()))
    return outcome({ outcome: 'skipped' });
  try {
    const answer = await doors.fetcher.fetch(feed.url, { etag: feed.etag, lastModified: feed.lastModified });
    const bodyHash = answer.bytes && createHash('sha256').update(answer.bytes).digest('base64url');
    if (!answer.bytes || bodyHash === feed.bodyHash) {
      if (feed.failures > 0) await doors.feeds.change(feed.id, healthy);
      return outcome({});
    }
    const parsed = await parseFeed(answer.bytes, {
      url: answer.url,
      now,
      ...(answer.contentType && { contentType: answer.contentType }),
    });
    const counts = await storeArticles(doors, feed, parsed, now);
    // Last, so that a crash before it has the document read again.
    await doors.feeds.change(
      feed.id,
      learned(feed, answer, { ...parsed, warnings: counts.warnings }, counts.stored, now, bodyHash),
    );
    return outcome({ outcome: 'changed', stored: counts.stored, edited: counts.edited });
  } catch (error) {
    if (!isFeedFault(error)) throw error;
    await doors.feeds.change(feed.id, failed(feed, error, now));
    return outcome({ outcome: 'failed', error: toFeedError(error, now) });
  }
}

/** Normalises the entries and stores those that are new or edited; an entry that cannot be read is a warning. */
async function storeArticles(doors: PollDoors, feed: Feed, parsed: ParsedFeed, now: Date) {
  const firstPolledAt = feed.firstPolledAt ?? now.toISOString();
  const warnings = [...parsed.warnings];
  const articles = new Map<string, Article>();
  const settings = { now, retentionDays: doors.settings.retentionDays };
  const language = feed.language ?? parsed.language;
  const from = {
    id: feed.id,
    url: feed.url,
    firstPolledAt,
    firstPoll: !feed.lastChangedAt,
    ...(language && { language }),
  };
  for (const entry of parsed.entries) {
    try {
      const article = normaliseEntry(entry, from, settings);
      // The first of two entries with one address is the newer: feeds put the newest first.
      if (!articles.has(article.id)) articles.set(article.id, article);
    } catch (error) {
      warnings.push(
        `The entry ${JSON.stringify(entry.guid ?? entry.url ?? entry.title ?? '?')} cannot be read: ${String(error)}`,
      );
    }
  }
  return { ...(await keepArticles(doors, articles.values())), warnings };
}

/** What a read document tells about its feed. */
function learned(
  feed: Feed,
  answer: FetchResult,
  parsed: ParsedFeed,
  stored: number,
  now: Date,
  bodyHash: string | undefined,
): FeedChange {
  const dates = parsed.entries.flatMap((entry) => (entry.publishedAt ? [entry.publishedAt] : []));
  const interval = intervalFor(dates, now, (answer.maxAge ?? 0) / 60) ?? feed.interval;
  return {
    ...healthy,
    etag: answer.etag,
    lastModified: answer.lastModified,
    bodyHash,
    ...(answer.movedTo && { url: answer.movedTo }),
    ...(!feed.title && parsed.title && { title: htmlToLine(parsed.title) }),
    ...(!feed.language && parsed.language && { language: parsed.language }),
    ...(!feed.siteUrl && parsed.siteUrl && { siteUrl: parsed.siteUrl }),
    firstPolledAt: feed.firstPolledAt ?? now.toISOString(),
    lastChangedAt: now.toISOString(),
    interval,
    slot: slotOf(feed.id, interval),
    repairs: some(parsed.repairs),
    warnings: some(parsed.warnings),
    articles: feed.articles + stored,
  };
}

function some(words: string[]): string[] | undefined {
  return words.length > 0 ? words.slice(0, wordsKept) : undefined;
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}
