import { expect, test } from 'vitest';
import { parseWatches, WatchFileError } from '../../shared/watch/load.ts';

function complaint(text: string): string {
  try {
    parseWatches(text, 'watches.yaml');
  } catch (error) {
    if (error instanceof WatchFileError) return error.message;
    throw error;
  }
  return '';
}

test('kind and id may be left out where the rest says them', () => {
  const watches = parseWatches(
    '- country: BY\n- {kind: person, name: Nicolás Maduro}\n- {id: r, rule: by}',
    'w',
  );
  expect(watches.map(({ id, kind }) => [id, kind])).toEqual([
    ['by', 'country'],
    ['nicolas-maduro', 'person'],
    ['r', 'rule'],
  ]);
});

test('JSON is read as well, and a list may lie under "watches"', () => {
  expect(parseWatches('{"watches": [{"country": "DE"}]}', 'w.json').map(({ id }) => id)).toEqual(['de']);
});

test.each([
  ['- {kind: person, id: a}', 'watches.yaml:1: watch "a" has no name'],
  ['- country: BY\n- country: BY', 'watches.yaml:2: duplicate watch id "by" (first on line 1)'],
  ['- {id: a, kind: planet, name: X}', 'unknown kind "planet"'],
  ['- {country: BY, colour: red}', 'unknown field "colour"'],
  ['- {id: a, rule: nowhere}', 'names an unknown watch "nowhere"'],
  ['- {id: a, rule: b}\n- {id: b, rule: {all: [a]}}', 'watches refer to each other in a circle: a → b → a'],
  ['- {country: BY, aliases: {en: ["..."]}}', 'alias "..." holds no letter or digit'],
  ['- {country: BY, aliases: {zh: ["白"]}}', 'alias "白" is a single letter'],
  ['- {country: BY, aliases: {ko: ["벨"]}}', 'alias "벨" is a single letter'],
  ['- {id: a, rule: {all: []}}', 'is empty or no rule'],
  ['- {country: XX}', 'no country has the code XX'],
  ['just text', 'holds no list of watches'],
  ['- {id: a', 'not readable as YAML or JSON'],
])('%s is refused with its line and the mend', (text, message) => {
  expect(complaint(text)).toContain(message);
});

test('every problem of a file is told at once, in order of line', () => {
  const lines = complaint('- {kind: person, id: a}\n- {country: XX}\n- {country: BY, colour: red}').split(
    '\n',
  );
  expect(lines.map((line) => line.split(':').slice(0, 2).join(':'))).toEqual([
    'watches.yaml:1',
    'watches.yaml:2',
    'watches.yaml:3',
  ]);
});
