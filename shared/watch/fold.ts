import { foldCharacter } from './fold-table.ts';

/** Folded form of each UTF-16 unit that folds to exactly one; 0 for all others and for those not met yet. */
const single = new Uint16Array(0x10000);
/** What the other units fold to: none, or more than one. */
const others = new Map<number, string>();

/** What a UTF-16 unit that is no half of a pair folds to, once it has been looked up. */
function foldUnit(unit: number): string {
  if (unit >= 0xd800 && unit <= 0xdfff) return '\ufffd';
  const known = single[unit] ?? 0;
  if (known !== 0) return String.fromCharCode(known);
  let folded = others.get(unit);
  if (folded === undefined) {
    folded = foldCharacter(String.fromCharCode(unit));
    if (folded.length === 1) single[unit] = folded.charCodeAt(0);
    else others.set(unit, folded);
  }
  return folded;
}

/** 0, 1, 2 …: the places of a text whose characters fold to one unit each. Shared by all such texts. */
let counting = Uint32Array.from({ length: 0x10000 }, (_, place) => place);
const longestShared = 0x100000;

function places(count: number): Uint32Array {
  if (count <= counting.length) return counting;
  const longer = new Uint32Array(count * 2);
  for (let place = 0; place < longer.length; place += 1) longer[place] = place;
  if (longer.length <= longestShared) counting = longer;
  return longer;
}

/**
 * A text as matching sees it: case, accents, points and width are gone, and every folded unit remembers
 * the UTF-16 place in the original that it came from.
 */
export class Folded {
  /** The text that was folded. */
  readonly original: string;
  readonly units: Uint16Array;
  /** For each folded unit, where its character starts in the original. */
  readonly starts: Uint32Array;
  /** For each folded unit, where its character ends in the original. */
  readonly ends: Uint32Array;
  #text: string | undefined;

  constructor(original: string, units: Uint16Array, starts: Uint32Array, ends: Uint32Array) {
    this.original = original;
    this.units = units;
    this.starts = starts;
    this.ends = ends;
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
  const units = new Uint16Array(length);
  for (let index = 0; index < length; index += 1) {
    const unit = original.charCodeAt(index);
    let folded = single[unit] ?? 0;
    if (folded === 0) {
      const isPair = unit >= 0xd800 && unit <= 0xdfff && (original.codePointAt(index) ?? 0) > 0xffff;
      const met = isPair ? '' : foldUnit(unit);
      if (met.length !== 1) return foldFrom(original, units, index);
      folded = met.charCodeAt(0);
    }
    units[index] = folded;
  }
  const all = places(length + 1);
  return new Folded(original, units, all.subarray(0, length), all.subarray(1, length + 1));
}

/** Goes on with a text from the first character that does not fold to one unit. */
function foldFrom(original: string, before: Uint16Array, from: number): Folded {
  const { length } = original;
  let capacity = length + (length >> 3) + 16;
  let units = grown(before.subarray(0, from), new Uint16Array(capacity));
  let starts = grown(places(from).subarray(0, from), new Uint32Array(capacity));
  let ends = grown(places(from + 1).subarray(1, from + 1), new Uint32Array(capacity));
  let at = from;
  for (let index = from; index < length; ) {
    const unit = original.charCodeAt(index);
    const known = single[unit] ?? 0;
    if (known !== 0 && at < capacity) {
      units[at] = known;
      starts[at] = index;
      index += 1;
      ends[at] = index;
      at += 1;
      continue;
    }
    const code = original.codePointAt(index) ?? 0;
    const end = index + (code > 0xffff ? 2 : 1);
    const folded = code > 0xffff ? foldCharacter(String.fromCodePoint(code)) : foldUnit(unit);
    if (at + folded.length > capacity) {
      capacity = Math.ceil((at + folded.length) * 1.5);
      units = grown(units, new Uint16Array(capacity));
      starts = grown(starts, new Uint32Array(capacity));
      ends = grown(ends, new Uint32Array(capacity));
    }
    for (let part = 0; part < folded.length; part += 1) {
      units[at] = folded.charCodeAt(part);
      starts[at] = index;
      ends[at] = end;
      at += 1;
    }
    index = end;
  }
  return new Folded(original, units.subarray(0, at), starts.subarray(0, at), ends.subarray(0, at));
}

/** Folds a short text such as an alias, without offsets. White space at its ends goes and inner runs become one space. */
export function foldAlias(alias: string): string {
  let text = '';
  for (let index = 0; index < alias.length; index += 1) {
    const code = alias.codePointAt(index) ?? 0;
    if (code > 0xffff) {
      text += foldCharacter(String.fromCodePoint(code));
      index += 1;
    } else text += foldUnit(code);
  }
  return /^\s|\s\s|\s$|[\t-\r]/u.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
}

function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
