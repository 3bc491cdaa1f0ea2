import { isDeepStrictEqual } from 'node:util';
import type { Watch } from './watch.ts';
import type { Watches } from './watches.ts';

/** What a load of a watches file did to the table. */
export type WatchSyncResult = { added: number; changed: number; removed: number; unchanged: number };

/**
 * Makes the table's watches the same as `wanted`; running it again changes nothing. Watches are written before
 * others are removed, so that a combined watch never misses a part for longer than the load takes.
 */
export async function syncWatches(watches: Watches, wanted: Watch[]): Promise<WatchSyncResult> {
  const stored = new Map((await watches.list()).map((watch) => [watch.id, watch]));
  const result: WatchSyncResult = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  for (const watch of wanted) {
    const known = stored.get(watch.id);
    stored.delete(watch.id);
    if (known && isDeepStrictEqual(known, withoutUndefined(watch))) result.unchanged += 1;
    else {
      await watches.put(watch);
      result[known ? 'changed' : 'added'] += 1;
    }
  }
  for (const id of stored.keys()) {
    await watches.remove(id);
    result.removed += 1;
  }
  return result;
}

function withoutUndefined(watch: Watch): unknown {
  return JSON.parse(JSON.stringify(watch));
}
