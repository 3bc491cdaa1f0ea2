import type { Folded } from './fold.ts';
import { scriptBits, smallBit } from './fold-units.ts';
import type { WordSounds } from './hearing.ts';
import { boundaryBetween } from './script.ts';

/** A stretch of folded text in one script, with what it sounds like where somebody looked. */
export type Word = { from: number; to: number; script: number; sounds: WordSounds | undefined };

/** What hears of a text's words as they come. Places are folded offsets, scripts the numbers in `scripts`. */
export type Listener = {
  /** Nobody asks about a place whose unit is 0 here, but in Arabic and Hebrew. */
  first: Int32Array;
  /** The same for places of small letters. */
  small: Int32Array;
  /** Whether anybody asks about places between words. */
  between: boolean;
  /** A place where a word can start, and the end of the run of its script. */
  start: (at: number, to: number, script: number) => void;
  /** Places within a word. */
  inside: ((from: number, to: number) => void) | undefined;
  /**
   * A word that does not start with a small letter, in a script that names are transliterated into; answers what it
   * sounds like if it looked.
   */
  word: ((from: number, to: number, script: number, before: Word) => WordSounds | undefined) | undefined;
};

const [greek, cyrillic, arabic, hebrew, devanagari, hiragana, han, thai] = [3, 4, 5, 6, 7, 9, 11, 12];
const apostrophe = 0x27;

/** Goes through a folded text once and tells a listener of its words in order. */
export function readWords(
  { units, kinds, runs }: Folded,
  { first, small, between, start, inside, word }: Listener,
): void {
  const count = runs.length - 1;
  const before: Word = { from: 0, to: 0, script: 0, sounds: undefined };
  let opens = true;
  /** Where the word began that goes on behind an apostrophe; -1 for none. */
  let begun = -1;
  let to = 0;
  let next = count > 0 ? (kinds[0] ?? 0) & scriptBits : 0;
  for (let run = 1; run <= count; run += 1) {
    const at = to;
    const script = next;
    to = runs[run] ?? 0;
    next = run < count ? (kinds[to] ?? 0) & scriptBits : 0;
    if (script === 0) {
      if (between) {
        for (let place = at; place < to; place += 1)
          if (first[units[place] ?? 0] !== 0) start(place, place + 1, 0);
      }
      opens = true;
      continue;
    }
    if (script === hiragana || script === thai || script === han) {
      for (let place = at; place < to; place += 1) {
        if (place === at && !opens) inside?.(place, place + 1);
        else if (first[units[place] ?? 0] !== 0) start(place, script === han ? to : place + 1, script);
      }
    } else {
      const isSmall = ((kinds[at] ?? 0) & smallBit) !== 0;
      if (
        opens &&
        ((isSmall ? small : first)[units[at] ?? 0] !== 0 || script === hebrew || script === arabic)
      )
        start(at, to, script);
      inside?.(opens ? at + 1 : at, to);
    }
    if (word !== undefined && script > 1 && script !== hiragana && script !== thai) {
      const from = begun >= 0 ? begun : at;
      begun = -1;
      // The apostrophe of Hebrew and Ukrainian, and of O'Brien, stands inside words.
      const joined = script === hebrew || script === cyrillic || script === greek || script === devanagari;
      if (joined && next === 0 && goesOn(units, kinds, to, script)) {
        begun = from;
      } else {
        const capital = ((kinds[from] ?? 0) & smallBit) === 0;
        before.sounds = capital ? word(from, to, script, before) : undefined;
        before.from = from;
        before.to = to;
        before.script = script;
      }
    }
    opens = next === 0 || boundaryBetween(units[to - 1] ?? 0, units[to] ?? 0);
  }
}

function goesOn(units: Uint16Array, kinds: Uint8Array, to: number, script: number): boolean {
  return units[to] === apostrophe && to + 1 < units.length && ((kinds[to + 1] ?? 0) & scriptBits) === script;
}
