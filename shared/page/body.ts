import { type Choice, isProse, Sums } from './choose.ts';
import { fold } from './fold.ts';
import { nameEvidence } from './names.ts';
import type { Passage } from './passages.ts';
import type { Element } from './tree.ts';

/** What is known of an article before its text is cleaned. */
export type Known = {
  title?: string | undefined;
  /** Descriptions that the page gives: one of them may stand as standfirst over the text. */
  descriptions: readonly string[];
  authors: readonly string[];
  /** The text that JSON-LD gives. */
  linkedBody?: string | undefined;
  url?: string | undefined;
};

/** The body that was chosen, while it is cleaned: passages carry why they leave. */
export class Draft {
  readonly passages: readonly Passage[];
  readonly roots: readonly Element[];
  readonly known: Known;
  readonly titleKey: string;
  readonly descriptionKeys: readonly string[];
  /** The element that holds most of the prose, and those that look like it. */
  private readonly coreKeys = new Set<string>();
  readonly coreSize: number;
  readonly size: number;

  constructor(passages: readonly Passage[], choice: Choice, known: Known) {
    this.passages = passages;
    this.roots = choice.roots;
    this.known = known;
    this.titleKey = fold(known.title ?? '');
    this.descriptionKeys = known.descriptions.map(fold).filter((key) => key.length > 20);
    const bySize = new Map<string, number>();
    const captions = new Map<string, { size: number; count: number }>();
    let prose = 0;
    let size = 0;
    for (const passage of this.kept()) {
      size += passage.size;
      if (!isProse(passage)) continue;
      const key = boxKey(passage);
      bySize.set(key, (bySize.get(key) ?? 0) + passage.size);
      prose += passage.size;
      if (!passage.underPicture || passage.size > 250) continue;
      const before = captions.get(key) ?? { size: 0, count: 0 };
      captions.set(key, { size: before.size + passage.size, count: before.count + 1 });
    }
    let core = 0;
    const most = Math.max(0, ...bySize.values());
    for (const [key, share] of bySize) {
      // A gallery's captions stand alike too, each under its picture.
      const pictured = captions.get(key);
      if (pictured && pictured.count > 1 && share < most && pictured.size > share * 0.7) continue;
      if (share >= prose * 0.15 || share >= most * 0.4) {
        this.coreKeys.add(key);
        core += share;
      }
    }
    this.coreSize = core;
    this.size = size;
  }

  /** All passages of the chosen elements, those that left among them. */
  inside(): Passage[] {
    return this.roots.flatMap((root) => this.passages.slice(root.from, root.to));
  }

  /** The passages that are still in the article. */
  *kept(): Generator<Passage> {
    for (const root of this.roots)
      for (let at = root.from; at < root.to; at++) {
        const passage = this.passages[at];
        if (passage && passage.dropped === undefined) yield passage;
      }
  }

  /** Whether a passage stands where most of the article's paragraphs stand. */
  isCore(passage: Passage): boolean {
    return this.coreKeys.has(boxKey(passage));
  }

  /** Words of classes that the article itself bears; they say nothing on this page. */
  readonly idleWords = new Set<string>();

  /** What the inline elements around a whole passage call it. */
  hintOf({ wraps }: Passage): string | undefined {
    for (const wrap of wraps)
      for (const { hint, word } of nameEvidence(wrap).hints) if (!this.idleWords.has(word)) return hint;
    return undefined;
  }

  /** Whether nothing but white space stands between a passage and the article's own paragraphs. */
  touchesText(passage: Passage): boolean {
    const next = this.passages[passage.at + 1];
    return (
      next !== undefined &&
      (next.dropped === undefined || next.dropped === 'embed' || next.dropped === 'advertising')
    );
  }

  *keptIn(element: Element): Generator<Passage> {
    for (let at = element.from; at < element.to; at++) {
      const passage = this.passages[at];
      if (passage && passage.dropped === undefined) yield passage;
    }
  }

  drop(element: Element, reason: string): void {
    for (const passage of this.keptIn(element)) passage.dropped = reason;
  }

  sums(): Sums {
    return new Sums(this.passages);
  }
}

/** The element in which a paragraph stands among its like: lists and quotations count as paragraphs. */
export function boxOf({ owner }: Passage): Element {
  let box = owner;
  while (paragraphLike.has(box.name) && box.parent?.parent) box = box.parent;
  return box;
}

const paragraphLike = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'blockquote', 'pre', 'dl', 'dt', 'dd'],
  ...['span', 'font', 'b', 'strong', 'em', 'i', 'a', 'center', 'q', 'u'],
]);

const keys = new WeakMap<Element, string>();
/** What the element in which a paragraph stands, and the one around it, look like. */
export function boxKey(passage: Passage): string {
  const box = boxOf(passage);
  let key = keys.get(box);
  if (key === undefined) {
    key = `${nameOf(box)} < ${nameOf(box.parent)}`;
    keys.set(box, key);
  }
  return key;
}

function nameOf(element: Element | undefined): string {
  if (!element) return '';
  // Numbers in names tell one section from the next.
  return `${element.name}.${(element.attributes.class ?? '').replace(/\d+/g, '#').slice(0, 120)}`;
}
