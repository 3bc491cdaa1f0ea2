import type { Article } from './article.ts';

/** Which articles to list, newest first. */
export type ArticleQuery = {
  /** Inclusive ISO 8601 instants of `at`. */
  since: string;
  until: string;
  source?: string;
  language?: string;
  limit: number;
};

/** What is remembered of a stored article, enough to tell new, edited and repeated entries apart. */
export type ArticleStub = Pick<Article, 'id' | 'feedId' | 'contentHash'>;

/**
 * Whether an article differs from the stored one that it may replace. Only the feed that brought an article edits it:
 * two feeds with different teasers would take turns for ever.
 */
export function isEdit(stored: ArticleStub, article: ArticleStub): boolean {
  return stored.feedId === article.feedId && stored.contentHash !== article.contentHash;
}

/** The door to stored articles; `shared/store` opens it onto DynamoDB. */
export type Articles = {
  get(id: string): Promise<Article | undefined>;
  /** Stubs of those of `ids` that are stored. */
  stubs(ids: string[]): Promise<Map<string, ArticleStub>>;
  /** Stores an article once: true for the caller that stored it, false when it was there. */
  put(article: Article): Promise<boolean>;
  /** Replaces title, lead, body and what follows from them; false when `contentHash` was the same. */
  edit(article: Article): Promise<boolean>;
  /** Stores an article with the text of its page; false when its feed edited it meanwhile, or it has its text. */
  enrich(article: Article): Promise<boolean>;
  /** Says why an article keeps its summary; false when its feed edited it meanwhile, or it has its text. */
  keepSummary(article: Article, problem: { cause: string; message: string }): Promise<boolean>;
  list(query: ArticleQuery): Promise<Article[]>;
};
