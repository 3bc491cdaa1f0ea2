import RssParser from 'rss-parser';
import { decodeBytes } from './charset.ts';
import { chooseEntry, nodeHtml } from './entry.ts';
import type { Entry, FeedPace, ParsedFeed } from './feed.ts';
import type { FeedNode } from './feed-node.ts';
import { FeedParseError } from './feed-parse-error.ts';
import { unpackGzip } from './gzip.ts';
import { parseJsonFeed } from './json-feed.ts';
import { personName } from './person.ts';
import { readValues, type Values, valuesElement } from './plain-feed.ts';
import { type FeedScan, scanFeed } from './scan.ts';
import { parseSitemap, sitemapRoot } from './sitemap.ts';
import { resolveUrl } from './url.ts';
import type { FeedElement } from './vocabulary.ts';

export { FeedParseError } from './feed-parse-error.ts';

/** Where a document came from: its address or file name, and the type that HTTP gave it. */
export type FeedSource = { url: string; contentType?: string | undefined; now?: Date | undefined };

/** The most that is read of one document, in bytes. */
export const maxFeedBytes = 10_000_000;

/**
 * Reads a feed of any dialect: RSS 0.90 to 2.0, RDF, Atom 0.3 and 1.0, CDF, JSON Feed 1.0 and 1.1, and Google-News
 * sitemaps (sitemap.ts). Bytes are unpacked where they are a gzip file (gzip.ts) and decoded (charset.ts), broken XML is
 * mended (scan.ts), and what was mended or left out is told in `repairs` and `warnings`.
 *
 * @throws FeedParseError whose `cause` says why the document is no feed and whose message says what to do
 */
export async function parseFeed(packed: Uint8Array, source: FeedSource): Promise<ParsedFeed> {
  const bytes = unpackGzip(packed, source.url, maxFeedBytes);
  if (bytes.length > maxFeedBytes) {
    throw new FeedParseError(
      'too-large',
      source.url,
      `is ${bytes.length} bytes long; feeds of up to ${maxFeedBytes} bytes are read`,
    );
  }
  const decoded = decodeBytes(bytes, source);
  const repairs = [...decoded.repairs];
  const text = cleaned(decoded.text, repairs);
  if (text.trim() === '')
    throw new FeedParseError('empty', source.url, 'is empty; check the address, or try again later');
  if (/^\s*[{[]/.test(text)) return { ...parseJsonFeed(text, source), encoding: decoded.encoding, repairs };

  if (sitemapRoot(text)) {
    const sitemap = parseSitemap(text, source);
    return { ...sitemap, encoding: decoded.encoding, repairs: [...repairs, ...sitemap.repairs] };
  }
  const scan = scanFeed(fromStart(text, repairs), source.url);
  const feed = await readScan(scan, source);
  return { ...feed, encoding: decoded.encoding, repairs: [...repairs, ...scan.repairs, ...feed.repairs] };
}

async function readScan(scan: FeedScan, source: FeedSource): Promise<Omit<ParsedFeed, 'encoding'>> {
  const read = await readPlainFeed(scan);
  const values = valuesOf(read.feed, scan);
  const of = (...names: FeedElement[]) => names.flatMap((name) => values(name));

  const language = firstText(of('language', 'dc:language', 'xml:lang'));
  const authors = scan.format === 'atom' ? of('author').flatMap((node) => personName(node) ?? []) : [];
  const warnings = [...scan.warnings];
  const entries: Entry[] = [];
  for (const item of read.entries) {
    const chosen = chooseEntry(valuesOf(item, scan), {
      format: scan.format,
      authors,
      language,
      now: source.now,
    });
    entries.push(chosen.entry);
    if (warnings.length < 100) warnings.push(...chosen.warnings);
  }
  const title = of('title', 'dc:title')
    .map((node) => nodeHtml(node, scan.format))
    .find((html) => html !== undefined);
  const links = of('link');
  const rel = (wanted: string) =>
    links.find((node) => node.attributes.rel === wanted && node.attributes.href !== undefined);
  const site =
    links.find((node) => node.attributes.href === undefined && node.text.trim() !== '') ??
    links.find(
      (node) => (node.attributes.rel ?? 'alternate') === 'alternate' && node.attributes.href !== undefined,
    );
  const address = (node: FeedNode | undefined) =>
    node && resolveUrl(node.attributes.href ?? node.text, node.base);
  return definedOnly({
    format: scan.format,
    title,
    siteUrl: address(site),
    selfUrl: address(rel('self')),
    hubUrl: address(rel('hub')),
    language,
    pace: paceOf(of('ttl'), of('sy:updateperiod'), of('sy:updatefrequency'), of('hour'), of('day')),
    entries,
    repairs: read.failure === undefined ? [] : [`read without rss-parser, which failed (${read.failure})`],
    warnings,
  });
}

type Read = { feed: Values; entries: readonly Values[]; failure?: string };

/** Has rss-parser read the plain feed of a scan; where it fails, the scan's own reading stands in. */
async function readPlainFeed({ xml, values }: FeedScan): Promise<Read> {
  type Own = { [valuesElement]?: string };
  try {
    const { items, ...feed } = await new RssParser<Own, Own>({
      customFields: { feed: [valuesElement], item: [valuesElement] },
    }).parseString(xml);
    return {
      feed: readValues(feed[valuesElement]),
      entries: items.map((item) => readValues(item[valuesElement])),
    };
  } catch (error) {
    return { ...values, failure: error instanceof Error ? error.message.slice(0, 120) : String(error) };
  }
}

const none: readonly FeedNode[] = [];

/** The values of the feed or an entry by element, in the order of the document (plain-feed.ts). */
function valuesOf(read: Values, scan: FeedScan): (name: string) => readonly FeedNode[] {
  return (name) => {
    const indices = read.get(name);
    if (indices === undefined) return none;
    const single = indices.includes(' ') ? undefined : scan.nodes[Number(indices)];
    return single ? [single] : indices.split(' ').flatMap((index) => scan.nodes[Number(index)] ?? []);
  };
}

const periods: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

function paceOf(
  ttl: FeedNode[],
  period: FeedNode[],
  frequency: FeedNode[],
  hours: FeedNode[],
  days: FeedNode[],
): FeedPace | undefined {
  const pace: FeedPace = {};
  const each = periods[firstText(period)?.toLowerCase() ?? ''];
  const minutes = Number(firstText(ttl) ?? Number.NaN);
  const times = Number(firstText(frequency)) || 1;
  if (Number.isFinite(minutes) && minutes > 0) pace.minutes = Math.min(minutes, 10_080);
  else if (each !== undefined)
    pace.minutes = Math.min(Math.max(1, Math.round(each / Math.max(times, 1))), 10_080);
  const skipHours = hours
    .map((node) => Number(node.text.trim()) % 24)
    .filter((hour) => Number.isInteger(hour) && hour >= 0);
  if (skipHours.length > 0) pace.skipHours = [...new Set(skipHours)].slice(0, 24);
  const skipDays = days
    .map((node) => node.text.trim())
    .filter((day) => /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(day));
  if (skipDays.length > 0) pace.skipDays = [...new Set(skipDays)].slice(0, 7);
  return Object.keys(pace).length > 0 ? pace : undefined;
}

function firstText(nodes: readonly FeedNode[]): string | undefined {
  return nodes.map((node) => node.text.trim()).find((text) => text !== '');
}

/** The text without the control characters that XML 1.0 forbids. */
function cleaned(text: string, repairs: string[]): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must go
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
  if (text.search(forbidden) < 0) return text;
  repairs.push('control characters in the text');
  return text.replace(forbidden, '');
}

/** The text from the feed's own beginning, where something that is no web page stands before it. */
function fromStart(text: string, repairs: string[]): string {
  const start = text.search(/\S/);
  const head = text.slice(start, start + 65_536);
  if (/^<(?:\?xml|!|(?:\w{1,20}:)?(?:rss|feed|rdf|channel|html)[\s>])/i.test(head)) {
    if (start > 0 && head.startsWith('<?xml')) repairs.push('white space before the XML declaration');
    return text;
  }
  const found = head.search(/<(?:\?xml|(?:\w{1,20}:)?(?:rss|feed|RDF|channel)[\s>])/i);
  if (found <= 0) return text;
  repairs.push('text before the beginning of the feed');
  return text.slice(start + found);
}

function definedOnly<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
