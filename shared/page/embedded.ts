import { absoluteUrl } from '../article/address.ts';
import type { Embed } from '../article/article.ts';
import { embedMarkup, embedOfElement, embedOfMarkup } from '../article/embed-markup.ts';
import { readPostText } from '../article/embeds.ts';
import type { Passage } from './passages.ts';
import { type Element, elementsOf } from './tree.ts';

/** An embed and the passage that it stands before. */
export type PlacedEmbed = { embed: Embed; at: number };

const maxEmbeds = 100;
/** A quotation of more passages is no post. */
const maxPostPassages = 12;

/**
 * The posts and videos inside an element, as its platforms' own embed code, players and signed quotations show them.
 * Their words leave the passages.
 */
export function readEmbeds(
  root: Element,
  passages: readonly Passage[],
  base: string | undefined,
): PlacedEmbed[] {
  const found: PlacedEmbed[] = [];
  const read = new Set<Element>();
  const skips = (element: Element) =>
    element.name === 'noscript' ||
    element.name === 'template' ||
    (element.parent !== undefined && read.has(element.parent) && read.add(element) !== undefined);
  for (const element of elementsOf(root, skips)) {
    if (found.length >= maxEmbeds) break;
    const embed = embedAt(element, passages, base);
    if (!embed) continue;
    found.push({ embed, at: element.from });
    read.add(element);
    for (let at = element.from; at < element.to; at++) {
      const passage = passages[at];
      if (passage) passage.dropped ??= 'embed';
    }
  }
  return found;
}

function embedAt(
  element: Element,
  passages: readonly Passage[],
  base: string | undefined,
): Embed | undefined {
  const { name, attributes } = element;
  const markup = embedMarkup(attributes);
  if (markup) return embedOfMarkup(markup, { attributes, ...contentOf(element, passages, base) });
  if (name === 'blockquote') {
    if (element.to - element.from > maxPostPassages) return undefined;
    const { text, links } = contentOf(element, passages, base);
    return readPostText(text, links);
  }
  if (players.has(name))
    return embedOfElement(name === 'video' ? 'video' : 'iframe', withSource(element), base);
  return name === 'script' ? embedOfElement('script', attributes, base) : undefined;
}

const players = new Set([
  'iframe',
  'video',
  'amp-iframe',
  'amp-video',
  'amp-youtube',
  'amp-twitter',
  'embed',
]);

/** AMP's players and videos with sources name what they show in their own way. */
function withSource({ name, attributes, children }: Element): Element['attributes'] {
  if (name === 'amp-youtube' && attributes['data-videoid'])
    return { ...attributes, src: `https://www.youtube.com/watch?v=${attributes['data-videoid']}` };
  if (name === 'amp-twitter' && attributes['data-tweetid'])
    return { ...attributes, src: `https://twitter.com/i/status/${attributes['data-tweetid']}` };
  if (name === 'video' && !attributes.src) {
    const source = children.find((child) => typeof child !== 'string' && child.name === 'source');
    if (source && typeof source !== 'string') return { ...attributes, src: source.attributes.src ?? '' };
  }
  return attributes;
}

function contentOf(
  element: Element,
  passages: readonly Passage[],
  base: string | undefined,
): { text: string; links: string[] } {
  const inside = passages.slice(element.from, element.to);
  const links = inside.flatMap((passage) => passage.links.map(({ href }) => absoluteUrl(href, base)));
  return {
    text: inside.map(({ text }) => text.replaceAll('\n', ' ')).join(' '),
    links: links.filter((href) => href !== undefined).slice(0, 40),
  };
}
