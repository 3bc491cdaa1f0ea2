import { createHash } from 'node:crypto';
import type { Watch } from './watch.ts';

/**
 * A stable name for a watch's definition: equal for equal definitions whatever the order of their fields,
 * and different as soon as anything in them differs. 16 hexadecimal digits of SHA-256.
 */
export function watchVersion(watch: Watch): string {
  return createHash('sha256').update(canonical(watch)).digest('hex').slice(0, 16);
}

/** A value as JSON with its fields in order, so that equal values give equal text. Fields that are undefined are left out. */
export function canonical(value: unknown): string {
  return JSON.stringify(inOrder(value)) ?? 'null';
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const fields = value as Record<string, unknown>;
  const ordered: Record<string, unknown> = {};
  for (const field of sorted(Object.keys(fields))) {
    const each = fields[field];
    if (each !== undefined) ordered[field] = typeof each === 'object' ? inOrder(each) : each;
  }
  return ordered;
}

let last: { fields: readonly string[]; sorted: readonly string[] } = { fields: [], sorted: [] };

/** Most watches have the same fields as the one before. */
function sorted(fields: readonly string[]): readonly string[] {
  const same = fields.length === last.fields.length && fields.every((field, at) => field === last.fields[at]);
  if (!same) last = { fields, sorted: fields.toSorted() };
  return last.sorted;
}
