import { Parser } from 'htmlparser2';
import { parseFeedDate } from './dates.ts';
import type { Entry, ParsedFeed } from './feed.ts';
import { feedLimits } from './feed-node.ts';
import { FeedParseError } from './feed-parse-error.ts';
import { decodeReferences, escapeHtml, looksLikeHtml } from './html.ts';
import { Scopes } from './scope.ts';
import { resolveUrl } from './url.ts';

/** One sitemap that an index names. */
export type SitemapReference = { url: string; lastModified?: string };

type Source = { url: string; now?: Date | undefined };
/** The texts of one `url` or `sitemap` element by name, in the order of the document. */
type Fields = ReadonlyMap<string, string[]>;

const texts: ReadonlySet<string> = new Set([
  'loc',
  'lastmod',
  'news:name',
  'news:language',
  'news:title',
  'news:publication_date',
  'news:keywords',
  'image:loc',
]);

/**
 * The element at the top of a sitemap document, or undefined where the document is none. Looks past the XML declaration,
 * comments and a document type.
 */
export function sitemapRoot(text: string): 'urlset' | 'sitemapindex' | undefined {
  let at = 0;
  for (;;) {
    while (at < text.length && /[\s\ufeff]/.test(text.charAt(at))) at++;
    const end = text.startsWith('<!--', at)
      ? '-->'
      : text.startsWith('<?', at)
        ? '?>'
        : text.startsWith('<!', at)
          ? '>'
          : undefined;
    if (end === undefined) break;
    const found = text.indexOf(end, at);
    if (found < 0) return undefined;
    at = found + end.length;
  }
  const root = /^<(?:[\w.-]{1,40}:)?(urlset|sitemapindex)[\s/>]/i.exec(text.slice(at, at + 80))?.[1];
  return root?.toLowerCase() as 'urlset' | 'sitemapindex' | undefined;
}

/**
 * Reads a Google-News sitemap: a `urlset` of sitemaps.org 0.9 whose addresses carry `news:news` (sitemap-news 0.9) and
 * perhaps `image:image`. Addresses without news are passed over. The text of an article is not in it.
 *
 * @throws FeedParseError `not-a-feed` for a plain sitemap or an index of sitemaps, `too-deep`
 */
export function parseSitemap(text: string, source: Source): Omit<ParsedFeed, 'encoding'> {
  if (sitemapRoot(text) === 'sitemapindex')
    throw new FeedParseError(
      'not-a-feed',
      source.url,
      'is an index of sitemaps, which is followed when it is polled; give the file of one of its sitemaps here',
    );
  const { records, repairs } = scan(text, 'url', source.url);
  const news = records.filter((record) => record.has('news:news'));
  if (news.length === 0 && (records.length > 0 || !/schemas\/sitemap-news\//i.test(text)))
    throw new FeedParseError(
      'not-a-feed',
      source.url,
      'is a sitemap without news (no news:news in it), which says nothing of titles and dates; give the site’s news sitemap or feed',
    );
  const warnings: string[] = [];
  if (news.length > feedLimits.entries)
    warnings.push(`has ${news.length} entries; the first ${feedLimits.entries} were read`);
  const entries = news
    .slice(0, feedLimits.entries)
    .map((record) => toEntry(record, source, (warning) => warnings.length < 100 && warnings.push(warning)));
  const title = shared(news.map((record) => first(record, 'news:name')));
  const language = shared(entries.map((entry) => entry.language));
  return {
    format: 'sitemap',
    ...(title && { title: asHtml(title) }),
    ...(language && { language }),
    entries,
    repairs,
    warnings,
  };
}

/**
 * The sitemaps that an index names (sitemaps.org 0.9), in its order. `lastModified` is ISO 8601 UTC.
 * @throws FeedParseError `too-deep`
 */
export function readSitemapIndex(text: string, source: Source): SitemapReference[] {
  return scan(text, 'sitemap', source.url).records.flatMap((record) => {
    const url = resolveUrl(first(record, 'loc') ?? '', source.url);
    const changed = parseFeedDate(first(record, 'lastmod') ?? '', { now: source.now });
    return url ? [{ url, ...(changed && { lastModified: changed }) }] : [];
  });
}

function toEntry(record: Fields, source: Source, warn: (warning: string) => void): Entry {
  const url = resolveUrl(first(record, 'loc') ?? '', source.url);
  const title = first(record, 'news:title');
  const language = first(record, 'news:language');
  const image = resolveUrl(first(record, 'image:loc') ?? '', source.url);
  const written = first(record, 'news:publication_date') ?? '';
  const publishedAt = parseFeedDate(written, { language, now: source.now });
  const name = (url ?? title ?? 'without a name').slice(0, 120);
  if (!url) warn(`entry ${name}: its loc "${first(record, 'loc')?.slice(0, 60) ?? ''}" is no http address`);
  if (written !== '' && publishedAt === undefined)
    warn(
      `entry ${name}: its news:publication_date "${written.slice(0, 60)}" is no usable date (unreadable, before 1990 or in the future) and was left out`,
    );
  const keywords = (first(record, 'news:keywords') ?? '').split(',').map((word) => word.trim());
  return {
    ...(url && { url }),
    ...(title && { title: asHtml(title) }),
    ...(language && { language }),
    ...(image && { image }),
    ...(publishedAt && { publishedAt }),
    authors: [],
    categories: [...new Set(keywords.filter((word) => word !== ''))].slice(0, 100),
  };
}

/** Collects the texts of every element named `wanted`, in one pass; what is cut off inside one is left out. */
function scan(text: string, wanted: string, url: string): { records: Fields[]; repairs: string[] } {
  const records: Map<string, string[]>[] = [];
  const repairs = new Set<string>();
  const scopes = new Scopes(url, (prefix) => {
    if (repairs.size < 20) repairs.add(`the prefix ${prefix} is used and never declared`);
  });
  const open: string[] = [];
  let record: Map<string, string[]> | undefined;
  let value: string[] | undefined;
  let isCdata = false;
  let isEnding = false;
  const parser = new Parser(
    {
      onopentag(raw, attributes) {
        const name = scopes.nameIn(scopes.enter(open.length + 1, attributes), raw);
        open.push(name);
        if (open.length > feedLimits.depth)
          throw new FeedParseError('too-deep', url, `has elements more than ${feedLimits.depth} deep`);
        if (name === wanted) record = new Map();
        if (!record) return;
        const values = record.get(name) ?? [];
        record.set(name, values);
        value = texts.has(name) ? [] : undefined;
      },
      ontext(data) {
        value?.push(isCdata ? data : decodeReferences(data));
      },
      oncdatastart: () => {
        isCdata = true;
      },
      oncdataend: () => {
        isCdata = false;
      },
      onclosetag() {
        scopes.leave(open.length);
        const name = open.pop() ?? '';
        const read = value?.join('').replace(/\s+/g, ' ').trim();
        if (read) record?.get(name)?.push(read);
        value = undefined;
        if (name !== wanted || !record) return;
        if (!isEnding || record.has('news:title')) records.push(record);
        record = undefined;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.write(text);
  isEnding = true;
  if (open.length > 0) repairs.add('cut off before its end; what came before the cut was kept');
  parser.end();
  return { records, repairs: [...repairs] };
}

function first(record: Fields, name: string): string | undefined {
  return record.get(name)?.[0];
}

/** The value that all have, if they have one. */
function shared(values: (string | undefined)[]): string | undefined {
  const [value] = values;
  return values.every((other) => other === value) ? value : undefined;
}

function asHtml(text: string): string {
  return looksLikeHtml(text) ? text : escapeHtml(text);
}
