import { onFirstUse } from '../on-first-use.ts';

const graphemes = onFirstUse(() => new Intl.Segmenter('und', { granularity: 'grapheme' }));
const words = onFirstUse(() => new Intl.Segmenter('und', { granularity: 'word' }));

/** Places at which a text may be cut, in UTF-16 units from its start, in order; the last is its end. */
export type Cuts = {
  /** Ends of graphemes: an emoji with its joiners, a letter with its marks. */
  graphemes: number[];
  /** Those of them that are the end of a word. Scripts without spaces are split by the runtime's dictionaries. */
  words: ReadonlySet<number>;
};

/** Finds where a text may be cut. Cost grows with its length: give no more than can be shown. */
export function cutsOf(text: string): Cuts {
  const ends = new Set<number>();
  for (const { segment, index, isWordLike } of words().segment(text))
    if (isWordLike) ends.add(index + segment.length);
  const all = Array.from(graphemes().segment(text), ({ segment, index }) => index + segment.length);
  return { graphemes: all, words: new Set(all.filter((end) => ends.has(end))) };
}

/**
 * The longest start of `text` within `most` UTF-16 units, the ellipsis included; the text itself where it is short
 * enough. It ends with a word where one ends in the last two thirds, and never inside a grapheme.
 */
export function cutText(text: string, most: number, ellipsis = '…'): string {
  if (text.length <= most) return text;
  const { graphemes: ends, words: wordEnds } = cutsOf(text.slice(0, most + 1));
  const room = most - ellipsis.length;
  // The last one may be the half of a grapheme that goes on behind the slice.
  return `${startAt(text, ends.slice(0, -1).findLast((end) => end <= room) ?? 0, { graphemes: ends, words: wordEnds })}${ellipsis}`;
}

/** The start of a text up to a place, or to the end of the last word before it where that is not far away. */
export function startAt(text: string, place: number, { graphemes: ends, words: wordEnds }: Cuts): string {
  const word = ends.findLast((end) => end <= place && wordEnds.has(end)) ?? 0;
  return text.slice(0, word > place / 3 ? word : place).trimEnd();
}

/** Flags and emoji with joiners look back: so much before the end is looked at as well. */
const lookBack = 300;

/** The end of a text within `most` units that begins with a word where one begins early enough; all of a short one. */
export function lastWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const tail = text.slice(-most - lookBack);
  const earliest = tail.length - most;
  const starts = Array.from(graphemes().segment(tail), ({ index }) => index).filter(
    (start) => start >= earliest,
  );
  const begins = new Set<number>();
  for (const { index, isWordLike } of words().segment(tail)) if (isWordLike) begins.add(index);
  const word = starts.find((start) => begins.has(start));
  const isEarly = word !== undefined && word < earliest + most / 2;
  return `…${tail.slice(isEarly ? word : (starts[0] ?? tail.length))}`;
}
