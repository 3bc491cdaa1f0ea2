import { createHash } from 'node:crypto';
import type { Watch } from './watch.ts';

/**
 * A stable name for a watch's definition: equal for equal definitions whatever the order of their fields,
 * and different as soon as anything in them differs. 16 hexadecimal digits of SHA-256.
 */
export function watchVersion(watch: Watch): string {
  return createHash('sha256').update(canonical(watch)).digest('hex').slice(0, 16);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .toSorted(([left], [right]) => (left < right ? -1 : 1));
  return `{${fields.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}
