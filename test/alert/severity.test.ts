import fc from 'fast-check';
import { expect, test } from 'vitest';
import { severityOf, type Weighed } from '../../shared/alert/severity.ts';
import { mentionFields, severities } from '../../shared/watch/watch.ts';

const plain: Weighed = {
  written: 'normal',
  score: 0.8,
  fields: ['title', 'body'],
  outlets: 1,
  widespread: 5,
};

test.each<[string, Partial<Weighed>, string]>([
  ['as written', {}, 'normal'],
  ['as written where nothing was scored', { score: undefined }, 'normal'],
  ['a step lower for a passing mention', { fields: ['body'], score: 0.28 }, 'low'],
  ['a step lower for a mention in a post alone', { fields: ['embed'], score: 0.9 }, 'low'],
  ['as written for a faint one in the headline', { fields: ['title'], score: 0.2 }, 'normal'],
  ['a step higher where the article is about it', { score: 0.98 }, 'high'],
  ['as written where the body alone is full of it', { fields: ['body'], score: 0.98 }, 'normal'],
  ['a step higher where many outlets carry it', { outlets: 6 }, 'high'],
  ['not two steps higher for both', { written: 'low', outlets: 6, score: 0.98 }, 'normal'],
  [
    'as written for a passing mention in a story of many',
    { fields: ['body'], score: 0.2, outlets: 9 },
    'normal',
  ],
  ['not critical unless it is written so', { written: 'high', outlets: 9 }, 'high'],
  ['critical as written', { written: 'critical' }, 'critical'],
  ['no lower than low', { written: 'low', fields: ['embed'] }, 'low'],
])('severity is %s', (_, part, expected) => {
  expect(severityOf({ ...plain, ...part })).toBe(expected);
});

test('severity is never more than a step from what is written, and critical only where that is written', () => {
  const weighed = fc.record({
    written: fc.constantFrom(...severities),
    score: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
    fields: fc.array(fc.constantFrom(...mentionFields), { minLength: 1 }),
    outlets: fc.nat(100),
    widespread: fc.integer({ min: 1, max: 50 }),
  });
  fc.assert(
    fc.property(weighed, (one) => {
      const found = severityOf(one);
      const steps = severities.indexOf(found) - severities.indexOf(one.written);
      expect(Math.abs(steps)).toBeLessThanOrEqual(1);
      if (found === 'critical') expect(one.written).toBe('critical');
    }),
  );
});
