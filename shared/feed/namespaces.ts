/**
 * Prefixes under which the scanner knows a namespace, whatever prefix a document chose. RSS (all of them), Atom 0.3 and
 * 1.0 and CDF share the empty prefix: their elements of one name mean the same to a reader.
 */
const prefixes: Readonly<Record<string, string>> = {
  'http://my.netscape.com/rdf/simple/0.9': '',
  'http://channel.netscape.com/rdf/simple/0.9': '',
  'http://my.netscape.com/publish/formats/rss-0.91.dtd': '',
  'http://purl.org/rss/1.0': '',
  'http://purl.org/net/rss1.1': '',
  'http://backend.userland.com/rss': '',
  'http://backend.userland.com/rss2': '',
  'http://backend.userland.com/rss091': '',
  'http://backend.userland.com/rss092': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://cyber.law.harvard.edu/rss': '',
  'http://purl.org/atom/ns': '',
  'http://www.w3.org/2005/atom': '',
  'http://purl.org/dc/elements/1.0': 'dc',
  'http://purl.org/dc/elements/1.1': 'dc',
  'http://purl.org/dc': 'dc',
  'http://purl.org/dc/terms': 'dcterms',
  'http://purl.org/rss/1.0/modules/dc': 'dc',
  'http://purl.org/rss/1.0/modules/dcterms': 'dcterms',
  'http://purl.org/rss/1.0/modules/content': 'content',
  'http://purl.org/rss/1.0/modules/syndication': 'sy',
  'http://purl.org/rss/1.0/modules/slash': 'slash',
  'http://purl.org/syndication/thread/1.0': 'thr',
  'http://search.yahoo.com/mrss': 'media',
  'http://search.yahoo.com/searchmonkey/media': 'media',
  'http://video.search.yahoo.com/mrss': 'media',
  'http://www.sitemaps.org/schemas/sitemap/0.9': '',
  'http://www.google.com/schemas/sitemap-news/0.9': 'news',
  'http://www.google.com/schemas/sitemap-image/1.1': 'image',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://www.google.com/schemas/play-podcasts/1.0': 'googleplay',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://www.pheedo.com/namespace/pheedo': 'pheedo',
  'http://www.georss.org/georss': 'georss',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/xml/1998/namespace': 'xml',
};

/** What people mean by a prefix that they forgot to declare. */
const customary: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(prefixes).map((prefix) => [prefix, prefix])),
  atom: '',
  atom03: '',
  atom10: '',
  a10: '',
  rss: '',
  dct: 'dcterms',
  xhtml: 'xhtml',
  xml: 'xml',
};

/** Namespaces in scope: prefix to URI; the empty prefix is the default namespace. */
export type Namespaces = ReadonlyMap<string, string>;

/**
 * The scanner's name of an element or attribute: `title`, `dc:creator`, `xhtml:div`; names of namespaces that it does
 * not know come out as `other:…`. Lower-case. `undeclared` where the document uses a prefix that it never declares.
 */
export function canonicalName(name: string, namespaces: Namespaces): { name: string; undeclared?: true } {
  const colon = name.indexOf(':');
  const local = name.slice(colon + 1).toLowerCase();
  if (colon <= 0) {
    const prefix = prefixOf(namespaces.get(''));
    return { name: prefix ? `${prefix}:${local}` : local };
  }
  const written = name.slice(0, colon);
  const uri = namespaces.get(written);
  if (uri !== undefined) return { name: join(prefixOf(uri) ?? 'other', local) };
  const prefix = customary[written.toLowerCase()];
  const known = { name: join(prefix ?? 'other', local) };
  return written === 'xml' ? known : { ...known, undeclared: true };
}

function join(prefix: string, local: string): string {
  return prefix === '' ? local : `${prefix}:${local}`;
}

function prefixOf(uri: string | undefined): string | undefined {
  return uri === undefined
    ? undefined
    : prefixes[
        uri
          .trim()
          .toLowerCase()
          .replace(/[/#]+$/, '')
      ];
}

/** An attribute's value by its local name in lower case, whatever the prefix and the case that it is written in. */
export function attributeOf(attributes: Readonly<Record<string, string>>, local: string): string | undefined {
  for (const key of Object.keys(attributes)) {
    if (key.slice(key.indexOf(':') + 1).toLowerCase() === local) return attributes[key];
  }
  return undefined;
}
