import * as z from '../schema.ts';
import { parseFeedDate } from './dates.ts';
import type { Entry, ParsedFeed } from './feed.ts';
import { feedLimits } from './feed-node.ts';
import { FeedParseError } from './feed-parse-error.ts';
import { escapeHtml } from './html.ts';
import { resolveUrl } from './url.ts';

const loose = z.catch(
  z.optional(z.pipe(z.union([z.string(), z.number(), z.boolean()]), z.transform(String))),
  undefined,
);
const author = z.union([
  z.object({ name: loose, url: loose }),
  z.pipe(
    z.string(),
    z.transform((name) => ({ name, url: undefined })),
  ),
]);
const authors = z.catch(z.optional(z.array(z.catch(author, { name: undefined, url: undefined }))), undefined);
const itemSchema = z.looseObject({
  id: loose,
  url: loose,
  external_url: loose,
  title: loose,
  content_html: loose,
  content_text: loose,
  summary: loose,
  image: loose,
  banner_image: loose,
  date_published: loose,
  date_modified: loose,
  author: z.catch(z.optional(author), undefined),
  authors,
  tags: z.catch(z.optional(z.array(z.unknown())), undefined),
  language: loose,
});
const feedSchema = z.looseObject({
  version: loose,
  title: loose,
  home_page_url: loose,
  feed_url: loose,
  language: loose,
  author: z.catch(z.optional(author), undefined),
  authors,
  hubs: z.catch(z.optional(z.array(z.looseObject({ type: loose, url: loose }))), undefined),
  items: z.array(z.unknown()),
});

/**
 * Reads JSON Feed 1.0 and 1.1 (jsonfeed.org). A field of a wrong type is left out, an item that is no object is left
 * out with a warning; neither harms another item.
 *
 * @throws FeedParseError `bad-json` where the text is no JSON, `not-a-feed` where it is JSON without items
 */
export function parseJsonFeed(
  text: string,
  source: { url: string; now?: Date | undefined },
): Omit<ParsedFeed, 'encoding'> {
  let document: unknown;
  try {
    document = JSON.parse(text.trim());
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : 'unreadable';
    throw new FeedParseError(
      'bad-json',
      source.url,
      `begins as JSON and is not (${reason}); check the address`,
    );
  }
  const parsed = feedSchema.safeParse(document);
  if (!parsed.success) {
    throw new FeedParseError(
      'not-a-feed',
      source.url,
      'is JSON and no JSON Feed: it has no "items" list; check the address',
    );
  }
  const feed = parsed.data;
  const warnings: string[] = [];
  if (feed.items.length > feedLimits.entries)
    warnings.push(`has ${feed.items.length} entries; the first ${feedLimits.entries} were read`);
  const entries: Entry[] = [];
  for (const [i, raw] of feed.items.slice(0, feedLimits.entries).entries()) {
    const item = itemSchema.safeParse(raw);
    if (item.success) entries.push(toEntry(item.data, feed, source, warnings));
    else warnings.push(`entry ${i + 1} is no object and was left out`);
  }
  const result: Omit<ParsedFeed, 'encoding'> = { format: 'json', entries, repairs: [], warnings };
  if (feed.title) result.title = escapeHtml(feed.title.trim());
  if (feed.language) result.language = feed.language;
  const address = (value: string | undefined) =>
    value === undefined ? undefined : resolveUrl(value, source.url);
  const [site, self, hub] = [
    address(feed.home_page_url),
    address(feed.feed_url),
    address(feed.hubs?.find((h) => h.type?.toLowerCase() === 'websub')?.url),
  ];
  if (site !== undefined) result.siteUrl = site;
  if (self !== undefined) result.selfUrl = self;
  if (hub !== undefined) result.hubUrl = hub;
  return result;
}

function toEntry(
  item: z.infer<typeof itemSchema>,
  feed: z.infer<typeof feedSchema>,
  source: { url: string; now?: Date | undefined },
  warnings: string[],
): Entry {
  const entry: Entry = {
    authors: names(item) ?? names(feed) ?? [],
    categories: (item.tags ?? [])
      .filter((tag) => typeof tag === 'string')
      .map((tag) => tag.trim())
      .filter(Boolean),
  };
  const set = (key: 'guid' | 'title' | 'summary' | 'content' | 'language', value: string | undefined) => {
    const trimmed = value?.trim();
    if (trimmed) entry[key] = trimmed;
  };
  const plain = (value: string | undefined) => (value === undefined ? undefined : escapeHtml(value));
  set('guid', item.id);
  set('title', plain(item.title));
  set('summary', plain(item.summary));
  set('content', item.content_html ?? plain(item.content_text));
  set('language', item.language ?? feed.language);
  for (const reference of [
    item.url,
    item.external_url,
    /^https?:/i.test(item.id ?? '') ? item.id : undefined,
  ]) {
    const url = reference === undefined ? undefined : resolveUrl(reference, source.url);
    if (url === undefined) continue;
    entry.url = url;
    break;
  }
  const image = resolveUrl(item.image ?? item.banner_image ?? '', source.url);
  if (image !== undefined) entry.image = image;
  const name = (entry.guid ?? entry.url ?? 'without an id').slice(0, 120);
  const date = (value: string | undefined) => {
    if (!value?.trim()) return undefined;
    const parsed = parseFeedDate(value, { language: entry.language, now: source.now });
    if (parsed === undefined)
      warnings.push(
        `entry ${name}: its date "${value.slice(0, 60)}" is no usable date (unreadable, before 1990 or in the future) and was left out`,
      );
    return parsed;
  };
  const [published, modified] = [date(item.date_published), date(item.date_modified)];
  const first = published ?? modified;
  if (first !== undefined) entry.publishedAt = first;
  if (modified !== undefined) entry.updatedAt = modified;
  return entry;
}

function names(of: {
  author?: z.infer<typeof author> | undefined;
  authors?: z.infer<typeof author>[] | undefined;
}): string[] | undefined {
  const found = [...(of.authors ?? []), ...(of.author ? [of.author] : [])]
    .map((a) => a.name?.trim())
    .filter((name) => name !== undefined && name !== '') as string[];
  return found.length > 0 ? [...new Set(found)] : undefined;
}
