import * as z from 'zod';
import { canonicalUrl } from './address.ts';
import { type Article, type Embed, embedSchema } from './article.ts';
import type { Block } from './blocks.ts';
import { settleBody } from './body.ts';
import { composeArticle, creditsOf } from './compose.ts';
import { cueLineFor } from './cues.ts';
import { isDay } from './days.ts';
import { writePost } from './embeds.ts';
import { languageOf, primarySubtag } from './language.ts';
import { derivedTitle } from './normalise.ts';
import { cleanText, foldSpace } from './plain-text.ts';

/** A text that is not an article in text form. The message names the file and says how to mend it. */
export class ArticleTextError extends Error {
  override readonly name = 'ArticleTextError';
  readonly file: string;
  constructor(file: string, problem: string, mend: string) {
    super(`${file}: ${problem}; ${mend}.`);
    this.file = file;
  }
}

/** Where a text comes from: the file's name for errors, the time of reading, and its address where it has one. */
export type TextOrigin = { file: string; now: Date; url?: string | undefined };

/** Words that may open a line above the date line, each with what it says; those with many may stand again. */
const headerSchema = z.object({
  title: z.string().optional(),
  url: z.url({ protocol: /^https?$/, error: 'is no http(s) address' }).optional(),
  source: z.string().optional(),
  feed: z.string().optional(),
  guid: z.string().optional(),
  language: z.string().optional(),
  image: z.url({ protocol: /^https?$/, error: 'is no http(s) address' }).optional(),
  updated: z.iso.datetime({ error: 'is no ISO 8601 instant in UTC' }).optional(),
  text: z.enum(['feed', 'page', 'summary'], { error: 'is none of feed, page and summary' }).optional(),
  backlog: z.literal('yes', { error: 'can only be "yes"' }).optional(),
  agencies: z.string().optional(),
  author: z.array(z.string()).default([]),
  category: z.array(z.string()).default([]),
});
type Header = z.infer<typeof headerSchema>;
const many: ReadonlySet<string> = new Set(['author', 'category']);
const headerLine =
  /^\s*(title|url|source|feed|guid|language|image|updated|text|backlog|agencies|author|category)\s+(\S.*)$/;

const maxText = 10_000_000;

/**
 * Reads an article in text form: ` date 2025-12-11 LEAD` on the first line, then paragraphs, sub-headings, cue lines
 * and embedded posts, separated by blank lines. The form has no headline: the title is the lead's first
 * sentence (at most 120 characters). Lines above the date line may say more (`title …`, `url …`, `author …`);
 * feed and source are `ingest` where nothing says otherwise. A day means its first instant in UTC.
 *
 * Throws `ArticleTextError` for an empty or huge text, a missing or impossible date and a header that says nothing
 * usable.
 */
export function readArticleText(text: string, { file, now, url }: TextOrigin): Article {
  if (text.length > maxText)
    throw new ArticleTextError(file, 'is larger than 10 MB', 'an article is a page of text');
  const { header, date, lead, rest } = readTop(cleanText(text), file);
  const { paragraphs, embeds } = readParagraphs(rest);
  const body = paragraphs.join('\n\n');
  const address = header.url ?? url;
  const title = header.title ?? derivedTitle(lead ?? paragraphs[0] ?? embeds[0]?.text ?? '');
  if (!title) throw new ArticleTextError(file, 'has a date and no text', 'write the article after the date');
  const canonical = address === undefined ? undefined : canonicalUrl(address);
  const language = header.language
    ? primarySubtag(header.language)
    : languageOf([title, lead, body].join('\n'));
  return composeArticle({
    ...defined({ guid: header.guid, lead, language, image: header.image, updatedAt: header.updated }),
    ...defined({ url: address, canonicalUrl: canonical, publishedAt: date }),
    source: header.source,
    agencies: header.agencies === undefined ? undefined : listOf(header.agencies),
    feedId: header.feed ?? 'ingest',
    origin: 'ingest',
    title,
    body,
    embeds,
    fetchedAt: now.toISOString(),
    authors: header.author,
    categories: header.category,
    fullText: header.text ?? 'feed',
    ...(header.backlog ? { backlog: true as const } : {}),
  });
}

/**
 * Writes an article in the form that `readArticleText` reads. Lossless: reading it back gives the same article, but
 * for `fetchedAt`, `expiresAt` and `truncated`, which the form does not carry. Lines above the date line are
 * written only for what reading could not tell from the text.
 */
export function writeArticleText(article: Article): string {
  const date = article.publishedAt?.replace(/T00:00:00\.000Z$/, '') ?? 'unknown';
  const lead = foldSpace(article.lead ?? '');
  const paragraphs = [` date ${date}${lead && ` ${lead}`}`, ...writeParagraphs(article)];
  return `${headerOf(article).join('')}${paragraphs.join('\n\n')}\n`;
}

type Top = { header: Header; date: string | undefined; lead: string | undefined; rest: string };

function readTop(text: string, file: string): Top {
  const lines = text.split('\n');
  const said: Record<string, string | string[]> = {};
  let at = 0;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [, word, value] = headerLine.exec(line) ?? [];
    if (word && value)
      said[word] = many.has(word) ? [...(said[word] ?? []), foldSpace(value)] : foldSpace(value);
    else if (line.trim() !== '') break;
  }
  const mend = 'begin it with a line such as " date 2025-12-11 First sentence"';
  if (at === lines.length) throw new ArticleTextError(file, 'is empty', mend);
  const [, written, first = ''] = /^\s*date:?\s+(\S+)\s*(.*)$/i.exec(lines[at] ?? '') ?? [];
  if (!written) throw new ArticleTextError(file, 'has no date line', mend);
  const date = dateOf(written);
  if (date === undefined)
    throw new ArticleTextError(file, `has the date "${written.slice(0, 40)}", which is no day`, mend);
  const header = headerSchema.safeParse(said);
  if (!header.success) {
    const { path, message } = header.error.issues[0] ?? { path: [], message: 'is wrong' };
    throw new ArticleTextError(file, `its ${path.join('.')} ${message}`, 'correct that line or leave it out');
  }
  const blank = lines.findIndex((line, index) => index > at && line.trim() === '');
  const end = blank < 0 ? lines.length : blank;
  const lead = foldSpace([first, ...lines.slice(at + 1, end)].join(' '));
  return {
    header: header.data,
    date: date || undefined,
    lead: lead || undefined,
    rest: lines.slice(end).join('\n'),
  };
}

/** The first instant of a day, an instant as it is, `''` for `unknown`; undefined for anything else. */
function dateOf(written: string): string | undefined {
  if (written === 'unknown') return '';
  const day = written.slice(0, 10);
  if (!isDay(day)) return undefined;
  if (written === day) return `${day}T00:00:00.000Z`;
  return z.iso.datetime().safeParse(written).success ? new Date(written).toISOString() : undefined;
}

function readParagraphs(text: string): ReturnType<typeof settleBody> {
  const loose: Embed[] = [];
  const blocks = text.split(/\n(?:[^\S\n]*\n)+/).flatMap((written): Block[] => {
    const paragraph = written.split('\n').map(foldLine).join('\n').trim();
    const embed = readEmbedLine(paragraph);
    if (embed && embed.paragraph === undefined) loose.push(embed);
    if (embed) return embed.paragraph === undefined ? [] : [{ embed }];
    return paragraph === '' ? [] : [{ text: paragraph }];
  });
  const { paragraphs, embeds } = settleBody(blocks);
  return { paragraphs, embeds: [...embeds, ...loose] };
}

/** White space folded, but for the indent of a list's item. */
function foldLine(line: string): string {
  const start = /^(?:> )? *(?=(?:-|\d+\.) )/.exec(line)?.[0] ?? '';
  return `${start}${foldSpace(line.slice(start.length))}`;
}

/** `embed {…}`: an embed whose parts do not make a post in plain text. */
function readEmbedLine(paragraph: string): Embed | undefined {
  const json = /^embed (\{.*\})$/.exec(paragraph)?.[1];
  if (!json) return undefined;
  try {
    return embedSchema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

function writeParagraphs({ body, embeds, language }: Article): string[] {
  const paragraphs = body === '' ? [] : body.split('\n\n');
  const written: string[] = [];
  for (let at = 0; at <= paragraphs.length; at++) {
    for (const embed of embeds.filter(({ paragraph }) => paragraph === at)) {
      const post = writePost(embed);
      written.push(...(post ? [cueLineFor(language), post] : [embedLine(embed)]));
    }
    const paragraph = paragraphs[at];
    if (paragraph !== undefined) written.push(paragraph);
  }
  const elsewhere = embeds.filter(({ paragraph = -1 }) => paragraph < 0 || paragraph > paragraphs.length);
  return [...written, ...elsewhere.map(embedLine)];
}

function embedLine(embed: Embed): string {
  return `embed ${JSON.stringify(embed)}`;
}

/** The header lines of an article: what differs from what reading its text alone would give. */
function headerOf(article: Article): string[] {
  const { title, lead, body, embeds, language, url, agencies } = article;
  const lines: [string, string | undefined][] = [];
  const say = (word: string, value: string | undefined, usual?: string) => {
    if (value !== undefined && value !== '' && value !== usual) lines.push([word, foldSpace(value)]);
  };
  const told = languageOf([title, lead, body].join('\n'));
  say('title', title, derivedTitle(lead ?? (body.split('\n\n', 1)[0] || embeds[0]?.text) ?? ''));
  say('url', url);
  say('source', article.source, url === undefined ? 'ingest' : undefined);
  say('feed', article.feedId, 'ingest');
  say('guid', article.guid);
  say('language', language ?? 'und', told ?? 'und');
  say('image', article.image);
  say('updated', article.updatedAt);
  say('text', article.fullText, 'feed');
  say('backlog', article.backlog && 'yes');
  for (const author of article.authors) say('author', author);
  for (const category of article.categories) say('category', category);
  const credited = creditsOf(article);
  say('agencies', agencies.join('; ') || 'none', credited.join('; ') || 'none');
  return lines.map(([word, value]) => ` ${word} ${value}\n`);
}

function listOf(agencies: string): string[] {
  return agencies === 'none' ? [] : agencies.split(/\s*;\s*/).filter((agency) => agency !== '');
}

function defined<T extends Record<string, string | undefined>>(parts: T): { [name in keyof T]?: string } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value)) as {
    [name in keyof T]?: string;
  };
}
