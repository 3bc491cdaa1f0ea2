import { parseFeedDate } from './dates.ts';
import { chooseImage, chooseLink } from './entry-address.ts';
import type { Entry, FeedFormat } from './feed.ts';
import type { FeedNode } from './feed-node.ts';
import { escapeHtml, looksLikeHtml } from './html.ts';
import { personName } from './person.ts';
import type { EntryElement, EntryValues } from './vocabulary.ts';

/** What an entry takes from the feed around it. */
export type EntryContext = {
  format: FeedFormat;
  authors: string[];
  language?: string | undefined;
  now?: Date | undefined;
};

const titles = ['title', 'dc:title', 'media:title', 'itunes:title'] as const;
const summaries = [
  'dc:description',
  'dcterms:abstract',
  'tagline',
  'media:description',
  'itunes:summary',
  'itunes:subtitle',
] as const;
const contents = [
  'content:encoded',
  'content',
  'fullitem',
  'fulltext',
  'xhtml:body',
  'body',
  'xhtml:div',
  'rdf:value',
] as const;
const published = [
  'pubdate',
  'published',
  'issued',
  'dcterms:issued',
  'dc:date',
  'dcterms:date',
  'date',
  'created',
  'dcterms:created',
] as const;
const updated = ['updated', 'modified', 'dcterms:modified', 'lastmod'] as const;

/**
 * Chooses an entry's fields among the elements that different dialects and modules have for them.
 * Returns the entry and, in words, what of it could not be used.
 */
export function chooseEntry(
  values: EntryValues,
  context: EntryContext,
): { entry: Entry; warnings: string[] } {
  const warnings: string[] = [];
  const entry: Entry = { authors: authors(values, context), categories: categories(values) };
  const title = firstHtml(values, titles, context.format);
  if (title !== undefined) entry.title = title;
  const guid = text([...values('guid'), ...values('id'), ...values('rdf:about'), ...values('dc:identifier')]);
  if (guid !== undefined) entry.guid = guid;
  const url = chooseLink(values);
  if (url !== undefined) entry.url = url;

  const described = descriptions(values, context.format);
  const summary = described[0] ?? firstHtml(values, summaries, context.format);
  const content = firstHtml(values, contents, context.format) ?? described[1];
  if (summary !== undefined) entry.summary = summary;
  if (content !== undefined) entry.content = content;
  const image = chooseImage(values);
  if (image !== undefined) entry.image = image;
  const language =
    text([...values('dc:language'), ...values('language'), ...values('xml:lang')]) ??
    ownLanguage(values) ??
    context.language;
  if (language !== undefined) entry.language = language;

  const name = (entry.guid ?? entry.url ?? entry.title ?? 'without a name').slice(0, 120);
  const at = (names: readonly EntryElement[]) =>
    chooseDate(values, names, context, (bad) => warnings.push(`entry ${name}: ${bad}`));
  const changed = at(updated);
  const first = at(published) ?? changed;
  if (first !== undefined) entry.publishedAt = first;
  if (changed !== undefined) entry.updatedAt = changed;
  return { entry, warnings };
}

/** An element's value as an HTML fragment: by its declared type, or, where RSS declares none, by its looks. */
export function nodeHtml(node: FeedNode, format: FeedFormat): string | undefined {
  const type = (node.attributes.type ?? '').trim().toLowerCase();
  const mode = (node.attributes.mode ?? '').trim().toLowerCase();
  if (node.markup) return node.text.trim() || undefined;
  let value = node.text.trim();
  const packed = mode === 'base64' || isBase64(type);
  if (packed) value = fromBase64(value);
  if (value === '') return undefined;
  if (type === 'html' || /^(?:text\/html|application\/xhtml\+xml|xhtml)/.test(type)) return value;
  const declaredPlain =
    type.startsWith('text') ||
    (format === 'atom' && (node.name === 'title' || node.name === 'summary' || node.name === 'content'));
  if (declaredPlain && mode !== 'escaped' && !packed) return escapeHtml(value);
  return looksLikeHtml(value) ? value : escapeHtml(value);
}

/** Atom 1.0 §4.1.3.3: a media type that is neither text nor XML comes in base64. */
function isBase64(type: string): boolean {
  return type.includes('/') && !/^(?:text\/|message\/)|[+/](?:xml|json)\b/.test(type);
}

function fromBase64(value: string): string {
  const compact = value.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(compact)) return value;
  const bytes = Buffer.from(compact, 'base64');
  return bytes.toString('utf8').trim();
}

function firstHtml(
  values: EntryValues,
  names: readonly EntryElement[],
  format: FeedFormat,
): string | undefined {
  for (const name of names) {
    for (const node of values(name)) {
      if (/^(?:image|audio|video)\//.test(node.attributes.type ?? '')) continue;
      const html = nodeHtml(node, format);
      if (html !== undefined) return html;
    }
  }
  return undefined;
}

/** What an entry says of itself, in the order of the document: the second of two is its content. */
function descriptions(values: EntryValues, format: FeedFormat): string[] {
  return (['description', 'summary', 'abstract'] as const)
    .flatMap((name) => values(name))
    .toSorted((a, b) => a.order - b.order)
    .flatMap((node) => nodeHtml(node, format) ?? [])
    .slice(0, 2);
}

function text(nodes: readonly FeedNode[]): string | undefined {
  for (const node of nodes) {
    const value = node.text.trim();
    if (value !== '') return value;
  }
  return undefined;
}

function authors(values: EntryValues, context: EntryContext): string[] {
  for (const nodes of [
    values('dc:creator'),
    values('author'),
    values('dc:author'),
    values('itunes:author'),
    values('contributor'),
    values('dc:contributor'),
  ]) {
    const names = nodes.map(personName).filter((name) => name !== undefined);
    if (names.length > 0) return [...new Set(names)].slice(0, 50);
  }
  return context.authors;
}

function categories(values: EntryValues): string[] {
  const found = new Set<string>();
  for (const node of [
    ...values('category'),
    ...values('dc:subject'),
    ...values('media:category'),
    ...values('itunes:category'),
  ]) {
    const value = (node.attributes.label ?? node.attributes.term ?? (node.text || node.attributes.text) ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (value !== '') found.add(value);
  }
  return [...found].slice(0, 100);
}

/** The `xml:lang` that an entry's title or text declares for itself. */
function ownLanguage(values: EntryValues): string | undefined {
  for (const name of [...titles, ...contents, ...summaries]) {
    for (const node of values(name)) if (node.language !== undefined) return node.language;
  }
  return undefined;
}

function chooseDate(
  values: EntryValues,
  names: readonly EntryElement[],
  context: EntryContext,
  warn: (what: string) => void,
): string | undefined {
  const bad: string[] = [];
  for (const name of names) {
    for (const node of values(name)) {
      const value = node.text.trim();
      if (value === '') continue;
      const date = parseFeedDate(value, { language: context.language, now: context.now });
      if (date !== undefined) return date;
      bad.push(
        `its ${name} "${value.slice(0, 60)}" is no usable date (unreadable, before 1990 or in the future) and was left out`,
      );
    }
  }
  for (const what of bad.slice(0, 1)) warn(what);
  return undefined;
}
