import { type Folded, scriptBits } from './fold.ts';
import { boundaryBetween } from './script.ts';

/** Runs of one script in a folded text, for scripts that names are transliterated into, in order. */
export type Words = {
  count: number;
  /** Of word `n`, the folded units `[bounds[2n], bounds[2n + 1])`. */
  bounds: Uint32Array;
  /** Number of each word's script in `scripts`. */
  scripts: Uint8Array;
};

const [hebrew, cyrillic, hiragana, han, thai] = [6, 4, 9, 11, 12];
const apostrophe = 0x27;

/**
 * Goes through a folded text once: calls `start(at, to, script)` at each place where a word can start, with the end of
 * the run of its script, and `inside(from, to)` for the places within a word; collects the words.
 */
export function readWords(
  { units, kinds }: Folded,
  start: (at: number, to: number, script: number) => void,
  inside: ((from: number, to: number) => void) | undefined,
): Words {
  const { length } = units;
  const words: Words = { count: 0, bounds: new Uint32Array(512), scripts: new Uint8Array(256) };
  let script = length > 0 ? (kinds[0] ?? 0) & scriptBits : 0;
  let opens = true;
  for (let at = 0; at < length; ) {
    let to = at + 1;
    let next = 0;
    while (to < length) {
      next = (kinds[to] ?? 0) & scriptBits;
      if (next !== script) break;
      to += 1;
    }
    if (script === 0) {
      for (let place = at; place < to; place += 1) start(place, place + 1, 0);
    } else if (script === hiragana || script === thai || script === han) {
      for (let place = at; place < to; place += 1) {
        if (place > at || opens) start(place, script === han ? to : place + 1, script);
        else inside?.(place, place + 1);
      }
      if (script === han) add(words, at, to, script);
    } else {
      if (opens) start(at, to, script);
      inside?.(opens ? at + 1 : at, to);
      if (script > 1) addJoined(words, units, at, to, script);
    }
    if (to < length)
      opens = script === 0 || next === 0 || boundaryBetween(units[to - 1] ?? 0, units[to] ?? 0);
    script = next;
    at = to;
  }
  return words;
}

/** The apostrophe of Hebrew and Ukrainian stands inside words. */
function addJoined(words: Words, units: Uint16Array, at: number, to: number, script: number): void {
  const last = words.count - 1;
  const joins = (script === hebrew || script === cyrillic) && last >= 0 && units[at - 1] === apostrophe;
  if (joins && words.scripts[last] === script && words.bounds[last * 2 + 1] === at - 1)
    words.bounds[last * 2 + 1] = to;
  else add(words, at, to, script);
}

function add(words: Words, from: number, to: number, script: number): void {
  if (words.count >= words.scripts.length) {
    const { bounds, scripts } = words;
    words.bounds = new Uint32Array(bounds.length * 2);
    words.scripts = new Uint8Array(scripts.length * 2);
    words.bounds.set(bounds);
    words.scripts.set(scripts);
  }
  words.bounds[words.count * 2] = from;
  words.bounds[words.count * 2 + 1] = to;
  words.scripts[words.count] = script;
  words.count += 1;
}
