import type { Folded } from './fold.ts';
import { isGivenName } from './given-names.ts';
import { isFrequent } from './language.ts';
import { searchNames } from './name-tree.ts';
import { costsOf } from './phonetic.ts';
import { readings, soundsIn } from './readings.ts';
import { romanise } from './romanise.ts';
import type { Script } from './script.ts';
import { keysOf } from './sound-keys.ts';
import { groupOf, type SoundTable } from './sound-table.ts';
import { textAt } from './texts.ts';
import { WordMemo } from './word-memo.ts';

/** A watched family name that a word sounds like. `alone`: good enough without a given name before it. */
export type Heard = { spoken: number; score: number; alone: boolean };
/** A run of Han characters that sounds like watched family names. */
export type HeardRun = { length: number; heard: readonly Heard[] };

/** The table of sounds with what words heard before came to, so that a frequent word costs one look-up. */
export type SoundIndex = {
  table: SoundTable;
  /** Words and parts of words of countries' names. */
  places: () => ReadonlySet<string>;
  /** By word: the names that it speaks for alone. */
  alone: WordMemo<readonly Heard[]>;
  /** By word: the given names that it sounds like. */
  givens: WordMemo<ReadonlySet<number>>;
  /** By the word and the one before it, where that sounds like a given name. */
  pairs: WordMemo<readonly Heard[]>;
  /** By Han text from a place on. */
  runs: WordMemo<readonly HeardRun[]>;
};

/** A comparison that is good enough, by script: alone, alone with few consonants, and beside the given name. */
type Limits = { alone: number; short: number; besideGiven: number };
export const enough: Partial<Record<Script, Limits>> = {
  latin: { alone: 2, short: 2, besideGiven: 0.8 },
  cyrillic: { alone: 0.86, short: 0.9, besideGiven: 0.72 },
  greek: { alone: 0.84, short: 0.93, besideGiven: 0.7 },
  arabic: { alone: 0.84, short: 0.89, besideGiven: 0.72 },
  hebrew: { alone: 0.86, short: 0.92, besideGiven: 0.72 },
  devanagari: { alone: 0.84, short: 0.93, besideGiven: 0.72 },
  hangul: { alone: 0.84, short: 0.95, besideGiven: 0.72 },
  katakana: { alone: 0.85, short: 0.9, besideGiven: 0.68 },
  han: { alone: 0.84, short: 1.1, besideGiven: 0.66 },
};
const nothing: readonly Heard[] = [];
const nobody: ReadonlySet<number> = new Set();
const noRuns: readonly HeardRun[] = [];

/** Opens a table of sounds for matching. */
export function openSounds(table: SoundTable): SoundIndex {
  let places: Set<string> | undefined;
  return {
    table,
    places: () => {
      places ??= new Set(textAt(table.texts, table.texts.bounds.length - 2).split('\n'));
      return places;
    },
    alone: new WordMemo(),
    givens: new WordMemo(),
    pairs: new WordMemo(),
    runs: new WordMemo(),
  };
}

/** The names that a word speaks for without a given name before it. */
export function heardAlone(
  index: SoundIndex,
  { units }: Folded,
  from: number,
  to: number,
  script: Script,
): readonly Heard[] {
  const known = index.alone.find(units, from, to);
  if (known !== undefined) return known;
  const limits = enough[script];
  const heard = limits && hear(index, textOf(units, from, to), script, Math.min(limits.alone, limits.short));
  return index.alone.keep(units, from, to, kept(heard?.filter(({ alone }) => alone)));
}

/** The names that a word speaks for after one that sounds like some given names; the two stand in `[first, to)`. */
export function heardBeside(
  index: SoundIndex,
  { units }: Folded,
  [first, from, to]: readonly [number, number, number],
  script: Script,
  givens: ReadonlySet<number>,
): readonly Heard[] {
  const known = index.pairs.find(units, first, to);
  if (known !== undefined) return known;
  const least = enough[script]?.besideGiven ?? 1;
  const heard = hear(index, textOf(units, from, to), script, least).flatMap(({ spoken, score, alone }) => {
    if (score < least || !bears(index.table, spoken, givens))
      return alone ? [{ spoken, score, alone: true }] : [];
    const clear = (index.table.consonants[spoken] ?? 0) >= 3 || score >= 0.85;
    return clear ? [{ spoken, score, alone: false }] : [];
  });
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
  from: number,
  to: number,
  script: Script,
): ReadonlySet<number> {
  const known = index.givens.find(units, from, to);
  if (known !== undefined) return known;
  const text = textOf(units, from, to);
  const { givenNames } = index.table;
  const whole = [0, givenNames.sound.length] as const;
  const found = new Set<number>();
  // Han text does not show where a name begins.
  const forms = script === 'han' ? Array.from(text, (_, at) => text.slice(at)) : readings(text, script);
  for (const form of forms) {
    const sounds = soundsIn(script, form);
    if (sounds === undefined) continue;
    searchNames(givenNames, whole, sounds, costsOf(script), script === 'han' ? 0.6 : 0.7, (entry) => {
      const { names } = givenNames;
      for (let at = entry + 1; at <= entry + (names[entry] ?? 0); at += 1) found.add(names[at] ?? 0);
    });
  }
  return index.givens.keep(units, from, to, found.size === 0 ? nobody : found);
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
    const sounds = romanise('han', textOf(units, from, from + length));
    if (sounds === undefined) break;
    const best = new Map<number, number>();
    compare(index.table, sounds, 'han', limits.besideGiven, best);
    const heard = [...best].map(([spoken, score]) => {
      const plain = (index.table.consonants[spoken] ?? 0) >= 3 && length >= 3;
      return { spoken, score, alone: score >= (plain ? limits.alone : limits.short) };
    });
    if (heard.length > 0) runs.push({ length, heard });
  }
  return index.runs.keep(units, from, to, runs.length === 0 ? noRuns : runs);
}

/** The names that a word sounds like by at least `least`. Words that are no foreign person's name are left out. */
function hear(index: SoundIndex, text: string, script: Script, least: number): Heard[] {
  const limits = enough[script];
  const forms = readings(text, script);
  if (limits === undefined) return [];
  if (script !== 'latin' && forms.some((form) => index.places().has(form) || isFrequent(form))) return [];
  const best = new Map<number, number>();
  for (const form of forms) {
    const sounds = soundsIn(script, form);
    if (sounds !== undefined && sounds.length >= 2) compare(index.table, sounds, script, least, best);
  }
  const strict = script !== 'cyrillic' && script !== 'greek' && script !== 'latin' && script !== 'katakana';
  const givenName = best.size > 0 && isGivenName(text);
  return [...best].map(([spoken, score]) => {
    const consonants = index.table.consonants[spoken] ?? 0;
    const enoughOfThem = consonants >= (strict ? 4 : 3);
    const alone =
      !givenName && (!strict || consonants >= 3) && score >= (enoughOfThem ? limits.alone : limits.short);
    return { spoken, score, alone };
  });
}

/** Keeps for each name that shares a key with the sounds the best score that reaches `least`. */
function compare(
  table: SoundTable,
  sounds: string,
  script: Script,
  least: number,
  best: Map<number, number>,
): void {
  const costs = costsOf(script);
  const withStems = script === 'cyrillic' || script === 'greek';
  const { names } = table.families;
  for (const key of keysOf(sounds, false)) {
    const group = groupOf(table, key);
    if (group === undefined) continue;
    searchNames(table.families, group, sounds, costs, least, (entry, score) => {
      for (let at = entry + 1; at <= entry + (names[entry] ?? 0); at += 1) {
        const number = names[at] ?? 0;
        if ((number & 1) === 1 && !withStems) continue;
        const spoken = number >> 1;
        if (score > (best.get(spoken) ?? 0)) best.set(spoken, score);
      }
    });
  }
}

function kept(heard: readonly Heard[] | undefined): readonly Heard[] {
  return heard === undefined || heard.length === 0 ? nothing : heard;
}

function textOf(units: Uint16Array, from: number, to: number): string {
  return String.fromCharCode(...units.subarray(from, to));
}
