const mostWords = 50_000;
const fewestSlots = 1 << 10;
const longest = 128;
/** Before the units of a stretch: how many there are, and its number in two halves. */
const heading = 3;

/**
 * What stretches of folded text came to, by their units, so that a word heard before costs one look-up and no string.
 * Holds 50,000 and then starts afresh; a stretch of more than 128 units is not kept.
 */
export class WordMemo<T> {
  /** Open-addressed: the stretch's hash, and where it lies in the arena; that is 0 where the slot is free. */
  #table: Int32Array | undefined;
  #arena = new Uint16Array(8192);
  #used = 1;
  #values: T[] = [];

  /** What was kept for the units in `[from, to)`. */
  find(units: Uint16Array, from: number, to: number): T | undefined {
    const table = this.#table;
    if (table === undefined) return undefined;
    const arena = this.#arena;
    const hash = hashOf(units, from, to);
    const mask = table.length / 2 - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = table[slot * 2 + 1] ?? 0;
      if (place === 0) return undefined;
      if (table[slot * 2] !== hash || arena[place] !== to - from) continue;
      const shift = place + heading - from;
      let at = from;
      while (at < to && arena[at + shift] === units[at]) at += 1;
      if (at === to) return this.#values[((arena[place + 1] ?? 0) << 16) | (arena[place + 2] ?? 0)];
    }
  }

  /** Keeps a value for units that have none yet, and returns it. */
  keep(units: Uint16Array, from: number, to: number, value: T): T {
    const length = to - from;
    if (length > longest) return value;
    if (this.#table === undefined || this.#values.length >= mostWords) {
      this.#table = new Int32Array(fewestSlots * 2);
      this.#used = 1;
      this.#values = [];
    }
    const place = this.#used;
    const number = this.#values.push(value) - 1;
    if (number * 4 > this.#table.length) this.#table = twice(this.#table);
    enter(this.#table, hashOf(units, from, to), place);
    if (place + heading + length > this.#arena.length) {
      const arena = new Uint16Array((place + heading + length) * 2);
      arena.set(this.#arena);
      this.#arena = arena;
    }
    this.#arena[place] = length;
    this.#arena[place + 1] = number >>> 16;
    this.#arena[place + 2] = number & 0xffff;
    for (let at = 0; at < length; at += 1) this.#arena[place + heading + at] = units[from + at] ?? 0;
    this.#used = place + heading + length;
    return value;
  }
}

function enter(table: Int32Array, hash: number, place: number): void {
  const mask = table.length / 2 - 1;
  let slot = hash & mask;
  while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
  table[slot * 2] = hash;
  table[slot * 2 + 1] = place;
}

/** The same entries with twice the room, so that few words stay near each other. */
function twice(table: Int32Array): Int32Array {
  const wider = new Int32Array(table.length * 2);
  for (let slot = 0; slot < table.length; slot += 2) {
    const place = table[slot + 1] ?? 0;
    if (place !== 0) enter(wider, table[slot] ?? 0, place);
  }
  return wider;
}

function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 0x2f0b4c47) + (units[at] ?? 0)) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
