import { articleSchema } from '../article/article.ts';
import { feedSchema } from '../feed/feed.ts';
import * as z from '../schema.ts';
import { watchSchema } from '../watch/watch.ts';
import { ArchiveError, type ArchiveItem, type ArchiveTable } from './archive.ts';

/** What a mention cannot be without; what else it has is taken as it is. */
const mentionSchema = z.looseObject({
  watch: z.string().check(z.minLength(1)),
  at: z.string().check(z.regex(/^\d{4}-.+Z#.+/, 'is not an instant, #, and the id of an article')),
  articleId: z.string().check(z.minLength(1)),
  title: z.string(),
  source: z.string(),
  status: z.enum(['pending', 'sent', 'held', 'digested', 'dead']),
  evidence: z.array(z.unknown()),
});

const schemas: Record<ArchiveTable, z.ZodMiniType> = {
  articles: articleSchema,
  mentions: mentionSchema,
  feeds: feedSchema,
  watches: watchSchema,
};

/**
 * Makes sure that an item is what its table holds.
 * @throws ArchiveError that names the item and every attribute that is wrong.
 */
export function checkItem({ table, item }: ArchiveItem): void {
  const parsed = schemas[table].safeParse(item);
  if (parsed.success) return;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'it'} ${message}`);
  throw new ArchiveError(
    `the item ${nameOf(item)} of ${table} cannot be stored: ${problems.slice(0, 5).join('; ')}`,
  );
}

function nameOf({ id, watch, at }: Record<string, unknown>): string {
  return JSON.stringify(id ?? [watch, at].filter((part) => part !== undefined).join(' ')).slice(0, 80);
}
