import { foldCharacter } from './fold-table.ts';
import { scriptOf } from './script.ts';

/** In a kind: the bits of the script's number in `scripts`, and the bit of a small letter. */
export const scriptBits = 15;
export const smallBit = 16;

/**
 * What each UTF-16 unit that folds to exactly one comes to: the folded unit, and its kind from bit 16 on; 0 for all
 * other units and for those not met yet.
 */
export const single: Uint32Array = new Uint32Array(0x10000);

/** Where in `pieces` that lies which another character of one unit folds to, plus one; 0 for those not met yet. */
const placeOf = new Int32Array(0x10000);
/** The number of units, and then each with its kind, as in `single`. */
let pieces = new Uint32Array(4096);
let used = 0;
/** The same for characters of two units, and for halves that stand alone. */
const others = new Map<number, Uint32Array>();
const mostOthers = 100_000;

/**
 * What a character folds to, none or more units, each with the kind from bit 16 on: in `list` the number of units at
 * `at`, and then they. A half of a pair that stands alone folds to U+FFFD. What is given is good until the next call.
 */
export function unitsOfCode(code: number): { list: Uint32Array; at: number } {
  if (code <= 0xffff && placeOf[code] !== 0) {
    answer.list = pieces;
    answer.at = (placeOf[code] ?? 1) - 1;
    return answer;
  }
  const known = others.get(code) ?? learnt(code);
  answer.list = known;
  answer.at = 0;
  return answer;
}

const answer: { list: Uint32Array; at: number } = { list: pieces, at: 0 };

/** What a character folds to, as text. */
export function foldCode(code: number): string {
  const packed = single[code] ?? 0;
  if (packed !== 0) return String.fromCharCode(packed & 0xffff);
  const { list, at } = unitsOfCode(code);
  let text = '';
  for (let part = 1; part <= (list[at] ?? 0); part += 1)
    text += String.fromCharCode((list[at + part] ?? 0) & 0xffff);
  return text;
}

function learnt(code: number): Uint32Array {
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  const folded = isHalf ? '\ufffd' : foldCharacter(String.fromCodePoint(code));
  const small = isSmall(code) ? smallBit : 0;
  const list = new Uint32Array(folded.length + 1);
  list[0] = folded.length;
  for (let part = 0; part < folded.length; part += 1) {
    const unit = folded.charCodeAt(part);
    list[part + 1] = unit | ((scriptOf(unit) | small) << 16);
  }
  // A half needs a look at what follows it.
  if (code > 0xffff || isHalf) {
    if (others.size >= mostOthers) others.clear();
    others.set(code, list);
  } else {
    if (folded.length === 1) single[code] = list[1] ?? 0;
    keep(code, list);
  }
  return list;
}

function keep(code: number, list: Uint32Array): void {
  if (used + list.length > pieces.length) {
    const more = new Uint32Array((used + list.length) * 2);
    more.set(pieces);
    pieces = more;
  }
  pieces.set(list, used);
  placeOf[code] = used + 1;
  used += list.length;
}

function isSmall(code: number): boolean {
  const character = String.fromCodePoint(code);
  return character.toLowerCase() === character && character.toUpperCase() !== character;
}
