/** What a case looks at: a field of the first entry, unless it says otherwise. */
export type CaseField =
  | 'title'
  | 'url'
  | 'guid'
  | 'date'
  | 'updated'
  | 'summary'
  | 'content'
  | 'author'
  | 'categories'
  | 'image'
  | 'language'
  | 'titles'
  | 'feed.title'
  | 'feed.siteUrl'
  | 'feed.language'
  | 'feed.format';

/**
 * One wanted value of one document: what is tested, the field, the value as a reader sees it (dates in ISO 8601, several
 * values joined by `|`, '' for none), the document, and the type that HTTP gave it.
 */
export type FeedCase = readonly [
  what: string,
  field: CaseField,
  wanted: string,
  document: string | Uint8Array,
  contentType?: string,
];

/** The address that every case's document is said to come from. */
export const feedUrl = 'http://feeds.example.org/news/feed.xml';

const modules = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"',
  'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"',
  'xmlns:slash="http://purl.org/rss/1.0/modules/slash/"',
  'xmlns:georss="http://www.georss.org/georss"',
  'xmlns:thr="http://purl.org/syndication/thread/1.0"',
].join(' ');

/** An RSS 2.0 document with one item, all modules declared. */
export function rss(item: string, channel = '', root = ''): string {
  return `<?xml version="1.0"?><rss version="2.0" ${modules} ${root}><channel>${channel}<item>${item}</item></channel></rss>`;
}

/** An RSS 1.0 document with one item. */
export function rdf(item: string, about = 'http://example.org/about'): string {
  return (
    `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${modules}>` +
    '<channel rdf:about="http://example.org/"><title>The channel</title><link>http://example.org/</link></channel>' +
    '<image rdf:about="http://example.org/i"><title>The image</title><url>http://example.org/i.png</url></image>' +
    `<item rdf:about="${about}">${item}</item><textinput><title>Search</title><link>http://example.org/q</link></textinput></rdf:RDF>`
  );
}

/** An Atom 1.0 document with one entry. */
export function atom(entry: string, feed = '', root = ''): string {
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" ${modules} ${root}>${feed}<entry>${entry}</entry></feed>`;
}

/** An Atom 0.3 document with one entry. */
export function atom03(entry: string): string {
  return `<?xml version="1.0"?><feed version="0.3" xmlns="http://purl.org/atom/ns#" ${modules}><entry>${entry}</entry></feed>`;
}

/** A JSON Feed 1.1 document with one item. */
export function json(item: Record<string, unknown>, feed: Record<string, unknown> = {}): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The feed',
    ...feed,
    items: [item],
  });
}
