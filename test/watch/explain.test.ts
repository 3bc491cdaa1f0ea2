import { expect, test } from 'vitest';
import type { ArticleText } from '../../shared/article/article.ts';
import { compileWatches } from '../../shared/watch/compile.ts';
import { explainMatch } from '../../shared/watch/explain.ts';
import { parseWatches } from '../../shared/watch/load.ts';

const file = `
- {id: maduro, kind: person, name: Nicolás Maduro, not: [Ricardo Maduro]}
- {id: asylum, kind: concept, name: asylum}
- {id: belarus, country: BY, minScore: 0.5}
- {id: turkey, country: TR, fields: [title]}
- {id: exile, rule: {all: [maduro, {any: [asylum, belarus]}], within: sentence}, severity: high}
`;
const compiled = compileWatches(parseWatches(file, 'w'));

function explained(watch: string, article: Partial<ArticleText>): string[] {
  return explainMatch(compiled, { id: '1', title: '', body: '', ...article }, watch).lines;
}

test('a rule tells the way to each place and how the score came about', () => {
  const lines = explained('exile', { title: 'Maduro wants asylum', body: 'Maduro wants asylum.' });
  expect(lines).toEqual([
    'exile fired (severity high, score 0.978)',
    '  score 0.978: 1 in title by name at 0.8, 1 in title by lexicon at 0.72, 1 in body by name at 0.4, 1 in body by lexicon at 0.36',
    '  maduro in title at 0: "Maduro" in Maduro wants asylum (name, alias "Maduro", exile › all › maduro)',
    expect.stringContaining('asylum in title at 13: "asylum" in Maduro wants asylum (lexicon'),
    expect.stringContaining('exile › all › maduro)'),
    expect.stringContaining('exile › all › any › asylum)'),
  ]);
});

test('a place that fired is no near miss, and one that did not is told with its reason', () => {
  const lines = explained('maduro', {
    body: 'Nicolás Maduro y Ricardo Maduro. Un plátano maduro.',
    language: 'es',
  });
  expect(lines[0]).toMatch(/^maduro fired/);
  const misses = lines.filter((line) => line.includes('near miss'));
  expect(misses.some((line) => line.includes('excluded by the phrase "Ricardo Maduro"'))).toBe(true);
  expect(misses.some((line) => line.includes('lower-case'))).toBe(true);
  expect(misses.filter((line) => line.includes(' at 8:'))).toEqual([]);
});

test('what shows in Turkish where an ending is read by two languages is told once, as found', () => {
  const lines = explained('belarus', { title: "Maduro Belarus'ta iltica talep etti", language: 'tr' });
  expect(lines[0]).toBe('belarus fired (severity normal, score 0.8)');
  expect(lines.filter((line) => line.includes('near miss'))).toEqual([]);
});

test('a score that is too low is told with what it was made of', () => {
  const lines = explained('belarus', { body: 'In Belarus.' });
  expect(lines.slice(0, 3)).toEqual([
    'belarus did not fire',
    '  below its minScore: it scores 0.4, and the watch asks for 0.5',
    '  score 0.4: 1 in body by name at 0.4',
  ]);
});

test('a place in a field that the watch does not look at is a near miss', () => {
  const lines = explained('turkey', { body: 'In Turkey.' });
  expect(lines[1]).toMatch(
    /near miss for turkey in body at 3: "Turkey" in In Turkey\.: its watch looks at title only/,
  );
});

test('a rule that did not fire tells its parts and the span', () => {
  const lines = explained('exile', { body: 'Maduro spoke. Asylum is granted.' });
  expect(lines).toEqual(
    expect.arrayContaining([
      'exile did not fire',
      '  its part maduro was found 1 time(s)',
      '  its part belarus was not found',
      '  within not met: no sentence holds all that the rule asks for',
    ]),
  );
});

test('words around a place are cut inside no character', () => {
  const [, , line = ''] = explained('asylum', { body: `${'😀'.repeat(40)} asylum ${'😀'.repeat(40)}` });
  expect(line).not.toContain('\ufffd');
});
