import { isProse, type Sums } from './choose.ts';
import { addComments, addRemarks, hasComments } from './comments.ts';
import { headlineAt, isAfterText, proseBetween } from './headline.ts';
import { nameEvidence, strongWords } from './names.ts';
import type { Passage } from './passages.ts';
import { isSectionAmongSections } from './siblings.ts';
import { type Element, elementsOf, isElement } from './tree.ts';

/** Elements of a page that hold no article, each with the reason. What is inside them is not looked at again. */
export type Furniture = ReadonlyMap<Element, string>;

/**
 * Finds what stands around an article on its page: lists of other stories, comments, articles that follow, and elements
 * whose names say so (unless `trusting`). No element that holds most of the page's prose is furniture by its name alone.
 */
export function findFurniture(
  root: Element,
  passages: readonly Passage[],
  sums: Sums,
  { title, trusting }: { title: string | undefined; trusting: boolean },
): Furniture {
  const furniture = new Map<Element, string>();
  const headline = headlineAt(passages, title);
  const prose = sums.proseOf(root);
  for (const element of elementsOf(root, (one) => furniture.has(one))) {
    if (element.from === element.to) continue;
    const reason = trusting ? undefined : byName(element, sums, prose, passages, headline);
    if (reason) furniture.set(element, reason);
  }
  addCards(root, passages, sums, furniture);
  addComments(passages, headline, furniture);
  addRemarks(root, passages, headline, furniture);
  addTwins(passages, sums, headline, furniture);
  addOtherArticles(root, passages, sums, headline, furniture);
  return furniture;
}

function byName(
  element: Element,
  sums: Sums,
  all: number,
  passages: readonly Passage[],
  headline: number,
): string | undefined {
  // Single lines are judged among their neighbours, once the body is chosen.
  if (/^(?:h[1-6]|p|li|blockquote|span|a|b|strong|em|i)$/.test(element.name)) return undefined;
  const { hints, body } = nameEvidence(element);
  const comments = hints.some(({ hint }) => hint === 'comments');
  const prose = sums.proseOf(element);
  if (comments && !body && (prose < all * 0.5 || hasComments(element, passages, headline))) return 'comments';
  const role = element.attributes.role ?? '';
  if (
    /^(?:aside|footer|dialog)$/.test(element.name) ||
    /^(?:complementary|navigation|menu|dialog|alert|banner|contentinfo)/.test(role)
  )
    return prose < all * 0.4 ? element.name : undefined;
  const found = hints.find((one) => one.hint !== 'byline');
  if (!found || body || prose >= all * 0.4 || isSectionAmongSections(element, sums)) return undefined;
  return strongWords.has(found.word) || !isBodyLike(element, passages, sums) ? found.hint : undefined;
}

/** Two paragraphs or more that lead nowhere: an article's text, whatever its element is called. */
export function isBodyLike(element: Element, passages: readonly Passage[], sums: Sums): boolean {
  if (sums.proseOf(element) < 250 || sums.linkShare(element) > 0.15) return false;
  let count = 0;
  for (let at = element.from; at < element.to; at++) {
    const passage = passages[at];
    if (
      passage &&
      passage.dropped === undefined &&
      passage.size >= 100 &&
      passage.stops > 0 &&
      isProse(passage)
    )
      count++;
  }
  return count >= 2;
}

/** Three or more elements that look alike and each lead to another address by a headline of its own. */
function addCards(
  root: Element,
  passages: readonly Passage[],
  sums: Sums,
  furniture: Map<Element, string>,
): void {
  const cards: Element[] = [];
  let prose = 0;
  for (const parent of elementsOf(root, (one) => furniture.has(one))) {
    if (parent.children.length < 3 || parent.from === parent.to) continue;
    const groups = new Map<string, Element[]>();
    for (const child of parent.children) {
      if (!isElement(child) || child.from === child.to || furniture.has(child)) continue;
      const key = `${child.name}.${(child.attributes.class ?? '').trim().split(/\s/, 1)[0]}`;
      const group = groups.get(key);
      if (group) group.push(child);
      else groups.set(key, [child]);
    }
    for (const group of groups.values()) {
      if (group.length < 3) continue;
      const found = group.filter((one) => isCard(one, passages, sums));
      const hrefs = new Set(found.map((one) => firstLink(one, passages)));
      if (found.length < 3 || found.length < group.length * 0.7 || hrefs.size < found.length * 0.6) continue;
      cards.push(...found);
      for (const one of found) prose += sums.proseOf(one);
    }
  }
  // A page that is nothing but such boxes is a digest, and they are its text.
  if (prose > sums.proseOf(root) * 0.6) return;
  for (const card of cards) furniture.set(card, 'other stories');
}

function isCard(element: Element, passages: readonly Passage[], sums: Sums): boolean {
  const size = sums.sizeOf(element);
  if (size < 10 || size > 700) return false;
  let linked = false;
  for (let at = element.from; at < element.to; at++) {
    const passage = passages[at];
    if (!passage || passage.dropped !== undefined) continue;
    if (passage.size > 400) return false;
    linked ||= passage.size >= 12 && passage.linked >= passage.size * 0.6;
  }
  return linked;
}

function firstLink(element: Element, passages: readonly Passage[]): string | undefined {
  for (let at = element.from; at < element.to; at++) {
    const link = passages[at]?.links[0];
    if (link) return link.href;
  }
  return undefined;
}

/** Articles with a headline of their own that stand after the page's article. */
function addOtherArticles(
  root: Element,
  passages: readonly Passage[],
  sums: Sums,
  headline: number,
  furniture: Map<Element, string>,
): void {
  if (headline < 0) return;
  let looked = 0;
  for (const element of elementsOf(root, (one) => furniture.has(one))) {
    const isOther =
      element.name === 'article' ||
      (element.name === 'h1' && element.from > headline && element.to > element.from);
    if (!isOther || element.from <= headline || !isAfterText(element.from, passages, headline)) continue;
    if (looked++ > 60) return;
    const box = element.name === 'article' ? element : boxOfHeading(element, headline);
    if (!box || !startsWithHeading(box, passages)) continue;
    // Entries of a live blog are articles beside articles, and the text itself.
    const entries = alikeBefore(box, headline).reduce((sum, one) => sum + sums.proseOf(one), 0);
    const before = proseBetween(passages, headline, box.from) - entries;
    if (isRestOfStory(element, box, passages, sums, { headline, before })) continue;
    // The same element once more, after news of a sentence or two.
    const least = isTwin(box, passages[headline]) ? 50 : 150;
    if (before >= least && sums.proseOf(box) > 0) furniture.set(box, 'another article');
  }
}

/**
 * Whether what looks like another article is the page's own: its headline, perhaps with a lead, stands before the first
 * element of that name, or its sections bear headings of the first rank.
 */
function isRestOfStory(
  element: Element,
  box: Element,
  passages: readonly Passage[],
  sums: Sums,
  { headline, before }: { headline: number; before: number },
): boolean {
  const heading = passages[headline];
  if (!heading || isTwin(box, heading)) return false;
  if (element.name !== 'article') return !isSigned(passages.slice(box.from, Math.min(box.to, box.from + 5)));
  if (before > 800 || sums.proseOf(box) < before * 2) return false;
  for (let at: Element | undefined = heading.owner; at; at = at.parent)
    if (at.name === 'article') return false;
  return true;
}

/** Whether an opening has what stories open with and their sections do not: a link in the heading, who wrote it and when. */
function isSigned(opening: readonly Passage[]): boolean {
  return opening.some(({ kind, size, linked, stops }) =>
    kind === 'heading' ? linked > size * 0.7 : size < 80 && stops === 0,
  );
}

/** Siblings after the element that holds headline and text which are made like it, with a heading of the same rank. */
function addTwins(
  passages: readonly Passage[],
  sums: Sums,
  headline: number,
  furniture: Map<Element, string>,
): void {
  const heading = passages[headline];
  if (heading?.kind !== 'heading') return;
  let box = heading.owner;
  while (box.parent?.parent && sums.proseOf(box) < 50) box = box.parent;
  if (box === heading.owner || !box.parent) return;
  for (const other of box.parent.children) {
    if (!isElement(other) || other.from < box.to || other.name !== box.name) continue;
    const first = passages[other.from];
    const isTwin =
      other.attributes.class === box.attributes.class && first?.owner.name === heading.owner.name;
    if (isTwin && first.size > 15 && sums.proseOf(other) > 0) furniture.set(other, 'another article');
  }
}

/** Whether an element has the name and class of a sibling that holds the headline. */
function isTwin(box: Element, headline: Passage | undefined): boolean {
  let at = headline?.owner;
  while (at && at.parent !== box.parent) at = at.parent;
  return (
    at !== undefined && at !== box && at.name === box.name && at.attributes.class === box.attributes.class
  );
}

/** Siblings before an element that bear its name and class, and not the page's headline. */
function alikeBefore(element: Element, headline: number): Element[] {
  const siblings = element.parent?.children ?? [];
  return siblings
    .slice(0, siblings.indexOf(element))
    .filter(isElement)
    .filter(
      (one) =>
        one.name === element.name &&
        one.attributes.class === element.attributes.class &&
        one.from > headline &&
        one.to > one.from,
    );
}

/** The outermost element that a second headline opens. */
function boxOfHeading(heading: Element, headline: number): Element | undefined {
  let box = heading;
  while (box.parent?.parent && box.parent.from === heading.from && box.parent.from > headline)
    box = box.parent;
  return box === heading ? undefined : box;
}

function startsWithHeading(element: Element, passages: readonly Passage[]): boolean {
  return passages
    .slice(element.from, Math.min(element.to, element.from + 4))
    .some(({ kind, size }) => kind === 'heading' && size > 15);
}
