import { AhoCorasick as Monyone } from '@monyone/aho-corasick/fast';
import Modern from 'modern-ahocorasick/fast';
import type { ArticleText } from '../shared/article/article.ts';
import { type CompiledWatches, compileWatches } from '../shared/watch/compile.ts';
import { loadCompiled, serialiseWatches } from '../shared/watch/compiled-form.ts';
import { foldAlias } from '../shared/watch/fold.ts';
import { matchArticle } from '../shared/watch/match.ts';
import type { Watch } from '../shared/watch/watch.ts';
import { articlesIn, personWatches } from './matching/articles.ts';
import { bestOf, median, timeOf } from './matching/timing.ts';

const scripts = [
  ['Latin letters', 'en de fr es'],
  ['Cyrillic', 'ru uk'],
  ['eleven languages', 'en ru ar zh hi el ja ko he fa tr'],
] as const;
/** Articles that nobody has seen yet, and those before them that warm up code and memory. */
const [fresh, seen] = [40, 40];

/**
 * Prints what matching an article of 21.7 KB costs as ratios of one run: with 10,000 person watches to with 10, for
 * articles that come for the first time and for one that comes again; to lower-casing and decomposing the same text;
 * to one alternation of the aliases of 1,000 watches; to the Aho-Corasick packages of npm with the folding that they
 * would need. And what opening 10,000 stored watches takes beside compiling them.
 */
export async function run(): Promise<void> {
  const few = compileWatches(personWatches(10));
  const thousand = personWatches(1000);
  const compiledThousand = compileWatches(thousand);
  const many = compileWatches(personWatches(10_000));
  for (const [label, languages] of scripts) {
    const articles = await articlesIn(languages.split(' '), seen + fresh);
    console.log(`${label}, ms an article:`);
    growth(few, many, articles);
    peers(compiledThousand, thousand, articles[0]);
  }
  opening();
}

function growth(few: CompiledWatches, many: CompiledWatches, articles: readonly ArticleText[]): void {
  const [first] = articles;
  if (first === undefined) return;
  for (const article of articles.slice(0, seen)) for (const each of [few, many]) matchArticle(each, article);
  const times = articles
    .slice(seen)
    .map((article) => [few, many].map((each) => timeOf(() => matchArticle(each, article))));
  const evidence = articles
    .slice(seen)
    .map((article) => matchArticle(many, article).reduce((sum, match) => sum + match.evidence.length, 0));
  const [ten = 0, tenThousand = 0] = [0, 1].map((which) => median(times.map((each) => each[which] ?? 0)));
  console.log(`  (places that speak for the 10,000, in the middle article: ${median(evidence)})`);
  row('10,000 watches to 10, new articles', tenThousand, ten, 'at most 1.5', tenThousand / ten);
  const { again, tens, floor } = bestOf({
    again: () => matchArticle(many, first),
    tens: () => matchArticle(few, first),
    floor: () => first.body.normalize('NFKD').toLowerCase(),
  });
  row('10,000 watches to 10, the same article', again, tens, 'at most 1.5', again / tens);
  row('10 watches to NFKD and lower case', tens, floor, 'at most 3', tens / floor);
  row('10,000 watches to NFKD and lower case', again, floor, 'at most 3', again / floor);
}

function peers(compiled: CompiledWatches, watches: readonly Watch[], article: ArticleText | undefined): void {
  if (article === undefined) return;
  const { body } = article;
  const names = namesOf(watches);
  const folded = [...new Set(names.map(foldAlias))];
  const ofNames = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})`, 'giu');
  const ofForms = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${formsOf(compiled).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const modern = new Modern(folded);
  const monyone = new Monyone(folded);
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}+/gu, '')
      .toLowerCase();
  const { own, ...best } = bestOf({
    own: () => matchArticle(compiled, article),
    ofForms: () => [...plain(body).matchAll(ofForms)],
    ofNames: () => [...body.matchAll(ofNames)],
    modern: () => modern.search(plain(body)),
    monyone: () => monyone.matchInText(plain(body)),
  });
  row('an alternation of all forms to 1,000', best.ofForms, own, 'at least 5', best.ofForms / own);
  row('an alternation of names alone to 1,000', best.ofNames, own, 'no target', best.ofNames / own);
  row('modern-ahocorasick to 1,000', best.modern, own, 'at least 1', best.modern / own);
  row('@monyone/aho-corasick to 1,000', best.monyone, own, 'at least 1', best.monyone / own);
}

/** Full and family names as the watches give them. */
function namesOf(watches: readonly Watch[]): string[] {
  return watches.flatMap((watch) =>
    watch.kind === 'person' ? [watch.name, watch.name.split(' ').at(-1) ?? ''] : [],
  );
}

/** What a regular expression would have to hold to find the watches' names in the forms that matching reads. */
function formsOf({ patterns, readPattern }: CompiledWatches): string[] {
  return Array.from(patterns.watch, (_, number) =>
    readPattern(number)
      .parts.map(({ stem, endings }) => `${escaped(stem)}${endings.source.replace(/^\^|\$$/gu, '')}`)
      .join('[ -]{1,3}'),
  );
}

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

function opening(): void {
  const watches = personWatches(10_000);
  const bytes = serialiseWatches(watches);
  const compile = timeOf(() => compileWatches(watches));
  const { load } = bestOf({ load: () => loadCompiled(bytes, watches) });
  console.log(`10,000 stored watches of ${(bytes.byteLength / 1e6).toFixed(1)} MB, ms:`);
  row('opening them to compiling them', load, compile, 'opened in 50 ms', load / compile);
}

function row(what: string, one: number, other: number, target: string, ratio: number): void {
  console.log(
    `  ${what.padEnd(40)} ${one.toFixed(2).padStart(8)} to ${other.toFixed(2).padStart(8)}   ratio ${ratio.toFixed(2).padStart(6)}   (${target})`,
  );
}
