import type { Draft } from './body.ts';
import { isProse } from './choose.ts';
import { keyOf } from './fold.ts';
import { likeness } from './likeness.ts';
import type { Passage } from './passages.ts';
import type { Element } from './tree.ts';

const standfirstWords =
  /(?:^|[^\p{L}])(?:standfirst|stand-first|subtitle|sub-?title|subhead(?:line|er|ing)?|deck?|strapline|sapo|chapo|chapeau|excerpt|summary|bajada|entradilla|copete|sumario|subtitulo|linha-?fina|occhiello|sommario|vorspann|abstract|description|tagline|rubrik|ingress|manchet|perex|lede-?text)(?:$|[^\p{L}])/iu;

/** Whether a paragraph's class, or that of the element that holds it alone, calls it a standfirst; headings are one. */
export function isStandfirstByName({ owner, wraps }: Passage): boolean {
  if (wraps.some(({ attributes }) => isStandfirstName(attributes.class))) return true;
  for (let at: Element | undefined = owner; at && at.to - at.from <= 2; at = at.parent)
    if (isStandfirstName(at.attributes.class)) return true;
  return false;
}

function isStandfirstName(classes = ''): boolean {
  return classes !== '' && standfirstWords.test(classes.slice(0, 200).replace(/([a-z])([A-Z])/g, '$1-$2'));
}

export function isDescribed(passage: Passage, { descriptionKeys }: Draft): boolean {
  if (descriptionKeys.length === 0 || passage.size > 1_500) return false;
  const key = keyOf(passage);
  return descriptionKeys.some((other) => key === other || likeness(key, other) > 0.85);
}

/** The first paragraph in other dress than the rest, and the same as the page's description. */
export function isStandfirst(passage: Passage, rest: readonly Passage[], draft: Draft): boolean {
  const others = rest.filter((one) => draft.isCore(one) && isProse(one));
  if (others.length < 2 || !isDescribed(passage, draft)) return false;
  const dress = dressOf(passage);
  return others.filter((one) => dressOf(one) === dress).length < others.length * 0.3;
}

function dressOf({ owner, size, marked }: Passage): string {
  return `${owner.name}.${owner.attributes.class ?? ''}.${marked > size * 0.8}`;
}

/** Place and agency, or the day, before a dash: only a text's first paragraph has them. */
const dateline =
  /^(?:\d{1,2}[./]\d{1,2}[./]\d{2,4} *[-–—]|[^!?()]{2,60}\([^()]{2,30}\) *(?:--?|[—–])|\p{Lu}[\p{Lu}\s’'.-]{2,30}(?:, [^.!?–—-]{2,30})? *(?:--?|[—–:])) ?(?=\S)/u;

/** Whether a paragraph begins as only a text's first does. */
export function opensText({ text }: Passage): boolean {
  return dateline.test(text.slice(0, 140));
}
