import type { Feed } from './feed.ts';
import type { FeedChange } from './feeds.ts';
import type { FetchResult } from './fetch.ts';

const weekInMinutes = 7 * 24 * 60;

/** What a conditional request carries (RFC 9110 §13.1), and the one address that it may be sent to. */
export type Validators = { etag?: string | undefined; lastModified?: string | undefined; of: string };

/**
 * The validators to send, as their server gave them (weak ones with their `W/`), or undefined for a plain request.
 * They belong to the address that gave them, so a redirect elsewhere or a new address of the feed leaves them unsent;
 * without the hash of the body that they stand for, a 304 would say nothing. A feed that has been silent for a week is
 * asked without them once a week: a server whose validators never change is found out by nothing else.
 */
export function validatorsOf(feed: Feed, now: Date): Validators | undefined {
  if (!feed.validatedUrl || !feed.bodyHash || (!feed.etag && !feed.lastModified)) return undefined;
  const minute = Math.floor(now.getTime() / 60_000);
  const silent = feed.lastChangedAt ? minute - Date.parse(feed.lastChangedAt) / 60_000 : 0;
  if (silent > weekInMinutes && minute % weekInMinutes < feed.interval) return undefined;
  return { etag: feed.etag, lastModified: feed.lastModified, of: feed.validatedUrl };
}

/**
 * What to keep of the validators of an answer with other bytes than the last one. A validator that came with both
 * is no validator: it is kept as distrusted and not used again until the server gives another. A weak ETag may stay the
 * same over a difference that does not matter to the server, and it does to us, so it is treated alike.
 */
export function learnedValidators(feed: Feed, answer: FetchResult): FeedChange {
  const stale = [feed.etag, feed.lastModified, ...(feed.distrusted ?? [])];
  const isSame = (feed.validatedUrl ?? answer.url) === answer.url && feed.bodyHash !== undefined;
  const lies = [answer.etag, answer.lastModified].filter(
    (value): value is string => value !== undefined && isSame && stale.includes(value),
  );
  const trusted = (value: string | undefined) => (value && !lies.includes(value) ? value : undefined);
  const etag = trusted(answer.etag);
  const lastModified = trusted(answer.lastModified);
  return {
    etag,
    lastModified,
    validatedUrl: etag || lastModified ? answer.url : undefined,
    distrusted: lies.length > 0 ? lies : undefined,
  };
}
