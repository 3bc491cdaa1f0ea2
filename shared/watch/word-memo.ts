const mostWords = 50_000;
const slots = 1 << 17;
const longest = 128;

/**
 * What stretches of folded text came to, by their units, so that a word heard before costs one look-up and no string.
 * Holds 50,000 and then starts afresh; a stretch of more than 128 units is not kept.
 */
export class WordMemo<T> {
  #table: Int32Array | undefined;
  #places = new Uint32Array(1024);
  #arena = new Uint16Array(8192);
  #used = 0;
  #values: T[] = [];

  /** What was kept for the units in `[from, to)`. */
  find(units: Uint16Array, from: number, to: number): T | undefined {
    const table = this.#table;
    if (table === undefined) return undefined;
    const length = to - from;
    for (let slot = slotOf(units, from, to); ; slot = (slot + 1) & (slots - 1)) {
      const entry: number = table[slot] ?? 0;
      if (entry === 0) return undefined;
      const place = this.#places[entry - 1] ?? 0;
      if (this.#arena[place] !== length) continue;
      let at = 0;
      while (at < length && this.#arena[place + 1 + at] === units[from + at]) at += 1;
      if (at === length) return this.#values[entry - 1];
    }
  }

  /** Keeps a value for units that have none yet, and returns it. */
  keep(units: Uint16Array, from: number, to: number, value: T): T {
    const length = to - from;
    if (length > longest) return value;
    if (this.#table === undefined || this.#values.length >= mostWords) {
      this.#table = new Int32Array(slots);
      this.#used = 0;
      this.#values = [];
    }
    let slot = slotOf(units, from, to);
    while (this.#table[slot] !== 0) slot = (slot + 1) & (slots - 1);
    const entry = this.#values.push(value);
    this.#table[slot] = entry;
    if (entry > this.#places.length) this.#places = twice(this.#places, new Uint32Array(entry * 2));
    if (this.#used + length + 1 > this.#arena.length)
      this.#arena = twice(this.#arena, new Uint16Array((this.#used + length + 1) * 2));
    this.#places[entry - 1] = this.#used;
    this.#arena[this.#used] = length;
    this.#arena.set(units.subarray(from, to), this.#used + 1);
    this.#used += length + 1;
    return value;
  }
}

function slotOf(units: Uint16Array, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (units[at] ?? 0), 0x9e3779b1) ^ (hash >>> 13);
  return (hash ^ (hash >>> 16)) & (slots - 1);
}

function twice<A extends Uint16Array | Uint32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
