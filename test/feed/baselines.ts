import { parseFeed as feedsmith } from 'feedsmith';
import { Parser as HtmlParser } from 'htmlparser2';
import RssParser from 'rss-parser';
import * as z from 'zod';
import type { CaseField } from './cases/document.ts';

/** The text that a reader sees of an HTML fragment. */
export function visible(html: string | undefined): string {
  let text = '';
  const parser = new HtmlParser({ ontext: (part) => (text += part) }, { decodeEntities: true });
  parser.end(`<div>${html ?? ''}</div>`);
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

/** What rss-parser by itself has for a field, given the text as it decodes it. */
export async function rssParserAlone(document: string | Uint8Array, field: CaseField): Promise<string> {
  const feed = await new RssParser().parseString(Buffer.from(document).toString('utf8'));
  const [item] = feed.items;
  const raw = (key: string) => String((item as Record<string, unknown> | undefined)?.[key] ?? '');
  switch (field) {
    case 'feed.title':
      return visible(feed.title);
    case 'feed.siteUrl':
      return feed.link ?? '';
    case 'feed.language':
      return String((feed as unknown as Record<string, unknown>).language ?? '');
    case 'titles':
      return feed.items.map((each) => visible(each.title)).join('|');
    case 'title':
      return visible(item?.title);
    case 'summary':
      return visible(item?.summary ?? item?.content);
    case 'content':
      return visible(raw('content:encoded') || item?.content);
    case 'author':
      return raw('creator') || raw('author');
    case 'categories':
      return (item?.categories ?? []).join('|');
    case 'date':
      return item?.isoDate ?? '';
    case 'url':
      return item?.link ?? '';
    case 'guid':
      return item?.guid ?? raw('id');
    case 'image':
      return item?.enclosure?.url ?? '';
    default:
      return raw(field);
  }
}

const word = z
  .union([z.string(), z.object({ value: z.string().optional() }).transform(({ value }) => value)])
  .optional()
  .catch(undefined);
const words = z.array(z.string()).optional().catch(undefined);
const person = z
  .union([z.string(), z.object({ name: z.string().optional() }).transform(({ name }) => name)])
  .catch(undefined);
const link = z.object({ href: z.string().optional(), rel: z.string().optional() });
const entrySchema = z.object({
  title: word,
  link: word,
  url: word,
  links: z.array(link).optional().catch(undefined),
  id: word,
  guid: word,
  description: word,
  summary: word,
  content: z
    .union([z.object({ encoded: z.string() }).transform(({ encoded }) => encoded), word])
    .optional()
    .catch(undefined),
  content_html: word,
  content_text: word,
  authors: z.array(person).optional().catch(undefined),
  categories: z
    .array(z.object({ name: z.string().optional(), term: z.string().optional() }))
    .optional()
    .catch(undefined),
  pubDate: word,
  published: word,
  updated: word,
  date_published: word,
  date_modified: word,
  dc: z
    .object({ titles: words, creators: words, dates: words, descriptions: words, subjects: words })
    .optional()
    .catch(undefined),
});
const feedSchema = z.object({
  title: word,
  link: word,
  language: word,
  items: z.array(entrySchema).optional().catch(undefined),
  entries: z.array(entrySchema).optional().catch(undefined),
});

/** What feedsmith by itself has for a field, given the text as UTF-8; its dates are read by the runtime. */
export async function feedsmithAlone(document: string | Uint8Array, field: CaseField): Promise<string> {
  const { feed: raw, format } = feedsmith(Buffer.from(document).toString('utf8'));
  const feed = feedSchema.parse(raw);
  const entries = feed.items ?? feed.entries ?? [];
  const [entry] = entries;
  const date = (text: string | undefined) => (text === undefined ? '' : new Date(text).toISOString());
  switch (field) {
    case 'feed.format':
      return format;
    case 'feed.title':
      return visible(feed.title);
    case 'feed.siteUrl':
      return feed.link ?? '';
    case 'feed.language':
      return feed.language ?? '';
    case 'titles':
      return entries.map((each) => visible(each.title)).join('|');
    case 'title':
      return visible(entry?.title ?? entry?.dc?.titles?.[0]);
    case 'summary':
      return visible(entry?.summary ?? entry?.description ?? entry?.dc?.descriptions?.[0]);
    case 'content':
      return visible(entry?.content ?? entry?.content_html ?? entry?.content_text);
    case 'author':
      return (entry?.authors ?? entry?.dc?.creators ?? []).join('|');
    case 'categories':
      return (entry?.categories?.map(({ name, term }) => name ?? term) ?? entry?.dc?.subjects ?? []).join(
        '|',
      );
    case 'date':
      return date(
        entry?.pubDate ??
          entry?.published ??
          entry?.date_published ??
          entry?.dc?.dates?.[0] ??
          entry?.updated,
      );
    case 'updated':
      return date(entry?.updated ?? entry?.date_modified);
    case 'url':
      return (
        entry?.link ??
        entry?.url ??
        entry?.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href ??
        ''
      );
    case 'guid':
      return entry?.guid ?? entry?.id ?? '';
    default:
      return '';
  }
}
