import { onFirstUse } from '../on-first-use.ts';
import {
  foldWords,
  hasKind,
  insideWord,
  isSecondHalf,
  kindAt,
  letterOrNumber,
  space,
  unspacedScript,
  unstorable,
  unstorableCharacter,
} from './characters.ts';

const everyUnstorable = new RegExp(unstorableCharacter.source, 'gu');

/**
 * Text that any store and any channel takes: control characters (newline and tab stay), lone surrogates,
 * soft hyphens, zero-width spaces and byte order marks are gone; all line ends are `\n`.
 */
export function cleanText(text: string): string {
  const lines = /[\r\u0085\u2028\u2029]/.test(text)
    ? text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    : text;
  return hasKind(lines, unstorable) ? lines.replace(everyUnstorable, '') : lines;
}

/** The text on one line: cleaned, each run of white space one space, none at the ends. */
export function foldSpace(text: string): string {
  return isOneLine(text) ? text : cleanText(text).replace(/\s+/g, ' ').trim();
}

/** Whether folding would leave a text as it is. */
function isOneLine(text: string): boolean {
  let before = true;
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if ((kind & unstorable) !== 0 && !isSecondHalf(text, at)) return false;
    const isSpace = (kind & space) !== 0;
    if (isSpace && (before || text.charCodeAt(at) !== 0x20)) return false;
    before = isSpace;
  }
  return text === '' || !before;
}

let lastText = '';
let lastFolded = '';

/**
 * The text as words for comparing: lower case, no accents, only letters and digits, one space between. The last answer
 * is kept: an article's text is compared in more ways than one.
 */
export function foldForComparison(text: string): string {
  if (text !== lastText) [lastText, lastFolded] = [text, foldWords(text)];
  return lastFolded;
}

/** The text, or its beginning with an ellipsis so that it has at most `max` UTF-16 units; cut at a word. */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, wordBoundary(text, max - 1)).replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** The largest offset ≤ `limit` at which `text` can be cut: at white space if there is some nearby, else between graphemes. */
export function wordBoundary(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  const from = Math.max(0, limit - 200, Math.floor(limit / 2));
  for (let at = limit; at > from; at--) {
    if (/\s/.test(text.charAt(at))) return at;
  }
  const start = text.charCodeAt(from) >= 0xdc00 && text.charCodeAt(from) <= 0xdfff ? from - 1 : from;
  let end = start;
  for (const { index, segment } of graphemes().segment(text.slice(start, limit + 32))) {
    if (start + index + segment.length > limit) break;
    end = start + index + segment.length;
  }
  return end > start ? end : limit;
}

/** The first sentence of a text; abbreviations and initials do not end it. Looks at 1,000 characters. */
export function firstSentence(text: string): string {
  let sentence = '';
  for (const { segment } of sentences().segment(text.slice(0, 1_000))) {
    sentence += segment;
    if (sentence.trim().length >= 20 && !abbreviation.test(sentence)) break;
  }
  return foldSpace(sentence);
}

const graphemes = onFirstUse(() => new Intl.Segmenter('und', { granularity: 'grapheme' }));
const sentences = onFirstUse(() => new Intl.Segmenter('und', { granularity: 'sentence' }));
/** A last word of up to four letters with a capital before its full stop: `Mr.`, `Dr.`, `St.`, `κ.`, `J.`. */
const abbreviation = /(?:^|[\s(«"“])(?:\p{Lu}\p{L}{0,3}|\p{Ll})\.\s*$/u;

/**
 * How many words a text has. Languages without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) are
 * segmented by ICU; past 20,000 characters of those the count is extrapolated, so that its cost stays bounded.
 */
export function countWords(text: string): number {
  if (hasKind(text, unspacedScript)) return countSegments(text);
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    if (isSecondHalf(text, at)) continue;
    const kind = kindAt(text, at);
    if (isInside) isInside = (kind & insideWord) !== 0;
    if (!isInside && (kind & letterOrNumber) !== 0) {
      isInside = true;
      count++;
    }
  }
  return count;
}

function countSegments(text: string): number {
  const sample = text.slice(0, 20_000);
  let count = 0;
  for (const { isWordLike } of words().segment(sample)) if (isWordLike) count++;
  return Math.round((count * text.length) / sample.length);
}

const words = onFirstUse(() => new Intl.Segmenter('und', { granularity: 'word' }));
