import { type FeedNode, feedLimits } from './feed-node.ts';

/** Values by the name of their element, as indices separated by spaces. */
export type Values = ReadonlyMap<string, string>;

/** The one element of the plain feed in which an entry's values, or the feed's own, are written down. */
export const valuesElement = 'stentor';

/**
 * A feed written anew for rss-parser: small, well-formed RSS 2.0. One element of each entry, and of the feed, tells the
 * indices in `nodes` of its values by their names: an element for each value would cost the parser as much as the
 * document itself. No byte of the document that is read gets into it, so nothing in a document can harm the parser.
 */
export class PlainFeed {
  readonly nodes: FeedNode[] = [];
  readonly #channel: Map<string, string> = new Map();
  readonly #entries: Values[] = [];
  #entry: Map<string, string> | undefined;
  #entryStart = 0;
  #channelSize = 0;

  /** Whether an entry is open. */
  get inEntry(): boolean {
    return this.#entry !== undefined;
  }

  /** Whether the entry that is open has enough to be told apart and shown. */
  get isEntryUsable(): boolean {
    const entry = this.#entry;
    return !!entry?.has('title') && ['link', 'guid', 'id', 'rdf:about'].some((name) => entry.has(name));
  }

  openEntry(): void {
    this.#entry = new Map();
    this.#entryStart = this.nodes.length;
  }

  closeEntry(): void {
    if (this.#entry) this.#entries.push(this.#entry);
    this.#entry = undefined;
  }

  dropEntry(): void {
    this.#entry = undefined;
  }

  /** Adds a value to the entry that is open, or to the feed; false where that has too many already. */
  add(node: FeedNode): boolean {
    const values = this.#entry ?? this.#channel;
    const size = this.#entry ? this.nodes.length - this.#entryStart : this.#channelSize++;
    if (size >= feedLimits.values) return false;
    const index = this.nodes.push(node) - 1;
    const before = values.get(node.name);
    values.set(node.name, before === undefined ? `${index}` : `${before} ${index}`);
    return true;
  }

  /** The values of the feed and of its entries as they are, by element. */
  get values(): { feed: Values; entries: readonly Values[] } {
    return { feed: this.#channel, entries: this.#entries };
  }

  /** The whole document. */
  get xml(): string {
    const entries = this.#entries.map((entry) => `<item>${element(entry)}</item>`).join('');
    return `<rss version="2.0"><channel>${element(this.#channel)}${entries}</channel></rss>`;
  }
}

function element(values: Values): string {
  let written = '';
  for (const [name, indices] of values) written += `${name}=${indices};`;
  return `<${valuesElement}>${written}</${valuesElement}>`;
}

/** Reads what an element of the plain feed tells; nothing where it is none of ours. */
export function readValues(written: unknown): Values {
  const values = new Map<string, string>();
  if (typeof written !== 'string') return values;
  for (let start = 0; start < written.length; ) {
    const equals = written.indexOf('=', start);
    const end = written.indexOf(';', equals);
    if (equals < 0 || end < 0) break;
    values.set(written.slice(start, equals), written.slice(equals + 1, end));
    start = end + 1;
  }
  return values;
}
