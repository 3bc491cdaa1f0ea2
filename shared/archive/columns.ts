import type { Mention } from '../alert/mention.ts';
import { articleSchema } from '../article/article.ts';
import { feedSchema } from '../feed/feed.ts';
import { watchSchema } from '../watch/watch.ts';
import type { ArchiveTable } from './archive.ts';

const mention = [
  'watch',
  'at',
  'articleId',
  'severity',
  'score',
  'evidence',
  'title',
  'source',
  'url',
  'language',
  'publishedAt',
  'storyId',
  'status',
  'heldReason',
  'heldAt',
  'createdAt',
  'receivedAt',
  'developing',
  'sentAt',
  'digestedAt',
  'messageId',
  'deadAt',
  'deadReason',
  'replays',
  'watchVersion',
  'expiresAt',
] as const satisfies (keyof Mention)[];

const watch = new Set(watchSchema.def.options.flatMap((option) => Object.keys(option.shape)));

const columns: Record<ArchiveTable, string[]> = {
  articles: Object.keys(articleSchema.shape),
  mentions: [...mention],
  feeds: Object.keys(feedSchema.shape),
  watches: ['id', 'kind', 'name', ...[...watch].filter((name) => !['id', 'kind', 'name'].includes(name))],
};

/** The attributes of these tables in the order in which archives write them; a name that two share comes once. */
export function columnsOf(tables: readonly ArchiveTable[]): string[] {
  return [...new Set(tables.flatMap((table) => columns[table]))];
}

/** An item with its attributes in the order of the archive, those that it does not know last, by name. */
export function inOrder(table: ArchiveTable, item: Record<string, unknown>): Record<string, unknown> {
  const known = columns[table].filter((name) => item[name] !== undefined);
  const others = Object.keys(item)
    .filter((name) => item[name] !== undefined && !columns[table].includes(name))
    .sort();
  return Object.fromEntries([...known, ...others].map((name) => [name, item[name]]));
}
