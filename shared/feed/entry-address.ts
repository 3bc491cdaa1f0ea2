import type { FeedNode } from './feed-node.ts';
import { resolveUrl } from './url.ts';
import type { EntryValues } from './vocabulary.ts';

/**
 * The address of an entry's page: the original behind a feed service, the text of RSS's link, Atom's alternate (a page
 * before another type), a guid that is a permanent link (RSS 2.0), RDF's own address.
 */
export function chooseLink(values: EntryValues): string | undefined {
  const original = [...values('feedburner:origlink'), ...values('pheedo:origlink')];
  const links = values('link');
  const plain = links.filter((node) => node.attributes.href === undefined && node.text.trim() !== '');
  const alternate = links.filter((node) => node.attributes.href !== undefined && isAlternate(node));
  const page = alternate.filter((node) =>
    /^(?:$|text\/html|application\/xhtml\+xml|text\/xml|application\/xml)/.test(
      (node.attributes.type ?? '').trim(),
    ),
  );
  const permanent = values('guid').filter(
    (node) => (node.attributes.ispermalink ?? 'true').trim().toLowerCase() !== 'false',
  );
  for (const node of [...original, ...plain, ...page, ...alternate, ...permanent, ...values('rdf:about')]) {
    const isGuess = node.name === 'guid' || node.name === 'rdf:about';
    const reference = node.attributes.href ?? node.text;
    if (isGuess && !/^\s*https?:\/\//i.test(reference)) continue;
    const url = resolveUrl(reference, node.base);
    if (url !== undefined) return url;
  }
  return undefined;
}

function isAlternate(node: FeedNode): boolean {
  const rel = (node.attributes.rel ?? 'alternate').trim().toLowerCase();
  return rel === '' || rel === 'alternate' || rel.endsWith('/relation/alternate');
}

/** The address of the picture that an entry comes with. */
export function chooseImage(values: EntryValues): string | undefined {
  const isImage = (node: FeedNode) =>
    node.attributes.medium === 'image' ||
    /^image\//.test(node.attributes.type ?? '') ||
    /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(node.attributes.url ?? '');
  const links = values('link').filter((node) => node.attributes.rel === 'enclosure' && isImage(node));
  const inside = values('image').map((node) => ({
    ...node,
    text: /<url>\s*([^<]{1,2000})/i.exec(node.text)?.[1] ?? node.text,
  }));
  const candidates = [
    ...values('media:content').filter(isImage),
    ...values('enclosure').filter(isImage),
    ...links,
    ...values('media:thumbnail'),
    ...values('itunes:image'),
    ...inside,
  ];
  for (const node of candidates) {
    const url = resolveUrl(node.attributes.url ?? node.attributes.href ?? node.text, node.base);
    if (url !== undefined) return url;
  }
  return undefined;
}
