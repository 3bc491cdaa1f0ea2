import type { Draft } from './body.ts';
import { dateIn } from './calendar.ts';
import { fold, keyOf } from './fold.ts';
import type { Passage } from './passages.ts';
import { openingOfPassage } from './phrases.ts';

/** A line that names authors, a day or an hour and hardly anything else. */
export function isByline(passage: Passage, draft: Draft): boolean {
  const { text, size, stops } = passage;
  if (size > 160) return false;
  const folded = keyOf(passage);
  let left = folded;
  let named = false;
  for (const author of draft.known.authors) {
    const key = fold(author);
    if (key.length > 3 && left.includes(key)) {
      left = left.replace(key, ' ');
      named = true;
    }
  }
  const date = dateIn(text);
  if (date) left = left.replace(fold(date), ' ');
  left = left.replace(/\d{1,2} \d{2}(?: \d{2})?(?: [ap]m)?/g, ' ').trim();
  const words = left === '' ? 0 : left.split(/\s+/).length;
  if (named && words <= (date ? 12 : 5)) return true;
  if (date && words <= 6 && (stops <= 1 || words <= 3)) return true;
  const { kinds, rest } = openingOfPassage(passage);
  if (kinds.has('byline') && date && words <= 12) return true;
  return (
    kinds.has('byline') &&
    stops <= 1 &&
    size < 90 &&
    (rest <= 4 || date !== undefined) &&
    passage.kind !== 'heading' &&
    looksLikeName(text)
  );
}

function looksLikeName(text: string): boolean {
  const words = text.split(/\s+/).slice(1);
  return (
    words.length > 0 &&
    words.length <= 8 &&
    !/[.!?]$/.test(text) &&
    words.every((word) => !/^\p{Ll}{4,}/u.test(word))
  );
}
