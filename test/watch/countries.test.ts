import { expect, test } from 'vitest';
import { compileWatches } from '../../shared/watch/compile.ts';
import { lexicon } from '../../shared/watch/lexicon.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import { matchArticle } from '../../shared/watch/match.ts';

const codes = [
  'GN',
  'GQ',
  'NE',
  'NG',
  'GE',
  'JO',
  'TR',
  'TD',
  'US',
  'KP',
  'KR',
  'SD',
  'SS',
  'ML',
  'IN',
  'ID',
  'BY',
  'RU',
  'CN',
];
const compiled = compileWatches(parseWatches(JSON.stringify(codes.map((country) => ({ country }))), 'w'));
const found = (title: string) =>
  matchArticle(compiled, { id: 'a', title, body: '' }).map(({ watch }) => watch);

test.each<[string, string[]]>([
  ['Equatorial Guinea votes', ['gq']],
  ['Guinea and Equatorial Guinea vote', ['gn', 'gq']],
  ['The guinea pig escaped from New Guinea', []],
  ['Нигерия и река Нигер', ['ng']],
  ['La Guinée équatoriale', ['gq']],
  ['Georgia Tech and the University of Georgia', []],
  ['Georgia and its neighbours', ['ge']],
  ['Michael Jordan on the Jordan River', []],
  ['roast turkey and cold turkey', []],
  ['Turkey and its ports', ['tr']],
  ['South Sudan leaves', ['ss']],
  ['Latin America and South America', []],
  ['Tell us what you think', []],
  ['马里兰州与印度尼西亚', ['id']],
  ['白俄罗斯', ['by']],
  ['Южная Корея ответила КНДР', ['kp', 'kr']],
  ['America answers North Korea', ['kp', 'us']],
])('a country inside another name does not fire: %s', (title, wanted) => {
  expect(found(title)).toEqual(wanted);
});

test('adjectives and people are evidence of their own class, which a watch can turn off', () => {
  const [match] = matchArticle(compiled, { id: 'a', title: 'The Belarusian army', body: '' });
  expect(match?.evidence.map((evidence) => evidence.class)).toEqual(['demonym']);
  const without = compileWatches(parseWatches('- {country: BY, demonyms: false}', 'w'));
  expect(matchArticle(without, { id: 'a', title: 'The Belarusian army', body: '' })).toEqual([]);
});

test('the lexicon knows at least forty concepts in each of nineteen languages', () => {
  for (const language of 'el ru uk be es pt fr de it pl tr ar fa he zh ja ko hi en'.split(' ')) {
    expect(lexicon().get(language)?.size ?? 0).toBeGreaterThanOrEqual(40);
  }
});
