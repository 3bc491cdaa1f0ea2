import { type CostTable, isVowel } from './phonetic.ts';
import { signs } from './sounds.ts';

/** Signs that a name loses for next to nothing: its likeness to a word is a matter of the others. */
const glides = new Set([...signs].flatMap(([sign, { lost }]) => (lost <= 0.1 ? [sign.charCodeAt(0)] : [])));

/**
 * Names by their sounds in a tree, in flat arrays: the nodes in the order of a walk that goes down first, so that
 * names which begin alike are compared once as far as they are alike. `skip` is the next node outside a node's branch.
 */
export type NameTree = {
  sound: Uint8Array;
  depth: Uint16Array;
  /** Sounds down to a node that a name cannot lose for nothing. */
  size: Uint16Array;
  skip: Uint32Array;
  /** Sounds of the longest name in the branch. */
  longest: Uint16Array;
  /** Where the numbers of the names that end at a node lie in `names`, headed by how many; 0 for none. */
  entry: Uint32Array;
  names: Uint32Array;
};

/** Collects names for a tree; each group of names is a branch of its own that is searched alone. */
export function treeBuilder() {
  const nodes = {
    sound: [] as number[],
    depth: [] as number[],
    size: [] as number[],
    skip: [] as number[],
    longest: [] as number[],
    entry: [] as number[],
  };
  const names = [0];

  function add(sorted: readonly { sounds: string; number: number }[], depth: number, before: number): void {
    let from = 0;
    while (from < sorted.length) {
      const sound = sorted[from]?.sounds.charCodeAt(depth) ?? 0;
      let to = from + 1;
      while (to < sorted.length && sorted[to]?.sounds.charCodeAt(depth) === sound) to += 1;
      const branch = sorted.slice(from, to);
      const node = nodes.sound.push(sound) - 1;
      nodes.depth.push(depth + 1);
      const size = before + (glides.has(sound) ? 0 : 1);
      nodes.size.push(size);
      nodes.longest.push(branch.reduce((most, { sounds }) => Math.max(most, sounds.length), 0));
      const ending = branch.filter(({ sounds }) => sounds.length === depth + 1);
      nodes.entry.push(ending.length === 0 ? 0 : names.length);
      if (ending.length > 0) names.push(ending.length);
      for (const { number } of ending) names.push(number);
      nodes.skip.push(0);
      add(branch.slice(ending.length), depth + 1, size);
      nodes.skip[node] = nodes.sound.length;
      from = to;
    }
  }

  return {
    /** Adds a group of names, each of at least one sound, and says from which node to which it lies. */
    group(group: readonly { sounds: string; number: number }[]): [from: number, to: number] {
      const start = nodes.sound.length;
      add(
        group.toSorted((left, right) =>
          left.sounds < right.sounds ? -1 : left.sounds > right.sounds ? 1 : 0,
        ),
        0,
        0,
      );
      return [start, nodes.sound.length];
    },
    tree: (): NameTree => ({
      sound: Uint8Array.from(nodes.sound),
      depth: Uint16Array.from(nodes.depth),
      size: Uint16Array.from(nodes.size),
      skip: Uint32Array.from(nodes.skip),
      longest: Uint16Array.from(nodes.longest),
      entry: Uint32Array.from(nodes.entry),
      names: Uint32Array.from(names),
    }),
  };
}

let rows = new Float64Array(4096);
const shortestName = 3;

/**
 * Calls `found(place in names, score)` for every name of a group that sounds like a word by at least `least`: 1 for
 * the same sounds, 0 and less for nothing in common. The score is one less the cost of changing the name into the
 * word, a sound of the name. Branches that cannot reach `least` are left out.
 */
export function searchNames(
  tree: NameTree,
  [from, to]: readonly [number, number],
  word: string,
  { changes, lost, added, edge }: CostTable,
  least: number,
  found: (place: number, score: number) => void,
): void {
  const width = word.length;
  const opens = isVowel[word.charCodeAt(0)] === 1;
  const closes = isVowel[word.charCodeAt(width - 1)] === 1;
  let first = 0;
  const stride = width + 1;
  if (rows.length < stride) rows = new Float64Array(stride * 2);
  rows[0] = 0;
  for (let column = 1; column <= width; column += 1) {
    rows[column] = (rows[column - 1] ?? 0) + (added[word.charCodeAt(column - 1)] ?? 1);
  }
  for (let node = from; node < to; ) {
    const depth = tree.depth[node] ?? 1;
    const sound = tree.sound[node] ?? 0;
    if (depth === 1) first = sound;
    const row = depth * stride;
    if (row + stride > rows.length) {
      const before = rows;
      rows = new Float64Array(row * 2 + stride);
      rows.set(before);
    }
    const above = row - stride;
    const loss = lost[sound] ?? 1;
    let left = (rows[above] ?? 0) + loss;
    let lowest = left;
    rows[row] = left;
    for (let column = 1; column <= width; column += 1) {
      const heard = word.charCodeAt(column - 1);
      left = Math.min(
        (rows[above + column - 1] ?? 0) + (changes[sound * 128 + heard] ?? 1.2),
        (rows[above + column] ?? 0) + loss,
        left + (added[heard] ?? 1),
      );
      rows[row + column] = left;
      if (left < lowest) lowest = left;
    }
    const entry = tree.entry[node] ?? 0;
    if (entry !== 0) {
      const edges =
        (isVowel[first] === 1 && !opens ? edge : 0) + (isVowel[sound] === 1 && !closes ? edge : 0);
      const score = 1 - (left + edges) / Math.max(shortestName, tree.size[node] ?? 0);
      if (score >= least) found(entry, score);
    }
    const most = (1 - least) * Math.max(shortestName, tree.longest[node] ?? 0);
    node = lowest > most + 1e-9 ? (tree.skip[node] ?? to) : node + 1;
  }
}
