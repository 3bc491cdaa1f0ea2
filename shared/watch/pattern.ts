import { cliticsOf, inflect, noEnding, openEndings } from './endings.ts';
import { foldAlias } from './fold.ts';
import { gated } from './language.ts';
import { scriptOf } from './script.ts';
import type { Evidence } from './watch.ts';

/** One word of an alias. */
export type Part = {
  stem: string;
  endings: RegExp;
  /** The stem is a word without any ending. */
  bare: boolean;
  /** Anything may follow up to the end of the word. */
  open: boolean;
};

/** How far the language of a passage decides: `lenient` lets an unclear passage through, `strict` does not. */
export type Gate = 'none' | 'lenient' | 'strict';

/** What a pattern does for its watch. */
export type Role = 'match' | 'full' | 'surname' | 'not';

/** An alias made ready: its words in order, and what must hold around them. */
export type Pattern = {
  /** Index of the watch in the compiled list. */
  watch: number;
  alias: string;
  class: Evidence['class'];
  role: Role;
  language: string | undefined;
  parts: readonly Part[];
  /** The first word may start inside a longer word (compounds). */
  inner: boolean;
  /** The match must start with a capital where its script has capitals. */
  capital: boolean;
  /** The original text must be this to the letter. */
  exact: string | undefined;
  /** Whether the language must be possible for the passage, or even show in it. */
  gate: Gate;
  clitics: readonly string[];
};

export type PatternOptions = {
  watch: number;
  class: Evidence['class'];
  role?: Role;
  language: string | undefined;
  capital?: boolean;
  gate?: Gate;
};

/**
 * Reads an alias in the notation of the data files. Words are inflected as the language does; `word*` takes any
 * ending that the language derives words with, `word~` takes anything up to the end of the word, `word!` takes
 * nothing; a leading `+` lets the match start inside a word, `^` asks for a capital, `=` for these very letters.
 * Returns nothing for an alias that folds to nothing.
 */
export function readAlias(source: string, options: PatternOptions): Pattern | undefined {
  let text = source.trim();
  let inner = false;
  let capital = options.capital ?? false;
  let exact: string | undefined;
  for (;;) {
    if (text.startsWith('+')) inner = true;
    else if (text.startsWith('^')) capital = true;
    else if (text.startsWith('=')) exact = text.slice(1).replaceAll(/[*~!]/gu, '');
    else break;
    text = text.slice(1);
  }
  const parts = text
    .split(/[\s\-‐‑–·・]+/u)
    .map((word, index) => (index === 0 && options.language === 'ar' ? withoutArticle(word) : word))
    .map((word) => readWord(word, options.language, options.role === 'not'))
    .filter((part) => part.stem !== '');
  const first = parts[0];
  if (first === undefined) return undefined;
  return {
    watch: options.watch,
    alias: text.replaceAll(/[*~!]/gu, ''),
    class: options.class,
    role: options.role ?? 'match',
    language: options.language,
    parts,
    inner,
    capital,
    exact,
    gate: options.language !== undefined && gated(first.stem) ? (options.gate ?? 'none') : 'none',
    clitics: cliticsFor(first.stem, options.language),
  };
}

/**
 * The article is one of the clitics that matching lets stand before a word, alone and after a preposition. A word
 * that takes nothing (`الرئيس!`) keeps it: the president, where the head of anything has none.
 */
function withoutArticle(word: string): string {
  return word.startsWith('ال') && word.length > 5 && !word.endsWith('!') ? word.slice(2) : word;
}

const polishAdjective = new RegExp(`^(?:k(?:${openEndings('pl').source.slice(1, -1)})|cy)$`, 'u');

/** In an exclusion `*` takes anything, so that no derived word is missed. */
function readWord(word: string, language: string | undefined, excluding: boolean): Part {
  const mark = word.at(-1);
  if (mark === '*' || mark === '~' || mark === '!') {
    const stem = foldAlias(word.slice(0, -1));
    // Polish adjectives in -ski and -cki have -scy and -ccy of men in the plural.
    if (mark === '*' && !excluding && language === 'pl' && /[sc]k$/u.test(stem)) {
      return partOf(stem.slice(0, -1), polishAdjective, false);
    }
    const endings = mark === '*' ? openEndings(language ?? '') : noEnding;
    return partOf(stem, endings, mark === '~' || (mark === '*' && excluding));
  }
  const folded = foldAlias(word);
  const { stem, endings } = inflect(languageOf(folded, language), folded);
  return partOf(stem, endings, false);
}

const bareOnes = new WeakMap<RegExp, boolean>();

/** A word by its stem and endings. */
export function partOf(stem: string, endings: RegExp, open: boolean): Part {
  let bare = bareOnes.get(endings);
  if (bare === undefined) {
    bare = endings.test('');
    bareOnes.set(endings, bare);
  }
  return { stem, endings, bare, open };
}

/** An alias given for one language may be in another script; then that script's main language inflects it. */
function languageOf(folded: string, language: string | undefined): string {
  const script = scriptOf(folded.charCodeAt(0));
  const own = language?.split('-')[0] ?? '';
  if (script === 8) return 'ko';
  if (script === 5) return own === 'fa' || own === 'ur' ? 'fa' : 'ar';
  if (script === 6) return 'he';
  return own;
}

function cliticsFor(stem: string, language: string | undefined): readonly string[] {
  const script = scriptOf(stem.charCodeAt(0));
  if (script === 6) return cliticsOf('he');
  if (script === 5 && language !== 'fa' && language !== 'ur') return cliticsOf('ar');
  return [];
}
