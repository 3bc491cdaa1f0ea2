import type { FeedFormat } from './feed.ts';
import type { FeedNode } from './feed-node.ts';

/** Elements of an entry whose value Stentor reads, under its own prefixes (namespaces.ts). */
export const entryElements = [
  'title',
  'dc:title',
  'media:title',
  'itunes:title',
  'link',
  'guid',
  'id',
  'rdf:about',
  'dc:identifier',
  'feedburner:origlink',
  'pheedo:origlink',
  'description',
  'summary',
  'abstract',
  'dc:description',
  'dcterms:abstract',
  'media:description',
  'itunes:summary',
  'itunes:subtitle',
  'tagline',
  'content',
  'content:encoded',
  'fullitem',
  'fulltext',
  'body',
  'xhtml:body',
  'xhtml:div',
  'rdf:value',
  'author',
  'dc:creator',
  'dc:author',
  'itunes:author',
  'contributor',
  'dc:contributor',
  'pubdate',
  'published',
  'issued',
  'dcterms:issued',
  'dc:date',
  'dcterms:created',
  'created',
  'dcterms:date',
  'date',
  'updated',
  'modified',
  'dcterms:modified',
  'lastmod',
  'category',
  'dc:subject',
  'keywords',
  'media:category',
  'itunes:category',
  'enclosure',
  'media:content',
  'media:thumbnail',
  'itunes:image',
  'image',
  'dc:language',
  'language',
  'xml:lang',
] as const;
export type EntryElement = (typeof entryElements)[number];

/** The values of one entry by element, in the order of the document. */
export type EntryValues = (name: EntryElement) => readonly FeedNode[];

/** Elements of a feed, outside its entries, whose value Stentor reads. */
export const feedElements = [
  'title',
  'dc:title',
  'link',
  'language',
  'dc:language',
  'xml:lang',
  'author',
  'id',
  'ttl',
  'sy:updateperiod',
  'sy:updatefrequency',
  'hour',
  'day',
] as const;
export type FeedElement = (typeof feedElements)[number];

/** Elements that hold other elements and no value of their own. */
export const containers: ReadonlySet<string> = new Set([
  'rss',
  'rdf:rdf',
  'rdf',
  'feed',
  'channel',
  'items',
  'media:group',
  'content:items',
  'rdf:bag',
  'rdf:seq',
  'rdf:li',
  'content:item',
  'skiphours',
  'skipdays',
]);

/** Elements whose value is in their attributes, and which may hold elements of the entry. */
export const bare: ReadonlySet<string> = new Set([
  'enclosure',
  'media:content',
  'media:thumbnail',
  'itunes:image',
  'itunes:category',
]);

/** Elements whose children say nothing about the entry or feed that they are in. */
export const foreign: ReadonlySet<string> = new Set([
  'textinput',
  'cloud',
  'source',
  'itunes:owner',
  'media:rating',
  'schedule',
]);

/** Elements that may hold a name and an e-mail address as elements of their own. */
export const persons: ReadonlySet<string> = new Set([
  'author',
  'contributor',
  'dc:creator',
  'dc:author',
  'dc:contributor',
  'itunes:author',
]);

/** Names that are no markup: met inside a value, they say that the value's end tag is missing. */
export const neverInside: ReadonlySet<string> = new Set([
  'item',
  'entry',
  'channel',
  'guid',
  'pubdate',
  'enclosure',
  'description',
  'comments',
  'published',
  'updated',
  'dc:creator',
  'dc:date',
  'content:encoded',
  'media:content',
  'media:thumbnail',
]);

/** Names that mean something else in HTML, and so end a title or a link only. */
export const neverInTitle: ReadonlySet<string> = new Set([
  ...neverInside,
  'link',
  'author',
  'category',
  'summary',
  'content',
  'id',
]);

/** The dialect that an element at a document's top speaks. */
export const formatOf: Readonly<Record<string, FeedFormat>> = {
  rss: 'rss',
  'rdf:rdf': 'rdf',
  rdf: 'rdf',
  feed: 'atom',
  channel: 'rss',
  item: 'rss',
  entry: 'atom',
};
