import { longestEnding } from './endings.ts';
import type { Folded } from './fold.ts';
import { smallBit } from './fold-units.ts';
import type { Part, Pattern } from './pattern.ts';
import { boundaryBetween, scriptOf } from './script.ts';

/** Where a pattern lies in the folded text, or why it does not. */
export type Verdict = { end: number } | { reason: string };

const longestOpen = 40;

/** Whether a word can start at a place of the folded text. */
export function startsWord(units: Uint16Array, at: number): boolean {
  return at === 0 || boundaryBetween(units[at - 1] ?? 0, units[at] ?? 0);
}

function endOfWord(units: Uint16Array, from: number, limit: number): number {
  let at = from;
  while (
    at < units.length &&
    at - from <= limit &&
    !(at > 0 && boundaryBetween(units[at - 1] ?? 0, units[at] ?? 0))
  )
    at += 1;
  return at;
}

/** Where the word after the one that a stem at the left of `to` starts would be, in folded units. */
export function nextWordAt(units: Uint16Array, to: number): number {
  let at = endOfWord(units, to, longestOpen);
  for (let taken = 0; taken < 3 && at < units.length && isSeparator(units[at] ?? 0); taken += 1) at += 1;
  return at;
}

/** Checks what surrounds an occurrence of a pattern's first stem; `from` and `to` are its folded bounds. */
export function verify(folded: Folded, pattern: Pattern, from: number, to: number): Verdict {
  const { units } = folded;
  if (!pattern.inner && !startsWord(units, from) && !afterClitic(folded, pattern, from)) {
    return { reason: 'no word boundary before it' };
  }
  let at = to;
  for (let index = 0; index < pattern.parts.length; index += 1) {
    const part = pattern.parts[index];
    if (part === undefined) break;
    if (index > 0) {
      const next = afterSeparator(units, at, part.stem);
      if (next < 0 || !standsAt(units, next, part.stem))
        return { reason: 'the other words of the name do not follow' };
      at = next + part.stem.length;
    }
    const end = endOfPart(folded, part, at);
    if (end < 0) return { reason: 'the word goes on with an ending that its language does not add' };
    at = end;
  }
  if (pattern.capital && ((folded.kinds[from] ?? 0) & smallBit) !== 0)
    return { reason: 'lower-case common word' };
  if (pattern.exact !== undefined && !folded.original.startsWith(pattern.exact, folded.startOf(from))) {
    return { reason: 'not in the same letters' };
  }
  return { end: at };
}

function endOfPart(folded: Folded, part: Part, at: number): number {
  const { units } = folded;
  const end = endOfWord(units, at, part.open ? longestOpen : longestEnding);
  if (end === at) return part.open || part.endings.test('') ? at : -1;
  if (part.open) return end - at <= longestOpen ? end : -1;
  if (end - at > longestEnding) return -1;
  return part.endings.test(textOf(units, at, end)) ? end : -1;
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
    if (start >= 0 && standsAt(folded.units, start, clitic) && startsWord(folded.units, start)) return true;
  }
  return false;
}

/** Whether the character at a place is no lower-case letter. */
export function capital(original: string, at: number): boolean {
  const character = String.fromCodePoint(original.codePointAt(at) ?? 0);
  return character.toLowerCase() !== character || character.toUpperCase() === character;
}
