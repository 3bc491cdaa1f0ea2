import { foldCode, scriptBits, single, unitsOfCode } from './fold-units.ts';
import { Places } from './places.ts';

/**
 * A text as matching sees it: case, accents, points and width are gone, and every folded unit remembers
 * the UTF-16 place in the original that it came from.
 */
export class Folded {
  /** The text that was folded. */
  readonly original: string;
  readonly units: Uint16Array;
  /** For each folded unit the number of its script, and whether its character is a small letter. */
  readonly kinds: Uint8Array;
  /** Where the stretches of one script start, ascending, and last where the text ends. */
  readonly runs: Uint32Array;
  readonly #places: Places | undefined;
  #text: string | undefined;

  constructor(
    original: string,
    { units, kinds, runs, count }: Desk,
    length: number,
    places: Places | undefined,
  ) {
    this.original = original;
    this.units = units.subarray(0, length);
    this.kinds = kinds.subarray(0, length);
    this.runs = runs.subarray(0, count);
    this.#places = places;
  }

  /** Where the character of a folded unit starts in the original. */
  startOf(unit: number): number {
    return this.#places === undefined ? unit : this.#places.startOf(unit);
  }

  /** Where the character of a folded unit ends in the original. */
  endOf(unit: number): number {
    return this.#places === undefined ? unit + 1 : this.#places.endOf(unit);
  }

  /** The folded text: `units` as a string, made when it is first asked for. */
  get text(): string {
    const { buffer, byteOffset, byteLength } = this.units;
    this.#text ??= Buffer.from(buffer, byteOffset, byteLength).toString('utf16le');
    return this.#text;
  }
}

/** Before a text; no script has this number. */
const nowhere = 15;
/** Units that are folded at a time. */
const block = 4096;

/** Room to fold a text in. */
export class Desk {
  units: Uint16Array;
  kinds: Uint8Array;
  /** Where the stretches of one script start; `count` of them so far, the last of them in `script`. */
  runs: Uint32Array;
  count = 0;
  script = nowhere;

  constructor(length: number) {
    this.units = new Uint16Array(length + 8);
    this.kinds = new Uint8Array(length + 8);
    this.runs = new Uint32Array(Math.min(length, block) + (length >> 1) + 8);
  }

  /** Makes room for so many units in all. */
  widen(length: number): void {
    this.units = longer(this.units, new Uint16Array(length));
    this.kinds = longer(this.kinds, new Uint8Array(length));
  }

  /** Notes that a stretch of a script starts. */
  open(at: number, script: number): void {
    this.makeRunsFor(1);
    this.runs[this.count] = at;
    this.count += 1;
    this.script = script;
  }

  /** Makes room for more stretches, and one place besides. */
  makeRunsFor(more: number): void {
    if (this.count + more < this.runs.length) return;
    this.runs = longer(this.runs, new Uint32Array(this.runs.length * 2 + more));
  }
}

function longer<T extends Uint8Array | Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/**
 * Folds a text for matching, in time linear in its length whatever it holds: compatibility decomposition,
 * lower case, accents, final sigma, Arabic and Hebrew points, tatweel, alef, yeh and kaf variants, full-width
 * forms, curly quotes, dashes, traditional Han; soft hyphens, joiners and direction marks vanish. A lone
 * surrogate folds to U+FFFD. Each folded unit keeps the UTF-16 offsets of its character in the original.
 * What is folded on a desk is good until the desk is used again.
 */
export function fold(original: string, desk: Desk = new Desk(original.length)): Folded {
  const { length } = original;
  const source = unitsOf(original);
  if (desk.units.length < length) desk.widen(length + 8);
  desk.count = 0;
  desk.script = nowhere;
  let places: Places | undefined;
  let at = 0;
  for (let index = 0; index < length; ) {
    const plain = foldPlain(source, index, Math.min(length, index + desk.units.length - at), desk, at);
    at += plain;
    index += plain;
    if (index >= length) break;
    const code = original.codePointAt(index) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const { list, at: place } = unitsOfCode(code);
    const parts = list[place] ?? 0;
    if (at + parts > desk.units.length) desk.widen(Math.ceil((at + parts) * 1.25) + length - index);
    if (parts !== 1 || width !== 1) {
      places ??= new Places();
      places.jump(at, parts, index, width);
    }
    for (let part = 1; part <= parts; part += 1) {
      const packed = list[place + part] ?? 0;
      const script = (packed >>> 16) & scriptBits;
      if (script !== desk.script) desk.open(at, script);
      desk.units[at] = packed;
      desk.kinds[at] = packed >>> 16;
      at += 1;
    }
    index += width;
  }
  desk.open(at, nowhere);
  return new Folded(original, desk, at, places);
}

/** Folds characters that come to one unit each, which most texts consist of, and says how many it folded. */
function foldPlain(source: Uint16Array, from: number, to: number, desk: Desk, at: number): number {
  const end = Math.min(to, from + block);
  desk.makeRunsFor(end - from);
  const { units, kinds, runs } = desk;
  const shift = at - from;
  let { script, count } = desk;
  let index = from;
  while (index < end) {
    const packed = single[source[index] ?? 0] ?? 0;
    if (packed === 0) break;
    const kind = packed >>> 16;
    units[index + shift] = packed;
    kinds[index + shift] = kind;
    // Each place is written down and stays where the script changes, since a branch here would be guessed wrong.
    runs[count] = index + shift;
    count += ((script ^ (kind & scriptBits)) + scriptBits) >> 4;
    script = kind & scriptBits;
    index += 1;
  }
  desk.script = script;
  desk.count = count;
  return index - from;
}

const written = new Uint16Array(0x10000);
const writing = Buffer.from(written.buffer);

/** The units of a text, good until the next call. */
function unitsOf(text: string): Uint16Array {
  if (text.length <= written.length) {
    writing.write(text, 'utf16le');
    return written;
  }
  const units = new Uint16Array(text.length);
  Buffer.from(units.buffer).write(text, 'utf16le');
  return units;
}

/** Folds a short text such as an alias, without offsets. White space at its ends goes and inner runs become one space. */
export function foldAlias(alias: string): string {
  let text = '';
  let blank = false;
  for (let index = 0; index < alias.length; index += 1) {
    const code = alias.codePointAt(index) ?? 0;
    const folded = foldCode(code);
    blank ||= folded.length !== 1 || folded <= ' ';
    text += folded;
    if (code > 0xffff) index += 1;
  }
  return blank && /^\s|\s\s|\s$|[\t-\r]/u.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
}
