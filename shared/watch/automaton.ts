import { scriptOf } from './script.ts';

/**
 * The strings that matching looks for, as one trie in flat arrays. A chain of states that leads to one string alone
 * is not spelled out: its leaf names the string, and the rest is compared with the string's own units.
 */
export type Automaton = {
  /** Transitions out of all states but the first, open-addressed: state, unit, target; the state 0 where free. */
  slots: Int32Array;
  /** Transitions out of the first state: unit, target. */
  roots: Int32Array;
  /** By state, the string that ends there, -1 for none. */
  ending: Int32Array;
  /** The same transitions by unit; made from `roots`. */
  first: Int32Array;
  /** Whether a string starts with no letter. */
  between: boolean;
};

/** Many short texts end to end: text `n` is the units from `bounds[n]` to `bounds[n + 1]`. */
export type Texts = { units: Uint16Array; bounds: Uint32Array };

/**
 * Builds the automaton of those of the strings that are chosen; each has at least one unit, and they differ from each
 * other. A target above 0 is a state, one below 0 the leaf of string `-1 - target`.
 */
export function buildAutomaton(strings: readonly string[], chosen: readonly number[]): Automaton {
  const sorted = chosen
    .map((number) => ({ number, string: strings[number] ?? '' }))
    .sort((left, right) => (left.string < right.string ? -1 : 1));
  const ending: number[] = [-1];
  const edges: number[] = [];
  const roots: number[] = [];
  const work = [{ state: 0, from: 0, to: sorted.length, depth: 0 }];
  for (let task = work.pop(); task !== undefined; task = work.pop()) {
    const { state, depth } = task;
    let { from } = task;
    const shortest = sorted[from];
    if (shortest?.string.length === depth) {
      ending[state] = shortest.number;
      from += 1;
    }
    while (from < task.to) {
      const unit = sorted[from]?.string.charCodeAt(depth) ?? 0;
      let to = from + 1;
      while (to < task.to && sorted[to]?.string.charCodeAt(depth) === unit) to += 1;
      let target = -1 - (sorted[from]?.number ?? 0);
      if (to - from > 1) {
        target = ending.push(-1) - 1;
        work.push({ state: target, from, to, depth: depth + 1 });
      }
      if (state === 0) roots.push(unit, target);
      else edges.push(state, unit, target);
      from = to;
    }
  }
  return withFirst({ slots: hashed(edges), roots: Int32Array.from(roots), ending: Int32Array.from(ending) });
}

/** Completes an automaton that was read from where it was stored. */
export function withFirst(stored: Omit<Automaton, 'first' | 'between'>): Automaton {
  const { roots } = stored;
  const first = new Int32Array(0x10000);
  let between = false;
  for (let at = 0; at < roots.length; at += 2) {
    const unit = roots[at] ?? 0;
    first[unit] = roots[at + 1] ?? 0;
    between ||= scriptOf(unit) === 0;
  }
  return { ...stored, first, between };
}

function hashed(edges: readonly number[]): Int32Array {
  let size = 8;
  while (size < (edges.length / 3) * 2) size *= 2;
  const slots = new Int32Array(size * 3);
  for (let edge = 0; edge < edges.length; edge += 3) {
    const [state = 0, unit = 0, target = 0] = edges.slice(edge, edge + 3);
    let slot = slotOf(state, unit) & (size - 1);
    while (slots[slot * 3] !== 0) slot = (slot + 1) & (size - 1);
    slots.set([state, unit, target], slot * 3);
  }
  return slots;
}

function slotOf(state: number, unit: number): number {
  return (Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
}

/**
 * Calls `found(string, from, to)` for every string of the automaton that starts at a place of a text, the shortest
 * first. The time is bounded by the longest string.
 */
export function stringsAt(
  automaton: Automaton,
  strings: Texts,
  units: Uint16Array,
  from: number,
  found: (string: number, from: number, to: number) => void,
): void {
  const { slots, ending, first } = automaton;
  const mask = slots.length / 3 - 1;
  let target = first[units[from] ?? 0] ?? 0;
  let at = from + 1;
  while (target > 0) {
    const ended = ending[target] ?? -1;
    if (ended >= 0) found(ended, from, at);
    if (at >= units.length) return;
    const unit = units[at] ?? 0;
    let slot = slotOf(target, unit) & mask;
    let state = slots[slot * 3] ?? 0;
    while (state !== 0 && (state !== target || slots[slot * 3 + 1] !== unit)) {
      slot = (slot + 1) & mask;
      state = slots[slot * 3] ?? 0;
    }
    if (state === 0) return;
    target = slots[slot * 3 + 2] ?? 0;
    at += 1;
  }
  if (target === 0) return;
  const leaf = -1 - target;
  const start = strings.bounds[leaf] ?? 0;
  const length = (strings.bounds[leaf + 1] ?? 0) - start;
  if (from + length > units.length) return;
  for (let index = at - from; index < length; index += 1) {
    if (units[from + index] !== strings.units[start + index]) return;
  }
  found(leaf, from, from + length);
}
