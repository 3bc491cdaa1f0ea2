import type { Draft } from './body.ts';
import { isByline } from './byline-line.ts';
import { dateIn } from './calendar.ts';
import { isProse } from './choose.ts';
import { keyOf } from './fold.ts';
import type { Passage } from './passages.ts';
import { openingOfPassage } from './phrases.ts';
import type { Element } from './tree.ts';

/** What an element holds, counted once from the inside out. */
export type Content = { pictures: number; controls: number; tables: number };

export const pictures = new Set([
  'img',
  'picture',
  'video',
  'amp-img',
  'iframe',
  'amp-video',
  'amp-youtube',
  'object',
  'embed',
  'audio',
  'canvas',
]);
export const controls = new Set(['input', 'button', 'select', 'textarea', 'form']);

/** Whether passages are a label and a list of catchwords: figures, dates, names beside a story. */
export function isFactBox([label, ...items]: readonly Passage[]): boolean {
  if (!label || items.length < 2 || label.size > 40 || label.stops > 0) return false;
  if (label.kind !== 'text' && label.kind !== 'heading') return false;
  return items.every(({ kind, size, stops }) => kind === 'item' && size < 90 && stops === 0);
}

/** Whether an element among an article's paragraphs is another story: a heading, who wrote it, and paragraphs. */
export function isBoxedStory({ from, to }: Element, draft: Draft): boolean {
  const [heading, ...rest] = draft.passages.slice(from, to);
  if (heading?.kind !== 'heading' || !rest.some(isProse)) return false;
  // Entries that are dated alone are parts of a running story.
  const isSigned = (one: Passage) =>
    openingOfPassage(one).kinds.has('byline') && dateIn(one.text) === undefined && isByline(one, draft);
  if (!rest.slice(0, 2).some(isSigned)) return false;
  return draft
    .inside()
    .some((one) => one.at < from && one.dropped === undefined && isProse(one) && draft.isCore(one));
}

/** Whether the article's headline stands in an element: systems name all of an article by its authors and tags. */
export function holdsHeadline({ from, to }: Element, { passages, titleKey }: Draft): boolean {
  return passages.slice(from, to).some((one) => one.kind === 'heading' && keyOf(one) === titleKey);
}
