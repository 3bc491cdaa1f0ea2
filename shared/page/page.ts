import type { Embed } from '../article/article.ts';

/** Why a page gives no article. */
export type PageProblem =
  | 'empty'
  | 'not-html'
  | 'too-large'
  | 'script-shell'
  | 'login'
  | 'paywall'
  | 'consent'
  | 'error-page'
  | 'no-text';

/** A page with an article, or why it is none, in a sentence for people. */
export type Verdict = 'article' | { reason: PageProblem; message: string };

/** A field's value, how sure it is (0 to 1), and where it stood: `json-ld`, `og:title`, `h1`, `time`, `address` … */
export type Fact<T = string> = { value: T; confidence: number; source: string };

export type PageField =
  | 'title'
  | 'lead'
  | 'body'
  | 'authors'
  | 'publishedAt'
  | 'updatedAt'
  | 'section'
  | 'image'
  | 'language'
  | 'canonicalUrl'
  | 'siteName';

/** The fields that the page gave, each with its evidence. Dates stand there as the page writes them, with their zone. */
export type Metadata = { [field in Exclude<PageField, 'authors'>]?: Fact } & { authors?: Fact<string[]> };

/** What a page says. A field that is absent is unknown. */
export type Page = {
  title?: string;
  lead?: string;
  /** Paragraphs separated by one blank line; headings, list items and quotes are paragraphs of their own. */
  body: string;
  authors: string[];
  /** ISO 8601 instants in UTC. A day without a time is its first instant. */
  publishedAt?: string;
  updatedAt?: string;
  section?: string;
  image?: string;
  /** BCP 47 primary subtag. */
  language?: string;
  canonicalUrl?: string;
  ampUrl?: string;
  /** The next page of an article in several. */
  nextUrl?: string;
  siteName?: string;
  embeds: Embed[];
  agencies: string[];
  metadata: Metadata;
  verdict: Verdict;
};

/** A passage of the page in its order, and why it is no part of the article where it is none. */
export type JudgedPassage = { text: string; dropped?: string };

export type PageContext = { url?: string | undefined; now: Date };
