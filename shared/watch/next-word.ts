import type { Pattern } from './pattern.ts';

/**
 * Where very many names start with one given name: which of its patterns can fit before the letters of the next
 * word. Lists lie in `lists`, each as its length and then the patterns' numbers.
 */
export type NextWords = {
  /** By string, where the list of the patterns that fit whatever follows lies; -1 where all are to be looked at. */
  always: Int32Array;
  /** Open-addressed: string plus one (0 where free), hash of the next letters, place of the list. */
  slots: Int32Array;
  lists: Uint32Array;
};

/** Letters of the second word by which patterns are told apart. */
const letters = 4;
const manyPatterns = 8;

/** Sorts the patterns of each string; the numbers of the patterns run through the lists in order. */
export function buildNextWords(lists: readonly (readonly Pattern[])[]): NextWords {
  const always = new Int32Array(lists.length).fill(-1);
  const out: number[] = [];
  const found: [string: number, hash: number, place: number][] = [];
  const write = (list: readonly number[]) => {
    const place = out.push(list.length) - 1;
    for (const pattern of list) out.push(pattern);
    return place;
  };
  let first = 0;
  lists.forEach((patterns, string) => {
    const hashes = patterns.map((pattern) => hashOfStem(pattern.parts[1]?.stem ?? ''));
    const open = patterns.flatMap((_, index) => (hashes[index] === undefined ? [first + index] : []));
    const groups = new Map<number, number[]>();
    for (const hash of hashes) if (hash !== undefined) groups.set(hash, []);
    const worth = patterns.length - open.length >= manyPatterns;
    if (worth && open.length * groups.size <= patterns.length * 8) {
      hashes.forEach((hash, index) => {
        if (hash !== undefined) groups.get(hash)?.push(first + index);
        else for (const group of groups.values()) group.push(first + index);
      });
      for (const [hash, group] of groups) found.push([string, hash, write(group)]);
      always[string] = write(open);
    }
    first += patterns.length;
  });
  return { always, slots: hashed(found), lists: Uint32Array.from(out) };
}

function hashed(found: readonly [number, number, number][]): Int32Array {
  let size = 8;
  while (size < found.length * 2) size *= 2;
  const slots = new Int32Array(size * 3);
  for (const [string, hash, place] of found) {
    let slot = slotOf(string, hash) & (size - 1);
    while (slots[slot * 3] !== 0) slot = (slot + 1) & (size - 1);
    slots.set([string + 1, hash, place], slot * 3);
  }
  return slots;
}

/** The place in `lists` of the patterns of a string that can fit before the letters at `next`; -1 for all of them. */
export function patternsBefore(
  { always, slots }: NextWords,
  string: number,
  units: Uint16Array,
  next: number,
): number {
  const open = always[string] ?? -1;
  if (open < 0 || next + letters > units.length) return open;
  let hash = 0;
  for (let at = next; at < next + letters; at += 1) hash = mixed(hash, units[at] ?? 0);
  const mask = slots.length / 3 - 1;
  let slot = slotOf(string, hash) & mask;
  while (slots[slot * 3] !== 0) {
    if (slots[slot * 3] === string + 1 && slots[slot * 3 + 1] === hash) return slots[slot * 3 + 2] ?? open;
    slot = (slot + 1) & mask;
  }
  return open;
}

function hashOfStem(stem: string): number | undefined {
  if (stem.length < letters) return undefined;
  let hash = 0;
  for (let at = 0; at < letters; at += 1) hash = mixed(hash, stem.charCodeAt(at));
  return hash;
}

function mixed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193) ^ (hash >>> 15);
}

function slotOf(string: number, hash: number): number {
  return (Math.imul(string, 0x9e3779b1) ^ Math.imul(hash, 0x85ebca6b)) >>> 7;
}
