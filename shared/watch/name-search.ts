import type { Texts } from './automaton.ts';
import { type CostTable, isVowel } from './phonetic.ts';
import { signs } from './sounds.ts';

/** By sign: 1 for those that a name loses for next to nothing; its likeness to a word is a matter of the others. */
const glides = new Uint8Array(128);
for (const [sign, { lost }] of signs) if (lost <= 0.1) glides[sign.charCodeAt(0)] = 1;

/** A row for each sound of a name: the costs of turning so much of it into each beginning of a word. */
let rows = new Float64Array(4096);
/** The least cost in each row. */
let lowest = new Float64Array(64);
const shortestName = 3;

/**
 * Calls `found(name, score)` for every name of a list that sounds like a word by at least `least`: 1 for the same
 * sounds, 0 and less for nothing in common. The score is one less the cost of changing the name into the word, a sound
 * of the name; a vowel of the name at an end where the word has none costs more. `list` holds numbers of `names`, from `from` to `to`, in the order of their sounds, so that what names
 * begin with in common is compared once, and left as soon as it costs too much.
 */
export function searchNames(
  names: Texts,
  list: Uint32Array,
  [from, to]: readonly [number, number],
  word: string,
  { changes, lost, added, edge, tail }: CostTable,
  least: number,
  found: (name: number, score: number) => void,
): void {
  const { units, bounds } = names;
  const width = word.length;
  const stride = width + 1;
  const opens = isVowel[word.charCodeAt(0)] === 1;
  const closes = isVowel[word.charCodeAt(width - 1)] === 1;
  if (rows.length < stride * 2) rows = new Float64Array(stride * 4);
  rows[0] = 0;
  for (let column = 1; column <= width; column += 1)
    rows[column] = (rows[column - 1] ?? 0) + (added[word.charCodeAt(column - 1)] ?? 1);
  /** How many sounds of the name before have their rows, and where that name starts. */
  let ready = 0;
  let before = 0;
  for (let at = from; at < to; at += 1) {
    const name = list[at] ?? 0;
    const start = bounds[name] ?? 0;
    const length = (bounds[name + 1] ?? 0) - start;
    let depth = 0;
    while (depth < ready && depth < length && units[start + depth] === units[before + depth]) depth += 1;
    const most = (1 - least) * Math.max(shortestName, length) + 1e-9;
    const hopeless = depth > 0 && (lowest[depth] ?? 0) > most;
    while (depth < length && !hopeless) {
      depth += 1;
      const row = depth * stride;
      if (row + stride > rows.length) rows = longer(rows, row * 2 + stride);
      if (depth >= lowest.length) lowest = longer(lowest, depth * 2);
      const cost = fillRow(row, stride, units[start + depth - 1] ?? 0, word, changes, lost, added);
      lowest[depth] = cost;
      if (cost > most) break;
    }
    before = start;
    ready = depth;
    if (hopeless || depth < length) continue;
    const bare =
      (isVowel[units[start] ?? 0] === 1 && !opens ? edge : 0) +
      (isVowel[units[start + length - 1] ?? 0] === 1 ? (closes ? 0 : edge) : closes ? tail : 0);
    const cost = (rows[length * stride + width] ?? 0) + bare;
    const score = 1 - cost / Math.max(shortestName, sizeOf(units, start, length));
    if (score >= least) found(name, score);
  }
}

/** Sounds that a name cannot lose for nothing. */
function sizeOf(units: Uint16Array, start: number, length: number): number {
  let size = 0;
  for (let at = start; at < start + length; at += 1) if (glides[units[at] ?? 0] !== 1) size += 1;
  return size;
}

/** Fills the row of one more sound of a name and says what its cheapest beginning costs. */
function fillRow(
  row: number,
  stride: number,
  sound: number,
  word: string,
  changes: Float64Array,
  lost: Float64Array,
  added: Float64Array,
): number {
  const above = row - stride;
  const loss = lost[sound] ?? 1;
  let left = (rows[above] ?? 0) + loss;
  let cheapest = left;
  rows[row] = left;
  for (let column = 1; column < stride; column += 1) {
    const heard = word.charCodeAt(column - 1);
    left = Math.min(
      (rows[above + column - 1] ?? 0) + (changes[sound * 128 + heard] ?? 1.2),
      (rows[above + column] ?? 0) + loss,
      left + (added[heard] ?? 1),
    );
    rows[row + column] = left;
    if (left < cheapest) cheapest = left;
  }
  return cheapest;
}

function longer(from: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const to = new Float64Array(length);
  to.set(from);
  return to;
}
