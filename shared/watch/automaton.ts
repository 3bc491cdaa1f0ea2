/**
 * An Aho-Corasick automaton over UTF-16 units, in flat arrays: serialisable as they are.
 * Transitions lie in one open-addressed hash table keyed by state and unit.
 */
export type Automaton = {
  /** Keys `state * 65536 + unit`, -1 where free. Its length is a power of two. */
  keys: Float64Array;
  targets: Int32Array;
  /** Transitions out of the first state, by unit. */
  first: Int32Array;
  fail: Int32Array;
  /** Nearest state on the fail path, this one included, where a pattern ends; 0 for none. */
  report: Int32Array;
  /** Pattern that ends at a state, -1 for none. */
  ending: Int32Array;
  lengths: Uint16Array;
};

/**
 * Builds the automaton of the given patterns, each of at least one unit; the index of a pattern is its number.
 * Patterns must differ from each other.
 */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  let states = 1;
  const children: Map<number, number>[] = [new Map()];
  const ending: number[] = [-1];
  patterns.forEach((pattern, number) => {
    let state = 0;
    for (let index = 0; index < pattern.length; index += 1) {
      const unit = pattern.charCodeAt(index);
      const siblings = children[state] ?? new Map<number, number>();
      let next = siblings.get(unit);
      if (next === undefined) {
        next = states;
        states += 1;
        children.push(new Map());
        ending.push(-1);
        siblings.set(unit, next);
      }
      state = next;
    }
    ending[state] = number;
  });
  const fail = new Int32Array(states);
  const report = new Int32Array(states);
  const queue: number[] = [];
  let head = 0;
  for (const child of children[0]?.values() ?? []) queue.push(child);
  for (const child of queue) report[child] = (ending[child] ?? -1) >= 0 ? child : 0;
  while (head < queue.length) {
    const state = queue[head] ?? 0;
    head += 1;
    for (const [unit, child] of children[state] ?? []) {
      let back = fail[state] ?? 0;
      let target = children[back]?.get(unit);
      while (target === undefined && back !== 0) {
        back = fail[back] ?? 0;
        target = children[back]?.get(unit);
      }
      fail[child] = target ?? 0;
      report[child] = (ending[child] ?? -1) >= 0 ? child : (report[target ?? 0] ?? 0);
      queue.push(child);
    }
  }
  return {
    ...hashTransitions(children, states),
    fail,
    report,
    ending: Int32Array.from(ending),
    lengths: Uint16Array.from(patterns, (pattern) => pattern.length),
  };
}

function hashTransitions(children: Map<number, number>[], states: number) {
  let size = 16;
  while (size < states * 2) size *= 2;
  const keys = new Float64Array(size).fill(-1);
  const targets = new Int32Array(size);
  const first = new Int32Array(0x10000);
  children.forEach((siblings, state) => {
    for (const [unit, child] of siblings) {
      if (state === 0) {
        first[unit] = child;
        continue;
      }
      let slot = slotOf(state, unit) & (size - 1);
      while ((keys[slot] ?? -1) >= 0) slot = (slot + 1) & (size - 1);
      keys[slot] = state * 0x10000 + unit;
      targets[slot] = child;
    }
  });
  return { keys, targets, first };
}

function slotOf(state: number, unit: number): number {
  return (Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
}

/**
 * Calls `found(pattern, start, end)` for every occurrence of every pattern, in order of where it ends.
 * Time is linear in the length of the text plus the number of occurrences.
 */
export function scan(
  automaton: Automaton,
  units: Uint16Array,
  found: (pattern: number, start: number, end: number) => void,
): void {
  const { keys, targets, first, fail, report, ending, lengths } = automaton;
  const mask = keys.length - 1;
  let state = 0;
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index] ?? 0;
    for (;;) {
      if (state === 0) {
        state = first[unit] ?? 0;
        break;
      }
      const key = state * 0x10000 + unit;
      let slot = slotOf(state, unit) & mask;
      let held = keys[slot] ?? -1;
      while (held >= 0 && held !== key) {
        slot = (slot + 1) & mask;
        held = keys[slot] ?? -1;
      }
      if (held === key) {
        state = targets[slot] ?? 0;
        break;
      }
      state = fail[state] ?? 0;
    }
    let out = report[state] ?? 0;
    while (out !== 0) {
      const pattern = ending[out] ?? -1;
      if (pattern >= 0) found(pattern, index + 1 - (lengths[pattern] ?? 0), index + 1);
      out = report[fail[out] ?? 0] ?? 0;
    }
  }
}
