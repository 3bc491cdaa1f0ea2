import { expect, test } from 'vitest';
import type { ArticleText } from '../../shared/article/article.ts';
import { compileWatches } from '../../shared/watch/compile.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import { matchArticle } from '../../shared/watch/match.ts';

const leaves = [
  { id: 'maduro', kind: 'person', name: 'Nicolás Maduro' },
  { id: 'belarus', kind: 'country', country: 'BY' },
  { id: 'asylum', kind: 'concept', name: 'asylum' },
];

/** The words by which rule `r` fires on an article, with the ways to them; nothing where it does not. */
function fired(rule: unknown, article: Partial<ArticleText>, more: object[] = []): string[] | undefined {
  const watches = parseWatches(JSON.stringify([...leaves, ...more, { id: 'r', rule }]), 'w.json');
  const matches = matchArticle(compileWatches(watches), { id: '1', title: '', body: '', ...article });
  return matches
    .find(({ watch }) => watch === 'r')
    ?.evidence.map(({ field, text, path }) => `${field} ${text}: ${path}`);
}

const apart = 'Maduro spoke. He wants asylum.\n\nBelarus is far.';

test.each([
  ['sentence', 'Maduro wants asylum.', true],
  ['sentence', 'Maduro spoke. He wants asylum.', false],
  ['paragraph', 'Maduro spoke. He wants asylum.', true],
  ['paragraph', 'Maduro spoke.\n\nHe wants asylum.', false],
  ['article', 'Maduro spoke.\n\nHe wants asylum.', true],
  [{ words: 3 }, 'Maduro wants no asylum', true],
  [{ words: 2 }, 'Maduro wants no asylum', false],
  [{ words: 2 }, 'asylum for Maduro', true],
])('all within %j of "%s" is %s', (within, body, holds) => {
  expect(fired({ all: ['maduro', 'asylum'], within }, { body }) !== undefined).toBe(holds);
});

test('a span may lie inside another, at every level', () => {
  const rule = { all: [{ all: ['maduro', 'asylum'], within: { words: 5 } }, 'belarus'], within: 'paragraph' };
  expect(fired(rule, { body: 'Maduro asks for asylum. Belarus hears it.' })).toHaveLength(3);
  expect(
    fired(rule, { body: 'Maduro spoke for a long while and then asked for asylum. Belarus hears.' }),
  ).toBe(undefined);
  expect(fired(rule, { body: 'Maduro asks for asylum.\n\nBelarus hears it.' })).toBe(undefined);
});

test('any needs one part and shows all that are there', () => {
  expect(fired({ any: ['belarus', 'asylum'] }, { body: apart })).toEqual([
    'body asylum: r › any › asylum',
    'body Belarus: r › any › belarus',
  ]);
});

test('not looks at the same span, and for words to both sides', () => {
  const rule = { all: ['maduro', { not: 'asylum' }], within: 'sentence' };
  expect(fired(rule, { body: 'Maduro wants asylum.' })).toBe(undefined);
  expect(fired(rule, { body: apart })).toEqual(['body Maduro: r › all › maduro']);
  const near = { all: ['maduro', { not: 'asylum' }], within: { words: 3 } };
  expect(fired(near, { body: 'asylum for Maduro' })).toBe(undefined);
  expect(fired(near, { body: 'asylum is what they want, says Maduro' })).toHaveLength(1);
});

test('a part is limited to fields, languages and sources by "in"', () => {
  const inTitle = { all: [{ watch: 'maduro', in: { fields: ['title'] } }, 'asylum'] };
  expect(fired(inTitle, { title: 'Maduro speaks', body: 'asylum' })).toHaveLength(2);
  expect(fired(inTitle, { title: 'News', body: 'Maduro wants asylum' })).toBe(undefined);
  const notInTitle = { all: ['maduro', { not: 'asylum', in: { fields: ['title'] } }] };
  expect(fired(notInTitle, { title: 'Maduro speaks', body: 'asylum' })).toHaveLength(1);
  expect(fired(notInTitle, { title: 'Maduro wants asylum' })).toBe(undefined);
  const byLanguage = {
    any: [
      { all: ['maduro'], in: { languages: ['el'] } },
      { any: ['belarus'], in: { sources: ['bbc.co.uk'] } },
    ],
  };
  const body = 'President Maduro, Belarus';
  expect(fired(byLanguage, { body, language: 'el', source: 'x.gr' })).toHaveLength(1);
  expect(fired(byLanguage, { body, language: 'en', source: 'BBC.co.uk' })).toEqual([
    'body Belarus: r › any › any › belarus',
  ]);
  expect(fired(byLanguage, { body, language: 'en', source: 'x.gr' })).toBe(undefined);
});

test('nested limits of fields narrow each other', () => {
  const rule = {
    all: [{ watch: 'maduro', in: { fields: ['body', 'title'] } }],
    in: { fields: ['lead', 'body'] },
  };
  expect(fired(rule, { title: 'Maduro speaks' })).toBe(undefined);
  expect(fired(rule, { title: 'Maduro speaks', body: 'He is Maduro.' })).toEqual([
    'body Maduro: r › all › maduro',
  ]);
});

test('a rule refers to a watch that is itself a rule, and the way shows both', () => {
  const exile = {
    id: 'exile',
    rule: { all: ['maduro', { any: ['asylum', 'belarus'] }], within: 'paragraph' },
  };
  const found = fired({ all: ['exile', { not: 'belarus' }] }, { body: 'Maduro asks for asylum.' }, [exile]);
  expect(found).toEqual([
    'body Maduro: r › all › exile › all › maduro',
    'body asylum: r › all › exile › all › any › asylum',
  ]);
});

test("a watch's own limits hold where a rule names it", () => {
  const spanish = {
    id: 'es-maduro',
    kind: 'person',
    name: 'Nicolás Maduro',
    languages: ['es'],
    fields: ['lead'],
  };
  const rule = { all: ['es-maduro'] };
  const said = { body: 'Nicolás Maduro' };
  expect(fired(rule, { ...said, lead: 'Nicolás Maduro', language: 'es' }, [spanish])).toHaveLength(1);
  expect(fired(rule, { ...said, lead: 'Nicolás Maduro', language: 'pl' }, [spanish])).toBe(undefined);
  expect(fired(rule, { ...said, language: 'es' }, [spanish])).toBe(undefined);
});

test('a text of nothing but names is no reason to work for ever', () => {
  const body = 'asylum in France '.repeat(6_000);
  const france = [{ id: 'france', country: 'FR' }];
  const within = { words: 1000 };
  expect(fired({ all: ['france', 'asylum'], within }, { body }, france)).toHaveLength(10_000);
  expect(fired({ all: ['france', 'belarus'], within }, { body }, france)).toBe(undefined);
  const nested = { all: ['france', { all: ['asylum', { not: 'belarus' }], within }], within };
  expect(fired(nested, { body: body.slice(0, 20_000) }, france)).toBeDefined();
});
