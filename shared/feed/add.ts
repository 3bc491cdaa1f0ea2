import type { Feed } from './feed.ts';
import { feedId } from './feed-id.ts';
import type { FeedChange, Feeds } from './feeds.ts';
import { isPolled } from './health.ts';
import type { OpmlFeed } from './opml.ts';
import { resumed } from './pause.ts';
import { newFeed } from './sync.ts';

/** A feed that was to be added, and what became of that. */
export type Added = { feed: Feed; outcome: 'added' | 'changed' | 'resumed' | 'known' };

/**
 * Adds feeds by hand (`origin: cli`), so that they stay whatever `config/feeds.opml` says. One that was added before
 * gains the tags that it does not have, and what is unknown of it; one of the file keeps what the file says. No feed is
 * removed, and adding again changes nothing.
 * @param resume Whether a feed that is paused or gone is polled again: for feeds that were just seen to work.
 */
export async function addFeeds(feeds: Feeds, wanted: OpmlFeed[], { resume = false } = {}): Promise<Added[]> {
  const stored = new Map(
    (await feeds.getAll(wanted.map(({ url }) => feedId(url)))).map((feed) => [feed.id, feed]),
  );
  const added: Added[] = [];
  for (const one of wanted) {
    const id = feedId(one.url);
    const known = stored.get(id);
    const result = known
      ? await complete(feeds, known, one, resume)
      : await putNew(feeds, newFeed(id, one, 'cli'));
    stored.set(id, result.feed);
    added.push(result);
  }
  return added;
}

async function putNew(feeds: Feeds, feed: Feed): Promise<Added> {
  await feeds.put(feed);
  return { feed, outcome: 'added' };
}

async function complete(feeds: Feeds, known: Feed, wanted: OpmlFeed, resume: boolean): Promise<Added> {
  const isStopped = resume && !isPolled(known);
  const tags = [...new Set([...known.tags, ...wanted.tags])];
  const said = known.origin === 'cli' && {
    ...(tags.length > known.tags.length && { tags }),
    ...(!known.title && wanted.title && { title: wanted.title }),
    ...(!known.siteUrl && wanted.siteUrl && { siteUrl: wanted.siteUrl }),
    ...(!known.language && wanted.language && { language: wanted.language }),
  };
  const change: FeedChange = { ...said, ...(isStopped && resumed(known)) };
  if (Object.keys(change).length === 0) return { feed: known, outcome: 'known' };
  await feeds.change(known.id, change);
  const [feed = known] = await feeds.getAll([known.id]);
  return { feed, outcome: isStopped ? 'resumed' : 'changed' };
}
