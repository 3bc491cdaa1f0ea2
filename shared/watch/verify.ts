import { longestEnding } from './endings.ts';
import type { Folded } from './fold.ts';
import { scriptBits, smallBit } from './fold-units.ts';
import type { Part, Pattern } from './pattern.ts';
import { boundaryBetween, scriptOf } from './script.ts';

/** Why a pattern does not lie at a place, by what {@link verify} answers. */
const reasons = [
  'no word boundary before it',
  'the other words of the name do not follow',
  'the word goes on with an ending that its language does not add',
  'lower-case common word',
  'not in the same letters',
];
const [inWord, noOthers, otherEnding, lowerCase, otherLetters] = [-1, -2, -3, -4, -5];

const longestOpen = 40;

/** Whether a word can start at a place of the folded text. */
function startsWord({ units, kinds }: Folded, at: number): boolean {
  if (at === 0 || at >= units.length) return true;
  const left = (kinds[at - 1] ?? 0) & scriptBits;
  const right = (kinds[at] ?? 0) & scriptBits;
  // Within one script that is written with spaces.
  if (left === right && left !== 0 && left < unspacedFrom) return false;
  return boundaryBetween(units[at - 1] ?? 0, units[at] ?? 0);
}

const unspacedFrom = 9;

function endOfWord(folded: Folded, from: number, limit: number): number {
  const { length } = folded.units;
  let at = from;
  while (at < length && at - from <= limit && !(at > 0 && startsWord(folded, at))) at += 1;
  return at;
}

/** Where the word after the one that a stem at the left of `to` starts would be, in folded units. */
export function nextWordAt(folded: Folded, to: number): number {
  const { units } = folded;
  let at = endOfWord(folded, to, longestOpen);
  for (let taken = 0; taken < 3 && at < units.length && isSeparator(units[at] ?? 0); taken += 1) at += 1;
  return at;
}

/**
 * Checks what surrounds an occurrence of a pattern's first stem; `from` and `to` are its folded bounds. Answers where
 * the pattern ends, or a number below 0 that {@link reasonOf} puts into words.
 */
export function verify(folded: Folded, pattern: Pattern, from: number, to: number): number {
  if (!pattern.inner && !startsWord(folded, from) && !afterClitic(folded, pattern, from)) return inWord;
  const { units } = folded;
  let at = to;
  for (let index = 0; index < pattern.parts.length; index += 1) {
    const part = pattern.parts[index];
    if (part === undefined) break;
    if (index > 0) {
      const next = afterSeparator(units, at, part.stem);
      if (next < 0 || !standsAt(units, next, part.stem)) return noOthers;
      at = next + part.stem.length;
    }
    at = endOfPart(folded, part, at);
    if (at < 0) return otherEnding;
  }
  if (pattern.capital && ((folded.kinds[from] ?? 0) & smallBit) !== 0) return lowerCase;
  if (pattern.exact !== undefined && !folded.original.startsWith(pattern.exact, folded.startOf(from)))
    return otherLetters;
  return at;
}

/** Why {@link verify} answered a number below 0. */
export function reasonOf(verdict: number): string {
  return reasons[-1 - verdict] ?? '';
}

function endOfPart(folded: Folded, part: Part, at: number): number {
  const end = endOfWord(folded, at, part.open ? longestOpen : longestEnding);
  if (end === at) return part.open || part.bare ? at : -1;
  if (part.open) return end - at <= longestOpen ? end : -1;
  if (end - at > longestEnding) return -1;
  return part.endings.test(textOf(folded.units, at, end)) ? end : -1;
}

function textOf(units: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += String.fromCharCode(units[at] ?? 0);
  return text;
}

function standsAt(units: Uint16Array, at: number, text: string): boolean {
  if (at + text.length > units.length) return false;
  for (let index = 0; index < text.length; index += 1) {
    if (units[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** Words of one name are apart by white space, a hyphen or a middle dot; scripts without spaces may join them. */
function afterSeparator(units: Uint16Array, at: number, stem: string): number {
  let next = at;
  while (next < units.length && next - at < 3 && isSeparator(units[next] ?? 0)) next += 1;
  if (next > at) return next;
  const script = scriptOf(stem.charCodeAt(0));
  return script >= 8 ? next : -1;
}

function isSeparator(unit: number): boolean {
  return unit === 0x20 || unit === 0x2d || unit === 0x22 || unit === 0xb7 || unit === 0x0a;
}

function afterClitic(folded: Folded, pattern: Pattern, from: number): boolean {
  for (const clitic of pattern.clitics) {
    const start = from - clitic.length;
    if (start >= 0 && standsAt(folded.units, start, clitic) && startsWord(folded, start)) return true;
  }
  return false;
}

/** Whether the character at a place is no lower-case letter. */
export function capital(original: string, at: number): boolean {
  const character = String.fromCodePoint(original.codePointAt(at) ?? 0);
  return character.toLowerCase() !== character || character.toUpperCase() === character;
}
