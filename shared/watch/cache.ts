import type { CompiledWatches } from './compile.ts';
import { type CompiledStore, inOrderOfId, openCompiled } from './compiled-watches.ts';
import type { Watch } from './watch.ts';
import type { Watches } from './watches.ts';

/** How long a container goes on with the watches it has read. */
const freshMs = 60_000;

/** What the cache works with. Without a store of compiled watches they are compiled. */
export type WatchDoors = { watches: Watches; compiledWatches?: CompiledStore; now: () => Date };

/**
 * A function that answers the deployment's watches with what they compile to, read at most once a minute; only when
 * they changed are they opened as the deployment stored them, or compiled where that is missing or of other watches.
 * `compiledAfresh` hears the reason.
 */
export function createWatchCache(
  wiring: () => WatchDoors,
  compiledAfresh: (reason: string) => void = () => {},
): () => Promise<{ watches: Watch[]; compiled: CompiledWatches }> {
  let cached: { watches: Watch[]; compiled: CompiledWatches; key: string; readAt: number } | undefined;
  return async () => {
    const { watches: door, compiledWatches, now } = wiring();
    if (cached && now().getTime() - cached.readAt < freshMs) return cached;
    const watches = inOrderOfId(await door.list());
    const key = JSON.stringify(watches);
    let compiled = cached?.key === key ? cached.compiled : undefined;
    if (compiled === undefined) {
      const opened = await openCompiled(compiledWatches, watches);
      compiled = opened.compiled;
      if (opened.afresh !== undefined) compiledAfresh(opened.afresh);
    }
    cached = { watches, compiled, key, readAt: now().getTime() };
    return cached;
  };
}
