import { traditional } from './fold-han.ts';

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

/**
 * The folded form of one character: compatibility decomposition, lower case, without accents, points, tatweel and
 * whatever cannot be seen; letters that differ in shape alone are one. Blank for white space and controls.
 */
export function foldCharacter(character: string): string {
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
