import { isDeepStrictEqual } from 'node:util';
import { type TableName, type TableSchema, tables } from '../../shared/store/tables.ts';

/** A value and an item in DynamoDB's JSON. */
type Value = { S?: string; N?: string; B?: string; SS?: string[]; M?: Item; L?: Value[]; BOOL?: boolean };
export type Item = Record<string, Value>;

/** The size of an item in bytes as DynamoDB counts it: names and values, and a little for lists and maps. */
export function sizeOf(item: Item): number {
  return Object.entries(item).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + valueSize(value),
    0,
  );
}

function valueSize(value: Value): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  if (value.N !== undefined) return Math.ceil(value.N.replace(/[-.]/g, '').length / 2) + 1;
  if (value.B !== undefined) return Math.floor((value.B.length * 3) / 4);
  if (value.SS) return value.SS.reduce((sum, one) => sum + Buffer.byteLength(one), 0);
  if (value.M)
    return (
      3 +
      Object.entries(value.M).reduce(
        (sum, [name, one]) => sum + Buffer.byteLength(name) + valueSize(one) + 1,
        0,
      )
    );
  if (value.L) return 3 + value.L.reduce((sum, one) => sum + valueSize(one) + 1, 0);
  return 1;
}

/** Read units: 4 KB each, half of it where the read is eventually consistent. */
export function readUnits(bytes: number, consistent: boolean): number {
  return Math.max(1, Math.ceil(bytes / 4096)) * (consistent ? 1 : 0.5);
}

const kilobytes = (item: Item | undefined) => (item ? Math.ceil(sizeOf(item) / 1024) : 0);

/**
 * Write units of one write: the larger of the item before and after, for the table and for each index that holds it; an
 * index entry that moves is deleted and put. A write that its condition forbids costs the table's part.
 */
export function writeUnits(table: TableName, before: Item | undefined, after: Item | undefined): number {
  let units = Math.max(1, kilobytes(before), kilobytes(after));
  if (isDeepStrictEqual(before, after)) return units;
  const { indexes }: TableSchema = tables[table];
  for (const { partition, sort } of Object.values(indexes)) {
    const keys = sort ? [partition, sort] : [partition];
    const holds = (item: Item | undefined) =>
      item !== undefined && keys.every((key) => item[key] !== undefined);
    const [was, is] = [holds(before), holds(after)];
    const stays = was && is && keys.every((key) => isDeepStrictEqual(before?.[key], after?.[key]));
    if (stays) units += Math.max(kilobytes(before), kilobytes(after));
    else units += (was ? kilobytes(before) : 0) + (is ? kilobytes(after) : 0);
  }
  return units;
}
