import type { Candidate, Rejected } from './candidate.ts';
import type { CompiledWatches } from './compile.ts';
import { wordsAround } from './context.ts';
import type { Evidence, Watch } from './watch.ts';

const mostShown = 20;
/** Enough to find those that are worth showing, and an end to what a text of nothing but near misses takes. */
const mostHeard = 2000;

type Miss = Pick<Candidate, 'passage' | 'start' | 'end'> & { watch: string; reason: string };

/** Gathers the places that look like some watches and do not count for them, with the reasons. */
export function nearMisses(compiled: CompiledWatches, watches: readonly Watch[]) {
  const concerned = new Set(watches.map(({ id }) => compiled.byId.get(id)));
  const heard = new Map<string, Miss>();
  const hear: Rejected = ({ watch, passage, start, end }, reason) => {
    if (!concerned.has(watch) || heard.size >= mostHeard) return;
    const id = compiled.watches[watch]?.id ?? '';
    const key = `${passage.field} ${passage.embed ?? ''} ${start} ${id} ${reason}`;
    if (!heard.has(key)) heard.set(key, { watch: id, passage, start, end, reason });
  };
  /** A line for each near miss, but for those where the watch fired after all, by another alias. */
  const lines = (fired: readonly Evidence[]): string[] => {
    const rest = [...heard.values()].filter((miss) => !fired.some((place) => overlaps(place, miss)));
    const shown = rest.slice(0, mostShown).map(({ watch, passage, start, end, reason }) => {
      const text = passage.folded.original;
      return `  near miss for ${watch} in ${passage.field} at ${start}: "${text.slice(start, end)}" in ${wordsAround(text, start, end)}: ${reason}`;
    });
    if (rest.length > mostShown) shown.push(`  and ${rest.length - mostShown} more near misses`);
    return shown;
  };
  return { hear, lines };
}

function overlaps(place: Evidence, { watch, passage, start, end }: Miss): boolean {
  return (
    place.watch === watch &&
    place.field === passage.field &&
    place.embed === passage.embed &&
    place.start < end &&
    start < place.end
  );
}
