import type { Texts } from './automaton.ts';
import { places } from './country.ts';
import { type NameTree, treeBuilder } from './name-tree.ts';
import { nameParts } from './person.ts';
import { soundsOf } from './phonetic.ts';
import { keysOf } from './sound-keys.ts';
import { createTexts, packTexts } from './texts.ts';
import type { Watch } from './watch.ts';

/**
 * The family names of the watched persons by how they sound, in flat arrays. A family name of a person is one `spoken`
 * name; those with a key of sounds in common are a group of `families`.
 */
export type SoundTable = {
  /** Family names as evidence gives them, and last the words of countries' names, a line each. */
  texts: Texts;
  watch: Uint32Array;
  name: Uint32Array;
  consonants: Uint8Array;
  /** The given names of spoken name `n` are those from `givenBounds[n]` to `givenBounds[n + 1]`, by number. */
  givenBounds: Uint32Array;
  givens: Uint32Array;
  /** Entries are twice the number of a spoken name, and one more where its last vowel is left out. */
  families: NameTree;
  /** Open-addressed: a key plus one (0 where free), and from which to which node its group lies. */
  keys: Float64Array;
  groups: Uint32Array;
  /** All given names, as one group. */
  givenNames: NameTree;
};

type Spoken = { watch: number; name: number; sounds: string; givens: readonly number[] };
const fewestSounds = 3;
const mostSounds = 200;

/** Builds the table of persons whose names are in Latin letters. */
export function buildSoundTable(watches: readonly Watch[]): SoundTable {
  const names = createTexts();
  const givens = createTexts();
  const spoken: Spoken[] = [];
  watches.forEach((watch, number) => {
    if (watch.kind !== 'person') return;
    const parts = nameParts(watch.name);
    if (parts.familyFirst) return;
    const given = parts.given.map(soundsOf).filter(({ length }) => length > 1 && length <= mostSounds);
    for (const name of parts.family) {
      const sounds = soundsOf(name.split(' ').at(-1) ?? name);
      // A family name of one syllable sounds like too much else; the curated aliases serve these.
      if (sounds.length < fewestSounds || sounds.length > mostSounds) continue;
      spoken.push({ watch: number, name: names.numberOf(name), sounds, givens: given.map(givens.numberOf) });
    }
  });
  const byKey = new Map<number, { sounds: string; number: number }[]>();
  spoken.forEach(({ sounds }, index) => {
    const entries = entriesOf(sounds, index);
    for (const key of keysOf(sounds, true)) {
      const group = byKey.get(key);
      if (group === undefined) byKey.set(key, [...entries]);
      else group.push(...entries);
    }
  });
  const families = treeBuilder();
  const grouped = [...byKey].map(([key, group]) => ({ key, bounds: families.group(group) }));
  const givenNames = treeBuilder();
  givenNames.group(givens.list.map((sounds, number) => ({ sounds, number })));
  return {
    texts: packTexts([...names.list, spoken.length > 0 ? [...places()].join('\n') : '']),
    watch: Uint32Array.from(spoken, ({ watch }) => watch),
    name: Uint32Array.from(spoken, ({ name }) => name),
    consonants: Uint8Array.from(spoken, ({ sounds }) => sounds.replaceAll(/[aeiouh]/gu, '').length),
    givenBounds: boundsOf(spoken),
    givens: Uint32Array.from(spoken.flatMap((each) => each.givens)),
    families: families.tree(),
    ...hashed(grouped),
    givenNames: givenNames.tree(),
  };
}

/** A name whose last vowels may be an ending in the other language is compared without them as well. */
function entriesOf(sounds: string, index: number): { sounds: string; number: number }[] {
  const whole = { sounds, number: index * 2 };
  const stem = sounds.replace(/[aeiou]+$/u, '');
  return stem === sounds || stem.length < fewestSounds
    ? [whole]
    : [whole, { sounds: stem, number: index * 2 + 1 }];
}

function boundsOf(spoken: readonly Spoken[]): Uint32Array {
  const bounds = new Uint32Array(spoken.length + 1);
  spoken.forEach(({ givens }, index) => {
    bounds[index + 1] = (bounds[index] ?? 0) + givens.length;
  });
  return bounds;
}

function hashed(grouped: readonly { key: number; bounds: readonly [number, number] }[]) {
  let size = 8;
  while (size < grouped.length * 2) size *= 2;
  const keys = new Float64Array(size);
  const groups = new Uint32Array(size * 2);
  for (const { key, bounds } of grouped) {
    let slot = slotOf(key) & (size - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = key + 1;
    groups.set(bounds, slot * 2);
  }
  return { keys, groups };
}

/** The nodes of the family names that have a key; nothing where none has. */
export function groupOf({ keys, groups }: SoundTable, key: number): [from: number, to: number] | undefined {
  const mask = keys.length - 1;
  let slot = slotOf(key) & mask;
  while (keys[slot] !== 0) {
    if (keys[slot] === key + 1) return [groups[slot * 2] ?? 0, groups[slot * 2 + 1] ?? 0];
    slot = (slot + 1) & mask;
  }
  return undefined;
}

function slotOf(key: number): number {
  const low = key | 0;
  const high = (key / 0x1_0000_0000) | 0;
  const hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) >>> 0;
}
