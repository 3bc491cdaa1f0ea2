import { shared } from './facts.ts';
import type { Fingerprint } from './fingerprint.ts';
import { likeness } from './sketch.ts';

/** Texts with fewer telling words say too little to be compared. */
const tooShort = 8;
/** Words this much alike are one text, whatever it states. */
const alike = 0.65;
/** Below this a text may be a teaser: its words are those of the other's beginning. */
const teaser = 60;

/**
 * How sure it is that two texts tell one story, 0 (not) to 1: the same text edited, cut or under another headline; or,
 * in another language, one with the same names, figures and embedded posts.
 * Texts made from one form (earthquake notices, match reports, exchange rates) share their words and not their facts:
 * they are different stories.
 */
export function sameStory(one: Fingerprint, other: Fingerprint): number {
  if (Math.min(one.size, other.size) < tooShort) return 0;
  const words = likeness(one.words, other.words);
  if (words >= 0.36 && (words >= alike || factsMeet(one, other)) && factsAgree(one, other)) return words;
  const opening = likeness(one.opening, other.opening);
  const short = Math.min(one.size, other.size) < teaser;
  const opensAlike = opening >= (short ? 0.56 : 0.62) && (short || words >= 0.2);
  if (opensAlike && factsMeet(one, other) && factsAgree(one, other)) return opening * 0.9;
  return acrossLanguages(one, other);
}

/** Whether the texts state something in common, or one of them states nothing that could be. */
function factsMeet(one: Fingerprint, other: Fingerprint): boolean {
  const [first, second] = [joined(one), joined(other)];
  return Math.min(first.length, second.length) === 0 || shared(first, second) > 0;
}

/** Whether what one text states could be what the other states: most names and figures of the shorter list are common. */
function factsAgree(one: Fingerprint, other: Fingerprint): boolean {
  return (
    agree(one.figures, other.figures, 3, 0.4) &&
    agree(one.names, other.names, 4, 0.4) &&
    // Where there are few of each, they count together.
    agree(joined(one), joined(other), 3, 0.34)
  );
}

function joined({ names, figures }: Fingerprint): Uint16Array {
  return Uint16Array.from(new Set([...names, ...figures])).sort();
}

function agree(one: Uint16Array, other: Uint16Array, enough: number, share: number): boolean {
  const fewest = Math.min(one.length, other.length);
  return fewest < enough || shared(one, other) / fewest >= share;
}

function acrossLanguages(one: Fingerprint, other: Fingerprint): number {
  const figures = share(one.figures, other.figures);
  const names = share(one.names, other.names);
  const marks = shared(one.marks, other.marks);
  const named = Math.min(one.names.length, other.names.length) >= 3;
  const figured = marks > 0 && figures.count >= 3 && figures.share >= 0.6;
  if (named && figured && names.count >= 3 && names.share >= 0.45) return (names.share + figures.share) / 2;
  // Scripts without capitals show no names: figures must speak for themselves.
  if (!named && marks > 0 && figures.count >= 4 && figures.share >= 0.6) return figures.share * 0.8;
  return 0;
}

function share(one: Uint16Array, other: Uint16Array): { count: number; share: number } {
  const count = shared(one, other);
  return { count, share: count / Math.max(1, Math.min(one.length, other.length)) };
}
