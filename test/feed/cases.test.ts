import { afterAll, describe, expect, it } from 'vitest';
import type { ParsedFeed } from '../../shared/feed/feed.ts';
import { parseFeed } from '../../shared/feed/parse.ts';
import { feedsmithAlone, rssParserAlone, visible } from './baselines.ts';
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
const alone = { 'rss-parser': rssParserAlone, feedsmith: feedsmithAlone };
const passedAlone = { 'rss-parser': 0, feedsmith: 0 };

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

describe.each(Object.entries(suites))('%s', (_name, cases) => {
  it.each(cases.map((each) => ({ what: each[0], each })))('$what', async ({ each }) => {
    const [, field, wanted, document, contentType] = each;
    const bytes = typeof document === 'string' ? Buffer.from(document) : document;
    const feed = await parseFeed(bytes, { url: feedUrl, contentType, now });
    expect(fieldOf(feed, field)).toBe(wanted);
    for (const name of ['rss-parser', 'feedsmith'] as const) {
      const value = await alone[name](document, field).catch(() => undefined);
      if (value === wanted) passedAlone[name]++;
    }
  });
});

it('has at least three hundred cases, each with its own words', () => {
  for (const [name, cases] of Object.entries(suites)) {
    expect(new Set(cases.map(([what]) => what)).size, name).toBe(cases.length);
  }
  expect(Object.values(suites).flat().length).toBeGreaterThanOrEqual(300);
});

afterAll(() => {
  const { 'rss-parser': rssParser, feedsmith } = passedAlone;
  const all = Object.values(suites).flat().length;
  console.log(`of ${all} cases, rss-parser alone passes ${rssParser} and feedsmith alone ${feedsmith}`);
});
