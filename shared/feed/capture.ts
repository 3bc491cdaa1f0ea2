import type { FeedNode } from './feed-node.ts';
import { escapeAttribute, escapeHtml } from './html.ts';
import { neverInside, neverInTitle, persons } from './vocabulary.ts';

const voidElements = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** A value while it is being read: its text, the markup inside it, the parts of a person. */
export class Capture {
  readonly depth: number;
  readonly #node: FeedNode;
  #text = '';
  #markup: string | undefined;
  readonly #open: string[] = [];
  #part: { key: 'name' | 'email'; depth: number; text: string } | undefined;
  /** Depth of an element of a person that says nothing about who it is. */
  #ignored: number | undefined;

  constructor(node: FeedNode, depth: number) {
    this.#node = node;
    this.depth = depth;
  }

  /** Whether an element met inside shows that the value's own end tag is missing. */
  isEndedBy(name: string): boolean {
    if (this.#part || this.#ignored !== undefined) return false;
    const { type = '', mode } = this.#node.attributes;
    if (/xml/i.test(type) || mode === 'xml') return false;
    const isLine = this.#node.name === 'title' || this.#node.name === 'link';
    return (isLine ? neverInTitle : neverInside).has(name);
  }

  /** An element opens inside the value: a part of a person, or markup. */
  openInside(raw: string, name: string, attributes: Readonly<Record<string, string>>, depth: number): void {
    if (this.#part || this.#ignored !== undefined) return;
    if (persons.has(this.#node.name)) {
      const local = name.slice(name.indexOf(':') + 1);
      if (local === 'name' || local === 'email') {
        this.#part = { key: local, depth, text: '' };
        return;
      }
      if (local === 'uri' || local === 'url' || local === 'homepage') {
        this.#ignored = depth;
        return;
      }
    }
    this.#markup ??= escapeHtml(this.#text);
    const tag = htmlName(raw);
    this.#open.push(tag);
    this.#markup += `<${tag}${htmlAttributes(attributes)}>`;
  }

  /** An element inside the value closes. */
  closeInside(depth: number): void {
    if (this.#ignored !== undefined) {
      if (this.#ignored === depth) this.#ignored = undefined;
      return;
    }
    if (this.#part) {
      if (this.#part.depth !== depth) return;
      const { key, text } = this.#part;
      this.#node.person = { [key]: text.trim(), ...this.#node.person };
      this.#part = undefined;
      return;
    }
    const tag = this.#open.pop();
    if (tag !== undefined && !voidElements.test(tag)) this.#markup += `</${tag}>`;
  }

  /**
   * Characters of the value.
   * @param decode gives the text that the characters stand for; CDATA stands for itself
   */
  characters(data: string, isCdata: boolean, decode: (data: string) => string): void {
    if (this.#ignored !== undefined) return;
    if (this.#part) this.#part.text += isCdata ? data : decode(data);
    else if (this.#markup !== undefined) this.#markup += isCdata ? escapeHtml(data) : data;
    else this.#text += isCdata ? data : decode(data);
  }

  /** The value as it stands. */
  finished(): FeedNode {
    this.#node.markup = this.#markup !== undefined;
    this.#node.text = this.#markup ?? this.#text;
    return this.#node;
  }
}

function htmlName(raw: string): string {
  const local = raw.slice(raw.indexOf(':') + 1).toLowerCase();
  return local.replace(/[^\w-]/g, '') || 'span';
}

function htmlAttributes(attributes: Readonly<Record<string, string>>): string {
  let written = '';
  for (const [key, value] of Object.entries(attributes)) {
    if (/^[a-z][\w-]*$/i.test(key) && !key.startsWith('xmlns'))
      written += ` ${key}="${escapeAttribute(value)}"`;
  }
  return written;
}
