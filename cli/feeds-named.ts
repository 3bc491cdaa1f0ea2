import type { Feed } from '../shared/feed/feed.ts';
import { feedId, normalUrl } from '../shared/feed/feed-id.ts';
import type { Feeds } from '../shared/feed/feeds.ts';
import { nextPoll } from '../shared/feed/next-poll.ts';
import { paused, resumed } from '../shared/feed/pause.ts';
import { withoutSecret } from '../shared/feed/websub.ts';
import type { NamedOptions } from './feeds-commands.ts';
import { minute } from './listing.ts';
import { openDoors } from './place.ts';
import { CommandError, oneLine, type Terminal } from './terminal.ts';

/** Tells all that is known of feeds. */
export async function show(names: string[], options: NamedOptions, terminal: Terminal): Promise<void> {
  await each(
    names,
    options,
    terminal,
    async (_, feed) => feed,
    (feed) => detailsOf(feed, terminal.now()),
  );
}

/** Stops polling feeds. */
export async function pause(names: string[], options: NamedOptions, terminal: Terminal): Promise<void> {
  await each(names, options, terminal, (feeds, feed) => changed(feeds, feed, paused), lineOf('paused'));
}

/** Has feeds polled again. */
export async function resume(names: string[], options: NamedOptions, terminal: Terminal): Promise<void> {
  await each(
    names,
    options,
    terminal,
    (feeds, feed) => changed(feeds, feed, resumed(feed)),
    lineOf('resumed'),
  );
}

/** Forgets feeds. */
export async function remove(names: string[], options: NamedOptions, terminal: Terminal): Promise<void> {
  const work = async (feeds: Feeds, feed: Feed) => {
    await feeds.remove(feed.id);
    if (feed.origin === 'config')
      terminal.remark(
        `${feed.url} is of a list of feeds and comes back with it: take it out of the list, or pause it instead.`,
      );
    return feed;
  };
  await each(names, options, terminal, work, lineOf('removed'));
}

async function changed(feeds: Feeds, feed: Feed, change: Parameters<Feeds['change']>[1]): Promise<Feed> {
  await feeds.change(feed.id, change);
  const [after = feed] = await feeds.getAll([feed.id]);
  return after;
}

/** Does something with every named feed; a name of no feed is complained of and stops no other. */
async function each(
  names: string[],
  options: NamedOptions,
  terminal: Terminal,
  work: (feeds: Feeds, feed: Feed) => Promise<Feed>,
  textOf: (feed: Feed) => string,
): Promise<void> {
  const place = await openDoors(options, terminal);
  const done: Feed[] = [];
  try {
    const { feeds } = place.doors;
    for (const feed of findFeeds(await feeds.list(), names, terminal)) {
      const after = await work(feeds, feed);
      done.push(withoutSecret(after));
      if (!options.json) await terminal.write(textOf(after));
    }
  } finally {
    await place.close();
  }
  if (options.json) await terminal.write(`${JSON.stringify(done, null, 2)}\n`);
}

/** The feeds that are named by id, the beginning of one, or address. A name of none is complained of. */
export function findFeeds(stored: Feed[], names: string[], terminal: Terminal): Feed[] {
  const found = names.flatMap((name) => {
    try {
      return [findFeed(stored, name)];
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      terminal.complain(error.message);
      return [];
    }
  });
  return [...new Set(found)];
}

function findFeed(stored: Feed[], name: string): Feed {
  const ids = [name, feedId(name)];
  const exact = stored.find((feed) => ids.includes(feed.id) || normalUrl(feed.url) === normalUrl(name));
  if (exact) return exact;
  const begun = name.length >= 4 ? stored.filter((feed) => feed.id.startsWith(name)) : [];
  const [only] = begun;
  if (only && begun.length === 1) return only;
  throw new CommandError(
    begun.length > 1
      ? `${name} begins the ids of ${begun.length} feeds: give more of it.`
      : `There is no feed ${name}: stentor feeds --json tells the ids and addresses of all.`,
  );
}

function lineOf(what: string): (feed: Feed) => string {
  return ({ id, url }) => `${what}  ${id}  ${oneLine(url)}\n`;
}

function detailsOf(feed: Feed, now: Date): string {
  const { websub, lastError } = feed;
  const rows: [string, string | number | undefined][] = [
    ['id', feed.id],
    ['title', feed.title],
    ['site', feed.siteUrl],
    ['language', feed.language],
    ['tags', feed.tags.join(', ')],
    ['from', feed.origin === 'cli' ? 'added by hand' : 'a list of feeds'],
    ['state', feed.state],
    ['every', feed.intervalReason ?? `${feed.interval} minutes`],
    ['next poll', minute(nextPoll(feed, now))],
    ['first poll', minute(feed.firstPolledAt)],
    ['changed', minute(feed.lastChangedAt)],
    ['articles', feed.articles],
    ['failures', feed.failures > 0 ? `${feed.failures} in a row, since ${minute(feed.failingSince)}` : ''],
    ['error', lastError && `${lastError.message} (${minute(lastError.at)})`],
    [
      'hub',
      websub &&
        `${websub.hub}: ${websub.state}${websub.leaseUntil ? ` until ${minute(websub.leaseUntil)}` : ''}`,
    ],
    ['', websub?.reason],
    ['mended', feed.repairs?.join('; ')],
    ['left out', feed.warnings?.join('; ')],
  ];
  const lines = rows.filter(([, value]) => value !== undefined && value !== '');
  return `${oneLine(feed.url)}\n${lines.map(([name, value]) => `  ${name.padEnd(10)}  ${oneLine(String(value))}\n`).join('')}`;
}
