import type { Article } from './article.ts';
import { wordBoundary } from './plain-text.ts';

/** Bytes of UTF-8 that an item may have: DynamoDB takes 400 KB, mentions and indexes want room beside it. */
export const maxItemBytes = 350_000;

/** What is reckoned from the body and so changes when it is cut. */
type Reckoned = Pick<Article, 'words' | 'fingerprint' | 'storyId' | 'contentHash'>;

/**
 * The article with a body that lets the whole item (names and values of all attributes, as JSON in UTF-8) stay
 * below `maxItemBytes`: whole paragraphs are kept, and `truncated` says that some were not. A first paragraph
 * that is too long by itself is cut at a word. Embeds past the cut move to the body's end.
 */
export function fitItem(article: Omit<Article, keyof Reckoned>, reckon: (body: string) => Reckoned): Article {
  const whole: Article = { ...article, ...reckon(article.body) };
  const bytes = itemBytes(whole);
  if (bytes < maxItemBytes) return whole;
  const room = maxItemBytes - 100 - (bytes - jsonBytes(whole.body));
  const body = cutBody(whole.body, room);
  const paragraphs = body === '' ? 0 : body.split('\n\n').length;
  const embeds = whole.embeds.map((embed) =>
    embed.paragraph === undefined ? embed : { ...embed, paragraph: Math.min(embed.paragraph, paragraphs) },
  );
  return { ...whole, ...reckon(body), body, embeds, truncated: true };
}

/** The size of an item as JSON in UTF-8, which is never less than what DynamoDB counts for it. */
export function itemBytes(item: object): number {
  return jsonBytes(item);
}

function jsonBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value), 'utf8');
}

function cutBody(body: string, room: number): string {
  const kept: string[] = [];
  let used = 2;
  for (const paragraph of body.split('\n\n')) {
    const size = jsonBytes(paragraph) + 2;
    if (used + size > room) break;
    kept.push(paragraph);
    used += size;
  }
  return kept.length > 0 ? kept.join('\n\n') : cutParagraph(body.split('\n\n', 1)[0] ?? '', room);
}

/** Halves the span of possible cuts until the longest beginning that fits is found. */
function cutParagraph(paragraph: string, room: number): string {
  let [fits, tooLong] = [0, paragraph.length + 1];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (jsonBytes(paragraph.slice(0, middle)) <= room) fits = middle;
    else tooLong = middle;
  }
  return paragraph.slice(0, wordBoundary(paragraph, fits)).trimEnd();
}
