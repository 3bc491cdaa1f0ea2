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
