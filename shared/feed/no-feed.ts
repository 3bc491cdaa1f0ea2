import { FeedParseError } from './feed-parse-error.ts';
import { decodeReferences } from './html.ts';
import { resolveUrl } from './url.ts';

/** Says what a document is that is no feed, and what to do; a web page's own word on its feed is passed on. */
export function explainNoFeed(text: string, root: string, url: string): FeedParseError {
  if (
    /^(?:xhtml:)?(?:html|head|body)$/.test(root) ||
    /<!doctype html|<html[\s>]/i.test(text.slice(0, 4096))
  ) {
    const feed = feedOfPage(text, url);
    const hint = feed === undefined ? 'give the address of its feed' : `its feed seems to be ${feed}`;
    return new FeedParseError('html', url, `is a web page, not a feed; ${hint}`);
  }
  if (root === 'opml')
    return new FeedParseError('not-a-feed', url, 'is an OPML list of feeds; give it with --feeds');
  const found = root === '' ? 'no XML element' : `the element <${root.slice(0, 60)}>`;
  return new FeedParseError(
    'not-a-feed',
    url,
    `is no RSS, Atom, RDF, CDF or JSON feed: it has ${found} at its top; check the address`,
  );
}

/** The address that a page gives for its feed (`<link rel="alternate" type="application/rss+xml">`). */
function feedOfPage(text: string, url: string): string | undefined {
  const link = /<link\b[^<>]{0,300}\btype\s*=\s*["']?application\/(?:rss|atom)\+xml[^<>]{0,500}>/i;
  const tag = link.exec(text.slice(0, 200_000))?.[0];
  const href = tag === undefined ? undefined : /\bhref\s*=\s*["']?([^"'\s>]{1,500})/i.exec(tag)?.[1];
  return href === undefined ? undefined : resolveUrl(decodeReferences(href), url);
}
