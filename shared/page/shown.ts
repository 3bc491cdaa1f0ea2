import { blockElements, silentElements } from './elements.ts';
import { type Element, isElement, rawText } from './tree.ts';

export const pictures = new Set([
  'img',
  'picture',
  'video',
  'amp-img',
  'iframe',
  'object',
  'embed',
  'audio',
  'amp-video',
]);

/** Whether a custom element stands in a sentence: its parent has words of its own. */
export function isInText({ parent }: Element): boolean {
  return parent?.children.some((child) => !isElement(child) && /[\p{L}\p{N}]/u.test(child)) ?? false;
}

/** Whether a link is around a whole article: its words are then no link's. */
export function holdsArticle(link: Element): boolean {
  const hasBlocks = link.children.some((child) => isElement(child) && blockElements.has(child.name));
  return hasBlocks && rawText(link, 1_000).length > 800;
}

/** Silent elements that stand inside sentences. */
export const inlineSilent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'button',
  'select',
  'input',
  'datalist',
  'canvas',
  'map',
]);

/** Why an element holds no text of an article whatever stands in it; undefined where it may. */
export function droppedAtOnce(element: Element): string | undefined {
  const { name, attributes } = element;
  // A shadow tree that is declared in the page is shown.
  const isShadow = name === 'template' && attributes.shadowrootmode !== undefined;
  if (silentElements.has(name) && !isShadow) return name === 'nav' ? 'navigation' : name;
  if (name === 'noscript' || (name === 'dialog' && attributes.open === undefined)) return 'hidden';
  return isHidden(attributes) ? 'hidden' : undefined;
}

function isHidden({ style, hidden, 'aria-hidden': aria, class: classes }: Element['attributes']): boolean {
  if (hidden !== undefined && hidden !== 'until-found') return true;
  if (aria === 'true' && !classes?.includes('fallback-image')) return true;
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 400));
}
