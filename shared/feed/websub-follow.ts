import type { Feed } from './feed.ts';
import { FeedFetchError } from './feed-fetch-error.ts';
import type { FeedChange, Feeds } from './feeds.ts';
import { slotOf } from './schedule.ts';
import { hubOf, isLive, type ReadDocument, subscriptionToAsk, wantedLease } from './websub.ts';

/** What a hub is asked (W3C WebSub §5.1). */
export type HubRequest = { callback: string; topic: string; secret: string; leaseSeconds: number };

/** The way out to hubs. */
export type Hub = {
  /** Asks a hub for a subscription; its confirmation comes to the callback. @throws FeedFetchError */
  subscribe(hub: string, request: HubRequest): Promise<void>;
  close(): Promise<void>;
};

/** What following a hub needs: without an address that hubs can call back, none is followed. */
export type FollowDoors = {
  feeds: Feeds;
  websub?: { hub: Hub; callback: string } | undefined;
  now: () => Date;
};

/**
 * Keeps a feed subscribed at the hub that it names, after a poll: asks for a subscription, renews it before it runs out,
 * and forgets it when the feed names no hub any more. A hub that cannot be asked is written down and never fails the
 * poll, and a feed whose lease ran out goes back to its usual pace. Writes only then, which is seldom.
 * @param read the document, where this poll read one
 */
export async function followHub(doors: FollowDoors, feed: Feed, read?: ReadDocument): Promise<void> {
  const { websub } = doors;
  const now = doors.now();
  const named = read && hubOf(read);
  if (read && !named && feed.websub) await doors.feeds.change(feed.id, { websub: undefined });
  if (read && !named) return;
  const pace = read ? {} : paceWithoutHub(feed, now);
  const asked = websub && subscriptionToAsk(feed, named, now);
  if (!asked || !isReachable(asked.hub, websub.callback)) {
    if (Object.keys(pace).length > 0) await doors.feeds.change(feed.id, pace);
    return;
  }
  // Before the hub is asked: it may confirm before it answers.
  await doors.feeds.change(feed.id, { websub: asked, ...pace });
  try {
    await websub.hub.subscribe(asked.hub, {
      callback: callbackOf(websub.callback, feed.id, asked.token),
      topic: asked.topic,
      secret: asked.secret,
      leaseSeconds: wantedLease,
    });
  } catch (error) {
    if (!(error instanceof FeedFetchError)) throw error;
    const [stored] = await doors.feeds.getAll([feed.id]);
    if (stored?.websub?.token !== asked.token) return;
    const { reason: _, ...before } = stored.websub;
    const state = isLive(before, now) ? 'active' : 'failed';
    await doors.feeds.change(feed.id, { websub: { ...before, state, reason: error.message } });
  }
}

/** The address that a hub calls for one feed; nobody else knows its last part. */
export function callbackOf(base: string, feedId: string, token: string): string {
  return `${base.replace(/\/+$/, '')}/websub/${feedId}/${token}`;
}

/** The change by which a feed whose hub fell silent is polled as often as before; nothing where that is so already. */
export function paceWithoutHub({ id, interval, slot, websub }: Feed, now: Date): FeedChange {
  const usual = websub?.usualInterval;
  if (!usual || isLive(websub, now) || interval <= usual) return {};
  return {
    interval: usual,
    ...(slot && { slot: slotOf(id, usual) }),
    intervalReason: `polled every ${usual} minutes, as before its hub pushed: the hub confirms no more`,
  };
}

/** A hub on the internet cannot call back to this machine, and is not asked to. */
function isReachable(hub: string, callback: string): boolean {
  return !isOwn(callback) || isOwn(hub);
}

function isOwn(url: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(URL.parse(url)?.hostname ?? '');
}
