import { expect, test } from 'vitest';
import { compileWatches } from '../../shared/watch/compile.ts';
import { explainMatch, UnknownWatchError } from '../../shared/watch/explain.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import { matchArticle } from '../../shared/watch/match.ts';
import { watchVersion } from '../../shared/watch/version.ts';

const names = ['Jens Stoltenberg', 'Sergei Lavrov', 'Donald Trump', 'Theresa May', 'Rafael Correa'];
const compiled = compileWatches(
  parseWatches(JSON.stringify(names.map((name) => ({ kind: 'person', name }))), 'w'),
);
const found = (title: string) =>
  matchArticle(compiled, { id: 'a', title, body: '' }).map(({ watch }) => watch);

test.each([
  'Столтенберга спросили о бюджете',
  'Ο Στόλτενμπεργκ μίλησε στις Βρυξέλλες',
  'قال ستولتنبرغ للصحفيين',
  'ینس استولتنبرگ گفت',
  'סטולטנברג אמר לעיתונאים',
  'स्टोलटेनबर्ग ने कहा',
  'ストルテンベルグ事務総長',
  '스톨텐베르그 사무총장은',
  '斯托尔滕贝格表示',
  'Stoltenbergs tal i Oslo',
])('a name in Latin letters is heard in %s', (title) => {
  expect(found(title)).toEqual(['jens-stoltenberg']);
});

test.each(['Melania Trump spoke', 'Мелании Трамп', 'ملانیا ترامپ گفت', 'メラニア・トランプ'])(
  'another given name makes another person: %s',
  (title) => {
    expect(found(title)).toEqual([]);
  },
);

test('a month is no person, and a person is no month', () => {
  expect(found('The vote will be held in May.')).toEqual([]);
  expect(found('Critics say May failed.')).toEqual(['theresa-may']);
});

test('a family name that millions bear needs a title or the full name', () => {
  const kim = compileWatches(parseWatches('- {kind: person, name: Kim Jong Un}', 'w'));
  const fires = (body: string) => matchArticle(kim, { id: 'a', title: '', body }).length > 0;
  expect(fires('Yesterday Kim opened a shop.')).toBe(false);
  expect(fires('Yesterday president Kim spoke.')).toBe(true);
  expect(fires('Yesterday Kim spoke. Kim Jong Un smiled.')).toBe(true);
});

test('a country is no person', () => {
  expect(found('Северная Корея и Южная Корея')).toEqual([]);
});

test('a near miss is explained', () => {
  const { fired, lines } = explainMatch(
    compiled,
    { id: 'a', title: 'Melania Trump spoke', body: '' },
    'donald-trump',
  );
  expect(fired).toBe(false);
  expect(lines.join('\n')).toContain('the name of another person (Melania Trump)');
  expect(() => explainMatch(compiled, { id: 'a', title: '', body: '' }, 'nobody')).toThrow(UnknownWatchError);
});

test('a version depends on the definition and not on the order of its fields', () => {
  const version = (text: string) => parseWatches(text, 'w').map(watchVersion).join();
  expect(version('- {country: BY, severity: high}')).toBe(version('- {severity: high, country: BY}'));
  expect(version('- {country: BY, severity: high}')).not.toBe(version('- {country: BY}'));
});
