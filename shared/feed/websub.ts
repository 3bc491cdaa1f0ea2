import { randomBytes } from 'node:crypto';
import type { Feed, ParsedFeed, Websub } from './feed.ts';
import type { FetchResult } from './fetch.ts';
import type { PaceWish } from './interval.ts';
import { readLinkHeader } from './link-header.ts';
import { resolveUrl } from './url.ts';

/** A document that was read in a poll, and the answer that brought it. */
export type ReadDocument = {
  answer: Pick<FetchResult, 'url' | 'link'>;
  parsed: Pick<ParsedFeed, 'hubUrl' | 'selfUrl'>;
};

/** Minutes between two polls of a feed whose hub pushes. */
export const slowInterval = 180;
export const hubWish: PaceWish = {
  minutes: slowInterval,
  cap: slowInterval,
  words: 'its hub pushes what is new (websub)',
};
/** What a hub is asked for, in seconds: ten days. */
export const wantedLease = 864_000;
/** A shorter lease would run out between two slow polls. */
const shortestSlowLease = 12 * 3_600;
/** How long a request to the hub may wait for its confirmation, and an unconfirmed or failed one for the next try. */
export const confirmWithin = 24 * 3_600;
const retryRefusedAfter = 7 * 24 * 3_600;

/**
 * The hub that a feed names and the topic to ask it for (W3C WebSub §4): by the Link header, else by the document. A
 * feed that does not say its own address is known by the one that it was fetched from.
 */
export function hubOf({ answer, parsed }: ReadDocument): { hub: string; topic: string } | undefined {
  const links = readLinkHeader(answer.link);
  const linked = (rel: string) => {
    const target = links.find((link) => link.rel.includes(rel))?.target;
    return target === undefined ? undefined : resolveUrl(target, answer.url);
  };
  const hub = linked('hub') ?? parsed.hubUrl;
  const topic = linked('self') ?? parsed.selfUrl ?? answer.url;
  return hub ? { hub, topic } : undefined;
}

/**
 * The subscription that the hub is to be asked for now, undefined where nothing is to be asked: a new one where the feed
 * names a hub, with a path and a secret of its own, and the same one again before its lease runs out or a while after
 * it failed or was refused.
 * @param named what the feed names, where its document was read; else what was named before counts
 */
export function subscriptionToAsk(
  { websub, interval }: Pick<Feed, 'websub' | 'interval'>,
  named: { hub: string; topic: string } | undefined,
  now: Date,
): Websub | undefined {
  const askedAt = now.toISOString();
  if (named && (named.hub !== websub?.hub || named.topic !== websub.topic))
    return {
      ...named,
      token: unguessable(24),
      secret: unguessable(32),
      state: 'pending',
      askedAt,
      ...(websub?.usualInterval && { usualInterval: websub.usualInterval }),
    };
  if (!websub) return undefined;
  const since = (now.getTime() - Date.parse(websub.askedAt)) / 1000;
  if (isLive(websub, now))
    return since > renewAfter(websub, interval, now) ? { ...websub, askedAt } : undefined;
  const patience =
    websub.state === 'active' ? 0 : websub.state === 'refused' ? retryRefusedAfter : confirmWithin;
  if (since < patience) return undefined;
  const { hub, topic, token, secret, usualInterval } = websub;
  return { hub, topic, token, secret, state: 'pending', askedAt, ...(usualInterval && { usualInterval }) };
}

/** Whether the hub pushes: it confirmed, and its lease has not run out. */
export function isLive(websub: Websub | undefined, now: Date): websub is Websub & { leaseUntil: string } {
  return websub?.state === 'active' && (websub.leaseUntil ?? '') > now.toISOString();
}

/**
 * A feed whose hub pushes is polled seldom, to notice a hub that fell silent. Its lease must outlast such a poll, and
 * the document must still name that hub.
 */
export function hubWishes({ websub }: Pick<Feed, 'websub'>, read: ReadDocument, now: Date): PaceWish[] {
  return hubOf(read)?.hub === websub?.hub && isSlow(websub, now) ? [hubWish] : [];
}

/** Whether a live lease is long enough for slow polls. */
export function isSlow(websub: Websub | undefined, now: Date): boolean {
  return isLive(websub, now) && (websub.leaseSeconds ?? 0) >= shortestSlowLease;
}

/** A feed without what only its hub and Stentor may know. */
export function withoutSecret(feed: Feed): Feed {
  if (!feed.websub) return feed;
  return { ...feed, websub: { ...feed.websub, token: '…', secret: '…' } };
}

/**
 * Seconds after the last request at which a live lease is renewed: when a quarter of it is left, or, where it is long
 * enough for slow polls, when no more than two polls are still to come; never twice within a sixteenth of it, for a hub
 * that does not answer.
 */
function renewAfter(
  { leaseSeconds = 0, leaseUntil }: Websub & { leaseUntil: string },
  interval: number,
  now: Date,
): number {
  const left = (Date.parse(leaseUntil) - now.getTime()) / 1000;
  const twoPolls = leaseSeconds >= shortestSlowLease ? 2.5 * Math.max(slowInterval, interval) * 60 : 0;
  const margin = Math.max(leaseSeconds / 4, twoPolls);
  return left < margin ? leaseSeconds / 16 : Number.POSITIVE_INFINITY;
}

function unguessable(bytes: number): string {
  return randomBytes(bytes).toString('base64url');
}
