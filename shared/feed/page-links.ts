import { Parser } from 'htmlparser2';
import { readLinkHeader } from './link-header.ts';
import { resolveUrl } from './url.ts';

/** Addresses on a page or in its headers that may be feeds, best first and each once. */
export type PageLinks = {
  /** Said to be feeds: `link rel=alternate` (HTML, "Link type alternate") or `rel=feed` with a feed's type. */
  declared: string[];
  /** Anchors whose address, words or picture speak of a feed. */
  hinted: string[];
};

const feedType = /^(?:application|text)\/(?:(?:rss|atom|rdf)\+xml|feed\+json|json|xml|rdf|x-rss|rss)$/;
/** Comments on one article or on all of them. */
const aside = /comments?\/feed|\/comments?(?:[/.?]|$)|[?&]feed=comments/i;
/** WordPress's descriptions of a page for programs, which it declares as if they were feeds. */
const forPrograms = /\/wp-json\/|[?&]rest_route=|\/oembed\b/i;
/** An address that a reading service is to subscribe to, inside its own. */
const handedOn = /(?:\/feed\/|[?&](?:url|feed|add)=)(https?(?::|%3a).{4,1000})$/i;
const feedPath =
  /(?:^|[/._-])(?:rss2?|atom|feeds?|rdf|syndication)(?:[/._-]|$)|\.(?:rss|rdf|atom)$|[?&](?:feed|format|type)=(?:feed|rss2?|atom|json)\b/i;
const feedWords = /\brss\b|\b(?:atom|xml|news|web)[-_ ]?feed|\bfeed[-_ ]?icon/i;
/** Characters of a link's words that are read. */
const wordsRead = 200;
/** Anchors of a page that are looked at. */
const mostAnchors = 10_000;
/** Links of one kind that are kept. */
const mostLinks = 40;

type Attributes = Readonly<Record<string, string>>;

/**
 * Finds what a page says of its feeds: `link` elements, anchors, and the Link header (RFC 8288). Relative addresses follow
 * `base href`. Feeds of comments come last. One pass, linear in the page's length.
 *
 * @param page the page's text, its address after redirects, and its Link header
 */
export function readPageLinks(page: { text: string; url: string; link?: string | undefined }): PageLinks {
  const declared = readLinkHeader(page.link)
    .filter(({ rel, parameters }) => isDeclared(rel, parameters.type))
    .map(({ target }) => target);
  const found: { href: string; declared: boolean; words: string }[] = [];
  let base: string | undefined;
  let anchor: { href: string; declared: boolean; words: string } | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'base') base ??= resolveUrl(attributes.href ?? '', page.url);
      else if (name === 'link' && attributes.href && isDeclaredLink(attributes))
        declared.push(attributes.href);
      else if ((name === 'a' || name === 'area') && attributes.href) {
        anchor = { href: attributes.href, declared: isDeclaredLink(attributes), words: wordsOf(attributes) };
        if (found.length < mostAnchors) found.push(anchor);
      } else if (anchor && anchor.words.length < wordsRead) anchor.words += ` ${wordsOf(attributes)}`;
    },
    ontext(text) {
      if (anchor && anchor.words.length < wordsRead) anchor.words += text.slice(0, wordsRead);
    },
    onclosetag(name) {
      if (name === 'a') anchor = undefined;
    },
  });
  parser.end(page.text);

  const from = base ?? page.url;
  const said = [...declared, ...found.filter((link) => link.declared).map(({ href }) => href)];
  const first = unique(said, from);
  const hints = found.filter(({ href, words }) => feedPath.test(pathOf(href)) || feedWords.test(words));
  return {
    declared: first,
    hinted: unique(
      // An address that speaks of a feed is worth more than words that do.
      hints
        .toSorted((a, b) => Number(feedPath.test(pathOf(b.href))) - Number(feedPath.test(pathOf(a.href))))
        .map(({ href }) => href),
      from,
    ).filter((url) => !first.includes(url)),
  };
}

function isDeclaredLink({ rel = '', type }: Attributes): boolean {
  return isDeclared(rel.toLowerCase().split(/\s+/), type);
}

function isDeclared(rel: string[], type: string | undefined): boolean {
  const kind = (type ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (rel.includes('feed')) return kind === '' || feedType.test(kind);
  return rel.includes('alternate') && !rel.includes('stylesheet') && feedType.test(kind);
}

function wordsOf({
  title = '',
  alt = '',
  class: className = '',
  src = '',
  'aria-label': label = '',
}: Attributes) {
  return [title, alt, className, label, src.slice(-40)].join(' ').slice(0, wordsRead);
}

/** The feed's own address, where a link hands it to a reading service or to a browser's (`feed:`). */
function addressIn(href: string): string {
  const inside = handedOn.exec(href.slice(0, 2_000))?.[1];
  if (inside && /^https?:\/\//i.test(inside)) return inside;
  if (inside && URL.canParse(decoded(inside))) return decoded(inside);
  return href.replace(/^\s*feed:(?:\/\/)?(?=https?:)/i, '').replace(/^\s*feed:\/\//i, 'http://');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/&.*$/s, ''));
  } catch {
    return text;
  }
}

/** An address without its host, which may be called feeds or rss itself. */
function pathOf(href: string): string {
  return href.slice(0, 2_000).replace(/^\s*(?:[a-z]+:)?\/\/[^/]*/i, '');
}

function unique(references: string[], base: string): string[] {
  const urls = references
    .slice(0, 10 * mostLinks)
    .flatMap((reference) => resolveUrl(addressIn(reference), base) ?? [])
    .filter((url) => !forPrograms.test(url))
    .map((url) => url.replace(/#.*$/s, ''));
  const once = [...new Set(urls)];
  return [...once.filter((url) => !aside.test(url)), ...once.filter((url) => aside.test(url))].slice(
    0,
    mostLinks,
  );
}
