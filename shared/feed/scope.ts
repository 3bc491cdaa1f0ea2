import { feedLimits } from './feed-node.ts';
import { decodeReferences } from './html.ts';
import { canonicalName, type Namespaces } from './namespaces.ts';
import { resolveUrl } from './url.ts';

/** What an element inherits from those around it: namespaces, base address, language. */
export type Scope = {
  namespaces: Namespaces;
  /** Names that were looked up under these namespaces. */
  names: Map<string, string>;
  base: string;
  language: string | undefined;
};

/** The scopes of the elements that are open, of which only those that differ from their parent's are kept. */
export class Scopes {
  readonly #outermost: Scope;
  readonly #own: { depth: number; scope: Scope }[] = [];
  readonly #undeclared: (prefix: string) => void;

  /**
   * @param base the document's address
   * @param undeclared told of a prefix that is used and never declared
   */
  constructor(base: string, undeclared: (prefix: string) => void) {
    this.#outermost = { namespaces: new Map(), names: new Map(), base, language: undefined };
    this.#undeclared = undeclared;
  }

  /** The scope inside the element that opens at `depth` (XML Names, XML Base, xml:lang). */
  enter(depth: number, attributes: Readonly<Record<string, string>>): Scope {
    const parent = this.#own.at(-1)?.scope ?? this.#outermost;
    let namespaces: Map<string, string> | undefined;
    let { base, language } = parent;
    for (const key of Object.keys(attributes)) {
      if (!key.startsWith('xml')) continue;
      const value = decodeReferences(attributes[key] ?? '').trim();
      if (key === 'xmlns' || key.startsWith('xmlns:')) {
        namespaces ??= new Map(parent.namespaces);
        if (namespaces.size < feedLimits.namespaces) namespaces.set(key.slice(6), value);
      } else if (key === 'xml:base') base = resolveUrl(value, base) ?? base;
      else if (key === 'xml:lang') language = value || undefined;
    }
    if (!namespaces && base === parent.base && language === parent.language) return parent;
    const names = namespaces ? new Map<string, string>() : parent.names;
    const scope = { namespaces: namespaces ?? parent.namespaces, names, base, language };
    this.#own.push({ depth, scope });
    return scope;
  }

  /** The element that opened at `depth` is closed. */
  leave(depth: number): void {
    if (this.#own.at(-1)?.depth === depth) this.#own.pop();
  }

  /** An element's name with Stentor's prefix. */
  nameIn(scope: Scope, raw: string): string {
    const known = scope.names.get(raw);
    if (known !== undefined) return known;
    const { name, undeclared } = canonicalName(raw, scope.namespaces);
    if (undeclared) this.#undeclared(raw.slice(0, raw.indexOf(':')).slice(0, 40));
    scope.names.set(raw, name);
    return name;
  }
}
