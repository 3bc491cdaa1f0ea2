import { composeArticle } from '../shared/article/compose.ts';
import { writeArticleText } from '../shared/article/text-form.ts';
import type { Page } from '../shared/page/page.ts';
import type { ExtractError, ExtractedPage } from './extract-pages.ts';
import { oneLine } from './terminal.ts';

/** A page as one line of JSON. Dates stand in the page's own zone; a day without a time stands alone. */
export function pageJson({ file, url, read, error }: ExtractedPage): string {
  if (!read)
    return `${JSON.stringify({ file, error, ...(url ? { url } : {}), body: '', authors: [], embeds: [], agencies: [] })}\n`;
  const { verdict, metadata, ...said } = read.page;
  const { body: found, ...facts } = metadata;
  return `${JSON.stringify({
    file,
    error: errorOf(read.page),
    ...(url ? { url } : {}),
    ...said,
    ...(facts.publishedAt ? { publishedAt: facts.publishedAt.value } : {}),
    ...(facts.updatedAt ? { updatedAt: facts.updatedAt.value } : {}),
    metadata: {
      ...facts,
      ...(found ? { body: { confidence: found.confidence, source: found.source } } : {}),
    },
  })}\n`;
}

/** A page's article in text form; a line that says why for a page without one. */
export function pageText(page: ExtractedPage, now: Date): string {
  const { file, url, read } = page;
  const error = read ? errorOf(read.page) : page.error;
  if (!read || error) return `# ${oneLine(file)}: ${oneLine(error?.message ?? '')}\n\n`;
  const { title = '', lead, body, authors, embeds, agencies, language, canonicalUrl, image } = read.page;
  const { publishedAt, updatedAt } = read.page;
  const article = composeArticle({
    ...(url ? { url } : {}),
    ...(canonicalUrl ? { canonicalUrl } : {}),
    ...(lead ? { lead } : {}),
    ...(language ? { language } : {}),
    ...(image ? { image } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(updatedAt ? { updatedAt } : {}),
    ...{ title, body, authors, embeds, agencies },
    feedId: 'ingest',
    origin: url ?? 'ingest',
    categories: [],
    fullText: 'page',
    fetchedAt: now.toISOString(),
  });
  return `${writeArticleText(article)}\n`;
}

/** Every passage of a page in its order, and before them what its fields were taken from. */
export function pageExplained(page: ExtractedPage): string {
  const { file, read } = page;
  const error = read ? errorOf(read.page) : page.error;
  const lines = [`# ${oneLine(file)}`];
  if (error) lines.push(`${error.cause}: ${oneLine(error.message)}`);
  if (!read) return `${lines.join('\n')}\n\n`;
  for (const [field, fact] of Object.entries(read.page.metadata)) {
    if (field === 'body') continue;
    const value = Array.isArray(fact.value) ? fact.value.join('; ') : fact.value;
    lines.push(`${field}: ${oneLine(value).slice(0, 200)} (${fact.source}, ${fact.confidence.toFixed(2)})`);
  }
  lines.push('');
  for (const { text, dropped } of read.passages)
    lines.push(dropped === undefined ? `+ ${oneLine(text)}` : `- ${oneLine(text)}  [${dropped}]`);
  return `${lines.join('\n')}\n\n`;
}

function errorOf({ verdict }: Page): ExtractError | null {
  return verdict === 'article' ? null : { cause: verdict.reason, message: verdict.message };
}
