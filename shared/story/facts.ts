import type { Embed } from '../article/article.ts';
import { soundOf } from './sound.ts';
import { hash32 } from './tokens.ts';

/** What stays when a text is translated or rewritten, as 16-bit hashes in ascending order, none twice. */
export type Facts = {
  /** Names of people and places, by their consonants, so that they agree across scripts. */
  names: Uint16Array;
  /** Figures of two digits and more. */
  figures: Uint16Array;
  /** What can be looked up: embedded posts, and figures that hardly come twice by chance. */
  marks: Uint16Array;
};

const mostNames = 32;
const mostFigures = 24;
const mostMarks = 5;
/** A text's beginning holds its facts. */
const readUnits = 12_000;

/** The facts of a text in its original spelling, and of the posts that it embeds. */
export function factsOf(text: string, embeds: readonly Embed[] = []): Facts {
  const beginning = text.slice(0, readUnits);
  const figures = figuresOf(beginning);
  const links = embeds.flatMap(({ url }) =>
    url ? [`link ${url.replace(/^https?:\/\/(?:www\.)?|\?.*$/g, '')}`] : [],
  );
  const rare = figures
    .filter((figure) => figure.length >= 3 && !figure.endsWith('00') && !isYear(figure))
    .sort((one, other) => other.length - one.length || hash32(one) - hash32(other));
  return {
    names: hashes(namesOf(beginning), mostNames),
    figures: hashes(figures, mostFigures),
    marks: hashes([...links.slice(0, 2), ...rare].slice(0, mostMarks), mostMarks),
  };
}

// What stands before is looked at last: most places fail at their own character.
const digits = /\p{Nd}(?<![\p{Nd}\p{Script=Latin}]\p{Nd})(?:[.,٫٬' ]?\p{Nd}){1,14}(?!\p{Nd})/gu;

function figuresOf(text: string): string[] {
  const figures = new Set<string>();
  for (const [found] of text.matchAll(digits)) {
    const figure = found.replace(/\P{Nd}/gu, '').replace(/\P{ASCII}/gu, asciiDigit);
    if (figure.length >= 2) figures.add(figure);
  }
  return [...figures];
}

/** Every block of decimal digits in Unicode begins at a multiple of 16, or at 6 past one (Arabic-Indic and its kin). */
function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  return String((point & 0xf) >= 6 ? (point & 0xf) - 6 : point & 0xf);
}

function isYear(figure: string): boolean {
  return /^(?:19|20)\d\d$/.test(figure);
}

/** A capitalised word that does not open a sentence. */
const name = /\p{Lu}(?<=[\p{Ll}\p{N},;)»”’] [("«“„]?\p{Lu})[\p{Ll}\p{M}'’]{2,}/gu;

function namesOf(text: string): string[] {
  const words = new Set<string>();
  for (const [found] of text.matchAll(name)) {
    words.add(found);
    if (words.size >= 200) break;
  }
  return [...new Set([...words].map(soundOf))].filter((sound) => sound.length >= 3);
}

/** Bottom-k: of two texts with the same facts the same ones are kept. */
function hashes(facts: readonly string[], most: number): Uint16Array {
  return Uint16Array.from(new Set(facts.map((fact) => hash32(fact) >>> 16)))
    .sort()
    .slice(0, most);
}

/** How many of two ascending lists' members both have. */
export function shared(one: Uint16Array, other: Uint16Array): number {
  let count = 0;
  for (let left = 0, right = 0; left < one.length && right < other.length; ) {
    const [a = 0, b = 0] = [one[left], other[right]];
    if (a === b) count++;
    if (a <= b) left++;
    if (b <= a) right++;
  }
  return count;
}
