import type { ArticleText } from '../article/article.ts';
import { type Folded, fold } from './fold.ts';
import { guessLanguage, type LanguageGuess } from './language.ts';
import type { MentionField } from './watch.ts';

/** One field of an article, folded, with its paragraphs and sentences. */
export type Passage = {
  field: MentionField;
  embed: number | undefined;
  folded: Folded;
  /** Number of this field's first paragraph among all of the article's. */
  firstParagraph: number;
  /** Original offsets at which paragraphs start, ascending; the first is 0. */
  paragraphs: readonly number[];
  sentences: () => readonly number[];
  language: (at: number) => LanguageGuess;
};

/** The fields of an article that are matched, in the order in which evidence is reported. */
export function passagesOf(article: ArticleText): Passage[] {
  const texts: { field: MentionField; embed?: number; text: string }[] = [
    { field: 'title', text: article.title },
  ];
  if (article.lead !== undefined) texts.push({ field: 'lead', text: article.lead });
  texts.push({ field: 'body', text: article.body });
  article.embeds?.forEach((embed, index) => {
    if (embed.text !== undefined) texts.push({ field: 'embed', embed: index, text: embed.text });
  });
  let firstParagraph = 0;
  return texts.map(({ field, embed, text }) => {
    const paragraphs = field === 'body' ? startsAfter(text, /\n[^\S\n]*\n\s*/gu) : [0];
    const passage = passageOf(field, embed, fold(text), firstParagraph, paragraphs);
    firstParagraph += paragraphs.length;
    return passage;
  });
}

function passageOf(
  field: MentionField,
  embed: number | undefined,
  folded: Folded,
  firstParagraph: number,
  paragraphs: readonly number[],
): Passage {
  let sentences: readonly number[] | undefined;
  const guesses = new Map<number, LanguageGuess>();
  return {
    field,
    embed,
    folded,
    firstParagraph,
    paragraphs,
    sentences: () => {
      sentences ??= startsAfter(folded.original, /(?:[.!?…;؟۔।]["'»”’)\]]{0,3}\s|[。！？]|\n)\s*/gu);
      return sentences;
    },
    language: (at) => {
      const number = indexIn(paragraphs, at);
      let guess = guesses.get(number);
      if (guess === undefined) {
        const from = paragraphs[number] ?? 0;
        const text = folded.original.slice(
          from,
          Math.min(paragraphs[number + 1] ?? folded.original.length, from + 2000),
        );
        guess = guessLanguage(fold(text).text, text);
        guesses.set(number, guess);
      }
      return guess;
    },
  };
}

function startsAfter(text: string, separator: RegExp): number[] {
  const starts = [0];
  for (const match of text.matchAll(separator)) {
    const start = match.index + match[0].length;
    if (start < text.length) starts.push(start);
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
