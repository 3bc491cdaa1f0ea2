import type { Article } from '../article/article.ts';
import type { PageQueue } from './page-queue.ts';

/** A change of an article, as the stream of the Articles table tells it. */
export type ArticleChange = { article: Article; before?: Article | undefined };

/**
 * Whether a change leaves an article without its full text: it is new or its feed edited it, and the feed gave only a
 * summary. A feed's backlog is left as it is: a new feed must not have its whole past fetched at once.
 */
export function wantsPage({ article, before }: ArticleChange): boolean {
  if (article.fullText !== 'summary' || article.url === undefined || article.backlog) return false;
  return before === undefined || before.contentHash !== article.contentHash;
}

/** Asks for the pages that these changes want. Asking twice costs a look at the article and nothing else. */
export async function requestPages(queue: PageQueue, changes: ArticleChange[]): Promise<number> {
  const wanted = changes.filter(wantsPage).map(({ article }) => ({ articleId: article.id, attempt: 0 }));
  if (wanted.length > 0) await queue.send(wanted);
  return wanted.length;
}
