import { foldCharacter } from './fold-table.ts';
import { Places } from './places.ts';
import { scriptOf } from './script.ts';

/** In `kinds`: the bits of the script's number in `scripts`, and the bit of a small letter. */
export const scriptBits = 15;
export const smallBit = 16;

/**
 * What each UTF-16 unit that folds to exactly one comes to: the folded unit, and its kind from bit 16 on; 0 for all
 * other units and for those not met yet.
 */
const single = new Uint32Array(0x10000);
/** What the other characters fold to: none, or more than one; each unit with the character's kind. */
const others = new Map<number, string>();
/** Those of `others` that are small letters. */
const smalls = new Set<number>();
const mostOthers = 100_000;

/** What a character folds to; a half of a pair that stands alone, to U+FFFD. */
function foldCode(code: number): string {
  const known = single[code] ?? 0;
  if (known !== 0) return String.fromCharCode(known & 0xffff);
  let folded = others.get(code);
  if (folded !== undefined) return folded;
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  folded = isHalf ? '\ufffd' : foldCharacter(String.fromCodePoint(code));
  const small = isSmall(code);
  // A half needs a look at what follows it.
  if (folded.length === 1 && !isHalf && code <= 0xffff) {
    const only = folded.charCodeAt(0);
    single[code] = only | ((scriptOf(only) | (small ? smallBit : 0)) << 16);
    return folded;
  }
  if (others.size >= mostOthers) {
    others.clear();
    smalls.clear();
  }
  others.set(code, folded);
  if (small) smalls.add(code);
  return folded;
}

function isSmall(code: number): boolean {
  const character = String.fromCodePoint(code);
  return character.toLowerCase() === character && character.toUpperCase() !== character;
}

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
  readonly #places: Places | undefined;
  #text: string | undefined;

  constructor(original: string, units: Uint16Array, kinds: Uint8Array, places: Places | undefined) {
    this.original = original;
    this.units = units;
    this.kinds = kinds;
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

/**
 * Folds a text for matching, in time linear in its length whatever it holds: compatibility decomposition,
 * lower case, accents, final sigma, Arabic and Hebrew points, tatweel, alef, yeh and kaf variants, full-width
 * forms, curly quotes, dashes, traditional Han; soft hyphens, joiners and direction marks vanish. A lone
 * surrogate folds to U+FFFD. Each folded unit keeps the UTF-16 offsets of its character in the original.
 */
export function fold(original: string): Folded {
  const { length } = original;
  const source = unitsOf(original);
  let units = new Uint16Array(length + 8);
  let kinds = new Uint8Array(length + 8);
  let places: Places | undefined;
  let at = 0;
  for (let index = 0; index < length; ) {
    const plain = foldPlain(source, index, Math.min(length, index + units.length - at), units, kinds, at);
    at += plain;
    index += plain;
    if (index >= length) break;
    const code = original.codePointAt(index) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const folded = foldCode(code);
    if (at + folded.length > units.length) {
      const capacity = Math.ceil((at + folded.length) * 1.25) + length - index;
      units = grown(units, new Uint16Array(capacity));
      kinds = grown(kinds, new Uint8Array(capacity));
    }
    const small = smalls.has(code) ? smallBit : 0;
    for (let part = 0; part < folded.length; part += 1) {
      units[at + part] = folded.charCodeAt(part);
      kinds[at + part] = scriptOf(folded.charCodeAt(part)) | small;
    }
    if (folded.length !== 1 || width !== 1) {
      places ??= new Places();
      places.jump(at, folded.length, index, width);
    }
    at += folded.length;
    index += width;
  }
  return new Folded(original, units.subarray(0, at), kinds.subarray(0, at), places);
}

/** Folds characters that come to one unit each, which most texts consist of, and says how many it folded. */
function foldPlain(
  source: Uint16Array,
  from: number,
  to: number,
  units: Uint16Array,
  kinds: Uint8Array,
  at: number,
): number {
  const shift = at - from;
  let index = from;
  while (index < to) {
    const packed = single[source[index] ?? 0] ?? 0;
    if (packed === 0) break;
    units[index + shift] = packed;
    kinds[index + shift] = packed >>> 16;
    index += 1;
  }
  return index - from;
}

const desk = new Uint16Array(0x10000);

/** The units of a text, good until the next call. */
function unitsOf(text: string): Uint16Array {
  const units = text.length <= desk.length ? desk : new Uint16Array(text.length);
  Buffer.from(units.buffer).write(text, 'utf16le');
  return units;
}

/** Folds a short text such as an alias, without offsets. White space at its ends goes and inner runs become one space. */
export function foldAlias(alias: string): string {
  let text = '';
  for (let index = 0; index < alias.length; index += 1) {
    const code = alias.codePointAt(index) ?? 0;
    text += foldCode(code);
    if (code > 0xffff) index += 1;
  }
  return /^\s|\s\s|\s$|[\t-\r]/u.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
}

function grown<T extends Uint16Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
