import { isAfterText, proseBetween } from './headline.ts';
import type { Passage } from './passages.ts';
import { openingOfPassage } from './phrases.ts';
import { type Element, elementsOf, isElement } from './tree.ts';

/** Whether an element that is called comments and holds most of the page's text is no article with a misleading name. */
export function hasComments(element: Element, passages: readonly Passage[], headline: number): boolean {
  if (!isAfterText(element.from, passages, headline)) return false;
  if (proseBetween(passages, headline, element.from) >= 250) return true;
  return passages
    .slice(element.from, element.from + 3)
    .some((passage) => passage.size < 60 && openingOfPassage(passage).kinds.has('comments'));
}

/** What follows a heading "Comments" in the element that it heads. */
export function addComments(
  passages: readonly Passage[],
  headline: number,
  furniture: Map<Element, string>,
): void {
  for (const [at, passage] of passages.entries()) {
    if (passage.dropped !== undefined || passage.size > 60 || at <= headline) continue;
    if (passage.kind !== 'heading' && passage.marked < passage.size * 0.8 && passage.stops > 0) continue;
    const { kinds, rest } = openingOfPassage(passage);
    if (!kinds.has('comments') || rest > 2 || !isAfterText(at, passages, headline)) continue;
    let box = passage.owner;
    while (box.parent?.parent && box.parent.from >= at && box.parent.name !== 'body') box = box.parent;
    if (box !== passage.owner && box.to > at + 1) {
      furniture.set(box, 'comments');
      continue;
    }
    // The heading stands beside the comments, or beside the article itself.
    if (passage.kind !== 'heading') continue;
    const siblings = passage.owner.parent?.children ?? [];
    for (const sibling of siblings.slice(siblings.indexOf(passage.owner)))
      if (isElement(sibling)) furniture.set(sibling, 'comments');
    return;
  }
}

/**
 * Three or more elements after the text that look alike, each with a short line that has a number or a time (who, when,
 * how many liked it) and words of somebody: comments that nothing names so.
 */
export function addRemarks(
  root: Element,
  passages: readonly Passage[],
  headline: number,
  furniture: Map<Element, string>,
): void {
  if (headline < 0) return;
  for (const parent of elementsOf(root, (one) => furniture.has(one))) {
    if (parent.to - parent.from < 6 || parent.children.length < 3) continue;
    const groups = new Map<string, Element[]>();
    for (const child of parent.children) {
      if (!isElement(child) || child.to - child.from < 2 || child.from <= headline || furniture.has(child))
        continue;
      const key = `${child.name}.${child.attributes.class ?? ''}`;
      const group = groups.get(key);
      if (group) group.push(child);
      else groups.set(key, [child]);
    }
    for (const group of groups.values()) {
      const [first] = group;
      if (!first || group.length < 3) continue;
      const remarks = group.filter((one) => isRemark(passages.slice(one.from, one.to)));
      if (remarks.length < group.length * 0.7) continue;
      // Sections of a story that are numbered look so too, after a few words that announce them.
      const prose = group.reduce((sum, { from, to }) => sum + proseBetween(passages, from, to), 0);
      if (proseBetween(passages, headline, first.from) < Math.max(250, prose * 0.25)) continue;
      for (const one of group) furniture.set(one, 'comments');
    }
  }
}

function isRemark(passages: readonly Passage[]): boolean {
  const [first] = passages;
  if (!first || first.size > 60 || first.stops > 1 || first.kind === 'item') return false;
  const dated = passages.some(
    ({ kind, size, text }) =>
      kind !== 'heading' && size < 60 && /\p{L}.*\d|\d.*\p{L}|\d[:./-]\d/u.test(text.replaceAll('\n', ' ')),
  );
  return dated && passages.some((one) => one.size > 20 && one.linked < one.size * 0.5 && one.stops > 0);
}
