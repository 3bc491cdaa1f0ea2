import { Parser } from 'htmlparser2';
import type { FeedFormat } from './feed.ts';
import { FeedParseError } from './feed-parse-error.ts';
import { decodeReferences, escapeAttribute, escapeHtml } from './html.ts';
import { canonicalName, type Scope } from './namespaces.ts';
import { resolveUrl } from './url.ts';
import {
  bare,
  containers,
  entryElements,
  feedElements,
  foreign,
  neverInside,
  neverInTitle,
  persons,
} from './vocabulary.ts';

/** One element of a feed that holds a value. */
export type FeedNode = {
  /** Name with Stentor's prefix of its namespace (namespaces.ts). */
  name: string;
  /** Decoded once; where `markup` says so, the markup inside the element. */
  text: string;
  markup: boolean;
  /** Decoded; names are canonical. */
  attributes: Readonly<Record<string, string>>;
  /** The address that relative ones inside resolve against (XML Base). */
  base: string;
  language?: string;
  /** Where it stands among the values of its document. */
  order: number;
  /** Children of a person construct. */
  person?: { name?: string; email?: string };
};

/** What a scan made of a document. */
export type FeedScan = {
  format: FeedFormat;
  /** A small, well-formed feed in which every value is its index in `nodes`. */
  xml: string;
  nodes: FeedNode[];
  repairs: string[];
  warnings: string[];
};

export const limits = {
  /** Elements inside one another; a feed has about ten, marked-up text some dozens. */
  depth: 1000,
  /** Entries read from one document. */
  entries: 5000,
  /** Namespaces in scope at one place. */
  namespaces: 100,
  /** Elements with a value in one document. */
  nodes: 500_000,
} as const;

const entryNames: ReadonlySet<string> = new Set(entryElements);
const feedNames: ReadonlySet<string> = new Set(feedElements);
const formats: Readonly<Record<string, FeedFormat>> = {
  rss: 'rss',
  'rdf:rdf': 'rdf',
  rdf: 'rdf',
  feed: 'atom',
  channel: 'rss',
  item: 'rss',
  entry: 'atom',
};

type Level = {
  depth: number;
  scope: Scope;
  names: Map<string, string>;
  base: string;
  language: string | undefined;
};
type Capture = {
  node: FeedNode;
  depth: number;
  text: string;
  markup: string | undefined;
  part?: { key: 'name' | 'email'; depth: number; text: string };
};

/**
 * Scans a feed of any dialect, however broken, in one pass: resolves namespaces, `xml:base` and `xml:lang`, takes every
 * value out into `nodes`, and writes what is left as a small well-formed feed for rss-parser. No byte of the document
 * reaches that feed, so nothing in it can harm the parser. Linear in the document's length.
 *
 * @throws FeedParseError `html`, `not-a-feed` or `too-deep`
 */
export function scanFeed(text: string, url: string): FeedScan {
  return new Scanner(text, url).run();
}

class Scanner {
  readonly #text: string;
  readonly #url: string;
  readonly #parser: Parser;
  readonly #levels: Level[] = [];
  readonly #nodes: FeedNode[] = [];
  readonly #repairs = new Set<string>();
  readonly #warnings: string[] = [];
  readonly #entities = new Map<string, string>();
  readonly #out: string[] = [];
  #format: FeedFormat | undefined;
  #depth = 0;
  #root = '';
  #capture: Capture | undefined;
  #entry: { depth: number; start: number; nodes: number } | undefined;
  #skip: number | undefined;
  #entries = 0;
  #inCdata = false;
  #ending = false;
  #lastOpenEnd = -1;
  #attributeCount = 0;

  constructor(text: string, url: string) {
    this.#text = text;
    this.#url = url;
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#open(name, attributes),
        onclosetag: (_name, implied) => this.#close(implied),
        ontext: (data) => this.#characters(data),
        oncdatastart: () => {
          this.#inCdata = true;
        },
        oncdataend: () => {
          this.#inCdata = false;
        },
        onattribute: () => {
          this.#attributeCount++;
        },
        onprocessinginstruction: (name, data) => this.#declaration(name, data),
      },
      { xmlMode: true, decodeEntities: false },
    );
  }

  run(): FeedScan {
    this.#parser.write(this.#text);
    this.#ending = true;
    if (this.#depth > 0) this.#repair('cut off before its end; what came before the cut was kept');
    this.#parser.end();
    if (this.#format === undefined) throw this.#noFeed();
    if (this.#entries > limits.entries) {
      this.#warnings.push(`has ${this.#entries} entries; the first ${limits.entries} were read`);
    }
    const [head, tail] =
      this.#format === 'atom'
        ? ['<feed n="">', '</feed>']
        : ['<rss version="2.0"><channel>', '</channel></rss>'];
    return {
      format: this.#format,
      xml: head + this.#out.join('') + tail,
      nodes: this.#nodes,
      repairs: [...this.#repairs],
      warnings: this.#warnings,
    };
  }

  #open(raw: string, attributes: Record<string, string>): void {
    this.#depth++;
    this.#lastOpenEnd = this.#parser.endIndex;
    if (this.#depth > limits.depth) {
      throw new FeedParseError(
        'too-deep',
        this.#url,
        `has elements more than ${limits.depth} deep, as no feed has; it was not read`,
      );
    }
    const level = this.#enter(attributes);
    const name = this.#name(raw, level);
    if (this.#depth === 1 && this.#root === '') this.#root = name;
    if (this.#attributeCount > Object.keys(attributes).length) this.#repair('an attribute given twice');
    this.#attributeCount = 0;
    if (this.#skip !== undefined) return;

    if (this.#capture) {
      if (!this.#endsCapture(name, this.#capture, attributes)) {
        this.#openInside(raw, name, attributes, this.#capture);
        return;
      }
      this.#repair('an element that is never closed');
      this.#finish();
    }
    if (name === 'item' || name === 'entry') {
      this.#openEntry(name, attributes, level);
      return;
    }
    this.#format ??= formats[name];
    const site = name === 'channel' ? pick(attributes, 'href') : undefined;
    if (site !== undefined) this.#format = 'cdf';
    if (containers.has(name)) {
      if (site !== undefined) this.#leaf('link', { href: site }, level);
      if (this.#format !== undefined && this.#depth < 3 && level.language !== undefined && !this.#entry)
        this.#leaf('xml:lang', {}, level, level.language);
      return;
    }
    if (this.#format === undefined) return;
    if (foreign.has(name) || (name === 'image' && !this.#entry)) {
      this.#skip = this.#depth;
      return;
    }
    if (this.#entry ? !entryNames.has(name) || this.#entries > limits.entries : !feedNames.has(name)) {
      if (this.#entry) this.#skip = this.#depth;
      return;
    }
    if (bare.has(name)) {
      this.#leaf(name, attributes, level);
      return;
    }
    this.#capture = {
      node: this.#node(name, attributes, level),
      depth: this.#depth,
      text: '',
      markup: undefined,
    };
  }

  #openEntry(name: string, attributes: Record<string, string>, level: Level): void {
    this.#format ??= formats[name];
    if (this.#entry) {
      this.#repair('an entry that is never closed');
      this.#endEntry();
    }
    this.#entries++;
    this.#entry = { depth: this.#depth, start: this.#out.length, nodes: this.#nodes.length };
    if (this.#entries > limits.entries) return;
    this.#out.push(this.#format === 'atom' ? '<entry>' : '<item>');
    const about = pick(attributes, 'about');
    if (about !== undefined) this.#leaf('rdf:about', {}, level, decodeReferences(about));
    const href = pick(attributes, 'href');
    if (href !== undefined) this.#leaf('link', { href }, level);
    const changed = pick(attributes, 'lastmod');
    if (changed !== undefined) this.#leaf('updated', {}, level, changed);
    const language = attributes['xml:lang'];
    if (language !== undefined) this.#leaf('xml:lang', {}, level, language);
  }

  #close(implied: boolean): void {
    const depth = this.#depth--;
    const selfClosing = this.#parser.endIndex === this.#lastOpenEnd;
    const missing = implied && !selfClosing && !this.#ending;
    if (missing) this.#repair('an element that is never closed');
    if (this.#levels.at(-1)?.depth === depth) this.#levels.pop();
    if (this.#skip !== undefined) {
      if (this.#skip === depth) this.#skip = undefined;
      return;
    }
    const capture = this.#capture;
    if (capture) {
      if (capture.depth !== depth) this.#closeInside(capture, depth);
      else if (this.#ending) this.#capture = undefined;
      else this.#finish();
      return;
    }
    if (this.#entry?.depth === depth) this.#endEntry();
  }

  /** Opens an element inside a value: a person's part, or markup. */
  #openInside(raw: string, name: string, attributes: Record<string, string>, capture: Capture): void {
    if (persons.has(capture.node.name)) {
      const key =
        name === 'name' || name.endsWith(':name')
          ? 'name'
          : name === 'email' || name.endsWith(':email')
            ? 'email'
            : undefined;
      if (key) {
        capture.part = { key, depth: this.#depth, text: '' };
        return;
      }
      if (name === 'uri' || name === 'url' || name === 'homepage') {
        this.#skip = this.#depth;
        return;
      }
    }
    capture.markup ??= escapeHtml(capture.text);
    let tag = `<${localName(raw)}`;
    for (const [key, value] of Object.entries(attributes)) {
      if (!key.startsWith('xmlns')) tag += ` ${key}="${escapeAttribute(value)}"`;
    }
    capture.markup += `${tag}>`;
    this.#openNames.push(localName(raw));
  }
  readonly #openNames: string[] = [];

  #closeInside(capture: Capture, depth: number): void {
    if (capture.part) {
      if (capture.part.depth !== depth) return;
      const { key, text } = capture.part;
      capture.node.person = { [key]: text.trim(), ...capture.node.person };
      delete capture.part;
      return;
    }
    const name = this.#openNames.pop();
    if (
      name !== undefined &&
      capture.markup !== undefined &&
      !/^(?:br|hr|img|input|wbr|embed|source|meta|link|col|area)$/i.test(name)
    ) {
      capture.markup += `</${name}>`;
    }
  }

  #characters(data: string): void {
    const capture = this.#capture;
    if (this.#skip !== undefined || !capture) return;
    if (capture.part) capture.part.text += this.#decoded(data);
    else if (capture.markup !== undefined) capture.markup += this.#inCdata ? escapeHtml(data) : data;
    else capture.text += this.#decoded(data);
  }

  #decoded(data: string): string {
    if (this.#inCdata || !data.includes('&')) return data;
    if (/&(?!#?\w{1,40};)/.test(data)) this.#repair('a bare & in text');
    return decodeReferences(data, this.#entities);
  }

  /** Whether an element met inside a value shows that the value's own end tag is missing. */
  #endsCapture(name: string, capture: Capture, attributes: Record<string, string>): boolean {
    if (capture.part || /xhtml|xml/.test(attributes.type ?? '')) return false;
    const type = capture.node.attributes.type ?? '';
    if (type.includes('xml') || capture.node.attributes.mode === 'xml') return false;
    return (capture.node.name === 'title' || capture.node.name === 'link' ? neverInTitle : neverInside).has(
      name,
    );
  }

  #finish(): void {
    const capture = this.#capture;
    this.#capture = undefined;
    this.#openNames.length = 0;
    if (!capture) return;
    const { node } = capture;
    node.markup = capture.markup !== undefined;
    node.text = capture.markup ?? capture.text;
    this.#emit(node);
  }

  #endEntry(): void {
    const entry = this.#entry;
    this.#entry = undefined;
    if (!entry || this.#entries > limits.entries) return;
    if (this.#ending && !this.#isUsable(entry.nodes)) {
      this.#out.length = entry.start;
      return;
    }
    this.#out.push(this.#format === 'atom' ? '</entry>' : '</item>');
  }

  /** Whether an entry that the document's end cut off has enough to be told apart and shown. */
  #isUsable(first: number): boolean {
    const names = new Set(this.#nodes.slice(first).map((node) => node.name));
    return (
      names.has('title') &&
      (names.has('link') || names.has('guid') || names.has('id') || names.has('rdf:about'))
    );
  }

  #leaf(name: string, attributes: Record<string, string>, level: Level, text = ''): void {
    this.#emit({ ...this.#node(name, attributes, level), text });
  }

  #emit(node: FeedNode): void {
    if (this.#nodes.length >= limits.nodes) return;
    const index = this.#nodes.push(node) - 1;
    // rss-parser reads Atom links and dates without asking whether they are there: an attribute makes it pass them by.
    const guarded =
      this.#format === 'atom' &&
      (node.name === 'link' || node.name === 'published' || node.name === 'updated');
    this.#out.push(
      guarded
        ? `<${node.name} n="${index}">${index}</${node.name}>`
        : `<${node.name}>${index}</${node.name}>`,
    );
  }

  #node(name: string, attributes: Record<string, string>, level: Level): FeedNode {
    const decoded: Record<string, string> = {};
    for (const key of Object.keys(attributes)) {
      const value = attributes[key] ?? '';
      decoded[key.toLowerCase()] = decodeReferences(value, this.#entities);
    }
    return {
      name,
      text: '',
      markup: false,
      order: this.#nodes.length,
      attributes: decoded,
      base: level.base,
      ...(level.language === undefined ? {} : { language: level.language }),
    };
  }

  /** The namespaces, base and language inside an element, which are its parent's unless its attributes say otherwise. */
  #enter(attributes: Record<string, string>): Level {
    const parent = this.#level();
    let scope: Map<string, string> | undefined;
    let { base, language } = parent;
    for (const key of Object.keys(attributes)) {
      const value = attributes[key] ?? '';
      if (key === 'xmlns' || key.startsWith('xmlns:')) {
        scope ??= new Map(parent.scope);
        if (scope.size < limits.namespaces) scope.set(key.slice(6), decodeReferences(value));
      } else if (key === 'xml:base') base = resolveUrl(decodeReferences(value), base) ?? base;
      else if (key === 'xml:lang') language = value.trim() || undefined;
    }
    if (!scope && base === parent.base && language === parent.language) return parent;
    const level = {
      depth: this.#depth,
      scope: scope ?? parent.scope,
      names: scope ? new Map() : parent.names,
      base,
      language,
    };
    this.#levels.push(level);
    return level;
  }

  #level(): Level {
    return (
      this.#levels.at(-1) ?? {
        depth: 0,
        scope: new Map(),
        names: new Map(),
        base: this.#url,
        language: undefined,
      }
    );
  }

  #name(raw: string, level: Level): string {
    const cached = level.names.get(raw);
    if (cached !== undefined) return cached;
    const { name, undeclared } = canonicalName(raw, level.scope);
    if (undeclared)
      this.#repair(`the prefix ${raw.slice(0, raw.indexOf(':')).slice(0, 40)} is used and never declared`);
    level.names.set(raw, name);
    return name;
  }

  /** Keeps the harmless entities of a document type: short texts that refer to nothing further. */
  #declaration(name: string, data: string): void {
    if (name.toUpperCase() !== '!DOCTYPE' && name.toUpperCase() !== '!ENTITY') return;
    for (const [, key, , value] of data.matchAll(
      /!ENTITY\s{1,9}([\w.-]{1,40})\s{1,9}(["'])([^"'&%<]{0,100}|&#x?[0-9a-fA-F]{1,6};)\2/g,
    )) {
      if (key !== undefined && value !== undefined && this.#entities.size < 500)
        this.#entities.set(`&${key};`, decodeReferences(value));
    }
  }

  #repair(what: string): void {
    if (this.#repairs.size < 20) this.#repairs.add(what);
  }

  #noFeed(): FeedParseError {
    if (
      /^(?:xhtml:)?(?:html|head|body)$/.test(this.#root) ||
      /<!doctype html|<html[\s>]/i.test(this.#text.slice(0, 4096))
    ) {
      return new FeedParseError('html', this.#url, htmlHint(this.#text, this.#url));
    }
    if (this.#root === 'opml')
      return new FeedParseError('not-a-feed', this.#url, 'is an OPML list of feeds; give it with --feeds');
    const found = this.#root === '' ? 'no XML element' : `the element <${this.#root.slice(0, 60)}>`;
    return new FeedParseError(
      'not-a-feed',
      this.#url,
      `is no RSS, Atom, RDF, CDF or JSON feed: it has ${found} at its top; check the address`,
    );
  }
}

function htmlHint(text: string, url: string): string {
  const link = /<link\b[^<>]{0,300}\btype\s*=\s*["']?application\/(?:rss|atom)\+xml[^<>]{0,500}>/i.exec(
    text.slice(0, 200_000),
  )?.[0];
  const href = link === undefined ? undefined : /\bhref\s*=\s*["']?([^"'\s>]{1,500})/i.exec(link)?.[1];
  const feed = href === undefined ? undefined : resolveUrl(decodeReferences(href), url);
  return feed === undefined
    ? 'is a web page, not a feed; give the address of its feed'
    : `is a web page, not a feed; its feed seems to be ${feed}`;
}

/** An attribute's value, whatever the prefix and the case of its name. */
function pick(attributes: Record<string, string>, name: string): string | undefined {
  const key = Object.keys(attributes).find((k) => k.slice(k.indexOf(':') + 1).toLowerCase() === name);
  return key === undefined ? undefined : attributes[key];
}

function localName(raw: string): string {
  return (
    raw
      .slice(raw.indexOf(':') + 1)
      .replace(/[^\w-]/g, '')
      .toLowerCase() || 'span'
  );
}
