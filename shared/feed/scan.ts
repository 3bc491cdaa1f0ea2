import { Parser } from 'htmlparser2';
import { Capture } from './capture.ts';
import { Entities } from './doctype.ts';
import type { FeedFormat } from './feed.ts';
import { type FeedNode, feedLimits } from './feed-node.ts';
import { FeedParseError } from './feed-parse-error.ts';
import { decodeReferences } from './html.ts';
import { attributeOf } from './namespaces.ts';
import { explainNoFeed } from './no-feed.ts';
import { PlainFeed, type Values } from './plain-feed.ts';
import { type Scope, Scopes } from './scope.ts';
import { bare, containers, entryElements, feedElements, foreign, formatOf } from './vocabulary.ts';

/** What a scan made of a document. */
export type FeedScan = {
  format: FeedFormat;
  /** A small, well-formed feed in which every value is its index in `nodes` (plain-feed.ts). */
  xml: string;
  nodes: readonly FeedNode[];
  /** What `xml` says, by element. */
  values: { feed: Values; entries: readonly Values[] };
  repairs: string[];
  warnings: string[];
};

type Attributes = Readonly<Record<string, string>>;

const entryNames: ReadonlySet<string> = new Set(entryElements);
const feedNames: ReadonlySet<string> = new Set(feedElements);
const neverClosed = 'an element that is never closed';

/**
 * Scans a feed of any dialect, however broken, in one pass: resolves namespaces, `xml:base` and `xml:lang`, takes every
 * value out into `nodes`, and writes what is left as a plain feed for rss-parser. Time and memory are linear in the
 * document's length.
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
  readonly #scopes: Scopes;
  readonly #feed = new PlainFeed();
  readonly #repairs = new Set<string>();
  readonly #warnings = new Set<string>();
  readonly #entities = new Entities();
  #format: FeedFormat | undefined;
  #root: string | undefined;
  #depth = 0;
  #capture: Capture | undefined;
  #entryDepth: number | undefined;
  /** Depth of an element whose inside says nothing. */
  #skipped: number | undefined;
  #entries = 0;
  #isCdata = false;
  #isEnding = false;
  #lastOpened = -1;
  #attributes = 0;

  constructor(text: string, url: string) {
    this.#text = text;
    this.#url = url;
    this.#scopes = new Scopes(url, (prefix) =>
      this.#repair(`the prefix ${prefix} is used and never declared`),
    );
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#open(name, attributes),
        onclosetag: (_name, isImplied) => this.#close(isImplied),
        ontext: (data) => this.#characters(data),
        oncdatastart: () => this.#setCdata(true),
        oncdataend: () => this.#setCdata(false),
        onattribute: () => {
          this.#attributes++;
        },
        onprocessinginstruction: (_name, data) => this.#entities.read(data),
      },
      { xmlMode: true, decodeEntities: false },
    );
  }

  run(): FeedScan {
    this.#parser.write(this.#text);
    this.#isEnding = true;
    if (this.#depth > 0) this.#repair('cut off before its end; what came before the cut was kept');
    this.#parser.end();
    if (this.#format === undefined) throw explainNoFeed(this.#text, this.#root ?? '', this.#url);
    if (this.#entries > feedLimits.entries) {
      this.#warnings.add(`has ${this.#entries} entries; the first ${feedLimits.entries} were read`);
    }
    return {
      format: this.#format,
      xml: this.#feed.xml,
      nodes: this.#feed.nodes,
      values: this.#feed.values,
      repairs: [...this.#repairs],
      warnings: [...this.#warnings],
    };
  }

  #open(raw: string, attributes: Attributes): void {
    this.#depth++;
    this.#lastOpened = this.#parser.endIndex;
    if (this.#depth > feedLimits.depth) {
      const what = `has elements more than ${feedLimits.depth} deep, as no feed has; it was not read`;
      throw new FeedParseError('too-deep', this.#url, what);
    }
    if (this.#attributes > Object.keys(attributes).length) this.#repair('an attribute given twice');
    this.#attributes = 0;
    const scope = this.#scopes.enter(this.#depth, attributes);
    const name = this.#scopes.nameIn(scope, raw);
    this.#root ??= name;
    if (this.#skipped !== undefined) return;
    if (this.#capture && !this.#capture.isEndedBy(name)) {
      this.#capture.openInside(raw, name, attributes, this.#depth);
      return;
    }
    if (this.#capture) this.#finishCapture(neverClosed);
    if (name === 'item' || name === 'entry') this.#openEntry(name, attributes, scope);
    else this.#openElement(name, attributes, scope);
  }

  /** Opens an element that is neither an entry nor inside a value. */
  #openElement(name: string, attributes: Attributes, scope: Scope): void {
    this.#format ??= formatOf[name];
    if (containers.has(name)) {
      this.#openContainer(name, attributes, scope);
      return;
    }
    if (this.#format === undefined) return;
    const isEntry = this.#entryDepth !== undefined;
    const isKnown = isEntry
      ? entryNames.has(name) && this.#entries <= feedLimits.entries
      : feedNames.has(name);
    if (foreign.has(name) || (!isEntry && name === 'image') || (isEntry && !isKnown))
      this.#skipped = this.#depth;
    else if (bare.has(name)) this.#add(name, attributes, scope);
    else if (isKnown) this.#capture = new Capture(this.#node(name, attributes, scope), this.#depth);
  }

  #openContainer(name: string, attributes: Attributes, scope: Scope): void {
    const site = name === 'channel' ? attributeOf(attributes, 'href') : undefined;
    if (site !== undefined) {
      this.#format = 'cdf';
      this.#add('link', { href: site }, scope);
    }
    if (
      this.#format !== undefined &&
      this.#depth < 3 &&
      scope.language !== undefined &&
      !this.#feed.inEntry
    ) {
      this.#add('xml:lang', {}, scope, scope.language);
    }
  }

  #openEntry(name: string, attributes: Attributes, scope: Scope): void {
    this.#format ??= formatOf[name];
    if (this.#entryDepth !== undefined) {
      this.#repair('an entry that is never closed');
      this.#endEntry();
    }
    this.#entries++;
    this.#entryDepth = this.#depth;
    if (this.#entries > feedLimits.entries) return;
    this.#feed.openEntry();
    const [about, href, changed] = [
      attributeOf(attributes, 'about'),
      attributeOf(attributes, 'href'),
      attributeOf(attributes, 'lastmod'),
    ];
    if (about !== undefined) this.#add('rdf:about', {}, scope, decodeReferences(about));
    if (href !== undefined) this.#add('link', { href }, scope);
    if (changed !== undefined) this.#add('updated', {}, scope, changed);
    if (attributes['xml:lang'] !== undefined) this.#add('xml:lang', {}, scope, attributes['xml:lang']);
  }

  #close(isImplied: boolean): void {
    const depth = this.#depth--;
    const isSelfClosing = this.#parser.endIndex === this.#lastOpened;
    if (isImplied && !isSelfClosing && !this.#isEnding) this.#repair(neverClosed);
    this.#scopes.leave(depth);
    if (this.#skipped !== undefined) {
      if (this.#skipped === depth) this.#skipped = undefined;
    } else if (this.#capture) {
      if (this.#capture.depth !== depth) this.#capture.closeInside(depth);
      else if (this.#isEnding) this.#capture = undefined;
      else this.#finishCapture();
    } else if (this.#entryDepth === depth) this.#endEntry();
  }

  #finishCapture(repair?: string): void {
    if (repair !== undefined) this.#repair(repair);
    if (this.#capture) this.#keep(this.#capture.finished());
    this.#capture = undefined;
  }

  #endEntry(): void {
    this.#entryDepth = undefined;
    if (!this.#feed.inEntry) return;
    if (this.#isEnding && !this.#feed.isEntryUsable) this.#feed.dropEntry();
    else this.#feed.closeEntry();
  }

  #characters(data: string): void {
    if (this.#skipped !== undefined) return;
    this.#capture?.characters(data, this.#isCdata, (raw) => this.#decode(raw));
  }

  #decode(raw: string): string {
    if (!raw.includes('&')) return raw;
    if (/&(?!#?\w{1,40};)/.test(raw)) this.#repair('a bare & in text');
    return decodeReferences(raw, this.#entities.values);
  }

  #add(name: string, attributes: Attributes, scope: Scope, text = ''): void {
    this.#keep({ ...this.#node(name, attributes, scope), text });
  }

  #keep(node: FeedNode): void {
    if (this.#feed.add(node)) return;
    this.#warnings.add(
      `has an entry of more than ${feedLimits.values} elements; the rest of it was left out`,
    );
  }

  #node(name: string, attributes: Attributes, scope: Scope): FeedNode {
    const decoded: Record<string, string> = {};
    for (const key of Object.keys(attributes).slice(0, feedLimits.attributes)) {
      decoded[key.toLowerCase()] = decodeReferences(attributes[key] ?? '', this.#entities.values);
    }
    const language = scope.language === undefined ? {} : { language: scope.language };
    const order = this.#feed.nodes.length;
    return { name, text: '', markup: false, order, attributes: decoded, base: scope.base, ...language };
  }

  #setCdata(isCdata: boolean): void {
    this.#isCdata = isCdata;
  }

  #repair(what: string): void {
    if (this.#repairs.size < 20) this.#repairs.add(what);
  }
}
