import { canonicalUrl } from '../article/address.ts';
import { countWords } from '../article/plain-text.ts';
import type { Fetcher } from '../feed/fetch.ts';
import type { Page } from '../page/page.ts';
import { readPageBytes } from '../page/read.ts';
import type { Robots } from './robots.ts';

/** Pages that an article may go on over. */
const mostPages = 5;
/** Pages are bigger than feeds need to be and smaller than the most that is fetched. */
const maxBytes = 5_000_000;

/** A page may not be read: the site's robots.txt says so. */
export class RobotsRefusalError extends Error {
  override name = 'RobotsRefusalError';
  constructor(url: string) {
    super(`${url}: the site's robots.txt asks robots not to read it; the summary of the feed stays`);
  }
}

/** The ways out that reading pages takes. */
export type PageDoors = { pages: Pick<Fetcher, 'fetch'>; robots: Robots; now: () => Date };

/**
 * Reads the article at an address: the page, where that has none its AMP form or its canonical page once, and the pages
 * that it goes on over, each once. Fetches nothing that robots.txt forbids.
 * @throws FeedFetchError when the first page, or the rules of its site, cannot be fetched.
 * @throws RobotsRefusalError
 */
export async function readArticlePage(doors: PageDoors, url: string): Promise<Page> {
  const first = await fetchPage(doors, url);
  const seen = new Set([canonicalUrl(url), canonicalUrl(first.url)]);
  const page = await better(doors, first.page, seen);
  return withNextPages(doors, page, seen);
}

async function fetchPage(
  { pages, robots, now }: PageDoors,
  url: string,
): Promise<{ page: Page; url: string }> {
  if (!(await robots.allow(url))) throw new RobotsRefusalError(url);
  const answer = await pages.fetch(url, { maxBytes });
  const { bytes = new Uint8Array(), contentType } = answer;
  return { page: readPageBytes(bytes, { url: answer.url, now: now(), contentType }), url: answer.url };
}

/** Another form of the same article, where this page has none. */
async function better(doors: PageDoors, page: Page, seen: Set<string | undefined>): Promise<Page> {
  if (page.verdict === 'article') return page;
  for (const other of [page.ampUrl, page.canonicalUrl]) {
    const found = await another(doors, other, seen);
    if (found?.verdict === 'article') return found;
  }
  return page;
}

async function withNextPages(doors: PageDoors, page: Page, seen: Set<string | undefined>): Promise<Page> {
  let whole = page;
  let last = page;
  for (let count = 1; count < mostPages && page.verdict === 'article'; count += 1) {
    const next = await another(doors, last.nextUrl, seen);
    if (next?.verdict !== 'article' || countWords(next.body) === 0) break;
    const embeds = [...whole.embeds, ...next.embeds.map(({ paragraph: _, ...embed }) => embed)];
    whole = { ...whole, body: `${whole.body}\n\n${next.body}`, embeds };
    last = next;
  }
  return whole;
}

/** A further page, unless it was seen or cannot be had: the article stands without it. */
async function another(
  doors: PageDoors,
  url: string | undefined,
  seen: Set<string | undefined>,
): Promise<Page | undefined> {
  if (url === undefined || seen.has(canonicalUrl(url))) return undefined;
  seen.add(canonicalUrl(url));
  try {
    return (await fetchPage(doors, url)).page;
  } catch {
    return undefined;
  }
}
