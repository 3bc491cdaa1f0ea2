import type { Pattern } from './pattern.ts';

/**
 * Where very many names start with one given name: which of its patterns can fit before the first letters of the next
 * word. Lists lie in `lists`, each as its length and then the patterns' numbers.
 */
export type NextWords = {
  /** By string, where the list of its patterns of one word lies; -1 where all patterns are to be looked at. */
  always: Int32Array;
  /** Open-addressed: string plus one (0 where free), hash of the next word's letters, place of the list. */
  slots: Int32Array;
  lists: Uint32Array;
};

/** Letters of the second word by which patterns are told apart, at most. */
const mostLetters = 6;
const manyPatterns = 8;

/** Sorts the patterns of each string; the numbers of the patterns run through the lists in order. */
export function buildNextWords(lists: readonly (readonly Pattern[])[]): NextWords {
  const always = new Int32Array(lists.length).fill(-1);
  // The list at 0 is empty: that of letters which only begin some stem.
  const out: number[] = [0];
  const found: [string: number, hash: number, place: number][] = [];
  const write = (list: readonly number[]) => {
    const place = out.push(list.length) - 1;
    for (const pattern of list) out.push(pattern);
    return place;
  };
  let first = 0;
  lists.forEach((patterns, string) => {
    const groups = new Map<number, number[]>();
    const open: number[] = [];
    patterns.forEach(({ parts }, index) => {
      const stem = parts[1]?.stem;
      const group = stem === undefined ? open : (groups.get(hashOf(stem)) ?? []);
      group.push(first + index);
      if (stem !== undefined) groups.set(hashOf(stem), group);
    });
    if (patterns.length - open.length >= manyPatterns) {
      for (const [hash, group] of groups) found.push([string, hash, write(group)]);
      const prefixes = new Set(patterns.flatMap(({ parts }) => hashesOf(parts[1]?.stem ?? '').slice(0, -1)));
      for (const hash of prefixes) if (!groups.has(hash)) found.push([string, hash, 0]);
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

/** Whether a string has so many patterns that they are sorted by the next word. */
export function areSorted({ always }: NextWords, string: number): boolean {
  return (always[string] ?? -1) >= 0;
}

/** Calls `visit` with the patterns of a string that can fit before the word at `next`, in order; they must be sorted. */
export function visitBefore(
  { always, slots, lists }: NextWords,
  string: number,
  units: Uint16Array,
  next: number,
  visit: (pattern: number) => void,
): void {
  const mask = slots.length / 3 - 1;
  let hash = 0;
  let place = always[string] ?? 0;
  let several: number[] | undefined;
  for (let at = next; at < Math.min(units.length, next + mostLetters); at += 1) {
    hash = mixed(hash, units[at] ?? 0);
    let slot = slotOf(string, hash) & mask;
    while (slots[slot * 3] !== 0 && (slots[slot * 3] !== string + 1 || slots[slot * 3 + 1] !== hash))
      slot = (slot + 1) & mask;
    // No stem begins with these letters.
    if (slots[slot * 3] === 0) break;
    const list = slots[slot * 3 + 2] ?? 0;
    if (lists[list] === 0) continue;
    if (lists[place] === 0) place = list;
    else {
      several ??= listAt(lists, place);
      several.push(...listAt(lists, list));
    }
  }
  if (several !== undefined)
    for (const pattern of several.sort((left, right) => left - right)) visit(pattern);
  else {
    const end = place + (lists[place] ?? 0);
    for (let at = place + 1; at <= end; at += 1) visit(lists[at] ?? 0);
  }
}

function listAt(lists: Uint32Array, place: number): number[] {
  return [...lists.subarray(place + 1, place + 1 + (lists[place] ?? 0))];
}

/** The hash of a word's first letters, for each number of them. */
function hashesOf(stem: string): number[] {
  const hashes: number[] = [];
  let hash = 0;
  for (let at = 0; at < Math.min(stem.length, mostLetters); at += 1) {
    hash = mixed(hash, stem.charCodeAt(at));
    hashes.push(hash);
  }
  return hashes;
}

function hashOf(stem: string): number {
  return hashesOf(stem).at(-1) ?? 0;
}

function mixed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193) ^ (hash >>> 15);
}

function slotOf(string: number, hash: number): number {
  return (Math.imul(string, 0x9e3779b1) ^ Math.imul(hash, 0x85ebca6b)) >>> 7;
}
