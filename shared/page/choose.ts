import { nameEvidence } from './names.ts';
import type { Passage } from './passages.ts';
import { type Element, isElement } from './tree.ts';

/** The elements that hold an article's text, in the order of the page, all children of `parent` or `parent` itself. */
export type Choice = { parent: Element; roots: Element[] };

/** A passage that reads like a paragraph of an article rather than like furniture. */
export function isProse(passage: Passage): boolean {
  return passage.size >= 60 && passage.linked < passage.size * 0.35 && passage.stops + passage.commas > 0;
}

const paragraphNames = new Set(['p', 'td', 'pre', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dd', 'blockquote']);

/**
 * Which elements of a page hold its article: each paragraph speaks for the elements around it, the nearer the more, by
 * its length and punctuation; links, and names that hint at furniture, speak against. The best element takes in
 * siblings that look alike or hold paragraphs of their own.
 */
export function chooseBody(
  passages: readonly Passage[],
  unlikely: ReadonlyMap<Element, string>,
): Choice | undefined {
  const sums = new Sums(passages);
  const scores = scoreElements(passages, unlikely, sums);
  const ranked = [...scores].sort(([, one], [, other]) => other - one).slice(0, 6);
  const best = ranked[0];
  if (!best) return undefined;
  const top = climb(commonParent(ranked) ?? best[0], scores);
  return { parent: top.parent ?? top, roots: withSiblings(top, scores, sums, unlikely) };
}

/** Sums over passages, so that those of any element cost two look-ups. */
export class Sums {
  private readonly size: Float64Array;
  private readonly linked: Float64Array;
  private readonly prose: Float64Array;

  constructor(passages: readonly Passage[]) {
    this.size = new Float64Array(passages.length + 1);
    this.linked = new Float64Array(passages.length + 1);
    this.prose = new Float64Array(passages.length + 1);
    for (const [at, passage] of passages.entries()) {
      const counts = passage.dropped === undefined;
      this.size[at + 1] = (this.size[at] ?? 0) + (counts ? passage.size : 0);
      this.linked[at + 1] = (this.linked[at] ?? 0) + (counts ? passage.linked : 0);
      this.prose[at + 1] = (this.prose[at] ?? 0) + (counts && isProse(passage) ? passage.size : 0);
    }
  }
  sizeOf({ from, to }: { from: number; to: number }): number {
    return (this.size[to] ?? 0) - (this.size[from] ?? 0);
  }
  proseOf({ from, to }: { from: number; to: number }): number {
    return (this.prose[to] ?? 0) - (this.prose[from] ?? 0);
  }
  linkShare(element: { from: number; to: number }): number {
    const size = this.sizeOf(element);
    const linked = (this.linked[element.to] ?? 0) - (this.linked[element.from] ?? 0);
    return size > 0 ? linked / size : 0;
  }
}

export function isWithin(element: Element | undefined, set: ReadonlyMap<Element, string>): boolean {
  for (let at = element; at; at = at.parent) if (set.has(at)) return true;
  return false;
}

function scoreElements(
  passages: readonly Passage[],
  unlikely: ReadonlyMap<Element, string>,
  sums: Sums,
): Map<Element, number> {
  const scores = new Map<Element, number>();
  const barred = new Map<Element, boolean>();
  for (const passage of passages) {
    const { owner, size } = passage;
    if (passage.dropped !== undefined || size < 25) continue;
    let isBarred = barred.get(owner);
    if (isBarred === undefined) {
      isBarred = isWithin(owner, unlikely);
      barred.set(owner, isBarred);
    }
    if (isBarred) continue;
    const worth = (1 + passage.commas + Math.min(3, size / 100)) * (1 - passage.linked / size);
    const isParagraph = paragraphNames.has(owner.name) || owner.to - owner.from === 1;
    let element = isParagraph ? owner.parent : owner;
    for (let level = 0; element?.parent && level < 5; level++, element = element.parent) {
      const share = level === 0 ? 1 : level === 1 ? 2 : level * 3;
      const before = scores.get(element) ?? initialScore(element);
      scores.set(element, before + worth / share);
    }
  }
  for (const [element, score] of scores) scores.set(element, score * (1 - sums.linkShare(element)));
  return scores;
}

function initialScore(element: Element): number {
  const { hints, body } = nameEvidence(element);
  // Systems put tags, dates and authors of the article into the classes of the element that holds it.
  const against = hints.some(({ hint }) => hint !== 'byline' && hint !== 'tags');
  let score = (body ? 25 : 0) - (against ? 25 : 0);
  if (element.name === 'div' || element.name === 'article' || element.name === 'main') score += 5;
  if (element.name === 'pre' || element.name === 'td' || element.name === 'blockquote') score += 3;
  if (/^(?:address|ol|ul|dl|dd|dt|li|form)$/.test(element.name)) score -= 3;
  if (/^(?:h[1-6]|th)$/.test(element.name)) score -= 5;
  if (/articleBody/i.test(element.attributes.itemprop ?? '')) score += 40;
  return score;
}

/** The element around several that are nearly as good as the best: an article in pieces. */
function commonParent(ranked: readonly (readonly [Element, number])[]): Element | undefined {
  const [best] = ranked;
  if (!best) return undefined;
  const rivals = ranked.slice(1).filter(([, score]) => score >= best[1] * 0.75);
  if (rivals.length < 3) return undefined;
  for (let at = best[0].parent; at?.parent; at = at.parent) {
    const around = rivals.filter(([element]) => element === at || contains(at, element)).length;
    if (around >= 3) return at;
  }
  return undefined;
}

function contains(outer: Element, inner: Element): boolean {
  for (let at = inner.parent; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** Goes up while the element around is better still, or holds nothing else. */
function climb(top: Element, scores: ReadonlyMap<Element, number>): Element {
  let best = top;
  let last = scores.get(top) ?? 0;
  const least = last / 3;
  for (let at = top.parent; at?.parent && at.name !== 'body'; at = at.parent) {
    const score = scores.get(at);
    if (score === undefined) continue;
    if (score < least) break;
    if (score > last) {
      best = at;
      break;
    }
    last = score;
  }
  while (
    best.parent?.parent &&
    best.parent.name !== 'body' &&
    best.parent.from === best.from &&
    best.parent.to === best.to
  )
    best = best.parent;
  return best;
}

/** Whether an element is, or holds nothing but, one that HTML calls an article or the main part. */
function isWhole(element: Element): boolean {
  for (let at: Element | undefined = element; at; ) {
    if (at.name === 'article' || at.name === 'main') return true;
    const { from, to }: Element = at;
    at = at.children.find(
      (child): child is Element => isElement(child) && child.from === from && child.to === to,
    );
  }
  return false;
}

function withSiblings(
  top: Element,
  scores: ReadonlyMap<Element, number>,
  sums: Sums,
  unlikely: ReadonlyMap<Element, string>,
): Element[] {
  const { parent } = top;
  if (!parent) return [top];
  const score = scores.get(top) ?? 0;
  const threshold = Math.max(10, score * 0.2);
  const children = parent.children.filter(isElement);
  const isPart = (child: Element): boolean => {
    if (child === top) return true;
    if (unlikely.has(child) || child.to === child.from) return false;
    const alike =
      child.attributes.class !== undefined &&
      child.attributes.class === top.attributes.class &&
      child.attributes.class !== '';
    if (!alike && isWhole(top)) return false;
    const bonus = alike ? score * 0.2 : 0;
    const own = scores.get(child);
    if (own !== undefined && own + bonus >= threshold) return true;
    if (child.name !== 'p') return false;
    const size = sums.sizeOf(child);
    const links = sums.linkShare(child);
    return size > 80 ? links < 0.25 : size > 20 && links === 0;
  };
  const [first, last] = [children.findIndex(isPart), children.findLastIndex(isPart)];
  // What stands between two parts is a part, or will be dropped for what it is.
  return children.filter(
    (child, at) => at >= first && at <= last && child.to > child.from && !unlikely.has(child),
  );
}
