import type { Texts } from './automaton.ts';
import { places } from './country.ts';
import { hanNames } from './han-names.ts';
import { keysOf } from './sound-keys.ts';
import { spokenNames } from './spoken-names.ts';
import { createTexts, packTexts, textAt } from './texts.ts';
import type { Watch } from './watch.ts';

/**
 * The family names of the watched persons by how they sound, in flat arrays. A family name of a person is one `spoken`
 * name, and may be read in several ways; `families` are all readings, in order, each once.
 */
export type SoundTable = {
  /** Family names as evidence gives them, and last the words of countries' names, a line each. */
  texts: Texts;
  watch: Uint32Array;
  name: Uint32Array;
  /** How much a name has to know it by, in half sounds; 0 where it never counts alone. */
  weight: Uint8Array;
  /** The given names of spoken name `n` are those from `givenBounds[n]` to `givenBounds[n + 1]`, by number. */
  givenBounds: Uint32Array;
  givens: Uint32Array;
  families: Texts;
  /**
   * The names that are read as family `n` are those from `ownerBounds[n]` to `ownerBounds[n + 1]`: each twice its
   * number, and one more where its last vowel is left out.
   */
  ownerBounds: Uint32Array;
  owners: Uint32Array;
  /** Open-addressed: a key plus one (0 where free), and from where to where in `grouped` its families are, in order. */
  keys: Float64Array;
  groups: Uint32Array;
  grouped: Uint32Array;
  givenNames: Texts;
  /** The numbers of all given names in the order of their sounds. */
  givenOrder: Uint32Array;
  /** Chinese names: the characters at each place, apart by spaces, and whose they are. */
  han: Texts;
  hanWatch: Uint32Array;
};

type Spoken = {
  watch: number;
  name: number;
  sounds: readonly string[];
  weight: number;
  givens: readonly number[];
};
const mostSounds = 200;

/** Builds the table of persons whose names are in Latin letters. */
export function buildSoundTable(watches: readonly Watch[]): SoundTable {
  const names = createTexts();
  const givens = createTexts();
  const han: { text: string; watch: number }[] = [];
  const spoken: Spoken[] = [];
  watches.forEach((watch, number) => {
    if (watch.kind !== 'person') return;
    for (const name of hanNames(watch.name)) han.push({ text: name.join(' '), watch: number });
    for (const { name, sounds, before, never } of spokenNames(watch.name)) {
      const kept = sounds.filter(({ length }) => length > 0 && length <= mostSounds);
      const mates = before.filter(({ length }) => length > 0 && length <= mostSounds);
      spoken.push({
        watch: number,
        name: names.numberOf(name),
        sounds: kept,
        weight: never ? 0 : weightOf(kept[0] ?? ''),
        givens: mates.map(givens.numberOf),
      });
    }
  });
  const { families, owners, numberOf } = familiesOf(spoken);
  const byKey = new Map<number, Set<number>>();
  for (const { sounds, givens: own } of spoken) {
    for (const each of sounds) {
      const read = readingsOf(each).map((reading, stem) => numberOf.get(keyOf(reading, stem)) ?? 0);
      for (const key of keysOf(each, true)) {
        for (const wide of [key, ...own.map((given) => pairKey(key, given))]) {
          const group = byKey.get(wide) ?? new Set();
          for (const family of read) group.add(family);
          byKey.set(wide, group);
        }
      }
    }
  }
  const givenOrder = [...givens.list.keys()].sort((one, other) =>
    compareTexts(givens.list[one], givens.list[other]),
  );
  return {
    texts: packTexts([...names.list, spoken.length > 0 ? [...places()].join('\n') : '']),
    watch: Uint32Array.from(spoken, ({ watch }) => watch),
    name: Uint32Array.from(spoken, ({ name }) => name),
    weight: Uint8Array.from(spoken, ({ weight }) => weight),
    givenBounds: boundsOf(spoken.map((each) => each.givens)),
    givens: Uint32Array.from(spoken.flatMap((each) => each.givens)),
    families: packTexts(families),
    ownerBounds: boundsOf(owners),
    owners: Uint32Array.from(owners.flat()),
    ...hashed(byKey),
    givenNames: packTexts(givens.list),
    givenOrder: Uint32Array.from(givenOrder),
    han: packTexts(han.map(({ text }) => text)),
    hanWatch: Uint32Array.from(han, ({ watch }) => watch),
  };
}

/** What there is to a reading to know it by, in half sounds: a consonant tells twice as much as a vowel, and what a name may lose nothing. */
export function weightOf(sounds: string): number {
  const told = sounds.replaceAll(/[VyN73cDKXH]/gu, '');
  return Math.min(255, told.length + told.replaceAll(/[aeiou@AUQIY80]/gu, '').length);
}

const fewestSounds = 3;

/** A name whose last vowels may be an ending in the other language is compared without them as well. */
function readingsOf(sounds: string): string[] {
  const stem = sounds.replace(/[aeiou]+$/u, '');
  return stem === sounds || stem.length < fewestSounds ? [sounds] : [sounds, stem];
}

/** All readings of the names in the order of their sounds, stems apart from whole names, and whose each is. */
function familiesOf(spoken: readonly Spoken[]) {
  const byReading = new Map<string, Set<number>>();
  spoken.forEach(({ sounds }, index) => {
    for (const each of sounds) {
      readingsOf(each).forEach((reading, stem) => {
        const owners = byReading.get(keyOf(reading, stem)) ?? new Set();
        byReading.set(keyOf(reading, stem), owners.add(index * 2 + stem));
      });
    }
  });
  const sorted = [...byReading].sort(([one], [other]) => compareTexts(one, other));
  return {
    families: sorted.map(([key]) => key.slice(0, -1)),
    owners: sorted.map(([, owners]) => [...owners]),
    numberOf: new Map(sorted.map(([key], number) => [key, number])),
  };
}

/** Sorts as the reading does. */
function keyOf(reading: string, stem: number): string {
  return `${reading}${stem === 0 ? ' ' : '!'}`;
}

function compareTexts(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0;
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

function boundsOf(lists: readonly (readonly number[])[]): Uint32Array {
  const bounds = new Uint32Array(lists.length + 1);
  lists.forEach(({ length }, index) => {
    bounds[index + 1] = (bounds[index] ?? 0) + length;
  });
  return bounds;
}

function hashed(byKey: ReadonlyMap<number, ReadonlySet<number>>) {
  let size = 8;
  while (size < byKey.size * 2) size *= 2;
  const keys = new Float64Array(size);
  const groups = new Uint32Array(size * 2);
  const grouped: number[] = [];
  for (const [key, group] of byKey) {
    let slot = slotOf(key) & (size - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = key + 1;
    groups[slot * 2] = grouped.length;
    for (const family of [...group].sort((one, other) => one - other)) grouped.push(family);
    groups[slot * 2 + 1] = grouped.length;
  }
  return { keys, groups, grouped: Uint32Array.from(grouped) };
}

/** Where the families that have a key are in `grouped`; nothing where none has it. */
export function groupOf({ keys, groups }: SoundTable, key: number): [from: number, to: number] | undefined {
  const mask = keys.length - 1;
  let slot = slotOf(key) & mask;
  while (keys[slot] !== 0) {
    if (keys[slot] === key + 1) return [groups[slot * 2] ?? 0, groups[slot * 2 + 1] ?? 0];
    slot = (slot + 1) & mask;
  }
  return undefined;
}

const pairs = 2 ** 52;
const mostGivens = 2 ** 16;

/** The key of the family names that have a key of sounds and are borne with a given name; a few others may share it. */
export function pairKey(key: number, given: number): number {
  return pairs + slotOf(key) * mostGivens + (given % mostGivens);
}

function slotOf(key: number): number {
  const low = key | 0;
  const high = (key / 0x1_0000_0000) | 0;
  const hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** By the family name's character: Chinese names, as the characters at each place, and whose they are. */
export function hanNamesOf({
  han,
  hanWatch,
}: SoundTable): Map<number, { places: readonly string[]; watch: number }[]> {
  const names = new Map<number, { places: readonly string[]; watch: number }[]>();
  hanWatch.forEach((watch, index) => {
    const [family = '', ...places] = textAt(han, index).split(' ');
    for (let at = 0; at < family.length; at += 1) {
      const unit = family.charCodeAt(at);
      names.set(unit, [...(names.get(unit) ?? []), { places, watch }]);
    }
  });
  return names;
}
