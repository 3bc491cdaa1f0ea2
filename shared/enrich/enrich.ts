import type { Article } from '../article/article.ts';
import type { Articles } from '../article/articles.ts';
import { countWords } from '../article/plain-text.ts';
import { FeedFetchError } from '../feed/feed-fetch-error.ts';
import { hostOf } from '../feed/lanes.ts';
import { joinStory } from '../story/join-story.ts';
import type { Stories } from '../story/stories.ts';
import { storyId } from '../story/story-id.ts';
import type { HostLeases } from './host-leases.ts';
import type { PageQueue, PageRequest } from './page-queue.ts';
import { type PageDoors, RobotsRefusalError, readArticlePage } from './read-article-page.ts';
import { withPage } from './with-page.ts';

/** What enriching works with. */
export type EnrichDoors = PageDoors & {
  articles: Articles;
  stories: Stories;
  pageQueue: PageQueue;
  hostLeases: HostLeases;
};

/** What became of a wanted page. `later`: it is asked for again; `summary`: the summary stands, for the reason given. */
export type Enriched = {
  articleId: string;
  outcome: 'page' | 'summary' | 'later' | 'done-before';
  problem?: { cause: string; message: string };
};

/** Times that a page is tried before the summary stands. */
export const mostAttempts = 5;
const longestWait = 900;
/** Seconds until a host that another worker holds is tried again. */
const hostWait = 45;

/**
 * Fetches the page of an article whose feed gave only a summary, and stores its text. What cannot be had now is asked for
 * again after a growing pause; what cannot be had at all leaves the summary, with the reason. Safe to repeat: an article
 * that has its text, or that its feed edited meanwhile, is left alone.
 * @param random Spreads what failed together, 0 to 1.
 */
export async function enrichArticle(
  doors: EnrichDoors,
  { articleId, attempt }: PageRequest,
  random = Math.random,
): Promise<Enriched> {
  const article = await doors.articles.get(articleId);
  if (article?.url === undefined || article.fullText !== 'summary')
    return { articleId, outcome: 'done-before' };
  if (!(await doors.hostLeases.take(hostOf(article.url)))) {
    await doors.pageQueue.send([{ articleId, attempt }], hostWait);
    return {
      articleId,
      outcome: 'later',
      problem: { cause: 'host-busy', message: 'Another worker reads this host.' },
    };
  }
  try {
    return await readText(doors, article, article.url);
  } catch (error) {
    const problem = problemOf(error);
    if (error instanceof FeedFetchError && isPassing(error.cause) && attempt + 1 < mostAttempts) {
      const asked = error.retryAfter ?? 0;
      await doors.pageQueue.send([{ articleId, attempt: attempt + 1 }], waitAfter(attempt, asked, random));
      return { articleId, outcome: 'later', problem };
    }
    await doors.articles.keepSummary(article, problem);
    return { articleId, outcome: 'summary', problem };
  }
}

async function readText(doors: EnrichDoors, article: Article, url: string): Promise<Enriched> {
  const page = await readArticlePage(doors, url);
  const problem = page.verdict === 'article' ? noLonger(article, page.body) : toProblem(page.verdict);
  if (problem) {
    await doors.articles.keepSummary(article, problem);
    return { articleId: article.id, outcome: 'summary', problem };
  }
  const whole = withPage(article, page);
  await doors.articles.enrich({ ...whole, storyId: await storyOf(doors, article, whole) });
  return { articleId: article.id, outcome: 'page' };
}

/** An article that stood alone may now be known as part of a story; one that had a story keeps it. */
async function storyOf({ stories }: EnrichDoors, before: Article, whole: Article): Promise<string> {
  const own = storyId(before.title, before.body || (before.lead ?? ''));
  return before.storyId === own ? joinStory(stories, whole) : before.storyId;
}

function noLonger(article: Article, body: string): Enriched['problem'] {
  if (countWords(body) > countWords(article.body)) return undefined;
  return { cause: 'no-text', message: 'The page says no more than the summary of the feed.' };
}

function toProblem(verdict: { reason: string; message: string }): Enriched['problem'] {
  return { cause: verdict.reason, message: verdict.message };
}

/**
 * @throws what is no fault of the page, so that the message comes again.
 */
function problemOf(error: unknown): { cause: string; message: string } {
  if (error instanceof FeedFetchError) return { cause: error.cause, message: error.message };
  if (error instanceof RobotsRefusalError) return { cause: 'robots', message: error.message };
  throw error;
}

function isPassing(cause: FeedFetchError['cause']): boolean {
  return (
    ['timeout', 'connect', 'dns', 'http-408', 'http-425', 'http-429'].includes(cause) ||
    /^http-5\d\d$/.test(cause)
  );
}

/** Seconds: a minute, then four times as long each time, half of it by chance, a quarter of an hour at the most. */
function waitAfter(attempt: number, asked: number, random: () => number): number {
  const wait = 60 * 4 ** attempt * (0.5 + random() / 2);
  return Math.round(Math.min(longestWait, Math.max(asked, wait)));
}
