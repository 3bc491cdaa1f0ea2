import type { ArticleText } from '../article/article.ts';
import { stringsAt } from './automaton.ts';
import { type Candidate, inOrder, type Rejected } from './candidate.ts';
import type { CompiledWatches } from './compile.ts';
import { withoutExcluded } from './exclude.ts';
import { smallBit } from './fold-units.ts';
import { mayBe, shows } from './language.ts';
import { areSorted, visitBefore } from './next-word.ts';
import type { Passage } from './passage.ts';
import type { Pattern } from './pattern.ts';
import { soundCandidates } from './sound-candidates.ts';
import { decidePersons } from './surname.ts';
import { isUnspaced, standsAlone } from './unspaced.ts';
import { nextWordAt, reasonOf, verify } from './verify.ts';
import type { Watch } from './watch.ts';
import { readWords, type Word } from './words.ts';

/** Longest run of particles that a language writes onto the front of a word. */
const longestClitic = 4;
const [arabic, hebrew] = [5, 6];
const none = new Int32Array(0x10000);

/** Where the places of an article are gathered, and who hears of those that do not count. */
type Search = {
  compiled: CompiledWatches;
  article: ArticleText;
  byWatch: Map<number, Candidate[]>;
  rejected: Rejected;
  /** Whether each place that does not count is to be told, also those that cannot by their first letter. */
  explaining: boolean;
  /** Places of patterns that count in some languages only, from where the text is being read. */
  gated: { pattern: Pattern; from: number; to: number }[];
};

/** The places of an article's passages that count, by index of their watch. For a rule watch: its exclusion phrases. */
export function findCandidates(
  compiled: CompiledWatches,
  article: ArticleText,
  passages: readonly Passage[],
  listener: Rejected | undefined,
): Map<number, Candidate[]> {
  const byWatch = new Map<number, Candidate[]>();
  const rejected = listener ?? (() => {});
  const search = { compiled, article, byWatch, rejected, explaining: listener !== undefined, gated: [] };
  passages.forEach((passage, order) => {
    searchPassage(search, passage, order);
  });
  for (const [index, candidates] of byWatch) {
    const watch = compiled.watches[index];
    if (watch === undefined || watch.kind === 'rule') continue;
    byWatch.set(index, settled(watch, candidates, article, rejected));
  }
  return byWatch;
}

function add({ byWatch }: Search, candidate: Candidate): void {
  const list = byWatch.get(candidate.watch);
  if (list === undefined) byWatch.set(candidate.watch, [candidate]);
  else list.push(candidate);
}

function searchPassage(search: Search, passage: Passage, order: number): void {
  const { strings, all, small, inner, sounds } = search.compiled;
  const { units, kinds } = passage.folded;
  const found = (string: number, from: number, to: number) => {
    visitPatterns(search, passage, order, string, from, to);
  };
  const start = (at: number, to: number, script: number) => {
    // Names are written with a capital, so that words in small letters need few looks.
    stringsAt(((kinds[at] ?? 0) & smallBit) === 0 ? all : small, strings, units, at, found);
    if (script === hebrew || script === arabic) {
      for (let next = at + 1; next < Math.min(to, at + longestClitic + 1); next += 1)
        stringsAt(all, strings, units, next, found);
    }
    if (search.gated.length > 0) settleGated(search, passage, order);
  };
  const inside = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) {
      if (inner.first[units[at] ?? 0] !== 0) stringsAt(inner, strings, units, at, found);
    }
    settleGated(search, passage, order);
  };
  const word = (from: number, to: number, script: number, before: Word) =>
    soundCandidates(sounds, passage, order, from, to, script, before, addHeard);
  const addHeard = (candidate: Candidate) => {
    add(search, candidate);
  };
  if (search.explaining) {
    for (let at = 0; at < units.length; at += 1) {
      stringsAt(all, strings, units, at, found);
      settleGated(search, passage, order);
    }
  }
  readWords(passage.folded, {
    first: search.explaining ? none : all.first,
    small: search.explaining ? none : small.first,
    between: all.between,
    start: search.explaining ? () => {} : start,
    inside: search.explaining || inner.roots.length === 0 ? undefined : inside,
    word: sounds.table.watch.length > 0 ? word : undefined,
  });
}

/** Takes up the places of patterns that count in some languages only. A place that counts anyway needs no guess. */
function settleGated(search: Search, passage: Passage, order: number): void {
  const { gated, article, rejected, byWatch } = search;
  if (gated.length === 0) return;
  for (const { pattern, from, to } of gated) {
    const others = byWatch.get(pattern.watch) ?? [];
    let known = false;
    for (let at = others.length - 1; at >= 0 && !known; at -= 1) {
      const other = others[at];
      if (other === undefined || other.order !== order || other.from < from) break;
      known = other.from === from && other.to === to && other.role === pattern.role;
    }
    if (known) continue;
    const candidate = placed(passage, order, pattern, from, to);
    if (languageFits(passage, pattern, candidate.start, article.language)) add(search, candidate);
    else rejected(candidate, `a word of another language (${pattern.language})`);
  }
  gated.length = 0;
}

/** Looks at the patterns that start with a string found in a passage: all of them where each rejection is told. */
function visitPatterns(
  search: Search,
  passage: Passage,
  order: number,
  string: number,
  from: number,
  to: number,
): void {
  const { compiled, explaining } = search;
  const { next, patterns, readPattern } = compiled;
  const { folded } = passage;
  if (!explaining && areSorted(next, string)) {
    visitBefore(next, string, folded.units, nextWordAt(folded, to), (number) => {
      lookAt(search, passage, order, readPattern(number), from, to);
    });
    return;
  }
  const end = patterns.ofString[string + 1] ?? 0;
  for (let number = patterns.ofString[string] ?? 0; number < end; number += 1)
    lookAt(search, passage, order, readPattern(number), from, to);
}

function lookAt(
  search: Search,
  passage: Passage,
  order: number,
  pattern: Pattern,
  from: number,
  to: number,
): void {
  const { folded } = passage;
  const end = verify(folded, pattern, from, to);
  if (end < 0) reject(search, passage, pattern, from, to, reasonOf(end));
  else if (
    isUnspaced(folded.units[from] ?? 0) &&
    !standsAlone(passage, folded.startOf(from), folded.endOf(end - 1))
  )
    reject(search, passage, pattern, from, end, 'part of a longer word');
  else if (pattern.gate !== 'none') search.gated.push({ pattern, from, to: end });
  else add(search, placed(passage, order, pattern, from, end));
}

function reject(
  { explaining, rejected }: Search,
  passage: Passage,
  { watch, role, alias }: Pattern,
  from: number,
  to: number,
  reason: string,
): void {
  if (!explaining || role === 'not') return;
  const start = passage.folded.startOf(from);
  rejected({ watch, passage, start, end: passage.folded.endOf(to - 1), alias }, reason);
}

function placed(passage: Passage, order: number, pattern: Pattern, from: number, to: number): Candidate {
  const { watch, role, class: kind, alias, language } = pattern;
  const start = passage.folded.startOf(from);
  const end = passage.folded.endOf(to - 1);
  return { watch, passage, order, start, end, from, to, role, class: kind, alias, language, pattern };
}

function languageFits(passage: Passage, pattern: Pattern, at: number, stated: string | undefined): boolean {
  if (pattern.language === undefined) return true;
  const guess = passage.language(at);
  const fits = pattern.gate === 'strict' ? shows : mayBe;
  return pattern.language.split(' ').some((language) => fits(guess, language, stated));
}

function settled(
  watch: Watch,
  candidates: Candidate[],
  article: ArticleText,
  rejected: Rejected,
): Candidate[] {
  const nots = candidates.filter(({ role }) => role === 'not');
  let rest = candidates.filter(({ role }) => role !== 'not');
  rest = withoutExcluded(rest, nots, watch.kind !== 'concept', rejected);
  if (watch.kind === 'person') rest = decidePersons(watch, rest, article, rejected);
  return longest(rest);
}

/** Of overlapping candidates of one watch the longest stays; of equal ones the first in order. */
function longest(candidates: Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted(inOrder)) {
    const last = kept.at(-1);
    if (last === undefined || last.order !== candidate.order || candidate.start >= last.end)
      kept.push(candidate);
    else if (candidate.end - candidate.start > last.end - last.start) kept[kept.length - 1] = candidate;
  }
  return kept;
}
