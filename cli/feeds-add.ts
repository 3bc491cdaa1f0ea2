import { readEnvironment } from '../functions/environment.ts';
import { openFetcher } from '../functions/poll-wiring.ts';
import { type Added, addFeeds } from '../shared/feed/add.ts';
import { type Discovery, discoverFeeds, type FoundBy, type FoundFeed } from '../shared/feed/discover.ts';
import type { Fetcher } from '../shared/feed/fetch.ts';
import { describeFailure } from './failure.ts';
import type { AddOptions } from './feeds-commands.ts';
import { minute } from './listing.ts';
import { openDoors } from './place.ts';
import { formatTable } from './table.ts';
import { CommandError, oneLine, type Terminal } from './terminal.ts';

const waysInWords: Record<FoundBy, string> = {
  itself: 'it is one itself',
  declared: 'its page declares them',
  linked: 'its page links to them',
  path: 'found at a usual path',
  sitemap: 'a news sitemap, for it has no feed that could be found',
};

const lookedFor: Record<FoundBy, string> = {
  itself: 'it is fetched',
  declared: 'its page is read',
  linked: 'its page declares no feed; its links are followed',
  path: 'it links to none; the usual paths are tried',
  sitemap: 'no feed at the usual paths; robots.txt is asked for news sitemaps',
};

/**
 * Looks for the feeds of every address, asks which where there are several, and adds those. An address that leads
 * nowhere is complained of and stops no other.
 * @throws CommandError when --first and --all are both given.
 */
export async function addAddresses(
  addresses: string[],
  options: AddOptions,
  terminal: Terminal,
): Promise<void> {
  if (options.first && options.all) throw new CommandError('Choose one of --first and --all.');
  const environment = readEnvironment(terminal.variables);
  const fetcher = openFetcher(environment);
  const chosen: FoundFeed[] = [];
  try {
    for (const address of addresses) {
      try {
        chosen.push(...(await choose(addressOf(address), fetcher, options, terminal)));
      } catch (error) {
        terminal.complain(describeFailure(error));
      }
    }
  } finally {
    await fetcher.close();
  }
  if (chosen.length === 0) terminal.remark('Nothing was added.');
  const added = chosen.length > 0 ? await store(chosen, options, terminal) : [];
  if (options.json) await terminal.write(`${JSON.stringify(added.map(asJson(chosen)), null, 2)}\n`);
}

/** An address as people write one: without a scheme it means https. */
function addressOf(text: string): string {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (/^https?:$/.test(URL.parse(address)?.protocol ?? '')) return address;
  throw new CommandError(`${text} is no address of a feed or site: give one such as https://example.com/.`);
}

async function choose(
  address: string,
  fetcher: Fetcher,
  options: AddOptions,
  terminal: Terminal,
): Promise<FoundFeed[]> {
  const discovery = await discoverFeeds(address, {
    fetcher,
    now: terminal.now,
    onWay: (by) => terminal.remark(`${address}: ${lookedFor[by]}`),
  });
  if (!options.json) await terminal.write(foundText(address, discovery, terminal.columns));
  for (const failure of discovery.failures) terminal.remark(`Declared and of no use: ${failure}`);
  if (discovery.left > 0)
    terminal.remark(`${discovery.left} more addresses there may be feeds; give those that you want.`);
  const { feeds } = discovery;
  if (feeds.length === 1 || options.all) return feeds;
  if (options.first) return feeds.slice(0, 1);
  if (!terminal.ask)
    throw new CommandError(
      `${address} has ${feeds.length} feeds: take them with --all, the first with --first, or give the address of one.`,
    );
  return chosenOf(
    feeds,
    await terminal.ask(`Which of the ${feeds.length}? (1, 1,3, 2-4, all; Enter for none) `),
  );
}

function foundText(address: string, { feeds, by }: Discovery, columns: number | undefined): string {
  const numbered = feeds.map((feed, index) => ({ ...feed, number: index + 1 }));
  const table = formatTable(
    numbered,
    [
      { heading: '', value: (feed) => feed.number },
      { heading: 'TITLE', value: (feed) => feed.title },
      { heading: 'FORMAT', value: (feed) => feed.format },
      { heading: 'ENTRIES', value: (feed) => feed.entries },
      { heading: 'NEWEST (UTC)', value: (feed) => minute(feed.newest) },
      { heading: 'FEED', value: (feed) => feed.url },
    ],
    columns,
  );
  return `${oneLine(address)}: ${feeds.length === 1 ? 'a feed' : `${feeds.length} feeds`} (${waysInWords[by]})\n${table}`;
}

/** @throws CommandError for an answer that names no feed. */
function chosenOf(feeds: FoundFeed[], answer: string): FoundFeed[] {
  const text = answer.trim().toLowerCase();
  if (text === '') return [];
  if (text === 'all') return feeds;
  const numbers = text.split(/[\s,]+/).flatMap((part) => {
    const [, from, to = from] = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(part) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (!(first >= 1 && last >= first && last <= feeds.length))
      throw new CommandError(`${part} is none of the ${feeds.length} feeds; nothing of that site was added.`);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  return feeds.filter((_, index) => numbers.includes(index + 1));
}

async function store(chosen: FoundFeed[], options: AddOptions, terminal: Terminal): Promise<Added[]> {
  const wanted = chosen.map(({ url, title, siteUrl, language }) => ({
    url,
    tags: [...new Set(options.tag)],
    ...(title && { title }),
    ...(siteUrl && { siteUrl }),
    ...(language && { language }),
  }));
  const place = await openDoors(options, terminal, { create: true });
  try {
    const added = await addFeeds(place.doors.feeds, wanted, { resume: true });
    if (!options.json) for (const one of added) await terminal.write(addedLine(one));
    return added;
  } finally {
    await place.close();
  }
}

/** A line that says what became of a feed. */
export function addedLine({ feed, outcome }: Added): string {
  return `${outcome.padEnd(7)}  ${feed.id}  ${oneLine(feed.url)}\n`;
}

function asJson(found: FoundFeed[]) {
  return ({ feed: { id, url, title, tags }, outcome }: Added, index: number) => ({
    id,
    url,
    title,
    tags,
    outcome,
    format: found[index]?.format,
    entries: found[index]?.entries,
    newest: found[index]?.newest,
  });
}
