import type { Article } from '../article/article.ts';
import { type KeepDoors, keepArticles } from '../article/keep.ts';
import { normaliseEntry } from '../article/normalise.ts';
import type { Feed, ParsedFeed } from './feed.ts';
import { freshEntries } from './seen.ts';

/**
 * Normalises the entries of a document that are not as they were in the last one, and stores those that are new or
 * edited; an entry that cannot be read is a warning. Answers how many, the document's warnings with those, and what to
 * remember of its entries.
 */
export async function keepEntries(
  doors: KeepDoors & { settings: { retentionDays: number } },
  feed: Feed,
  parsed: ParsedFeed,
  now: Date,
): Promise<{ stored: number; edited: number; warnings: string[]; seen: string }> {
  const { entries, seen } = freshEntries(parsed.entries, feed.lastChangedAt ? feed.seen : undefined);
  const warnings = [...parsed.warnings];
  const articles = new Map<string, Article>();
  const settings = { now, retentionDays: doors.settings.retentionDays };
  const language = feed.language ?? parsed.language;
  const from = {
    id: feed.id,
    url: feed.url,
    firstPolledAt: feed.firstPolledAt ?? now.toISOString(),
    firstPoll: !feed.lastChangedAt,
    ...(language && { language }),
  };
  for (const entry of entries) {
    try {
      const article = normaliseEntry(entry, from, settings);
      // The first of two entries with one address is the newer: feeds put the newest first.
      if (!articles.has(article.id)) articles.set(article.id, article);
    } catch (error) {
      warnings.push(
        `The entry ${JSON.stringify(entry.guid ?? entry.url ?? entry.title ?? '?')} cannot be read: ${String(error)}`,
      );
    }
  }
  return { ...(await keepArticles(doors, articles.values())), warnings, seen };
}
