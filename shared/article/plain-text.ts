/** What may not be stored: control characters but newline and tab, lone surrogates, invisible fillers. */
const unstorable = /[^\P{Cc}\n\t]|\p{Cs}|[\u00AD\u200B\u2060\uFEFF\uFFFE\uFFFF]/gu;

/**
 * Text that any store and any channel takes: control characters (newline and tab stay), lone surrogates,
 * soft hyphens, zero-width spaces and byte order marks are gone; all line ends are `\n`.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(unstorable, '');
}

/** The text on one line: cleaned, each run of white space one space, none at the ends. */
export function foldSpace(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/**
 * The text as words for comparing: lower case, no accents, only letters and digits, one space between.
 * Classes with the u flag stand without `+`: over a long run that overflows the engine's stack.
 */
export function foldForComparison(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/[^\p{L}\p{N}]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
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
  for (const { index, segment } of graphemes.segment(text.slice(start, limit + 32))) {
    if (start + index + segment.length > limit) break;
    end = start + index + segment.length;
  }
  return end > start ? end : limit;
}

/** The first sentence of a text; abbreviations and initials do not end it. Looks at 1,000 characters. */
export function firstSentence(text: string): string {
  let sentence = '';
  for (const { segment } of sentences.segment(text.slice(0, 1_000))) {
    sentence += segment;
    if (sentence.trim().length >= 20 && !abbreviation.test(sentence)) break;
  }
  return foldSpace(sentence);
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });
/** A last word of up to four letters with a capital before its full stop: `Mr.`, `Dr.`, `St.`, `κ.`, `J.`. */
const abbreviation = /(?:^|[\s(«"“])(?:\p{Lu}\p{L}{0,3}|\p{Ll})\.\s*$/u;

/**
 * How many words a text has. Languages without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) are
 * segmented by ICU; past 20,000 characters of those the count is extrapolated, so that its cost stays bounded.
 */
export function countWords(text: string): number {
  if (unspaced.test(text)) return countSegments(text);
  let count = 0;
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(' ', start + slice);
    const end = space < 0 ? Math.min(text.length, start + 10 * slice) : Math.min(space, start + 10 * slice);
    count += text.slice(start, end).match(word)?.length ?? 0;
    start = end;
  }
  return count;
}

function countSegments(text: string): number {
  const sample = text.slice(0, 20_000);
  let count = 0;
  for (const { isWordLike } of words.segment(sample)) if (isWordLike) count++;
  return Math.round((count * text.length) / sample.length);
}

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const words = new Intl.Segmenter('und', { granularity: 'word' });
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ-]*/gu;
/** Regular expressions keep a place to return to for each character, so that they get a text in slices. */
const slice = 20_000;
