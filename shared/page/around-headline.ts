import { type Choice, isProse, isWithin } from './choose.ts';
import { headlineAt, proseBetween } from './headline.ts';
import type { Passage } from './passages.ts';
import type { Element } from './tree.ts';

/**
 * The choice of a body, or, where that lies outside the article or main element that holds the headline and a paragraph,
 * or before the headline, the element around headline and paragraph: news of two sentences beside longer texts.
 */
export function atHeadline(
  choice: Choice | undefined,
  passages: readonly Passage[],
  headline: number,
): Choice | undefined {
  if (!choice || headline < 0) return choice;
  const isProseAfter = (element: Element) =>
    passages
      .slice(headline + 1, element.to)
      .some((one) => one.dropped === undefined && isProse(one) && one.stops > 0);
  const isInside = (element: Element) =>
    choice.roots.some(({ from, to }) => from < element.to && to > element.from);
  const isBefore = choice.roots.every(({ to }) => to <= headline);
  const chosen = choice.roots.reduce((sum, { from, to }) => sum + proseBetween(passages, from, to), 0);
  for (let at = passages[headline]?.owner; at?.parent; at = at.parent) {
    if (isInside(at)) return choice;
    if ((isBefore || at.name === 'article' || at.name === 'main') && isProseAfter(at)) {
      // A whole story stands over a heading of something else.
      if (chosen > 600 && proseBetween(passages, headline, at.to) < chosen * 0.25) return choice;
      return { parent: at, roots: [at] };
    }
  }
  return choice;
}

/** Further than this from the text a paragraph under the headline is of something else. */
const reach = 25;

/** Paragraphs between the headline and the chosen elements: systems keep the first one in a field of its own. */
export function openingOf(
  { roots }: Choice,
  passages: readonly Passage[],
  furniture: ReadonlyMap<Element, string>,
  title: string | undefined,
): Element[] {
  const headline = headlineAt(passages, title);
  const start = roots[0]?.from ?? 0;
  if (headline < 0 || start <= headline || start - headline > reach) return [];
  return passages
    .slice(headline + 1, start)
    .filter(
      (passage) =>
        passage.dropped === undefined &&
        isProse(passage) &&
        passage.size >= 80 &&
        passage.stops > 0 &&
        passage.owner.to - passage.owner.from === 1 &&
        !isWithin(passage.owner, furniture),
    )
    .map(({ owner }) => owner);
}

/** What stands over the headline is no part of the article, where a paragraph stands under it. */
export function dropBeforeHeadline({ roots }: Choice, passages: readonly Passage[], headline: number): void {
  const root = roots.find(({ from, to }) => headline >= from && headline < to);
  const last = roots.at(-1);
  if (!root || !last) return;
  const under = passages.slice(headline, last.to);
  if (!under.some((one) => one.dropped === undefined && isProse(one) && one.size >= 100)) return;
  for (const passage of passages.slice(roots[0]?.from ?? 0, headline))
    passage.dropped ??= 'before the headline';
}
