import type { Rejected } from './candidate.ts';
import type { CompiledWatches } from './compile.ts';
import { wordsAround } from './context.ts';
import type { Evidence, Watch } from './watch.ts';

const mostShown = 20;
/** Enough to find those that are worth showing, and an end to what a text of nothing but near misses takes. */
const mostHeard = 2000;

type Place = Pick<Evidence, 'watch' | 'field' | 'embed' | 'start' | 'end'>;
type Miss = Place & { original: string; reason: string };

/** Gathers the places that look like some watches and do not count for them, with the reasons. */
export function nearMisses(compiled: CompiledWatches, watches: readonly Watch[]) {
  const concerned = new Set(watches.map(({ id }) => compiled.byId.get(id)));
  const heard = new Map<string, Miss>();
  const hear: Rejected = ({ watch, passage, start, end }, reason) => {
    if (!concerned.has(watch) || heard.size >= mostHeard) return;
    const id = compiled.watches[watch]?.id ?? '';
    const { field, embed, folded } = passage;
    const place = { watch: id, field, ...(embed === undefined ? {} : { embed }), start, end };
    const key = `${field} ${embed ?? ''} ${start} ${end} ${id}`;
    // What is said last of a place is what it failed by furthest on.
    heard.set(key, { ...place, original: folded.original, reason });
  };
  /** A line for each near miss, the longest of those at one place; none where the watch fired by another alias. */
  const lines = (fired: readonly Evidence[]): string[] => {
    const all = [...heard.values()];
    const taken: Place[] = [...fired];
    const chosen = new Set<Miss>();
    for (const miss of all.toSorted((one, other) => other.end - other.start - (one.end - one.start))) {
      if (taken.some((place) => overlaps(place, miss))) continue;
      taken.push(miss);
      chosen.add(miss);
    }
    const rest = all.filter((miss) => chosen.has(miss));
    const shown = rest.slice(0, mostShown).map(({ watch, field, embed, start, end, original, reason }) => {
      const where = embed === undefined ? field : `embed ${embed}`;
      return `  near miss for ${watch} in ${where} at ${start}: "${original.slice(start, end)}" in ${wordsAround(original, start, end)}: ${reason}`;
    });
    if (rest.length > mostShown) shown.push(`  and ${rest.length - mostShown} more near misses`);
    return shown;
  };
  return { hear, lines };
}

function overlaps(one: Place, other: Place): boolean {
  return (
    one.watch === other.watch &&
    one.field === other.field &&
    one.embed === other.embed &&
    one.start < other.end &&
    other.start < one.end
  );
}
