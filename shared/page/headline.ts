import { isProse } from './choose.ts';
import { fold, keyOf } from './fold.ts';
import type { Passage } from './passages.ts';

/** Where the article's headline stands, by the words that the page gives for it. */
export function headlineAt(passages: readonly Passage[], title: string | undefined): number {
  const key = fold(title ?? '');
  if (key) {
    const isHeadline = (passage: Passage) =>
      passage.dropped === undefined && passage.kind === 'heading' && keyOf(passage) === key;
    // In a list of links the headline may stand once more.
    const own = passages.findIndex((one) => isHeadline(one) && one.linked < one.size * 0.8);
    const found = own >= 0 ? own : passages.findIndex(isHeadline);
    if (found >= 0) return found;
  }
  return passages.findIndex(({ owner, dropped }) => owner.name === 'h1' && dropped === undefined);
}

/** Whether a paragraph stands between the headline and a place after it. */
export function isAfterText(at: number, passages: readonly Passage[], headline: number): boolean {
  if (headline < 0 || at <= headline) return false;
  for (let index = headline + 1; index < at; index++) {
    const passage = passages[index];
    if (passage && passage.dropped === undefined && isProse(passage) && passage.stops > 0) return true;
  }
  return false;
}

export function proseBetween(passages: readonly Passage[], from: number, to: number): number {
  let size = 0;
  for (let at = from; at < to; at++) {
    const passage = passages[at];
    if (passage && passage.dropped === undefined && isProse(passage)) size += passage.size;
  }
  return size;
}
