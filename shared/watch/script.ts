/** Writing systems that matching tells apart; `other` is a word character of any other script, `none` no word at all. */
export const scripts = [
  'none',
  'other',
  'latin',
  'greek',
  'cyrillic',
  'arabic',
  'hebrew',
  'devanagari',
  'hangul',
  'hiragana',
  'katakana',
  'han',
  'thai',
] as const;
export type Script = (typeof scripts)[number];

const tests: [RegExp, number][] = [
  [/[\u3099\u309a]/u, 10],
  [/\p{Script=Latin}/u, 2],
  [/\p{Script=Greek}/u, 3],
  [/\p{Script=Cyrillic}/u, 4],
  [/\p{Script=Arabic}/u, 5],
  [/\p{Script=Hebrew}/u, 6],
  [/\p{Script=Devanagari}/u, 7],
  [/\p{Script=Hangul}/u, 8],
  [/\p{Script=Hiragana}/u, 9],
  [/\p{Script=Katakana}|[ーｰ]/u, 10],
  [/\p{Script=Han}/u, 11],
  [/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u, 12],
];
const word = /[\p{L}\p{N}\p{M}]/u;
const table = new Uint8Array(0x10000).fill(255);

/** Number of the script of a UTF-16 unit in `scripts`: 0 where it is no part of a word. */
export function scriptOf(unit: number): number {
  let known = table[unit] ?? 0;
  if (known === 255) {
    const character = String.fromCharCode(unit);
    known = word.test(character) ? (tests.find(([test]) => test.test(character))?.[1] ?? 1) : 0;
    table[unit] = known;
  }
  return known;
}

const [hangul, hiragana, han, thai, digitsOrOther] = [8, 9, 11, 12, 1];

/**
 * Whether a word can end between two folded units that follow each other: one of them is no word character,
 * or the script changes, or it is a script that is written without spaces.
 */
export function boundaryBetween(before: number, after: number): boolean {
  const left = scriptOf(before);
  const right = scriptOf(after);
  if (left === 0 || right === 0) return true;
  if (left === han && right === han) return true;
  if (left === thai || right === thai) return true;
  if (left === hiragana && right === hiragana) return true;
  // Folding leaves voicing marks to katakana alone.
  if (after === 0x3099 || after === 0x309a) return false;
  if (left !== right) {
    // A digit parts words only of scripts that are written without spaces.
    const other = left === digitsOrOther ? right : left;
    return (left !== digitsOrOther && right !== digitsOrOther) || (other >= hangul && other <= han);
  }
  return false;
}
