import type { Article } from '../../shared/article/article.ts';
import type { EnrichDoors } from '../../shared/enrich/enrich.ts';
import type { PageRequest } from '../../shared/enrich/page-queue.ts';
import { createRobots } from '../../shared/enrich/robots.ts';
import { FeedFetchError } from '../../shared/feed/feed-fetch-error.ts';
import type { FetchResult } from '../../shared/feed/fetch.ts';

export const now = new Date('2026-03-05T12:00:00.000Z');

/** What a site answers at an address: a page, or an error. */
export type Site = Record<string, string | FeedFetchError>;

/** A site as a fetcher; addresses that it does not have answer 404. Keeps what was asked for. */
export function fetcherOf(site: Site) {
  const asked: string[] = [];
  return {
    asked,
    async fetch(url: string): Promise<FetchResult> {
      asked.push(url);
      const answer = site[url] ?? new FeedFetchError('http-404', url, 'answers 404');
      if (answer instanceof FeedFetchError) throw answer;
      const bytes = new TextEncoder().encode(answer);
      return { status: 200, notModified: false, url, contentType: 'text/html; charset=utf-8', bytes };
    },
  };
}

/** Enriching in memory, over one site and the articles given. */
export function doorsOver(site: Site, articles: Article[]) {
  const stored = new Map(articles.map((article) => [article.id, article]));
  const sent: { requests: PageRequest[]; delaySeconds: number }[] = [];
  const pages = fetcherOf(site);
  const whereSummary = async (article: Article, next: Article) => {
    const there = stored.get(article.id);
    if (there?.fullText !== 'summary' || there.contentHash !== article.contentHash) return false;
    stored.set(article.id, next);
    return true;
  };
  const doors: EnrichDoors = {
    pages,
    robots: createRobots(pages, () => now),
    now: () => now,
    stories: { find: async () => [], leave: async () => undefined },
    hostLeases: { take: async () => true },
    pageQueue: {
      send: async (requests, delaySeconds = 0) => void sent.push({ requests, delaySeconds }),
    },
    articles: {
      get: async (id) => stored.get(id),
      stubs: async () => new Map(),
      put: async () => false,
      edit: async () => false,
      enrich: (article) => whereSummary(article, article),
      keepSummary: (article, fullTextProblem) => whereSummary(article, { ...article, fullTextProblem }),
      list: async () => [],
    },
  };
  return { doors, stored, sent, asked: pages.asked };
}

const words =
  'The old lighthouse was painted white again and the keepers of the harbour were glad to see it from afar';

/** A page of an article: paragraphs around `inside`, in the middle of a site's furniture. */
export function pageOf(inside: string, head = ''): string {
  const paragraph = (at: number) =>
    `<p>In year ${at} of the work, so the mayor said, ${words.toLowerCase()}.</p>`;
  return `<!doctype html><html lang="en"><head><title>Lighthouse</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Lighthouse</h1><p>${words}.</p>${paragraph(1)}${inside}${paragraph(2)}${paragraph(3)}</article>
<footer>All rights reserved</footer></body></html>`;
}
