import type { Feed } from './feed.ts';
import type { FeedChange } from './feeds.ts';
import { healthy } from './health.ts';
import { slotOf } from './schedule.ts';

/** The change that stops a feed from being polled; what is known of it stays. */
export const paused = {
  state: 'paused',
  slot: undefined,
  notBefore: undefined,
} as const satisfies FeedChange;

/** The change that has a feed polled again, as if it had never failed. */
export function resumed({ id, interval }: Pick<Feed, 'id' | 'interval'>): FeedChange {
  return { ...healthy, slot: slotOf(id, interval) };
}
