import { createHmac, timingSafeEqual } from 'node:crypto';
import type { KeepDoors } from '../article/keep.ts';
import type { Feed, Websub } from './feed.ts';
import { FeedParseError } from './feed-parse-error.ts';
import type { Feeds } from './feeds.ts';
import { isPolled } from './health.ts';
import { keepEntries } from './keep-entries.ts';
import { parseFeed } from './parse.ts';
import { slotOf } from './schedule.ts';
import { confirmWithin, hubWish, isSlow, slowInterval } from './websub.ts';
import { paceWithoutHub } from './websub-follow.ts';

/** What taking calls of hubs works with. */
export type CallbackDoors = KeepDoors & {
  feeds: Feeds;
  settings: { retentionDays: number };
  now: () => Date;
};

/** A call of a hub, or of somebody who says that he is one. Names of headers are in lower case. */
export type HubCall = {
  feedId: string;
  token: string;
  method: string;
  query: Record<string, string | undefined>;
  headers: Record<string, string | undefined>;
  body: Uint8Array;
};

/** What to answer, as plain text, and what was done, for the log. */
export type HubAnswer = {
  status: number;
  body?: string;
  outcome: 'unknown' | 'unasked' | 'confirmed' | 'refused' | 'ignored' | 'unreadable' | 'stored';
  reason?: string;
  stored?: number;
  edited?: number;
};

/** A lease of a hub that does not say one (WebSub §5.3.1 has it say one), and the longest that is believed. */
const usualLease = 86_400;
const longestLease = 30 * 86_400;
const longestChallenge = 4_096;

/**
 * Answers a hub at a feed's callback (W3C WebSub §5.2, §5.3 and §7): confirms a subscription that Stentor asked for within
 * the last day and no other, writes down a refusal, and stores what a push brings when its signature is right. A push
 * whose signature is wrong or missing is answered like another and ignored.
 */
export async function answerHub(doors: CallbackDoors, call: HubCall): Promise<HubAnswer> {
  const [feed] = await doors.feeds.getAll([call.feedId]);
  const websub = feed?.websub;
  // A hub may drop a subscription whose callback is gone (410).
  if (!feed || !websub || !isSame(websub.token, call.token))
    return { status: call.method === 'POST' ? 410 : 404, outcome: 'unknown' };
  return call.method === 'POST' ? takePush(doors, feed, websub, call) : takeWord(doors, feed, websub, call);
}

async function takeWord(
  { feeds, now }: CallbackDoors,
  feed: Feed,
  websub: Websub,
  { query }: HubCall,
): Promise<HubAnswer> {
  const unasked: HubAnswer = { status: 404, outcome: 'unasked' };
  if (query['hub.topic'] !== websub.topic) return unasked;
  if (query['hub.mode'] === 'denied') {
    const reason = `the hub refused${query['hub.reason'] ? `: ${query['hub.reason'].slice(0, 200)}` : ''}`;
    const { leaseUntil: _, leaseSeconds: __, ...rest } = websub;
    const refused: Feed = { ...feed, websub: { ...rest, state: 'refused', reason } };
    await feeds.change(feed.id, { ...paceWithoutHub(refused, now()), websub: refused.websub });
    return { status: 200, outcome: 'refused', reason };
  }
  const challenge = query['hub.challenge'];
  const isAsked =
    websub.state !== 'refused' && now().getTime() - Date.parse(websub.askedAt) < confirmWithin * 1000;
  if (query['hub.mode'] !== 'subscribe' || !isAsked || !challenge || challenge.length > longestChallenge)
    return unasked;
  await feeds.change(feed.id, confirmed(feed, websub, query['hub.lease_seconds'], now()));
  return { status: 200, body: challenge, outcome: 'confirmed' };
}

/** The change that a confirmed subscription makes: its lease, and a slow pace while that lasts. */
function confirmed(feed: Feed, before: Websub, lease: string | undefined, now: Date) {
  const given = /^\d{1,12}$/.test(lease ?? '') ? Number(lease) : usualLease;
  const leaseSeconds = Math.min(Math.max(1, given), longestLease);
  const { reason: _, ...rest } = before;
  const websub: Websub = {
    ...rest,
    state: 'active',
    leaseSeconds,
    leaseUntil: new Date(now.getTime() + leaseSeconds * 1000).toISOString(),
  };
  if (!isSlow(websub, now) || feed.interval >= slowInterval || !feed.slot) return { websub };
  return {
    websub: { ...websub, usualInterval: feed.interval },
    interval: slowInterval,
    slot: slotOf(feed.id, slowInterval),
    intervalReason: `polled every 3 hours: ${hubWish.words}`,
  } as const;
}

async function takePush(
  doors: CallbackDoors,
  feed: Feed,
  { secret }: Websub,
  { headers, body }: HubCall,
): Promise<HubAnswer> {
  // 2xx, so that whoever guesses learns nothing and an honest hub does not try again (WebSub §7.1).
  const ignored: HubAnswer = { status: 202, outcome: 'ignored' };
  if (!isSigned(headers['x-hub-signature'], secret, body))
    return { ...ignored, reason: 'its signature is missing or wrong' };
  if (!isPolled(feed)) return { ...ignored, reason: `the feed is ${feed.state}` };
  const now = doors.now();
  try {
    const contentType = headers['content-type'];
    const parsed = await parseFeed(body, { url: feed.url, now, ...(contentType && { contentType }) });
    const { stored, edited } = await keepEntries(doors, feed, parsed, now);
    if (stored + edited > 0)
      await doors.feeds.change(feed.id, {
        articles: feed.articles + stored,
        lastChangedAt: now.toISOString(),
        firstPolledAt: feed.firstPolledAt ?? now.toISOString(),
      });
    return { status: 202, outcome: 'stored', stored, edited };
  } catch (error) {
    if (error instanceof FeedParseError) return { status: 202, outcome: 'unreadable', reason: error.message };
    throw error;
  }
}

/** Whether `X-Hub-Signature: method=hex` is the body's HMAC by `secret` (WebSub §7). The time it takes tells nothing. */
export function isSigned(header: string | undefined, secret: string, body: Uint8Array): boolean {
  const [, method = '', hex = ''] =
    /^\s*(sha1|sha256|sha384|sha512)=([0-9a-f]{40,128})\s*$/i.exec(header ?? '') ?? [];
  if (method === '') return false;
  const wanted = createHmac(method.toLowerCase(), secret).update(body).digest();
  const given = Buffer.from(hex, 'hex');
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
