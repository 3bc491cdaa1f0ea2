import type { Sums } from './choose.ts';
import { nameEvidence } from './names.ts';
import { type Element, isElement } from './tree.ts';

/**
 * Whether an element of prose is one of several sections alike: two siblings or more that hold prose bear the same first
 * class and no telling word. What its other classes say is then a manner of showing it.
 */
export function isSectionAmongSections(element: Element, sums: Sums): boolean {
  const first = firstClass(element);
  if (!first || sums.proseOf(element) < 150 || sums.linkShare(element) > 0.1) return false;
  let alike = 0;
  for (const sibling of element.parent?.children ?? []) {
    if (!isElement(sibling) || sibling === element || firstClass(sibling) !== first) continue;
    if (sums.proseOf(sibling) > 0 && nameEvidence(sibling).hints.length === 0) alike++;
  }
  return alike >= 2;
}

function firstClass({ attributes }: Element): string {
  return (attributes.class ?? '').trim().split(/\s/, 1)[0] ?? '';
}
