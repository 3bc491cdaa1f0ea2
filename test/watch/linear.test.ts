import { describe, expect, test } from 'vitest';
import { compileWatches } from '../../shared/watch/compile.ts';
import { fold } from '../../shared/watch/fold.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import { matchArticle } from '../../shared/watch/match.ts';
import type { Listener } from '../../shared/watch/words.ts';
import { readWords } from '../../shared/watch/words.ts';

const compiled = compileWatches(
  parseWatches(
    `- country: BY
- {id: asylum, kind: concept, name: asylum}
- {id: maduro, kind: person, name: Nicolás Maduro, not: [plátano maduro]}
- {id: both, rule: {all: [maduro, by], within: sentence}}`,
    'w',
  ),
);
const match = (body: string) => matchArticle(compiled, { id: 'a', title: '', body });
const found = (body: string) => match(body).map(({ watch }) => watch);

/** Processor time of a piece of work in milliseconds, the best of some rounds. */
function cost(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

describe('eight times the text costs nowhere near the sixty-four times of a square', () => {
  for (const [what, piece, length] of [
    ['one letter', 'a', 100_000],
    ['one Han character', '马', 10_000],
    ['one syllable of Hangul', '한', 10_000],
    ['combining marks', '\u0301', 50_000],
    ['right-to-left overrides', '\u202e', 50_000],
    ['lone surrogates', '\ud800', 30_000],
    ['NUL', '\0', 100_000],
    ['blanks', ' ', 100_000],
    ['ligatures that fold to eighteen letters', 'ﷺ', 2000],
    ['a name without end', 'Maduro ', 500],
    ['a name in Cyrillic without end', 'Мадуро ', 500],
    ['a transcribed name without end', '马杜罗', 700],
    ['beginnings of a name', 'Nicolás Mad ', 2000],
    ['empty lines', '\n\n', 50_000],
    ['names among empty sentences', 'Maduro . ', 600],
  ] as const) {
    test(what, () => {
      const [short, long] = [piece.repeat(length), piece.repeat(length * 8)];
      match(short);
      // A cost too small to measure counts as a millisecond.
      expect(
        cost(() => match(long)) /
          Math.max(
            1,
            cost(() => match(short)),
          ),
      ).toBeLessThan(32);
    });
  }
});

test('each place of a text is asked about once, whatever its length', () => {
  for (const text of ['Maduro asks. ', '马杜罗', "д'а", '한국 ', '\u0e01\u0e02'].map((piece) =>
    piece.repeat(2000),
  )) {
    const folded = fold(text);
    let asked = 0;
    const listener: Listener = {
      first: new Int32Array(0x10000).fill(1),
      small: new Int32Array(0x10000).fill(1),
      between: true,
      start: () => {
        asked += 1;
      },
      inside: (from, to) => {
        asked += to - from;
      },
      word: undefined,
    };
    readWords(folded, listener);
    expect(asked).toBe(folded.units.length);
  }
});

describe('a name is found behind and within what hostile texts hold', () => {
  const long = 100_000;
  for (const [what, text] of [
    ['after ten million letters', `${'a'.repeat(10_000_000)} Maduro`],
    ['after a hundred thousand combining marks', `a${'\u0301'.repeat(long)} Nicolás Maduro`],
    ['with a hundred thousand combining marks on a letter', `Madu${'\u0301'.repeat(long)}ro`],
    ['after lone surrogates', `${'\ud800'.repeat(long)} Maduro`],
    ['between halves of a pair', '\udc00 Maduro \ud83d'],
    ['after direction overrides', `${'\u202e'.repeat(long)}Maduro\u202c`],
    ['with joiners between its letters', [...'Maduro'].join('\u200d')],
    ['with soft hyphens between its letters', [...'Maduro'].join('\u00ad')],
    ['beside NUL', '\0Maduro\0'],
    ['in mixed normal forms', 'Nicola\u0301s Maduro, Nicol\u00e1s'],
    ['in full-width letters', 'Ｍａｄｕｒｏ'],
    ['in mathematical letters beyond the basic plane', '𝐌𝐚𝐝𝐮𝐫𝐨'],
  ] as const) {
    test(what, () => {
      const [first] = match(`${text} said so.`);
      expect(first?.watch).toBe('maduro');
      for (const { start, end, text: evidence } of first?.evidence ?? [])
        expect(`${text} said so.`.slice(start, end)).toBe(evidence);
    });
  }

  test('and NUL inside a name parts it', () => {
    expect(found('Mad\0uro said so.')).toEqual([]);
  });
});
