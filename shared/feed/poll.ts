import { createHash } from 'node:crypto';
import type { KeepDoors } from '../article/keep.ts';
import type { Feed } from './feed.ts';
import { FeedFetchError } from './feed-fetch-error.ts';
import type { FeedChange, Feeds } from './feeds.ts';
import type { Fetcher, FetchResult } from './fetch.ts';
import { failed, isFeedFault, isPolled, toFeedError } from './health.ts';
import type { HostPace } from './host-pace.ts';
import { keepEntries } from './keep-entries.ts';
import { hostOf, laneOf } from './lanes.ts';
import { learned, learnedNothingNew } from './learned.ts';
import { noticeOf, type OwnerTopic, ownerMessage } from './owner.ts';
import { parseFeed } from './parse.ts';
import { validatorsOf } from './validators.ts';
import { type FollowDoors, followHub } from './websub-follow.ts';

/** What polling works with. */
export type PollDoors = KeepDoors & {
  feeds: Feeds;
  fetcher: Fetcher;
  /** The pace that the fetcher keeps, where batches follow one another in other processes. */
  pace?: HostPace | undefined;
  /** Where the owner is told that a feed broke or is back; nobody is where left out. */
  ownerTopic?: OwnerTopic | undefined;
  /** How hubs are asked to push; none is where left out. */
  websub?: FollowDoors['websub'];
  settings: { retentionDays: number; pollMinutes?: number };
  now: () => Date;
};

/** What a batch is to keep to. */
export type PollOptions = {
  /** The lane that the batch came by: a feed whose host is of another by now is left for its own. */
  lane?: number | undefined;
  /** Another process may have asked the same hosts just now. */
  continues?: boolean | undefined;
  /** Feeds whose turn has not come by then are left until they are due again. */
  until?: Date | undefined;
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

/** A host that failed to answer this often in a batch is left alone for the rest of it. */
const silencesOfAHost = 2;
const silences = ['timeout', 'connect', 'dns', 'tls'];

/**
 * Polls feeds, at most one request per host at a time: fetches what changed, stores new articles once and edited ones
 * again, and keeps on the feed's record what the next poll needs. A feed that has nothing new causes no write. A feed
 * that fails says so on its record and stops no other.
 * @throws AggregateError after all feeds were tried, when a table or the owner's topic did not answer for some of them;
 * polling them again is safe.
 */
export async function pollFeeds(
  doors: PollDoors,
  feedIds: string[],
  { lane, continues, until }: PollOptions = {},
): Promise<PollOutcome[]> {
  const feeds = await doors.feeds.getAll(feedIds);
  const mine = feeds.filter((feed) => lane === undefined || laneOf(feed.url) === lane);
  const hosts = Map.groupBy(mine, (feed) => hostOf(feed.url));
  const outcomes = feeds.filter((feed) => !mine.includes(feed)).map(skipped);
  const faults: unknown[] = [];
  const pollHost = async ([host, queue]: [string, Feed[]]) => {
    if (continues) doors.pace?.assumeAsked(host);
    let silent = 0;
    for (const feed of queue) {
      if (silent >= silencesOfAHost || (until && until <= new Date())) {
        outcomes.push(skipped(feed));
        continue;
      }
      try {
        const outcome = await pollFeed(doors, feed);
        outcomes.push(outcome);
        silent = silences.includes(outcome.error?.cause ?? '') ? silent + 1 : 0;
      } catch (error) {
        faults.push(error);
      }
    }
  };
  await Promise.all([...hosts].map(pollHost));
  if (faults.length > 0)
    throw new AggregateError(faults, `${faults.length} of ${feedIds.length} feeds could not be recorded`);
  return outcomes;
}

async function pollFeed(doors: PollDoors, feed: Feed): Promise<PollOutcome> {
  const now = doors.now();
  // Told before anything new is found out, so that the owner hears of changes in their order.
  if (feed.noticeDue) await tellOwner(doors, feed, feed.noticeDue);
  if (!feed.slot || !isPolled(feed) || (feed.notBefore && feed.notBefore > now.toISOString()))
    return skipped(feed);
  try {
    return await readFeed(doors, feed, now);
  } catch (error) {
    if (!isFeedFault(error)) throw error;
    await record(doors, feed, failed(feed, error, now), now);
    return { ...unchanged(feed), outcome: 'failed', error: toFeedError(error, now) };
  }
}

/** @throws FeedFetchError or FeedParseError for the feed's own fault */
async function readFeed(doors: PollDoors, feed: Feed, now: Date): Promise<PollOutcome> {
  const validators = validatorsOf(feed, now);
  const answer = await doors.fetcher.fetch(feed.url, {
    etag: validators?.etag,
    lastModified: validators?.lastModified,
    validatedUrl: validators?.of,
  });
  // What alerts are timed from: the request's own time is the publisher's.
  const answeredAt = doors.now();
  if (answer.notModified && (!validators || answer.url !== validators.of))
    throw new FeedFetchError(
      'bad-response',
      feed.url,
      'answers 304 (not modified) to a request that did not ask whether it was modified; tell the publisher',
    );
  const bodyHash = answer.bytes && createHash('sha256').update(answer.bytes).digest('base64url');
  if (!answer.bytes || bodyHash === feed.bodyHash) {
    await record(doors, feed, learnedNothingNew(feed, answer), now);
    await followHub(doors, feed);
    return unchanged(feed);
  }
  const parsed = await parseFeed(answer.bytes, {
    url: answer.url,
    now,
    ...(answer.contentType && { contentType: answer.contentType }),
  });
  const { stored, edited, warnings, seen } = await keepEntries(
    doors,
    feed,
    withWarnings(parsed, answer),
    answeredAt,
  );
  // Last, so that a crash before it has the document read again.
  const change = learned(feed, {
    answer,
    bodyHash,
    seen,
    parsed: { ...parsed, warnings },
    stored,
    now,
    pollMinutes: doors.settings.pollMinutes,
  });
  await record(doors, feed, change, now);
  await followHub(doors, feed, { answer, parsed });
  return { ...unchanged(feed), outcome: 'changed', stored, edited };
}

function withWarnings<Parsed extends { warnings: string[] }>(parsed: Parsed, answer: FetchResult): Parsed {
  return { ...parsed, warnings: [...parsed.warnings, ...(answer.warnings ?? [])] };
}

/**
 * Writes a change, and tells the owner of a change of state. The notice is kept with the change until it is published,
 * and the feed keeps its slot until then: a crash between the two has the next poll tell it.
 */
async function record(
  doors: PollDoors,
  feed: Feed,
  change: FeedChange | undefined,
  now: Date,
): Promise<void> {
  if (!change) return;
  const notice = doors.ownerTopic && noticeOf(feed.state, change.state ?? feed.state, now);
  if (!notice) return doors.feeds.change(feed.id, change);
  const slot = 'slot' in change && change.slot === undefined ? feed.slot : change.slot;
  await doors.feeds.change(feed.id, { ...change, noticeDue: notice, ...(slot && { slot }) });
  const changed = Object.fromEntries(
    Object.entries({ ...feed, ...change }).filter(([, value]) => value !== undefined),
  );
  await tellOwner(doors, changed as Feed, notice);
}

async function tellOwner(
  { feeds, ownerTopic }: PollDoors,
  feed: Feed,
  notice: NonNullable<Feed['noticeDue']>,
): Promise<void> {
  if (!ownerTopic) return;
  await ownerTopic.publish(ownerMessage(feed, notice));
  await feeds.change(feed.id, { noticeDue: undefined, ...(!isPolled(feed) && { slot: undefined }) });
}

function unchanged(feed: Feed): PollOutcome {
  return { feedId: feed.id, url: feed.url, outcome: 'unchanged', stored: 0, edited: 0 };
}

function skipped(feed: Feed): PollOutcome {
  return { ...unchanged(feed), outcome: 'skipped' };
}
