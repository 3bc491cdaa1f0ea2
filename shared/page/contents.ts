import type { Passage } from './passages.ts';

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
