import { type CompiledWatches, compileWatches } from './compile.ts';
import type { Watch } from './watch.ts';
import type { Watches } from './watches.ts';

/** How long a container goes on with the watches it has read. */
const freshMs = 60_000;

/**
 * A function that answers the deployment's watches with what they compile to, read at most once a minute and compiled
 * only when they changed.
 */
export function createWatchCache(
  wiring: () => { watches: Watches; now: () => Date },
): () => Promise<{ watches: Watch[]; compiled: CompiledWatches }> {
  let cached: { watches: Watch[]; compiled: CompiledWatches; key: string; readAt: number } | undefined;
  return async () => {
    const { watches: door, now } = wiring();
    if (cached && now().getTime() - cached.readAt < freshMs) return cached;
    const watches = (await door.list()).sort((a, b) => (a.id < b.id ? -1 : 1));
    const key = JSON.stringify(watches);
    const compiled = cached?.key === key ? cached.compiled : compileWatches(watches);
    cached = { watches, compiled, key, readAt: now().getTime() };
    return cached;
  };
}
