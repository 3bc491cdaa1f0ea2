import { describe, expect, test } from 'vitest';
import { parseWatches, WatchFileError } from '../../shared/watch/load.ts';

function problems(text: string): string[] {
  try {
    parseWatches(text, 'w.yaml');
  } catch (error) {
    if (error instanceof WatchFileError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('one clear error with file, line and mend', () => {
  test.each([
    [
      '- {country: BY, aliases: {en: [B]}}',
      'w.yaml:1: watch "by": alias "B" is a single letter: write at least two',
    ],
    [
      '- country: BY\n  aliases:\n    en:\n      - "\u200b"',
      'w.yaml:4: watch "by": alias "\u200b" holds no letter',
    ],
    ['- {id: a, kind: concept, name: "…"}', 'w.yaml:1: watch "a": name "…" holds no letter or digit'],
    ['- id: a\n  rule: {}', 'w.yaml:2: watch "a": rule is empty or no rule: a rule is a watch id, {all'],
    ['- id: a\n  rule:', 'watch "a": rule is empty or no rule'],
    ['- id: a\n  rule: {any: []}', 'w.yaml:2: watch "a": rule.any is empty or no rule: list at least one'],
    ['- id: a\n  rule: {all: [b], any: [c]}', 'rule has all and any in one'],
    [
      '- id: a\n  rule:\n    any: [b]\n    within: sentence',
      'w.yaml:4: watch "a": unknown field "within" in rule: within goes with all',
    ],
    [
      '- id: a\n  rule:\n    all:\n      - b\n      - {not: []}',
      'w.yaml:5: watch "a": rule.all.1.not is empty',
    ],
    [
      '- id: a\n  rule: {all: [b], within: {words: 0}}',
      'rule.within {"words":0} is no span: within is sentence',
    ],
    [
      '- id: a\n  rule: {all: [b], in: {fields: [headline]}}',
      'rule.in.fields ["headline"] is no list of fields: in takes fields (some of title, lead, body, embed)',
    ],
    ['- id: a\n  rule: {watch: b, in: {where: x}}', 'unknown field "where" in rule.in'],
    [
      '- country: BY\n  minScore: 1.5',
      'w.yaml:2: watch "BY": minScore 1.5 is no number from 0 to 1: write a number such as 0.5',
    ],
    ['- country: BY\n  minScore: high', 'minScore "high" is no number from 0 to 1'],
    ['- country: BY\n  weights: {title: -1}', 'w.yaml:2: watch "BY": weights.title -1 is no number'],
    [
      '- country: BY\n  weights:\n    headline: 1',
      'w.yaml:3: watch "BY": unknown field in weights: "headline": weights are of title, lead, body, embed',
    ],
    [
      '- {country: BY, fields: [head]}',
      'fields.0 "head" is no list of fields: list some of title, lead, body, embed',
    ],
    ['- {id: a, kind: rule}', 'watch "a" has no rule: a rule is a watch id'],
    [
      '- {id: a, rule: {not: by}}\n- country: BY',
      'w.yaml:1: watch "a": its rule says only what must not be found',
    ],
    ['- {country: BY, metonyms: maybe}', 'metonyms "maybe" is not valid: write true or false'],
    ['- {country: BY, aliases: [a]}', 'aliases is not valid: write lists by language'],
    [
      '- {country: BY, aliases: {en: [""]}}',
      'aliases.en.0 "" is not valid: write something in it, or take it out',
    ],
    ['- {country: BY, wikidata: {item: 184, fetched: 2026-01-01}}', 'wikidata.item'],
  ])('%s', (text, message) => {
    const told = problems(text);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(message);
  });
});

test('a rule of nothing but "not" may be a part of another', () => {
  const rules = '- {id: a, rule: {not: by}}\n- {id: b, rule: {all: [fr, a]}}';
  expect(problems(`${rules}\n- country: BY\n- country: FR`)).toEqual([]);
});

test('a circle of rules is named once, whatever leads into it', () => {
  const told = problems(
    '- {id: in, rule: b}\n- {id: c, rule: a}\n- {id: a, rule: {any: [b]}}\n- {id: b, rule: {any: [{watch: c}]}}',
  );
  expect(told).toEqual([
    'w.yaml:3: watches refer to each other in a circle: a → b → c → a: take one of these references out',
  ]);
});

test('a long chain of rules is refused for its depth and not for the time that it takes', () => {
  const chain = Array.from({ length: 3000 }, (_, index) => ({
    id: `r${index}`,
    rule: index === 2999 ? 'by' : `r${index + 1}`,
  }));
  const told = problems(JSON.stringify([...chain, { country: 'BY' }]));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('nests deeper than 32 levels');
  for (const levels of [100, 5000]) {
    const deep = `${'{not: '.repeat(levels)}by${'}'.repeat(levels)}`;
    expect(problems(`- {id: r, rule: ${deep}}\n- country: BY`)[0]).toMatch(/nests deeper than/);
  }
});
