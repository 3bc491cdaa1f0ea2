import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileWatches } from '../../shared/watch/compile.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import { matchArticle } from '../../shared/watch/match.ts';
import { classFactors, scoreOf, usualWeights } from '../../shared/watch/score.ts';
import { type EvidenceClass, mentionFields } from '../../shared/watch/watch.ts';

const place = (field: (typeof mentionFields)[number], by: EvidenceClass = 'name') => ({ field, class: by });

function scored(watch: object, article: { title?: string; body?: string }): number | undefined {
  const watches = parseWatches(JSON.stringify([{ id: 'w', country: 'BY', ...watch }]), 'w.json');
  const [match] = matchArticle(compileWatches(watches), { id: '1', title: '', body: '', ...article });
  return match?.score;
}

describe('a score', () => {
  test('of one place is the weight of its field times the factor of its class', () => {
    expect(scoreOf([place('title')], undefined)).toBe(0.8);
    expect(scoreOf([place('body', 'demonym')], undefined)).toBe(0.28);
    expect(scoreOf([place('body')], { body: 1 })).toBe(1);
  });

  test('of two places is the chance that either speaks', () => {
    expect(scoreOf([place('body'), place('body')], undefined)).toBe(0.64);
  });

  const anyPlace = fc.record({
    field: fc.constantFrom(...mentionFields),
    class: fc.constantFrom(...(Object.keys(classFactors) as EvidenceClass[])),
  });

  test('lies between 0 and 1, does not depend on order, and never falls by one more place', () => {
    fc.assert(
      fc.property(fc.array(anyPlace), anyPlace, (places, one) => {
        const score = scoreOf(places, undefined);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(scoreOf(places.toReversed(), undefined)).toBeCloseTo(score, 2);
        expect(scoreOf([...places, one], undefined)).toBeGreaterThanOrEqual(score);
      }),
    );
  });

  test('of a title beats that of a lead, of a body, and of an embed', () => {
    const weights = mentionFields.map((field) => usualWeights[field]);
    expect(weights.toSorted((a, b) => b - a)).toEqual(weights);
  });
});

describe('a match', () => {
  test('carries its score, by class and field', () => {
    expect(scored({}, { title: 'Belarus' })).toBe(0.8);
    expect(scored({}, { body: 'The Belarusian army' })).toBe(0.28);
    expect(scored({ weights: { body: 0.9 } }, { body: 'Belarus' })).toBe(0.9);
  });

  test('takes the surer class where a place is of two', () => {
    expect(scored({}, { title: 'Η Λευκορωσία διαψεύδει' })).toBe(0.8);
    expect(scored({}, { title: 'Η λευκορωσική κυβέρνηση' })).toBe(0.56);
  });

  test('below minScore is none', () => {
    expect(scored({ minScore: 0.5 }, { body: 'Belarus' })).toBe(undefined);
    expect(scored({ minScore: 0.5 }, { body: 'Belarus and Belarus' })).toBe(0.64);
    expect(scored({ minScore: 0.4 }, { body: 'Belarus' })).toBe(0.4);
  });

  test('that its score cuts still counts in a rule, which has a score of its own', () => {
    const watches = parseWatches(
      '- {id: by, country: BY, minScore: 0.9}\n- {id: r, rule: by}\n- {id: s, rule: by, minScore: 0.5}',
      'w',
    );
    const matches = matchArticle(compileWatches(watches), { id: '1', title: '', body: 'Belarus' });
    expect(matches.map(({ watch, score }) => [watch, score])).toEqual([['r', 0.4]]);
  });
});
