import type { Folded } from './fold.ts';
import { isGivenName } from './given-names.ts';
import { maybeForeign } from './hangul-foreign.ts';
import { searchNames } from './name-search.ts';
import { isNoName } from './no-name.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { costsOf } from './phonetic.ts';
import { readings, soundsIn } from './readings.ts';
import { romanise } from './romanise.ts';
import type { Script } from './script.ts';
import { keysOf } from './sound-keys.ts';
import { enough, leastOf, never } from './sound-limits.ts';
import { groupOf, hanNamesOf, pairKey, type SoundTable, weightOf } from './sound-table.ts';
import { textAt } from './texts.ts';
import { WordMemo } from './word-memo.ts';

/**
 * A watched family name that a word sounds like. `alone`: good enough without a given name before it; `weak`: alone
 * only where the words around it mark it as a name; `faint`: only where they are a title.
 */
export type Heard = {
  spoken: number;
  score: number;
  weight: number;
  alone: boolean;
  weak: boolean;
  faint?: boolean;
};
/** A run of Han characters that sounds like watched family names. */
export type HeardRun = { length: number; heard: readonly Heard[] };

/** What a word came to, each where somebody asked: the names that it speaks for alone, and given names. */
export type WordSounds = {
  alone: readonly Heard[] | undefined;
  givens: ReadonlySet<number> | undefined;
};

/** The table of sounds with what words heard before came to, so that a frequent word costs one look-up. */
export type SoundIndex = {
  table: SoundTable;
  /** By the family name's character: Chinese names, as the characters at each place, and whose they are. */
  han: () => ReadonlyMap<number, readonly { places: readonly string[]; watch: number }[]>;
  /** Words and parts of words of countries' names. */
  places: () => ReadonlySet<string>;
  words: WordMemo<WordSounds>;
  /** By the word and the one before it, where that sounds like a given name. */
  pairs: WordMemo<readonly Heard[]>;
  /** By Han text from a place on. */
  runs: WordMemo<readonly HeardRun[]>;
};

const nothing: readonly Heard[] = [];
const nobody: ReadonlySet<number> = new Set();

/** Opens a table of sounds for matching. */
export function openSounds(table: SoundTable): SoundIndex {
  let places: Set<string> | undefined;
  let han: Map<number, { places: readonly string[]; watch: number }[]> | undefined;
  return {
    table,
    han: () => {
      han ??= hanNamesOf(table);
      return han;
    },
    places: () => {
      places ??= new Set(textAt(table.texts, table.texts.bounds.length - 2).split('\n'));
      return places;
    },
    words: new WordMemo(),
    pairs: new WordMemo(),
    runs: new WordMemo(),
  };
}

/** Where what a word comes to is kept. */
export function wordAt({ words }: SoundIndex, { units }: Folded, from: number, to: number): WordSounds {
  return words.find(units, from, to) ?? words.keep(units, from, to, { alone: undefined, givens: undefined });
}

/** The names that a word speaks for without a given name before it. */
export function heardAlone(
  index: SoundIndex,
  { units }: Folded,
  word: WordSounds,
  from: number,
  to: number,
  script: Script,
): readonly Heard[] {
  if (word.alone === undefined) {
    const limits = enough[script];
    const heard = limits && hear(index, textOf(units, from, to), script, Math.min(...limits.marked, never));
    word.alone = kept(heard?.filter(({ alone }) => alone));
  }
  return word.alone;
}

/** The names that a word speaks for after one that sounds like some given names; the two stand in `[first, to)`. */
export function heardBeside(
  index: SoundIndex,
  folded: Folded,
  first: number,
  from: number,
  to: number,
  script: Script,
  givens: ReadonlySet<number>,
): readonly Heard[] {
  const { units } = folded;
  const known = index.pairs.find(units, first, to);
  if (known !== undefined) return known;
  const { table } = index;
  const least = enough[script]?.besideGiven ?? 1;
  // Few bear these given names, so that their family names lie in small groups of their own.
  const heard = hear(index, textOf(units, from, to), script, least, (key) =>
    Array.from(givens, (given) => pairKey(key, given)),
  ).flatMap((heard): Heard[] => {
    const clear = heard.score >= leastOf(enough[script]?.beside ?? [], Math.max(1, heard.weight));
    return clear && bears(table, heard.spoken, givens)
      ? [{ ...heard, alone: false, weak: false, faint: false }]
      : [];
  });
  if (script !== 'latin') {
    for (const each of heardAlone(index, folded, wordAt(index, folded, from, to), from, to, script))
      if (each.score < least || !bears(table, each.spoken, givens)) heard.push(each);
  }
  return index.pairs.keep(units, first, to, kept(heard));
}

/** Whether a spoken name's bearer has one of the given names. */
export function bears(
  { givens, givenBounds }: SoundTable,
  spoken: number,
  wanted: ReadonlySet<number>,
): boolean {
  for (let at = givenBounds[spoken] ?? 0; at < (givenBounds[spoken + 1] ?? 0); at += 1) {
    if (wanted.has(givens[at] ?? -1)) return true;
  }
  return false;
}

/** The watched given names that a word sounds like; of Han text, that its end sounds like. */
export function givensIn(
  index: SoundIndex,
  { units }: Folded,
  word: WordSounds,
  from: number,
  to: number,
  script: Script,
): ReadonlySet<number> {
  if (word.givens !== undefined) return word.givens;
  const text = textOf(units, from, to);
  const { givenNames, givenOrder } = index.table;
  const cased = script === 'cyrillic' || script === 'greek' || script === 'latin';
  const found = new Set<number>();
  // Han text does not show where a name begins.
  const forms = script === 'han' ? Array.from(text, (_, at) => text.slice(at)) : readings(text, script);
  for (const form of forms) {
    const sounds = soundsIn(script, form);
    if (sounds === undefined) continue;
    searchNames(
      givenNames,
      givenOrder,
      [0, givenOrder.length],
      sounds,
      costsOf(script),
      cased ? 0.72 : 0.8,
      (given) => {
        found.add(given);
      },
    );
  }
  word.givens = found.size === 0 ? nobody : found;
  return word.givens;
}

/** The runs of Han characters from a place on that sound like watched names; each character up to `to` has a sound. */
export function heardRuns(
  index: SoundIndex,
  { units }: Folded,
  from: number,
  to: number,
): readonly HeardRun[] {
  const known = index.runs.find(units, from, to);
  if (known !== undefined) return known;
  const runs: HeardRun[] = [];
  const limits = enough.han;
  for (let length = 2; limits !== undefined && length <= to - from; length += 1) {
    const text = textOf(units, from, from + length);
    const sounds = romanise('han', text);
    if (sounds === undefined) break;
    if (isOrdinaryWord(text)) continue;
    const best: Best = new Map();
    compare(index.table, sounds, 'han', limits.besideGiven, best);
    const heard = [...best].map(([spoken, { score, weight }]) => {
      const weak = length < 3 || score < leastOf(limits.alone, weight);
      return { spoken, score, weight, alone: score >= leastOf(limits.marked, weight), weak };
    });
    if (heard.length > 0) runs.push({ length, heard });
  }
  return index.runs.keep(units, from, to, runs);
}

/** By spoken name, how well its best reading fits, and how much there is to that reading. */
type Best = Map<number, { score: number; weight: number }>;

/** How well a word of the language must fit to be a name behind a given name. */
const surely = 0.95;

const own = (key: number) => [key];

/** The names that a word sounds like by at least `least`. Of words of the language none counts alone. */
function hear(
  index: SoundIndex,
  text: string,
  script: Script,
  least: number,
  groupsOf: (key: number) => readonly number[] = own,
): Heard[] {
  const limits = enough[script];
  const forms = readings(text, script);
  if (limits === undefined) return [];
  const cased = script === 'cyrillic' || script === 'greek';
  const common = script !== 'latin' && isNoName(index.places(), text, forms);
  if (common && groupsOf === own) return [];
  // Beside its given name an ordinary word may well be a name, where capitals tell so or it fits it well.
  const needed = common && !cased ? Math.max(least, surely) : least;
  const best: Best = new Map();
  for (const form of forms) {
    const sounds = soundsIn(script, form);
    if (sounds !== undefined && sounds.length >= 2)
      compare(index.table, sounds, script, needed, best, groupsOf);
  }
  const givenName = best.size > 0 && isGivenName(text);
  const doubtful = givenName || (script === 'hangul' && !maybeForeign(forms.at(-1) ?? text));
  return [...best].map(([spoken, { score, weight }]) => {
    const faint = limits.named !== undefined && (givenName || score < leastOf(limits.named, weight));
    const alone = (!givenName || cased) && score >= leastOf(limits.marked, weight);
    return { spoken, score, weight, alone, faint, weak: doubtful || score < leastOf(limits.alone, weight) };
  });
}

/** Keeps for each name that shares a key with the sounds the best score that reaches `least`. */
function compare(
  table: SoundTable,
  sounds: string,
  script: Script,
  least: number,
  best: Best,
  groupsOf: (key: number) => readonly number[] = own,
): void {
  const costs = costsOf(script);
  const withStems = script === 'cyrillic' || script === 'greek';
  const { families, grouped, owners, ownerBounds } = table;
  for (const key of keysOf(sounds, false).flatMap(groupsOf)) {
    const group = groupOf(table, key);
    if (group === undefined) continue;
    searchNames(families, grouped, group, sounds, costs, least, (family, score) => {
      for (let at = ownerBounds[family] ?? 0; at < (ownerBounds[family + 1] ?? 0); at += 1) {
        const owner = owners[at] ?? 0;
        if ((owner & 1) === 1 && !withStems) continue;
        const spoken = owner >> 1;
        if (score <= (best.get(spoken)?.score ?? 0)) continue;
        // A name that never counts alone has no weight; of the others each reading has its own.
        const weight = table.weight[spoken] === 0 ? 0 : weightOf(textAt(families, family));
        best.set(spoken, { score, weight });
      }
    });
  }
}

function kept(heard: readonly Heard[] | undefined): readonly Heard[] {
  return heard === undefined || heard.length === 0 ? nothing : heard;
}

function textOf(units: Uint16Array, from: number, to: number): string {
  return String.fromCharCode(...units.subarray(from, to)).replaceAll(/[ -]/gu, '');
}
