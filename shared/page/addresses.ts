import { absoluteUrl, canonicalUrl } from '../article/address.ts';
import type { Head } from './head.ts';

export function baseOf(head: Head, url: string | undefined): string | undefined {
  return url ?? absoluteUrl(head.links.canonical) ?? absoluteUrl(head.metas.get('og:url')?.[0]);
}

export function canonicalOf(head: Head, base: string | undefined): string | undefined {
  for (const href of [head.links.canonical, head.metas.get('og:url')?.[0], base]) {
    const url = absoluteUrl(href, base);
    // An address of the front page is a mistake of the publishing system, not the article's.
    if (url && URL.parse(url)?.pathname !== '/') return canonicalUrl(url);
  }
  return undefined;
}

/** The next page of the same article: the same address but for a number. */
export function nextOf(head: Head, base: string | undefined): string | undefined {
  const next = absoluteUrl(head.links.next, base);
  if (!next || !base) return undefined;
  const [one, other] = [new URL(next), new URL(base)];
  if (one.hostname !== other.hostname) return undefined;
  const bare = (url: URL) =>
    `${url.pathname}${url.search}`
      .replace(/(?:[/_.?&-](?:page|p|pg|seite|pagina|s)[/_=-]?)?\d{1,2}(?=\/?$|\.html?$)|[?&]page=\d+/gi, '')
      .replace(/\/$/, '');
  return bare(one).startsWith(bare(other).replace(/\.html?$/, '')) ? next : undefined;
}
