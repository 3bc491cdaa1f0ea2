import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileWatches } from '../shared/watch/compile.ts';
import { inflect } from '../shared/watch/endings.ts';
import { foldAlias } from '../shared/watch/fold.ts';
import { lexicon } from '../shared/watch/lexicon.ts';
import { parseWatches } from '../shared/watch/load.ts';
import { matchArticle } from '../shared/watch/match.ts';
import { codes, concepts, folder, read, type Sentence } from './match-quality.ts';

/** Languages of the corpus that a Snowball stemmer is published for, by its module's name. */
const stemmers = {
  ar: 'arabic',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  hi: 'indian',
  it: 'italian',
  pt: 'portuguese',
  ru: 'russian',
  tr: 'turkish',
  uk: 'ukrainian',
} as const;
type Stem = (word: string) => string;
/** Whether a word of a text is a form of a word of an alias; both are folded, and the alias' is in its dictionary form. */
type SameWord = (alias: string, word: string) => boolean;

const wordOf = /[\p{L}\p{M}\p{N}]+/gu;

function wordsOf(text: string): string[] {
  return foldAlias(text).match(wordOf) ?? [];
}

/** Names as a dictionary has them: of countries from ICU, of concepts the lexicon's forms without its marks. */
function dictionaryForms(language: string): Map<string, string[][]> {
  const forms = new Map<string, string[][]>();
  const display = new Intl.DisplayNames(language, { type: 'region' });
  for (const code of codes) forms.set(code, [wordsOf(display.of(code) ?? '')]);
  for (const concept of concepts) {
    const plain = (lexicon().get(language)?.get(concept)?.forms ?? []).filter(
      (form) => !/[*~+!]/u.test(form),
    );
    forms.set(concept, plain.map(wordsOf));
  }
  return forms;
}

function holds(words: readonly string[], alias: readonly string[], same: SameWord): boolean {
  if (alias.length === 0) return false;
  return words.some((_, from) => alias.every((word, index) => same(word, words[from + index] ?? '')));
}

type Finds = (sentence: Sentence, name: string) => boolean;

/** Finds names by one way to tell forms of a word. */
function findsBy(forms: ReadonlyMap<string, string[][]>, same: SameWord): Finds {
  return ({ text }, name) => {
    const words = wordsOf(text);
    return (forms.get(name) ?? []).some((alias) => holds(words, alias, same));
  };
}

const names = [...codes, ...concepts];
const shipped = compileWatches(
  parseWatches(
    JSON.stringify([
      ...codes.map((country) => ({ id: country.toLowerCase(), country })),
      ...concepts.map((name) => ({ kind: 'concept', name })),
    ]),
    'corpus',
  ),
);
const findsAsShipped: Finds = ({ text }, name) =>
  matchArticle(shipped, { id: '', title: '', body: text }).some(({ watch }) => watch === name.toLowerCase());

/** Recall and precision over the names of countries and concepts. */
function measure(sentences: readonly Sentence[], finds: Finds) {
  let [right, missed, wrong] = [0, 0, 0];
  for (const sentence of sentences) {
    for (const name of names) {
      const found = finds(sentence, name);
      if (sentence.wanted.includes(name)) {
        if (found) right += 1;
        else missed += 1;
      } else if (found) wrong += 1;
    }
  }
  const ratio = (part: number, whole: number) => (whole === 0 ? '  –  ' : (part / whole).toFixed(3));
  return `${ratio(right, right + missed)}/${ratio(right, right + wrong)}`;
}

/**
 * Prints, for each language with a Snowball stemmer, recall and precision by exact words, by the endings that ship, by
 * stems, and by both together: all four get the same dictionary forms, so that only inflection is compared. Then those
 * of the matcher as it ships, with its data, and what stems would add to that.
 */
export async function run(): Promise<void> {
  console.log(
    'recall/precision      exact        endings      stems        both         shipped      shipped or stems',
  );
  for (const [language, name] of Object.entries(stemmers)) {
    const module: { stemmer: Stem } = await import(`@orama/stemmers/${name}`);
    const stems = new Map<string, string>();
    const stem: Stem = (word) => {
      const known = stems.get(word) ?? foldAlias(module.stemmer(word));
      stems.set(word, known);
      return known;
    };
    const exact: SameWord = (alias, word) => alias === word;
    const byEndings: SameWord = (alias, word) => {
      const form = inflect(language, alias);
      return word.startsWith(form.stem) && form.endings.test(word.slice(form.stem.length));
    };
    const byStems: SameWord = (alias, word) => stem(alias) === stem(word);
    const both: SameWord = (alias, word) => byEndings(alias, word) || byStems(alias, word);
    const sentences = read(language, await readFile(join(folder, `${language}.txt`), 'utf8'));
    const forms = dictionaryForms(language);
    const stemmed = findsBy(forms, byStems);
    const ways = [
      ...[exact, byEndings, byStems, both].map((same) => findsBy(forms, same)),
      findsAsShipped,
      (sentence: Sentence, each: string) => findsAsShipped(sentence, each) || stemmed(sentence, each),
    ];
    const figures = ways.map((finds) => measure(sentences, finds));
    console.log(`${language.padEnd(20)}  ${figures.join('  ')}`);
  }
}
