import { voidElements } from '../article/html-elements.ts';
import { type Attributes, readTokens } from '../article/html-tokens.ts';
import { blockElements, foreignElements, inlineElements, rawElements } from './elements.ts';

/** An element of a page. Texts are plain strings among its children; comments are left out. */
export type Element = {
  name: string;
  attributes: Attributes;
  children: (Element | string)[];
  parent: Element | undefined;
  /** Its passages are those from `from` to before `to`, once the page is read into passages. */
  from: number;
  to: number;
};

/** A page as a tree; `cut` says that it held more elements than are read. */
export type Tree = { root: Element; cut: boolean; elements: number };

/** Deeper elements are laid into the one at this depth: pages stop at about a hundred. */
const maxDepth = 400;
const maxElements = 150_000;

/**
 * The tree of a page's HTML, with the end tags that HTML lets authors leave out and the repairs that browsers make for
 * the usual mistakes (HTML Standard §13.2.6, the parts that matter for text). Linear in the length of `html`, and
 * no deeper than 400 levels, whatever it holds.
 */
export function readTree(html: string): Tree {
  const builder = new TreeBuilder();
  readTokens(html, builder);
  return { root: builder.root, cut: builder.full, elements: builder.count };
}

class TreeBuilder {
  readonly root: Element = newElement('#root', {}, undefined);
  full = false;
  count = 0;
  private readonly stack: Element[] = [this.root];
  /** How many of a name are open, so that stray end tags cost nothing. */
  private readonly opened = new Map<string, number>();
  /** Open elements below the deepest level that is kept, by name. */
  private readonly sunk = new Map<string, number>();
  /** The foreign element (a drawing, a formula) that is passed over, and how many of its name are open. */
  private foreign: { name: string; depth: number; embedded: number } | undefined;

  text(text: string): void {
    if (this.foreign || this.full) return;
    const { children } = this.top;
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += text;
    else children.push(text);
  }

  open(name: string, attributes: Attributes): void {
    if (this.full) return;
    if (this.foreign && !this.breaksOut(name)) {
      if (name === this.foreign.name) this.foreign.depth++;
      if (name === 'foreignobject') this.foreign.embedded++;
      return;
    }
    this.foreign = undefined;
    if (foreignElements.has(name)) {
      this.foreign = { name, depth: 1, embedded: 0 };
      return;
    }
    if (name === 'html' || name === 'body') {
      const known = this.stack.find((element) => element.name === name);
      if (known) {
        known.attributes = { ...attributes, ...known.attributes };
        return;
      }
    }
    this.endImplied(name);
    const element = newElement(name, attributes, this.top);
    this.top.children.push(element);
    this.full ||= ++this.count >= maxElements;
    if (voidElements.has(name)) return;
    if (this.stack.length > maxDepth) {
      this.sunk.set(name, (this.sunk.get(name) ?? 0) + 1);
      return;
    }
    this.push(element);
  }

  close(name: string): void {
    if (this.full) return;
    if (this.foreign) {
      if (name === 'foreignobject') this.foreign.embedded--;
      const ends = name === this.foreign.name && --this.foreign.depth === 0;
      const breaks = this.breaksOut(name);
      if (ends || breaks) this.foreign = undefined;
      if (!breaks) return;
    }
    const sunk = this.sunk.get(name) ?? 0;
    if (sunk > 0) {
      this.sunk.set(name, sunk - 1);
      return;
    }
    // Text after the end of the body belongs to it all the same.
    if (name === 'html' || name === 'body' || !this.opened.get(name)) {
      if (name === 'br') this.open('br', {});
      return;
    }
    const isInline = inlineElements.has(name);
    const crossesTables = tableElements.has(name);
    for (let at = this.stack.length - 1; at > 0; at--) {
      const { name: open } = this.stack[at] ?? this.root;
      if (open === name) {
        this.popTo(at);
        return;
      }
      if (isInline && blockElements.has(open)) return;
      if (!crossesTables && scopes.has(open)) return;
    }
  }

  /** Whether a tag of HTML ends a drawing or formula that is left open (HTML Standard §13.2.6.5). */
  private breaksOut(name: string): boolean {
    return this.foreign !== undefined && this.foreign.embedded <= 0 && breakingOut.has(name);
  }

  private get top(): Element {
    return this.stack[this.stack.length - 1] ?? this.root;
  }

  private push(element: Element): void {
    this.stack.push(element);
    this.opened.set(element.name, (this.opened.get(element.name) ?? 0) + 1);
  }

  private popTo(at: number): void {
    while (this.stack.length > at) {
      const gone = this.stack.pop();
      if (gone) this.opened.set(gone.name, (this.opened.get(gone.name) ?? 1) - 1);
    }
  }

  /** Ends what the element that begins cannot stand in: a paragraph before a block, an item before the next. */
  private endImplied(name: string): void {
    if (this.top.name === 'head' && !headElements.has(name)) this.popTo(this.stack.length - 1);
    if (blockElements.has(name) && !listParts.has(name)) this.endOpen('p', paragraphScopes);
    if (/^h[1-6]$/.test(name) && /^h[1-6]$/.test(this.top.name)) this.popTo(this.stack.length - 1);
    const ends = impliedEnds[name];
    if (!ends) return;
    for (const open of ends.names) this.endOpen(open, ends.within);
  }

  private endOpen(name: string, within: ReadonlySet<string>): void {
    if (!this.opened.get(name)) return;
    for (let at = this.stack.length - 1; at > 0; at--) {
      const { name: open } = this.stack[at] ?? this.root;
      if (open === name) {
        this.popTo(at);
        return;
      }
      if (within.has(open)) return;
    }
  }
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
/** An end tag outside these does not end what is inside them. */
const scopes = set('table td th caption template #root');
const paragraphScopes = set('table td th caption button template #root');
const breakingOut = set(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li menu nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);
const headElements = set('meta link title base script style noscript template basefont bgsound');
const tableElements = set('table tbody thead tfoot tr td th caption');
const listParts = set('td th tr tbody thead tfoot caption option');
const lists = set('ul ol menu dl table td th');
const tables = set('table');
const rows = set('table tbody thead tfoot');
const blocks = set('p div section article table td th ul ol li h1 h2 h3 h4 h5 h6');

const impliedEnds: Readonly<Record<string, { names: string[]; within: ReadonlySet<string> }>> = {
  li: { names: ['p', 'li'], within: set('ul ol menu table td th') },
  dt: { names: ['p', 'dt', 'dd'], within: lists },
  dd: { names: ['p', 'dt', 'dd'], within: lists },
  tr: { names: ['tr'], within: rows },
  td: { names: ['td', 'th'], within: set('table tr') },
  th: { names: ['td', 'th'], within: set('table tr') },
  tbody: { names: ['tbody', 'thead', 'tfoot'], within: tables },
  tfoot: { names: ['tbody', 'thead', 'tfoot'], within: tables },
  option: { names: ['option'], within: set('select datalist') },
  a: { names: ['a'], within: blocks },
  body: { names: ['head'], within: set('#root') },
};

function newElement(name: string, attributes: Attributes, parent: Element | undefined): Element {
  return { name, attributes, children: [], parent, from: 0, to: 0 };
}

/** Whether a child is an element. */
export function isElement(child: Element | string): child is Element {
  return typeof child !== 'string';
}

/** All elements below and with `root` in the order of the page, but for what `skips` says. */
export function* elementsOf(root: Element, skips?: (element: Element) => boolean): Generator<Element> {
  const pending: Element[] = [root];
  for (let element = pending.pop(); element; element = pending.pop()) {
    if (skips?.(element)) continue;
    yield element;
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at];
      if (child !== undefined && isElement(child)) pending.push(child);
    }
  }
}

/** The words below an element as they stand, without those of scripts and styles. */
export function rawText(root: Element, limit = 20_000): string {
  const pending: (Element | string)[] = [root];
  const parts: string[] = [];
  let size = 0;
  for (let node = pending.pop(); node !== undefined && size < limit; node = pending.pop()) {
    if (typeof node === 'string') {
      parts.push(node);
      size += node.length;
    } else if (node === root || !rawElements.has(node.name)) {
      if (blockElements.has(node.name) || node.name === 'br') parts.push(' ');
      for (let at = node.children.length - 1; at >= 0; at--) pending.push(node.children[at] ?? '');
    }
  }
  return parts.join('').slice(0, limit);
}
