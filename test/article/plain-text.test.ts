import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, countWords, foldForComparison, foldSpace } from '../../shared/article/plain-text.ts';

/** Texts of what is hard: marks, ligatures, halves of pairs, invisible characters, scripts without spaces. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        'İ',
        'ΑΣ',
        'ς',
        'ﬁ',
        '™',
        '①',
        'e\u0301',
        '\u00ad',
        '\ud800',
        '\udc00',
        '𝐀',
        '한',
        '中',
        ' ',
        '\r\n',
        '\u2028',
        "'",
        '-',
        'ab',
        '7',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const unstorable = /[^\P{Cc}\n\t]|\p{Cs}|[\u00AD\u200B\u2060\uFEFF\uFFFE\uFFFF]/gu;
const cleaned = (given: string) => given.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(unstorable, '');

test('folding for comparison is NFKD without marks, lower case, letters and numbers with one space between', () => {
  fc.assert(
    fc.property(text, (given) => {
      const folded = given
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll('ς', 'σ')
        .replace(/[^\p{L}\p{N}]/gu, ' ')
        .replace(/ +/g, ' ')
        .trim();
      expect(foldForComparison(given)).toBe(folded);
    }),
    { numRuns: 2000 },
  );
});

test('cleaning leaves out what cannot be stored, and folding space makes one line of it', () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(cleanText(given)).toBe(cleaned(given));
      expect(foldSpace(given)).toBe(cleaned(given).replace(/\s+/g, ' ').trim());
    }),
    { numRuns: 2000 },
  );
});

test('words are runs that begin with a letter or number', () => {
  fc.assert(
    fc.property(text, (given) => {
      const spaced = given.replace(
        /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu,
        '',
      );
      expect(countWords(spaced)).toBe(spaced.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ-]*/gu)?.length ?? 0);
    }),
    { numRuns: 2000 },
  );
});
