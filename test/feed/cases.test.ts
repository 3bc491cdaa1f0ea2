import { Parser as HtmlParser } from 'htmlparser2';
import RssParser from 'rss-parser';
import { afterAll, describe, expect, it } from 'vitest';
import type { ParsedFeed } from '../../shared/feed/feed.ts';
import { parseFeed } from '../../shared/feed/parse.ts';
import { byteCases } from './cases/bytes.ts';
import { dateCases } from './cases/dates.ts';
import { type CaseField, type FeedCase, feedUrl } from './cases/document.ts';
import { entryCases } from './cases/entries.ts';
import { formatCases } from './cases/formats.ts';
import { repairCases } from './cases/repairs.ts';
import { textCases } from './cases/texts.ts';

const suites: Record<string, readonly FeedCase[]> = {
  formats: formatCases,
  entries: entryCases,
  texts: textCases,
  dates: dateCases,
  bytes: byteCases,
  repairs: repairCases,
};
const now = new Date('2026-01-01T00:00:00Z');
const passedAlone = { 'rss-parser': 0 };

/** The text that a reader sees of an HTML fragment. */
function visible(html: string | undefined): string {
  let text = '';
  const parser = new HtmlParser({ ontext: (part) => (text += part) }, { decodeEntities: true });
  parser.end(`<div>${html ?? ''}</div>`);
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

function fieldOf(feed: ParsedFeed, field: CaseField): string {
  const [entry] = feed.entries;
  switch (field) {
    case 'feed.title':
      return visible(feed.title);
    case 'feed.siteUrl':
      return feed.siteUrl ?? '';
    case 'feed.language':
      return feed.language ?? '';
    case 'feed.format':
      return feed.format;
    case 'titles':
      return feed.entries.map((each) => visible(each.title)).join('|');
    case 'title':
    case 'summary':
    case 'content':
      return visible(entry?.[field]);
    case 'author':
      return entry?.authors.join('|') ?? '';
    case 'categories':
      return entry?.categories.join('|') ?? '';
    case 'date':
      return entry?.publishedAt ?? '';
    case 'updated':
      return entry?.updatedAt ?? '';
    default:
      return entry?.[field] ?? '';
  }
}

/** What rss-parser by itself has for a field, given the text as it decodes it. */
async function rssParserAlone(document: string | Uint8Array, field: CaseField): Promise<string> {
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

describe.each(Object.entries(suites))('%s', (_name, cases) => {
  it.each(cases.map((each) => ({ what: each[0], each })))('$what', async ({ each }) => {
    const [, field, wanted, document, contentType] = each;
    const bytes = typeof document === 'string' ? Buffer.from(document) : document;
    const feed = await parseFeed(bytes, { url: feedUrl, contentType, now });
    expect(fieldOf(feed, field)).toBe(wanted);
    const alone = await rssParserAlone(document, field).catch(() => undefined);
    if (alone === wanted) passedAlone['rss-parser']++;
  });
});

it('has at least three hundred cases, each with its own words', () => {
  for (const [name, cases] of Object.entries(suites)) {
    expect(new Set(cases.map(([what]) => what)).size, name).toBe(cases.length);
  }
  expect(Object.values(suites).flat().length).toBeGreaterThanOrEqual(300);
});

afterAll(() => {
  console.log(
    `of ${Object.values(suites).flat().length} cases, rss-parser alone passes ${passedAlone['rss-parser']}`,
  );
});
