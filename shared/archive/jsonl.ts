import * as z from 'zod';
import { ArchiveError, type ArchiveItem, archiveTables } from './archive.ts';
import { inOrder } from './columns.ts';

const lineSchema = z.strictObject({
  table: z.enum(archiveTables, `is not one of ${archiveTables.join(', ')}`),
  schemaVersion: z.int('is not a whole number').positive('is not positive').default(1),
  item: z.record(z.string(), z.unknown(), 'is not an object'),
});

/** An item as a line of JSON, its end included. */
export function toJsonLine({ table, schemaVersion, item }: ArchiveItem): string {
  return `${JSON.stringify({ table, schemaVersion, item: inOrder(table, item) })}\n`;
}

/**
 * Reads a line that `toJsonLine` wrote.
 * @throws ArchiveError that says what is wrong with it.
 */
export function fromJsonLine(text: string): ArchiveItem {
  const parsed = lineSchema.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const part = issue?.path.join('.') || 'the line';
  throw new ArchiveError(`${part} ${issue?.message ?? 'is not of an archive'}`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ArchiveError('the line is not JSON; stentor export writes {"table": …, "item": …} a line');
  }
}
