import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileWatches } from '../../shared/watch/compile.ts';
import { fold } from '../../shared/watch/fold.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import { matchArticle } from '../../shared/watch/match.ts';

const few = parseWatches(
  '- country: BY\n- {id: asylum, kind: concept, name: asylum}\n- {id: maduro, kind: person, name: Nicolás Maduro}',
  'w',
);
const more = [
  ...few,
  ...parseWatches('- country: RU\n- country: US\n- {id: trump, kind: person, name: Donald Trump}', 'w'),
];
const compiledFew = compileWatches(few);
const compiledMore = compileWatches(more);

const words = fc.constantFrom(
  ...'Maduro MADURO Μαδούρο Мадуро مادورو 马杜罗 Belarus Λευκορωσία Беларуси 白俄罗斯 asilo ΑΣΥΛΟ убежище لجوء . \n\n \u0000 \ud800 \udc00 \u202e \u200d ​ a\u0301 ﷺ İ ẞ 한국 マドゥロ'.split(
    ' ',
  ),
);
const texts = fc
  .array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 30 })
  .map((parts) => parts.join(' '));

test('offsets always point at the evidence', () => {
  fc.assert(
    fc.property(texts, texts, (title, body) => {
      for (const { evidence } of matchArticle(compiledFew, { id: 'a', title, body })) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const { field, start, end, text } of evidence) {
          expect((field === 'title' ? title : body).slice(start, end)).toBe(text);
          expect(text).not.toBe('');
        }
      }
    }),
  );
});

test('adding a watch never changes the mentions of another', () => {
  fc.assert(
    fc.property(texts, (body) => {
      const article = { id: 'a', title: '', body };
      const ids = new Set(few.map(({ id }) => id));
      const found = matchArticle(compiledMore, article).filter(({ watch }) => ids.has(watch));
      expect(found).toEqual(matchArticle(compiledFew, article));
    }),
  );
});

test('normal form and case change nothing that is found', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const title = parts.join(' ').toWellFormed();
      const found = (text: string) =>
        matchArticle(compiledFew, { id: 'a', title: text, body: '' }).map(({ watch }) => watch);
      expect(found(title.normalize('NFD'))).toEqual(found(title.normalize('NFC')));
    }),
  );
});

test('folding keeps offsets in order and inside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = fold(text);
      let before = 0;
      for (let index = 0; index < folded.units.length; index += 1) {
        const [start = -1, end = -1] = [folded.startOf(index), folded.endOf(index)];
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        before = start;
      }
    }),
  );
});

test('huge hostile texts are matched', () => {
  for (const body of [
    'a'.repeat(10_000_000),
    `a${'\u0301'.repeat(100_000)}`,
    '\ud800'.repeat(100_000),
    'Maduro '.repeat(20_000),
  ]) {
    expect(matchArticle(compiledFew, { id: 'a', title: '', body }).length).toBeLessThanOrEqual(1);
  }
});

test('a joiner, a soft hyphen or a direction mark inside a name hides nothing', () => {
  for (const title of [
    'Bel\u00adarus',
    'Bel\u200darus',
    '\u202eBelarus\u202c',
    'Ｂｅｌａｒｕｓ',
    'بيلاروسـيا',
    'בֶּלָארוּס',
  ]) {
    expect(matchArticle(compiledFew, { id: 'a', title, body: '' }).map(({ watch }) => watch)).toEqual(['by']);
  }
});

test('a headline that mixes capitals with another script reads the same in every normal form', () => {
  const title = 'MADURO \ufffd Λευκορωσία';
  const found = (text: string) =>
    matchArticle(compiledFew, { id: 'a', title: text, body: '' }).map(({ watch }) => watch);
  expect(found(title.normalize('NFD'))).toEqual(found(title.normalize('NFC')));
});
