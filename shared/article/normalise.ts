import type { Entry, Feed } from '../feed/feed.ts';
import { absoluteUrl, canonicalUrl } from './address.ts';
import type { Article } from './article.ts';
import { cleanAuthors } from './authors.ts';
import { type Body, settleBody } from './body.ts';
import { composeArticle } from './compose.ts';
import { htmlToLine, readHtml } from './html.ts';
import { languageOf } from './language.ts';
import { countWords, cutAtWord, firstSentence, foldSpace } from './plain-text.ts';

/** What normalising needs to know of the feed that an entry came in. */
export type EntryFeed = Pick<Feed, 'id' | 'url' | 'language' | 'firstPolledAt'> & {
  /** Whether this poll is the feed's first: an undated entry in it is backlog. */
  firstPoll: boolean;
};

/** When the entry was fetched, and for how many days its article is kept (absent: for ever). */
export type NormaliseOptions = { now: Date; retentionDays?: number | undefined };

const day = 86_400_000;
/** More of a title or category is not read. */
const maxLine = 20_000;
const maxTitle = 500;
const maxDerivedTitle = 120;
const maxLead = 1_200;

/**
 * The normal form of a feed's entry. Pure: the same entry, feed and time give the same article, which satisfies
 * `articleSchema`. What the entry does not say is absent; a date that cannot be meant (1970-01-01, the year 1, more
 * than two days ahead) counts as unknown. Linear in the entry's size, whatever its HTML holds. Throws nothing.
 */
export function normaliseEntry(
  entry: Entry,
  feed: EntryFeed,
  { now, retentionDays }: NormaliseOptions,
): Article {
  const url = absoluteUrl(entry.url, feed.url);
  const canonical = url === undefined ? undefined : canonicalUrl(url);
  const content = readPart(entry.content, url ?? feed.url);
  const summary = readPart(entry.summary, url ?? feed.url);
  const chosen = content.paragraphs.length > 0 || !hasText(summary) ? content : summary;
  const lead = leadOf(summary.paragraphs);
  const title = titleOf(entry.title, chosen.paragraphs) ?? url ?? foldSpace(entry.guid ?? '');
  const publishedAt = knownInstant(entry.publishedAt, now);
  const guid = entry.guid === undefined ? '' : foldSpace(entry.guid.slice(0, 2_048));
  const image = absoluteUrl(entry.image, url ?? feed.url) ?? content.image ?? summary.image;
  const body = chosen.paragraphs.join('\n\n');
  return composeArticle({
    ...known({ url, canonicalUrl: canonical, guid, lead, publishedAt, image }),
    ...known({ updatedAt: knownInstant(entry.updatedAt, now) }),
    ...known({ language: languageOf([title, lead, body].join('\n'), entry.language, feed.language) }),
    feedId: feed.id,
    origin: feed.url,
    title,
    body,
    fetchedAt: now.toISOString(),
    authors: cleanAuthors(entry.authors),
    embeds: allEmbeds(chosen, content, summary),
    categories: categoriesOf(entry.categories),
    fullText: isFullText(content, summary) ? 'feed' : 'summary',
    ...(chosen.cut ? { truncated: true as const } : {}),
    ...(isBacklog(publishedAt, feed, now) ? { backlog: true as const } : {}),
    ...(retentionDays === undefined
      ? {}
      : { expiresAt: Math.floor(now.getTime() / 1_000 + retentionDays * 86_400) }),
  });
}

type Part = Body & { image?: string; cut?: true };

function readPart(html: string | undefined, base: string): Part {
  if (!html) return { paragraphs: [], embeds: [] };
  const { blocks, ...rest } = readHtml(html, base);
  return { ...settleBody(blocks), ...rest };
}

function hasText(part: Part): boolean {
  return part.paragraphs.length > 0 || part.embeds.length > 0;
}

/** A summary's embeds count as well where its text is not the body. */
function allEmbeds(chosen: Part, content: Part, summary: Part): Body['embeds'] {
  const other = chosen === content ? summary : content;
  const urls = new Set(chosen.embeds.map(({ url }) => url));
  const more = other.embeds.filter(({ url }) => !urls.has(url)).map(({ paragraph: _, ...embed }) => embed);
  return [...chosen.embeds, ...more];
}

function titleOf(html: string | undefined, paragraphs: readonly string[]): string | undefined {
  const title = html ? cutAtWord(htmlToLine(html.slice(0, maxLine)), maxTitle) : '';
  if (title) return title;
  const first = paragraphs.find((paragraph) => /\p{L}/u.test(paragraph));
  return first ? derivedTitle(first) : undefined;
}

/** The headline of a text that has none: the first sentence of its beginning, at most 120 characters, cut at a word. */
export function derivedTitle(text: string): string {
  return cutAtWord(firstSentence(text.replace(/^(?:> |- |\d+\. )+/, '')), maxDerivedTitle);
}

/** A summary is a lead as a whole; where a feed gives a full text as summary, its first paragraph is. */
function leadOf(paragraphs: readonly string[]): string | undefined {
  const all = foldSpace(paragraphs.join(' '));
  if (all.length <= maxLead) return all || undefined;
  return cutAtWord(foldSpace(paragraphs[0] ?? ''), maxLead) || undefined;
}

function knownInstant(date: string | undefined, now: Date): string | undefined {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  if (Number.isNaN(time) || time > now.getTime() + 2 * day) return undefined;
  const instant = new Date(time).toISOString();
  return instant < '1900' || instant.startsWith('1970-01-01') || instant.length > 24 ? undefined : instant;
}

/** Stored and mentioned, never alerted: older than the feed's first poll by a day, or undated at that poll. */
function isBacklog(publishedAt: string | undefined, feed: EntryFeed, now: Date): boolean {
  if (publishedAt === undefined) return feed.firstPoll;
  const first = feed.firstPolledAt === undefined ? now.getTime() : Date.parse(feed.firstPolledAt);
  return Date.parse(publishedAt) < first - day;
}

/** Feeds say "full text" in many ways; words enough, longer than the teaser, and no "read more" at the end do. */
function isFullText(content: Part, summary: Part): boolean {
  const words = (part: Part) => countWords(part.paragraphs.join(' '));
  const part = content.paragraphs.length > 0 ? content : summary;
  const count = words(part);
  const enough = part === content ? (part.paragraphs.length > 1 ? 50 : 80) : 200;
  if (count < enough || isCutOff(part.paragraphs.at(-1) ?? '')) return false;
  return part === summary || count >= words(summary) * 1.3 || count >= 200;
}

function isCutOff(last: string): boolean {
  return /(?:…|\.{3}|\[(?:…|\.{3}|&hellip;)\]|\(…\)|(?:read|see|view) more)\s*$/iu.test(last.slice(-40));
}

function categoriesOf(categories: readonly string[]): string[] {
  const names = categories
    .slice(0, 200)
    .map((category) => cutAtWord(htmlToLine(category.slice(0, maxLine)), 200));
  return [...new Set(names.filter((name) => name !== ''))].slice(0, 60);
}

/** The parts that are known: absent means unknown, so empty and undefined ones are left out. */
function known<T extends Record<string, string | undefined>>(parts: T): { [name in keyof T]?: string } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value)) as {
    [name in keyof T]?: string;
  };
}
