import type { Article, Embed } from '../article/article.ts';
import { cleanAuthors } from '../article/authors.ts';
import { composeArticle } from '../article/compose.ts';
import { languageOf } from '../article/language.ts';
import type { Page } from '../page/page.ts';

/** A page's date is taken where the feed gave none and the page is this sure of it. */
const sureEnough = 0.6;

/**
 * The article with the text of its page. What the feed said stays where the feed is the better witness: title, lead,
 * authors and dates that it gave, and where the article is filed in time. `contentHash` stays the feed's, so that the
 * next poll knows its own entry again.
 */
export function withPage(article: Article, page: Page): Article {
  const { agencies: _, expiresAt, ...said } = article;
  const { metadata } = page;
  const authors = article.authors.length > 0 ? article.authors : cleanAuthors(page.authors);
  const publishedAt = article.publishedAt ?? sure(metadata.publishedAt?.confidence, page.publishedAt);
  const updatedAt = article.updatedAt ?? sure(metadata.updatedAt?.confidence, page.updatedAt);
  const lead = article.lead ?? page.lead;
  const image = article.image ?? page.image;
  const language = languageOf([article.title, page.body].join('\n'), article.language, page.language);
  const composed = composeArticle({
    ...said,
    origin: article.source,
    body: page.body,
    authors,
    embeds: joined(page.embeds, article.embeds),
    fullText: 'page',
    ...(lead && { lead }),
    ...(image && { image }),
    ...(publishedAt && { publishedAt }),
    ...(updatedAt && { updatedAt }),
    ...(language && { language }),
  });
  const { fullTextProblem: __, ...whole } = composed;
  return {
    ...whole,
    id: article.id,
    at: article.at,
    day: article.day,
    contentHash: article.contentHash,
    storyId: article.storyId,
    ...(expiresAt !== undefined && { expiresAt }),
  };
}

function sure(confidence: number | undefined, value: string | undefined): string | undefined {
  return (confidence ?? 0) >= sureEnough ? value : undefined;
}

/** The page's embeds, and those of the feed that the page does not show. */
function joined(onPage: readonly Embed[], inFeed: readonly Embed[]): Embed[] {
  const known = new Set(onPage.map(({ url }) => url));
  const more = inFeed.filter(({ url }) => url === undefined || !known.has(url));
  return [...onPage, ...more.map(({ paragraph: _, ...embed }) => embed)];
}
