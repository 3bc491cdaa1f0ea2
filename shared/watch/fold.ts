import { traditional } from './fold-han.ts';

/**
 * A text as matching sees it: case, accents, points and width are gone, and every folded unit remembers
 * the UTF-16 place in the original that it came from.
 */
export type Folded = {
  /** The text that was folded. */
  original: string;
  /** The folded text; `text.length` equals the used length of the other arrays. */
  text: string;
  units: Uint16Array;
  /** For each folded unit, where its character starts in the original. */
  starts: Uint32Array;
  /** For each folded unit, where its character ends in the original. */
  ends: Uint32Array;
};

const unset = 0xffff_ffff;
/** Folded form of each basic character: one unit as itself, none as 0, more than one as 65536 + index. */
const table = new Uint32Array(0x10000).fill(unset);
const longer: string[] = [];

const special = new Map<string, string>(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ı: 'i',
    ŋ: 'n',
    ə: 'e',
    ς: 'σ',
    ґ: 'г',
    ђ: 'дь',
    ѣ: 'е',
    ة: 'ه',
    ى: 'ي',
    ی: 'ي',
    ې: 'ي',
    ے: 'ي',
    ک: 'ك',
    ڪ: 'ك',
    ہ: 'ه',
    ھ: 'ه',
    ە: 'ه',
    ۀ: 'ه',
    ٱ: 'ا',
    ء: '',
    ך: 'כ',
    ם: 'מ',
    ן: 'נ',
    ף: 'פ',
    ץ: 'צ',
    '׳': "'",
    '״': '"',
    'ँ': 'ं',
    '়': '',
    '़': '',
    ـ: '',
    '־': '-',
    '・': '·',
    '‧': '·',
    '•': '·',
    '゠': '·',
  }),
);
for (const mark of "'’‘ʼʹʻ`´＇ˈ‛′") special.set(mark, "'");
for (const mark of '“”„«»‟″＂') special.set(mark, '"');
for (const dash of '-‐‑‒–—―−﹘﹣－') special.set(dash, '-');

/** Ranges of marks that only decorate a letter. Vowel signs of Indic scripts and voicing marks of kana are letters here. */
const decorating: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x5bf, 0x5bf],
  [0x5c1, 0x5c2],
  [0x5c4, 0x5c5],
  [0x5c7, 0x5c7],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e4],
  [0x6e7, 0x6e8],
  [0x6ea, 0x6ed],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
];
/** Soft hyphen, joiners, direction marks, fillers. */
const invisible: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
];
const blank = /[\p{Cc}\p{Z}]/u;
const indicDigit = /\p{Nd}/u;

function foldCharacter(character: string): string {
  const known = special.get(character);
  if (known !== undefined) return known;
  if (within(invisible, character) || within(decorating, character)) return '';
  if (character === '\n') return '\n';
  if (blank.test(character)) return ' ';
  if (indicDigit.test(character)) return digit(character);
  // Voicing marks belong to katakana from here on, so that the two kana part where they meet.
  if (/\p{sc=Hiragana}/u.test(character)) return character;
  let folded = '';
  for (const part of character.toLowerCase().normalize('NFKD')) {
    if (within(decorating, part)) continue;
    folded += special.get(part) ?? traditional.get(part) ?? part.toLowerCase();
  }
  return folded.replaceAll('\u2044', '/');
}

function within(ranges: readonly (readonly [number, number])[], character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => code >= from && code <= to);
}

/** Decimal digits of a script come in runs of ten, each run starting at a zero whose neighbour below is no digit. */
function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  let value = 0;
  while (value < 9 && indicDigit.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

function entry(unit: number): number {
  const folded = foldCharacter(String.fromCharCode(unit));
  let value: number;
  if (folded.length === 0) value = 0;
  else if (folded.length === 1) value = folded.charCodeAt(0);
  else value = 0x10000 + longer.push(folded) - 1;
  table[unit] = value;
  return value;
}

/**
 * Folds a text for matching, in time linear in its length whatever it holds: compatibility decomposition,
 * lower case, accents, final sigma, Arabic and Hebrew points, tatweel, alef, yeh and kaf variants, full-width
 * forms, curly quotes, dashes, traditional Han; soft hyphens, joiners and direction marks vanish. A lone
 * surrogate folds to U+FFFD. Each folded unit keeps the UTF-16 offsets of its character in the original.
 */
export function fold(original: string): Folded {
  const length = original.length;
  let capacity = length + 16;
  let units = new Uint16Array(capacity);
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let at = 0;
  for (let index = 0; index < length; index += 1) {
    const unit = original.charCodeAt(index);
    let end = index + 1;
    let expansion = '';
    let single: number;
    if (unit >= 0xd800 && unit <= 0xdfff) {
      const code = original.codePointAt(index) ?? 0;
      single = 0xfffd;
      if (code > 0xffff) {
        end = index + 2;
        expansion = foldCharacter(String.fromCodePoint(code));
        if (expansion.length === 0) {
          index += 1;
          continue;
        }
        if (expansion.length === 1) {
          single = expansion.charCodeAt(0);
          expansion = '';
        }
      }
    } else {
      let value = table[unit] ?? 0;
      if (value === unset) value = entry(unit);
      if (value === 0) continue;
      if (value < 0x10000 && at < capacity) {
        units[at] = value;
        starts[at] = index;
        ends[at] = end;
        at += 1;
        continue;
      }
      single = value;
      if (value >= 0x10000) expansion = longer[value - 0x10000] ?? '';
    }
    const needed = at + (expansion.length || 1);
    if (needed > capacity) {
      capacity = Math.max(needed, Math.ceil(capacity * 1.5));
      units = grown(units, new Uint16Array(capacity));
      starts = grown(starts, new Uint32Array(capacity));
      ends = grown(ends, new Uint32Array(capacity));
    }
    if (expansion.length === 0) {
      units[at] = single;
      starts[at] = index;
      ends[at] = end;
      at += 1;
    } else {
      for (let part = 0; part < expansion.length; part += 1) {
        units[at] = expansion.charCodeAt(part);
        starts[at] = index;
        ends[at] = end;
        at += 1;
      }
    }
    index = end - 1;
  }
  const used = units.subarray(0, at);
  return {
    original,
    text: textOf(used),
    units: used,
    starts: starts.subarray(0, at),
    ends: ends.subarray(0, at),
  };
}

/** Folds a short text such as an alias, without offsets. White space at its ends goes and inner runs become one space. */
export function foldAlias(alias: string): string {
  let text = '';
  for (let index = 0; index < alias.length; index += 1) {
    const unit = alias.charCodeAt(index);
    if (unit >= 0xd800 && unit <= 0xdfff) {
      const code = alias.codePointAt(index) ?? 0;
      text += code > 0xffff ? foldCharacter(String.fromCodePoint(code)) : '\ufffd';
      if (code > 0xffff) index += 1;
      continue;
    }
    let value = table[unit] ?? 0;
    if (value === unset) value = entry(unit);
    if (value >= 0x10000) text += longer[value - 0x10000] ?? '';
    else if (value !== 0) text += String.fromCharCode(value);
  }
  return text.replace(/\s+/gu, ' ').trim();
}

function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function textOf(units: Uint16Array): string {
  return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');
}
