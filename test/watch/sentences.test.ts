import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type CompiledWatches, compileWatches } from '../../shared/watch/compile.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import { matchArticle } from '../../shared/watch/match.ts';

/** One sentence in the manner of translated news, written without a look at the engine. */
type Sentence = { lang: string; kind: string; spec: object; fires: boolean; text: string };

const file = new URL('fixtures/sentences.jsonl', import.meta.url);
const sentences = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Sentence => JSON.parse(line));

const compiled = new Map<string, CompiledWatches>();

function watchOf(spec: object): CompiledWatches {
  const source = JSON.stringify([{ id: 'watched', ...spec }]);
  const known = compiled.get(source) ?? compileWatches(parseWatches(source, 'sentences.jsonl'));
  compiled.set(source, known);
  return known;
}

const fires = ({ spec, text, lang }: Sentence) =>
  matchArticle(watchOf(spec), { id: 'a', title: '', body: text, language: lang }).length > 0;

test.each([
  ['country', 0.97, 0.95],
  ['person', 0.95, 0.95],
  ['concept', 0.95, 0.95],
] as const)(
  'a %s is found, and little else, in sentences written without a look at the engine',
  (kind, recall, precision) => {
    const of = sentences.filter((sentence) => sentence.kind === kind);
    const found = of.filter(fires);
    const right = found.filter((sentence) => sentence.fires).length;
    expect(of.length).toBeGreaterThan(100);
    expect(right / of.filter((sentence) => sentence.fires).length).toBeGreaterThanOrEqual(recall);
    expect(right / found.length).toBeGreaterThanOrEqual(precision);
  },
);
