import { boxOf, type Draft } from './body.ts';
import { isProse } from './choose.ts';
import { isLink, type Passage } from './passages.ts';
import { asksReader, openingOfPassage } from './phrases.ts';
import type { Element } from './tree.ts';

const sections = new WeakMap<Element, boolean>();

/**
 * Whether a passage after an article's last paragraph stands in a section of the story that has an element of its own
 * beside the paragraphs: a heading that opens nothing else, and two paragraphs or more.
 */
export function isInLastSection(passage: Passage, last: Passage | undefined, { passages }: Draft): boolean {
  if (!last) return false;
  const text = boxOf(last);
  let box: Element | undefined = passage.owner;
  while (box && box.parent !== text) box = box.parent;
  if (!box || box === passage.owner) return false;
  let known = sections.get(box);
  if (known === undefined) {
    known = isSection(passages.slice(box.from, box.to));
    sections.set(box, known);
  }
  return known;
}

function isSection([heading, ...rest]: readonly Passage[]): boolean {
  if (heading?.kind !== 'heading' || heading.linked > 0 || heading.dropped !== undefined) return false;
  if (openingOfPassage(heading).kinds.size > 0) return false;
  const paragraphs = rest.filter(
    (one) =>
      one.dropped === undefined &&
      one.size >= 60 &&
      isProse(one) &&
      one.stops > 0 &&
      one.linked < one.size * 0.2,
  );
  const size = rest.reduce((sum, one) => sum + one.size, 0);
  const prose = paragraphs.reduce((sum, one) => sum + one.size, 0);
  return paragraphs.length >= 2 && prose > size * 0.7 && !rest.some((one) => isLink(one) || asksReader(one));
}
