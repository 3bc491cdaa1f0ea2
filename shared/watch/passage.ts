import type { ArticleText } from '../article/article.ts';
import { type Desk, type Folded, fold } from './fold.ts';
import { guessLanguage, type LanguageGuess } from './language.ts';
import { sentenceStarts } from './sentences.ts';
import type { MentionField } from './watch.ts';

/** One field of an article, folded; its paragraphs, sentences and languages are read when somebody asks for them. */
export class Passage {
  readonly field: MentionField;
  readonly embed: number | undefined;
  readonly folded: Folded;
  #paragraphs: readonly number[] | undefined;
  #sentences: readonly number[] | undefined;
  readonly #guesses = new Map<number, LanguageGuess>();

  constructor(field: MentionField, embed: number | undefined, folded: Folded) {
    this.field = field;
    this.embed = embed;
    this.folded = folded;
  }

  /** Original offsets at which paragraphs start, ascending; the first is 0. */
  get paragraphs(): readonly number[] {
    this.#paragraphs ??= this.field === 'body' ? paragraphsOf(this.folded.original) : [0];
    return this.#paragraphs;
  }

  /** Original offsets at which sentences start, ascending; the first is 0. */
  sentences(): readonly number[] {
    this.#sentences ??= sentenceStarts(this.folded.original);
    return this.#sentences;
  }

  /** What the paragraph at an original offset seems to be written in. */
  language(at: number): LanguageGuess {
    const number = indexIn(this.paragraphs, at);
    let guess = this.#guesses.get(number);
    if (guess === undefined) {
      const from = this.paragraphs[number] ?? 0;
      const to = this.paragraphs[number + 1] ?? this.folded.original.length;
      const text = this.folded.original.slice(from, Math.min(to, from + 2000));
      guess = guessLanguage(fold(text).text, text);
      this.#guesses.set(number, guess);
    }
    return guess;
  }
}

/**
 * The fields of an article that are matched, in the order in which evidence is reported. `deskOf` gives room for the
 * field of a number; where it does, the passages are good until that is used again.
 */
export function passagesOf(
  article: ArticleText,
  deskOf: (field: number, length: number) => Desk | undefined,
): Passage[] {
  const passages: Passage[] = [];
  const add = (field: MentionField, text: string | undefined, embed?: number) => {
    if (text === undefined) return;
    const folded = fold(text, deskOf(passages.length, text.length));
    passages.push(new Passage(field, embed, folded));
  };
  add('title', article.title);
  add('lead', article.lead);
  add('body', article.body);
  article.embeds?.forEach((embed, index) => {
    add('embed', embed.text, index);
  });
  return passages;
}

/** Paragraphs are parted by an empty line. */
function paragraphsOf(text: string): number[] {
  const starts = [0];
  const blank = /\n[^\S\n]*\n\s*/uy;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at)) {
    blank.lastIndex = at;
    const parted = blank.test(text);
    at = parted ? blank.lastIndex : at + 1;
    if (parted && at < text.length) starts.push(at);
  }
  return starts;
}

/** Index of the last start that is not after a place. */
export function indexIn(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
