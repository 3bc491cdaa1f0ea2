import type { Candidate } from './candidate.ts';
import { foldAlias } from './fold.ts';
import { isGivenName } from './given-names.ts';
import type { Passage } from './passage.ts';
import { capital } from './verify.ts';

/** The few words before a place, nearest first; `gap` is what parts the first from the place. */
export class Before {
  /** In their original letters. */
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly gap: string;
  readonly #folded: string[] = [];
  #givenName: boolean | undefined;

  constructor(words: readonly string[], starts: readonly number[], gap: string) {
    this.words = words;
    this.starts = starts;
    this.gap = gap;
  }

  /** One of the words, folded; the empty text where there is none. */
  folded(number: number): string {
    const word = this.words[number];
    if (word === undefined) return '';
    this.#folded[number] ??= foldAlias(word);
    return this.#folded[number];
  }

  /** Whether the first is a given name with a capital, with nothing but what stands inside a name between. */
  get givenName(): boolean {
    this.#givenName ??=
      /^[\s\-·・]+$/u.test(this.gap) &&
      !this.gap.includes('\n') &&
      capital(this.words[0] ?? '', 0) &&
      isGivenName(this.folded(0));
    return this.#givenName;
  }
}

/** Many persons may share a place, so that the words before it are read once. */
const byPassage = new WeakMap<Passage, Map<number, Before>>();
const farthest = 80;
const mostWords = 4;

/** The words before a candidate, at most four and no farther than 80 units away. */
export function wordsBefore({ passage, start }: Pick<Candidate, 'passage' | 'start'>): Before {
  let places = byPassage.get(passage);
  if (places === undefined) {
    places = new Map();
    byPassage.set(passage, places);
  }
  let before = places.get(start);
  if (before === undefined) {
    before = readBefore(passage.folded.original, start);
    places.set(start, before);
  }
  return before;
}

function readBefore(text: string, start: number): Before {
  const words: string[] = [];
  const starts: number[] = [];
  const from = Math.max(0, start - farthest);
  let gap: string | undefined;
  for (let end = start; end > from && words.length < mostWords; ) {
    let last = end;
    while (last > from && !isPart(text, last - 1)) last -= 1;
    if (last === from) break;
    let first = last;
    while (first > from && isPart(text, first - 1)) first -= 1;
    // A full stop right behind a word is an abbreviation's.
    gap ??= text.slice(text[last] === '.' && last < start ? last + 1 : last, start);
    let close = last;
    while (close > first && isApostrophe(text.charCodeAt(close - 1))) close -= 1;
    words.push(text.slice(first, close));
    starts.push(first);
    end = first;
  }
  gap ??= text.slice(from, start);
  return new Before(words, starts, gap);
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

const part = /[\p{L}\p{M}\p{N}'’]/u;
/** By UTF-16 unit: 1 for a part of a word, 2 for anything else, 0 where nobody asked yet. */
const kinds = new Uint8Array(0x10000);

function isPart(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  let kind = kinds[unit] ?? 0;
  if (unit >= 0xdc00 && unit <= 0xdfff && at > 0) {
    const code = text.codePointAt(at - 1) ?? 0;
    return code > 0xffff && part.test(String.fromCodePoint(code));
  }
  if (unit >= 0xd800 && unit <= 0xdbff) {
    const code = text.codePointAt(at) ?? 0;
    return code > 0xffff && part.test(String.fromCodePoint(code));
  }
  if (kind === 0) {
    kind = part.test(String.fromCharCode(unit)) ? 1 : 2;
    kinds[unit] = kind;
  }
  return kind === 1;
}
