import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileWatches } from '../../shared/watch/compile.ts';
import { matchArticle } from '../../shared/watch/match.ts';
import type { Rule, Watch, Within } from '../../shared/watch/watch.ts';

const ids = ['alphax', 'betax', 'gammax'] as const;
const leaves: Watch[] = ids.map((id) => ({ id, kind: 'concept', name: id, severity: 'normal' }));

/** A place as a reader counts: which paragraph, which sentence of the article, which word of the article. */
type Place = { id: string; paragraph: number; sentence: number; word: number; start: number };
type Text = { body: string; places: Place[] };

const sentence = fc.array(fc.constantFrom(...ids, 'some', 'other'), { minLength: 1, maxLength: 5 });
const texts = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((paragraphs): Text => {
    const text: Text = { body: '', places: [] };
    let [sentences, words] = [0, 0];
    for (const [paragraph, list] of paragraphs.entries()) {
      if (paragraph > 0) text.body += '\n\n';
      for (const [index, each] of list.entries()) {
        if (index > 0) text.body += ' ';
        for (const [at, id] of each.entries()) {
          if (at > 0) text.body += ' ';
          const place = { id, paragraph, sentence: sentences, word: words, start: text.body.length };
          if (leaves.some((leaf) => leaf.id === id)) text.places.push(place);
          text.body += id;
          words += 1;
        }
        text.body += '.';
        sentences += 1;
      }
    }
    return text;
  });

const withins = fc.constantFrom<Within | undefined>(
  undefined,
  'sentence',
  'paragraph',
  'article',
  { words: 1 },
  { words: 3 },
);
const { rule: rules } = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Rule>(...ids),
    fc.record({ all: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }), within: withins }),
    fc.record({ any: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('rule') }),
  ),
}));

type In = (place: Place) => boolean;

/** The rule as its words say it, by trying every place of every span: the offsets that satisfy it, or nothing. */
function reading(
  rule: Rule,
  places: readonly Place[],
  inside: In,
  insideNot: In,
  negated = false,
): Place[] | undefined {
  if (typeof rule === 'string') {
    const found = places.filter((place) => place.id === rule && (negated ? insideNot : inside)(place));
    return found.length === 0 ? undefined : found;
  }
  if ('not' in rule) return reading(rule.not, places, inside, insideNot, true) === undefined ? [] : undefined;
  if ('any' in rule) {
    const parts = rule.any.map((part) => reading(part, places, inside, insideNot, negated));
    const holding = parts.filter((part) => part !== undefined);
    return holding.length === 0 ? undefined : holding.flat();
  }
  if (!('all' in rule)) return undefined;
  const together = (span: In, notSpan: In) => {
    const parts = rule.all.map((part) => reading(part, places, span, notSpan, negated));
    const holding = parts.filter((part) => part !== undefined);
    return holding.length < parts.length ? undefined : holding.flat();
  };
  const { within } = rule;
  if (within === undefined || within === 'article') return together(inside, insideNot);
  const spans = positives(rule.all)
    .flatMap((id) => places.filter((place) => place.id === id && (negated ? insideNot : inside)(place)))
    .map((anchor): [In, In] => {
      if (typeof within !== 'object') {
        const same: In = (place) => place[within] === anchor[within];
        return [(place) => inside(place) && same(place), (place) => insideNot(place) && same(place)];
      }
      const after: In = (place) => place.word - anchor.word <= within.words;
      return [
        (place) => inside(place) && after(place) && place.word >= anchor.word,
        (place) => insideNot(place) && after(place) && place.word >= anchor.word - within.words,
      ];
    });
  const found = spans.map(([span, notSpan]) => together(span, notSpan)).filter((part) => part !== undefined);
  return found.length === 0 ? undefined : found.flat();
}

function positives(parts: readonly Rule[]): string[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [part];
    if ('all' in part) return positives(part.all);
    return 'any' in part ? positives(part.any) : [];
  });
}

test('a rule finds what its words say, whatever is nested in it', () => {
  fc.assert(
    fc.property(texts, rules, ({ body, places }, rule) => {
      const compiled = compileWatches([...leaves, { id: 'r', kind: 'rule', severity: 'normal', rule }]);
      const match = matchArticle(compiled, { id: '1', title: '', body }).find(({ watch }) => watch === 'r');
      const everywhere = () => true;
      const wanted = reading(rule, places, everywhere, everywhere) ?? [];
      const starts = [...new Set(wanted.map(({ start }) => start))].sort((one, other) => one - other);
      expect(match?.evidence.map(({ start }) => start) ?? []).toEqual(starts);
    }),
    { numRuns: 500 },
  );
});
