import { boxKey } from './body.ts';
import { type Choice, isProse, isWithin, type Sums } from './choose.ts';
import type { Passage } from './passages.ts';
import { type Element, isElement } from './tree.ts';

/** Boxes of more text than this are no teasers. */
const maxTeaser = 700;

/** What a choice is made among: a page's passages, what of it is no text, and where its headline stands. */
type Page = {
  passages: readonly Passage[];
  furniture: ReadonlyMap<Element, string>;
  sums: Sums;
  headline: number;
};

/**
 * The choice of a body, or, where more of the text under the headline stands outside it than inside, the parts of the
 * innermost element around nearly all of that text: systems put each section, column or module into elements of its own.
 */
export function widen(
  choice: Choice | undefined,
  { passages, furniture, sums, headline }: Page,
): Choice | undefined {
  if (!choice) return choice;
  const isInside = ({ at }: Passage) => choice.roots.some(({ from, to }) => at >= from && at < to);
  const free = passages.filter(
    (one) =>
      one.at > headline && isFree(one) && !isTeaser(one, passages, sums) && !isWithin(one.owner, furniture),
  );
  const sizeOf = (some: readonly Passage[]) => some.reduce((sum, { size }) => sum + size, 0);
  const all = sizeOf(free);
  const chosen = passages.reduce(
    (sum, one) => sum + (one.dropped === undefined && isInside(one) ? one.size - one.linked : 0),
    0,
  );
  if (all < chosen * 1.5 + 300) return choice;
  for (let at: Element | undefined = choice.parent; at?.parent; at = at.parent) {
    const { from, to }: Element = at;
    const held = free.filter((one) => one.at >= from && one.at < to);
    if (sizeOf(held) < all * 0.8) continue;
    const parts = at.children
      .filter(isElement)
      .filter((child) => child.to > child.from && !furniture.has(child));
    const speaks = (part: Element) => held.some((one) => one.at >= part.from && one.at < part.to);
    const [first, last] = [parts.findIndex(speaks), parts.findLastIndex(speaks)];
    const roots = parts.slice(first, last + 1);
    return roots.length > 0 ? { parent: at, roots } : { parent: at, roots: [at] };
  }
  return choice;
}

/**
 * The choice with the elements beside it that hold paragraphs in the same place as its own: fields of a text that
 * systems keep apart. Not past a heading of the first rank or one that leads elsewhere, a date, and not where they are the more.
 */
export function withAlike(
  choice: Choice | undefined,
  { passages, furniture, sums, headline }: Page,
): Choice | undefined {
  const [first, last] = [choice?.roots[0], choice?.roots.at(-1)];
  if (!choice || !first || !last) return choice;
  const keys = new Map<string, number>();
  for (const { from, to } of choice.roots)
    for (const one of passages.slice(from, to))
      if (isFree(one)) keys.set(boxKey(one), (keys.get(boxKey(one)) ?? 0) + one.size);
  const most = Math.max(0, ...keys.values());
  const isAlike = (one: Passage) =>
    isFree(one, 60) &&
    (keys.get(boxKey(one)) ?? 0) >= most * 0.4 &&
    /\.[^\s<]/.test(boxKey(one)) &&
    !isTeaser(one, passages, sums) &&
    !isWithin(one.owner, furniture);
  const ends = (one: Passage) =>
    one.dropped === undefined &&
    (one.kind === 'heading'
      ? one.owner.name === 'h1' || one.linked > one.size * 0.7
      : one.size < 60 && one.stops < 2 && /\d[:.h/-]\d|\b(?:19|20)\d\d\b/.test(one.text));
  let [from, to] = [first.from, last.to];
  for (let at = first.from - 1; at > Math.max(headline, first.from - reach); at--) {
    const one = passages[at];
    if (!one || ends(one)) break;
    if (isAlike(one)) from = at;
  }
  for (let at = last.to; at < Math.min(passages.length, to + reach); at++) {
    const one = passages[at];
    if (!one || ends(one)) break;
    if (isAlike(one)) to = at + 1;
  }
  if (from === first.from && to === last.to) return choice;
  const size = (start: number, end: number) => sums.proseOf({ from: start, to: end });
  if (size(from, first.from) + size(last.to, to) > size(first.from, last.to)) return choice;
  let around: Element | undefined = choice.parent;
  while (around?.parent && (around.from > from || around.to < to)) around = around.parent;
  for (const at of [from, to - 1])
    for (let box = passages[at]?.owner; box && box !== around; box = box.parent)
      if (box.name === 'li' || box.name === 'article') return choice;
  const roots = around?.children
    .filter(isElement)
    .filter((child) => child.to > from && child.from < to && child.to > child.from && !furniture.has(child));
  return around?.parent && roots && roots.length > 0 ? { parent: around, roots } : choice;
}

/** Further than this from the text a paragraph is of something else. */
const reach = 15;

function isFree(passage: Passage, least = 100): boolean {
  return (
    passage.dropped === undefined &&
    passage.size >= least &&
    passage.stops > 0 &&
    passage.linked < passage.size * 0.25 &&
    isProse(passage)
  );
}

/** Whether a paragraph shares a small box with a line that leads elsewhere. */
function isTeaser({ owner }: Passage, passages: readonly Passage[], sums: Sums): boolean {
  for (let box: Element | undefined = owner; box?.parent && sums.sizeOf(box) <= maxTeaser; box = box.parent) {
    for (let at = box.from; at < box.to; at++) {
      const one = passages[at];
      if (one?.dropped === undefined && one && one.size >= 12 && one.linked >= one.size * 0.6) return true;
    }
  }
  return false;
}
