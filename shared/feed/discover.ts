import { sourceOf } from '../article/address.ts';
import { htmlToLine } from '../article/html.ts';
import { decodeBytes } from './charset.ts';
import { commonPaths, robotsSitemaps } from './discover-paths.ts';
import type { FeedFormat } from './feed.ts';
import { FeedFetchError } from './feed-fetch-error.ts';
import { normalUrl } from './feed-id.ts';
import { FeedParseError } from './feed-parse-error.ts';
import type { Fetcher, FetchResult } from './fetch.ts';
import { type PageLinks, readPageLinks } from './page-links.ts';
import { parseFeed } from './parse.ts';

/** A feed that was fetched and read. */
export type FoundFeed = {
  url: string;
  title?: string;
  siteUrl?: string;
  language?: string;
  format: FeedFormat;
  entries: number;
  /** When its newest entry was published, ISO 8601 UTC. */
  newest?: string;
};

/** How feeds were found: the address is one itself, the page declares or links to them, by a usual path, in robots.txt. */
export type FoundBy = 'itself' | 'declared' | 'linked' | 'path' | 'sitemap';

export type Discovery = {
  feeds: FoundFeed[];
  by: FoundBy;
  /** Addresses that were said to be feeds and could not be read, in words. */
  failures: string[];
  /** Addresses that may be feeds and were not looked at, for there were too many. */
  left: number;
};

/** What discovery works with. */
export type DiscoveryDoors = {
  fetcher: Fetcher;
  now: () => Date;
  /** Told what is looked at next, where the page itself declares no feed: that takes seconds. */
  onWay?: (by: FoundBy) => void;
};

/** A site whose feed could not be found: the message names it and the mend. */
export class NoFeedFoundError extends Error {
  override readonly name = 'NoFeedFoundError';
}

/** Documents that are fetched for one site, and of those the ones that one way of finding may take. */
const mostRequests = 40;
const mostOfOneWay = 15;

/**
 * Finds the feeds of a site, or reads the feed that the address is one of itself. What the page declares is tried first,
 * then what it links to (with pages that list feeds read once), then usual paths, then news sitemaps that robots.txt
 * names; each way only where those before found nothing. Every feed in the answer was fetched and read.
 *
 * @throws FeedFetchError where the address cannot be fetched, NoFeedFoundError where no way leads to a feed
 */
export async function discoverFeeds(address: string, doors: DiscoveryDoors): Promise<Discovery> {
  const search = new Search(doors);
  const start = await search.look(address);
  if (start.feed) return search.result([start.feed], 'itself');
  const { page } = start;
  // A site that lets no reader see its pages may still serve its feed.
  if (!page && !isAnswer(start.error)) throw start.error;
  const url = page?.url ?? address;
  const links = page ? linksOf(page) : { declared: [], hinted: [] };
  const ways: [FoundBy, () => Promise<FoundFeed[]>][] = [
    ['declared', () => search.all(links.declared)],
    ['linked', () => search.linked(links.hinted, sourceOf(url))],
    ['path', () => search.first(commonPaths(url))],
    ['sitemap', async () => search.first(robotsSitemaps(await search.robots(url)))],
  ];
  for (const [by, find] of ways) {
    if (by !== 'declared') doors.onWay?.(by);
    const feeds = await find();
    if (feeds.length > 0) return search.result(feeds, by);
  }
  if (!page) throw start.error;
  const tried = search.failures.length > 0 ? ` (${search.failures.slice(0, 3).join('; ')})` : '';
  throw new NoFeedFoundError(
    `${address}: no feed was found on this page, at the usual paths or in robots.txt${tried}; give the address of the feed itself`,
  );
}

/** Whether the site answered, with something that is no page. */
function isAnswer(error: unknown): boolean {
  return error instanceof FeedFetchError && /^(?:http-4\d\d|bot-wall)$/.test(error.cause);
}

type Look = { feed?: FoundFeed; page?: FetchResult; error?: unknown };

/** One search: remembers what was looked at, and how much may still be. */
class Search {
  readonly failures: string[] = [];
  readonly #doors: DiscoveryDoors;
  readonly #seen = new Set<string>();
  readonly #feeds = new Set<string>();
  #requests = 0;
  #left = 0;

  constructor(doors: DiscoveryDoors) {
    this.#doors = doors;
  }

  result(feeds: FoundFeed[], by: FoundBy): Discovery {
    return { feeds, by, failures: this.failures, left: this.#left };
  }

  /** Fetches an address and reads it as a feed. A page that is none is handed back, an error is told, not thrown. */
  async look(url: string): Promise<Look> {
    this.#seen.add(normalUrl(url));
    this.#requests++;
    let answer: FetchResult;
    try {
      answer = await this.#doors.fetcher.fetch(url);
    } catch (error) {
      if (error instanceof FeedFetchError || error instanceof FeedParseError) return { error };
      throw error;
    }
    this.#seen.add(normalUrl(answer.url));
    try {
      return { feed: await this.#read(answer, url) };
    } catch (error) {
      if (!(error instanceof FeedParseError)) throw error;
      return { error, ...(error.cause === 'html' && { page: answer }) };
    }
  }

  /** Those of these addresses that are feeds. */
  async all(urls: string[]): Promise<FoundFeed[]> {
    const feeds: FoundFeed[] = [];
    for (const url of this.#worthALook(urls)) {
      const { feed, error } = await this.look(url);
      if (feed) this.#keep(feed, feeds);
      else this.failures.push(error instanceof Error ? error.message : String(error));
    }
    return feeds;
  }

  /** The first of these addresses that is a feed; the others are not asked for. */
  async first(urls: string[]): Promise<FoundFeed[]> {
    for (const url of this.#worthALook(urls)) {
      const { feed } = await this.look(url);
      if (feed) return [feed];
    }
    return [];
  }

  /** Feeds among anchors; a page of this publisher among them, such as "our RSS feeds", is read for its own. */
  async linked(urls: string[], source: string | undefined): Promise<FoundFeed[]> {
    const feeds: FoundFeed[] = [];
    const pages: FetchResult[] = [];
    for (const url of this.#worthALook(urls)) {
      const { feed, page } = await this.look(url);
      if (feed) this.#keep(feed, feeds);
      else if (page && sourceOf(page.url) === source) pages.push(page);
    }
    for (const page of feeds.length > 0 ? [] : pages.slice(0, 2)) {
      const { declared, hinted } = linksOf(page);
      for (const url of this.#worthALook([...declared, ...hinted])) {
        const { feed } = await this.look(url);
        if (feed) this.#keep(feed, feeds);
      }
    }
    return feeds;
  }

  /** The site's robots.txt and its address, where it has one. */
  async robots(pageUrl: string): Promise<{ text: string; url: string }> {
    const url = new URL('/robots.txt', pageUrl).href;
    try {
      const { bytes = new Uint8Array() } = await this.#doors.fetcher.fetch(url, { maxBytes: 500_000 });
      return { text: new TextDecoder().decode(bytes), url };
    } catch (error) {
      if (error instanceof FeedFetchError) return { text: '', url };
      throw error;
    }
  }

  async #read(answer: FetchResult, asked: string): Promise<FoundFeed> {
    const { bytes = new Uint8Array(), url, contentType } = answer;
    const feed = await parseFeed(bytes, { url, contentType, now: this.#doors.now() });
    const title = feed.title && htmlToLine(feed.title);
    const newest = feed.entries
      .flatMap((entry) => entry.publishedAt ?? [])
      .sort()
      .at(-1);
    return {
      url: answer.movedTo ?? asked,
      ...(title && { title }),
      ...(feed.siteUrl && { siteUrl: feed.siteUrl }),
      ...(feed.language && { language: feed.language }),
      format: feed.format,
      entries: feed.entries.length,
      ...(newest && { newest }),
    };
  }

  /** Two addresses that lead to one feed are one. */
  #keep(feed: FoundFeed, feeds: FoundFeed[]): void {
    const key = [feed.title, feed.format, feed.entries, feed.newest, feed.siteUrl].join('\n');
    if (this.#feeds.has(key) && feed.entries > 0) return;
    this.#feeds.add(key);
    feeds.push(feed);
  }

  /** Those that nobody looked at yet, as many as may be. */
  *#worthALook(urls: string[]): Generator<string> {
    let looked = 0;
    for (const url of urls) {
      if (this.#seen.has(normalUrl(url))) continue;
      if (looked === mostOfOneWay || this.#requests >= mostRequests) this.#left++;
      else {
        looked++;
        yield url;
      }
    }
  }
}

function linksOf({ bytes = new Uint8Array(), url, contentType, link }: FetchResult): PageLinks {
  const { text } = decodeBytes(bytes, { url, contentType });
  return readPageLinks({ text, url, link });
}
