import { foldForComparison } from '../article/plain-text.ts';

/** What each character folds to: itself in small letters without accents, nothing, or a space for punctuation. */
const folded: (string | undefined)[] = [];

/**
 * What passages and titles are compared by: as `foldForComparison`, at a fraction of its cost. A page is compared over
 * and over, and most of its characters have been met before.
 */
export function fold(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a text of ASCII alone has no accents
  if (/^[\x00-\x7f]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  let result = '';
  let spaced = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xd800 && code < 0xe000) return foldForComparison(text);
    folded[code] ??= foldedSign(text.charAt(at));
    const sign = folded[code] ?? '';
    if (sign !== ' ') {
      result += sign;
      spaced = spaced && sign === '';
    } else if (!spaced) {
      result += sign;
      spaced = true;
    }
  }
  return result.trimEnd();
}

function foldedSign(sign: string): string {
  if (/\p{M}/u.test(sign)) return '';
  return foldForComparison(sign) || ' ';
}

const keys = new WeakMap<object, string>();

/** The folded text of a passage, made once. */
export function keyOf(passage: { text: string }): string {
  let key = keys.get(passage);
  if (key === undefined) {
    key = fold(passage.text);
    keys.set(passage, key);
  }
  return key;
}
