import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleText } from '../shared/article/article.ts';
import { type CompiledWatches, compileWatches } from '../shared/watch/compile.ts';
import { parseWatches } from '../shared/watch/load.ts';
import { matchArticle } from '../shared/watch/match.ts';

const bytesAnArticle = 21_700;
const rounds = 25;

/**
 * Prints what matching an article of 21.7 KB costs with 10 and with 10,000 person watches and the ratio of the two, for
 * texts in Latin letters, in Cyrillic and in a mix of scripts, and the cost against lower-casing and
 * decomposing the same text. `first` is the first look at each article, when none of its words has been heard.
 */
export async function run(): Promise<void> {
  for (const [label, languages] of [
    ['latin', 'en de fr es'],
    ['cyrillic', 'ru uk'],
    ['mixed', 'en ru ar zh hi el ja ko he fa tr'],
  ] as const) {
    const article = await articleIn(languages.split(' '));
    const few = measure(10, article);
    const many = measure(10_000, article);
    const floor = best(() => article.body.normalize('NFKD').toLowerCase());
    const each = (ms: number) => ms.toFixed(2);
    console.log(
      `${label.padEnd(8)} ${each(few.warm)} ms with 10 watches, ${each(many.warm)} with 10,000: ratio ${(many.warm / few.warm).toFixed(2)}`,
    );
    console.log(
      `  first look ${each(few.first)} and ${each(many.first)} ms: ratio ${(many.first / few.first).toFixed(2)}`,
    );
    console.log(
      `  normalize and lower-case alone ${each(floor)} ms: ratio ${(few.warm / floor).toFixed(1)} with 10, ${(many.warm / floor).toFixed(1)} with 10,000`,
    );
  }
}

function measure(count: number, article: ArticleText): { first: number; warm: number } {
  // The code is warm, the index of sounds has heard no word yet.
  const other = compiledOf(10);
  best(() => matchArticle(other, article));
  const compiled = compiledOf(count);
  return {
    first: timeOf(() => matchArticle(compiled, article)),
    warm: best(() => matchArticle(compiled, article)),
  };
}

function compiledOf(count: number): CompiledWatches {
  const watches = Array.from({ length: count }, (_, number) => ({ kind: 'person', name: nameOf(number) }));
  return compileWatches(parseWatches(JSON.stringify(watches), 'bench'));
}

const starts = 'Bar Dor Fel Gran Hal Jan Kor Lind Mar Nov Ost Pet Rad Sol Tor Vas Wil Zim Stein Cal'.split(
  ' ',
);
const middles =
  'an el ov in ar em ut is or ak ed il om ur av es ig op un ask enn ild orr ast imm oll und erk itt ank ebr osk alt irn udd'.split(
    ' ',
  );
const ends = 'berg son ski ez ini enko mann ström akis ard ova off eira dis ley'.split(' ');
const givens = 'An Bru Cla Dmi Ele Fra Gre Hu Iri Ja Ka Le Ma Ni'.split(' ');
const givenEnds = 'na no ra tri ria nk ta go sha kob rin on ria ls mir'.split(' ');

/** Given and family name; no two numbers below 10,500 share the family name. */
function nameOf(number: number): string {
  const family = `${part(starts, number)}${part(middles, number / 20)}${part(ends, number / 700)}`;
  return `${part(givens, number)}${part(givenEnds, number / 14)} ${family}`;
}

/** A person whom nobody watches, with a given name that watched persons bear as well. */
function strangerOf(number: number): string {
  const [given = ''] = nameOf(number).split(' ');
  return `${given} ${part(starts, number / 3)}upt${part(ends, number / 7)}`;
}

function part(list: readonly string[], number: number): string {
  return list[Math.floor(number) % list.length] ?? '';
}

/** An article of the corpus of match-quality, in turn a line from each language, with capitals at many words. */
async function articleIn(languages: readonly string[]): Promise<ArticleText> {
  const lists = await Promise.all(languages.map(linesOf));
  let body = '';
  for (let at = 0; Buffer.byteLength(body) < bytesAnArticle; at += 1) {
    for (const list of lists)
      body += `${list[at % list.length]} ${at % 40 === 0 ? nameOf(at % 10) : strangerOf(at * 611)}.\n\n`;
  }
  return { id: 'bench', title: 'A title', body };
}

async function linesOf(language: string): Promise<string[]> {
  const text = await readFile(join(import.meta.dirname, 'match-quality', `${language}.txt`), 'utf8');
  return text.split('\n').filter((line) => line.trim() !== '');
}

function best(work: () => unknown): number {
  return Math.min(...Array.from({ length: rounds }, () => timeOf(work)));
}

function timeOf(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}
