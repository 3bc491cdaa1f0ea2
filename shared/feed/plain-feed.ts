import { type FeedNode, feedLimits } from './feed-node.ts';

/** Values by the name of their element, as indices separated by spaces. */
export type Values = ReadonlyMap<string, string>;

/**
 * A feed written anew for rss-parser: small, well-formed, RSS 2.0 or Atom. Each element holds the indices in `nodes` of
 * the values that the entry, or the feed, has under its name. No byte of the document that is read gets into it, so
 * nothing in a document can harm the parser.
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
  xml(isAtom: boolean): string {
    const [open, close] = isAtom ? ['<entry n="">', '</entry>'] : ['<item n="">', '</item>'];
    const entries = this.#entries.map((entry) => `${open}${elements(entry)}${close}`).join('');
    const body = `${elements(this.#channel)}${entries}`;
    return isAtom ? `<feed n="">${body}</feed>` : `<rss version="2.0"><channel>${body}</channel></rss>`;
  }
}

// rss-parser reads Atom's links and dates without asking whether they are whole; an attribute makes it pass them by.
// Entries get one as well: one that is empty would become a string, whose methods rss-parser takes for elements.
const guarded: ReadonlySet<string> = new Set(['link', 'published', 'updated']);

function elements(values: Values): string {
  let written = '';
  for (const [name, indices] of values)
    written += `<${name}${guarded.has(name) ? ' n=""' : ''}>${indices}</${name}>`;
  return written;
}
