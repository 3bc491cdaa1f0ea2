import type { Feed } from './feed.ts';
import { feedId } from './feed-id.ts';
import type { Feeds } from './feeds.ts';
import type { OpmlFeed } from './opml.ts';
import { slotOf } from './schedule.ts';

/** What a load of a feed list did to the table. */
export type SyncResult = { added: number; changed: number; removed: number; unchanged: number };

/** A new feed is polled every five minutes until its own rate is known. */
const firstInterval = 5;

/**
 * Makes the table's feeds of one origin the same as `wanted`: new ones are added, those that left the list are
 * removed, titles and tags follow the list, and what polling has learned about a feed stays. Feeds of another
 * origin are left alone. Running it again changes nothing.
 */
export async function syncFeeds(
  feeds: Feeds,
  wanted: OpmlFeed[],
  origin: Feed['origin'],
): Promise<SyncResult> {
  const stored = new Map((await feeds.list()).map((feed) => [feed.id, feed]));
  const result: SyncResult = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  const kept = new Set<string>();
  for (const feed of wanted) {
    const id = feedId(feed.url);
    kept.add(id);
    const known = stored.get(id);
    if (!known) {
      await feeds.put(newFeed(id, feed, origin));
      result.added += 1;
    } else if (differs(known, feed)) {
      await feeds.change(id, listed(feed));
      result.changed += 1;
    } else result.unchanged += 1;
  }
  for (const feed of stored.values()) {
    if (feed.origin !== origin || kept.has(feed.id)) continue;
    await feeds.remove(feed.id);
    result.removed += 1;
  }
  return result;
}

/** The record of a feed that has not been polled yet. */
export function newFeed(id: string, feed: OpmlFeed, origin: Feed['origin']): Feed {
  return {
    id,
    url: feed.url,
    ...listed(feed),
    origin,
    state: 'active',
    interval: firstInterval,
    slot: slotOf(id, firstInterval),
    failures: 0,
    articles: 0,
  };
}

/** What a list says of a feed beside its address. */
function listed({
  title,
  siteUrl,
  language,
  tags,
}: OpmlFeed): Pick<Feed, 'title' | 'siteUrl' | 'language' | 'tags'> {
  return { ...(title && { title }), ...(siteUrl && { siteUrl }), ...(language && { language }), tags };
}

// Only what the list says outright is compared: a title that the feed itself gave is not overwritten by nothing.
function differs(known: Feed, wanted: OpmlFeed): boolean {
  return (
    (wanted.title !== undefined && wanted.title !== known.title) ||
    (wanted.siteUrl !== undefined && wanted.siteUrl !== known.siteUrl) ||
    (wanted.language !== undefined && wanted.language !== known.language) ||
    wanted.tags.join('\n') !== known.tags.join('\n')
  );
}
