import { createHash } from 'node:crypto';
import type { Counters } from '../alert/counters.ts';
import { secondsAt } from '../alert/ledger.ts';

/** Somebody asked too often. */
export class RateLimitError extends Error {
  override name = 'RateLimitError';
  /** Seconds until asking is worthwhile again. */
  readonly retryAfter: number;

  constructor(what: string, most: number, span: string, retryAfter: number) {
    super(`${what} may be asked for ${most} times ${span}: try again later.`);
    this.retryAfter = retryAfter;
  }
}

/** How often what may be asked for in a span of the clock. */
export type RateLimit = { what: string; most: number; spanMs: number; span: string };

/**
 * Counts a request, and refuses it above its limit. Spans begin at whole hours or UTC days; the count holds over all
 * functions.
 * @param who Kept as a hash only.
 * @throws RateLimitError with the seconds until the next span.
 */
export async function countRequest(
  { counters, now }: { counters: Counters; now: () => Date },
  limit: RateLimit,
  who: string,
): Promise<void> {
  const at = now().getTime();
  const begins = Math.floor(at / limit.spanMs) * limit.spanMs;
  const ends = begins + limit.spanMs;
  const name = createHash('sha256').update(`${limit.what} ${who}`).digest('hex').slice(0, 32);
  const key = { id: `requests#${name}`, at: new Date(begins).toISOString() };
  const count = await counters.add(key, 1, secondsAt(ends + limit.spanMs));
  if (count > limit.most)
    throw new RateLimitError(limit.what, limit.most, limit.span, Math.ceil((ends - at) / 1000));
}
