import { absoluteUrl } from '../article/address.ts';
import { settleBody } from '../article/body.ts';
import { creditsOf } from '../article/compose.ts';
import { readHtml } from '../article/html.ts';
import { foldSpace } from '../article/plain-text.ts';
import { decodeBytes } from '../feed/charset.ts';
import { baseOf, canonicalOf, nextOf } from './addresses.ts';
import { readBody } from './article-text.ts';
import { authorsOf } from './byline.ts';
import { isBinary, isHtml } from './document.ts';
import { descriptionsOf, imageOf, leadOf, sectionOf, siteNamesOf } from './facts.ts';
import { fold, keyOf } from './fold.ts';
import { readHead } from './head.ts';
import { languageOfPage } from './language.ts';
import type { JudgedPassage, Metadata, Page, PageContext, Verdict } from './page.ts';
import { type Passage, readPassages } from './passages.ts';
import { publishedOf, updatedOf } from './published.ts';
import { headlineOver, titleOf } from './title.ts';
import { readTree } from './tree.ts';
import { judgePage, problem } from './verdict.ts';

export type { Fact, JudgedPassage, Metadata, Page, PageContext, PageProblem, Verdict } from './page.ts';

/** Longer pages are not read. */
export const largestPage = 10_000_000;

/**
 * Reads the article on a page. Never throws: what is no article says so in `verdict`, and `body` then holds what text
 * there was. Time and memory are linear in the length of `html`, whatever it holds.
 */
export function readPage(html: string, context: PageContext): Page {
  return explainPage(html, context).page;
}

/** Reads the article on a page from its bytes, in the encoding that they, the server or the page tell. Never throws. */
export function readPageBytes(
  bytes: Uint8Array,
  { contentType, ...context }: PageContext & { contentType?: string | undefined },
): Page {
  return explainPageBytes(bytes, { ...context, contentType }).page;
}

/** What `readPage` reads, with every passage of the page and why it is no part of the article. */
export type ExplainedPage = { page: Page; passages: JudgedPassage[] };

/** As `readPageBytes`, with the reasons. Never throws. */
export function explainPageBytes(
  bytes: Uint8Array,
  { contentType, ...context }: PageContext & { contentType?: string | undefined },
): ExplainedPage {
  if (bytes.length > largestPage) return without(tooLarge);
  if (isBinary(bytes)) return without(notHtml);
  try {
    const { text } = decodeBytes(bytes, { url: context.url ?? 'page', contentType });
    return explainPage(text, context);
  } catch {
    return explainPage(new TextDecoder().decode(bytes), context);
  }
}

/** As `readPage`, with the reasons. Never throws. */
export function explainPage(html: string, context: PageContext): ExplainedPage {
  if (html.trim() === '') return without(problem('empty', 'The page is empty.'));
  if (html.length > largestPage) return without(tooLarge);
  if (!isHtml(html)) return without(notHtml);
  try {
    return read(html, context);
  } catch {
    return readPlainly(html, context);
  }
}

/** Every paragraph of a page that defeats the reading of its structure, so that its text is not lost. */
function readPlainly(html: string, { url }: PageContext): ExplainedPage {
  const { paragraphs, embeds } = settleBody(readHtml(html, url).blocks);
  const long = paragraphs.filter((paragraph) => paragraph.length >= 80);
  const verdict = problem('no-text', 'The structure of the page could not be read.');
  const page: Page = { ...without(verdict).page, body: long.join('\n\n'), embeds };
  return { page, passages: long.map((text) => ({ text })) };
}

const tooLarge = problem('too-large', 'The page is larger than 10 MB, the most that is read of one.');
const notHtml = problem('not-html', 'The document is no HTML page.');

function without(verdict: Verdict): ExplainedPage {
  const page: Page = { body: '', authors: [], embeds: [], agencies: [], metadata: {}, verdict };
  return { page, passages: [] };
}

function read(html: string, context: PageContext): ExplainedPage {
  const { root, cut } = readTree(html);
  const head = readHead(root);
  const base = baseOf(head, context.url);
  const passages = readPassages(root);
  const siteNames = siteNamesOf(head, context.url);
  let title = titleOf(head, siteNames, passages);
  const stated = head.language ?? head.linked?.language ?? head.metas.get('og:locale')?.[0];
  const options = { language: stated, now: context.now };
  const near = nearHeadline(passages, title?.value);
  let authors = authorsOf(head, near, siteNames);
  const descriptions = descriptionsOf(head);
  const found = readBody(root, passages, {
    title: title?.value,
    descriptions,
    authors: authors?.value ?? [],
    linkedBody: head.linked?.body,
    url: base,
  });
  if (!title || (title.source !== 'h1' && !isShown(passages, title.value)))
    title = headlineOver(passages, title) ?? title;
  const over = overText(passages);
  const under = underText(passages);
  authors ??= authorsOf(head, over, siteNames);
  const { paragraphs, embeds } = settleBody(found.blocks);
  const body = paragraphs.join('\n\n');
  const language = languageOfPage([title?.value, body].join('\n'), stated, head.metas.get('og:locale')?.[0]);
  const published = publishedOf(
    head,
    {
      ...{ near: [...near, ...over], under, opening: paragraphs[0] },
      from: Math.min(...near.map(({ at }) => at), ...over.map(({ at }) => at)),
      to: textEnd(passages),
    },
    context.url ?? canonicalOf(head, base),
    options,
  );
  const updated = updatedOf(head, [...near, ...over, ...under], options);
  const lead = leadOf(head, body);
  const section = sectionOf(head);
  const image = imageOf(head, base);
  const canonical = canonicalOf(head, base);
  const verdict = judgePage({ root, head, passages, title: title?.value, cut, ...found.measure });
  const metadata: Metadata = {
    ...(title ? { title } : {}),
    ...(lead ? { lead } : {}),
    ...(body ? { body: { value: body, confidence: found.confidence, source: found.source } } : {}),
    ...(authors ? { authors } : {}),
    ...(published ? { publishedAt: { ...published, value: published.value.written } } : {}),
    ...(updated ? { updatedAt: { ...updated, value: updated.value.written } } : {}),
    ...(section ? { section } : {}),
    ...(image ? { image } : {}),
    ...(language ? { language: { value: language, confidence: 0.9, source: 'text' } } : {}),
    ...(canonical ? { canonicalUrl: { value: canonical, confidence: 0.9, source: 'link' } } : {}),
    ...(siteNames[0] ? { siteName: { value: siteNames[0], confidence: 0.8, source: 'og:site_name' } } : {}),
  };
  const amp = absoluteUrl(head.links.amp, base);
  const next = nextOf(head, base);
  const page: Page = {
    ...(title ? { title: title.value } : {}),
    ...(lead ? { lead: lead.value } : {}),
    body,
    authors: authors?.value ?? [],
    ...(published ? { publishedAt: published.value.instant } : {}),
    ...(updated ? { updatedAt: updated.value.instant } : {}),
    ...(section ? { section: section.value } : {}),
    ...(image ? { image: image.value } : {}),
    ...(language ? { language } : {}),
    ...(canonical ? { canonicalUrl: canonical } : {}),
    ...(amp ? { ampUrl: amp } : {}),
    ...(next ? { nextUrl: next } : {}),
    ...(siteNames[0] ? { siteName: siteNames[0] } : {}),
    embeds,
    agencies: creditsOf({
      title: title?.value ?? '',
      body,
      authors: [...(head.linked?.authors ?? []), ...(head.metas.get('author') ?? []), ...credits(near)],
      language,
    }),
    metadata,
    verdict,
  };
  return {
    page,
    passages: passages.map(({ text, dropped }) => (dropped === undefined ? { text } : { text, dropped })),
  };
}

/** Whether some short passage of the page is a text. */
function isShown(passages: readonly Passage[], text: string): boolean {
  const key = fold(text);
  return passages.some(
    (passage) => passage.dropped !== 'hidden' && passage.size < 300 && keyOf(passage).includes(key),
  );
}

/** The passages around the headline, where bylines and dates stand. */
function nearHeadline(passages: readonly Passage[], title: string | undefined): Passage[] {
  const wanted = title === undefined ? undefined : foldSpace(title).toLowerCase();
  const found = passages.findIndex(
    ({ text, dropped, kind }) => dropped !== 'hidden' && kind === 'heading' && text.toLowerCase() === wanted,
  );
  const at = found >= 0 ? found : passages.findIndex(({ owner }) => owner.name === 'h1');
  if (at < 0) return passages.filter(({ size }) => size < 160).slice(0, 20);
  return [...passages.slice(at + 1, at + 16), ...passages.slice(Math.max(0, at - 6), at)].filter(
    ({ dropped }) => dropped !== 'hidden' && dropped !== 'navigation',
  );
}

/** The lines over the first paragraph of the text that was found. */
function overText(passages: readonly Passage[]): Passage[] {
  const first = passages.findIndex(({ dropped, size }) => dropped === undefined && size > 60);
  if (first < 0) return [];
  return passages
    .slice(Math.max(0, first - 10), first)
    .filter(({ dropped }) => dropped !== 'hidden' && dropped !== 'navigation' && dropped !== 'other stories');
}

/** The place of the text's last paragraph; the page's end where there is no text. */
function textEnd(passages: readonly Passage[]): number {
  const last = passages.findLastIndex(({ dropped, size }) => dropped === undefined && size > 60);
  return last < 0 ? passages.length : last;
}

/** The lines under the last paragraph of the text that was found. */
function underText(passages: readonly Passage[]): Passage[] {
  const last = passages.findLastIndex(({ dropped, size }) => dropped === undefined && size > 60);
  return passages
    .slice(last + 1, last + 8)
    .filter(({ dropped }) => dropped !== 'hidden' && dropped !== 'navigation');
}

function credits(near: readonly Passage[]): string[] {
  return near.filter(({ size }) => size < 120).map(({ text }) => text);
}
