import type { ArticleText } from '../article/article.ts';
import { stringsAt } from './automaton.ts';
import { type Candidate, inOrder, type Rejected } from './candidate.ts';
import type { CompiledWatches } from './compile.ts';
import { withoutExcluded } from './exclude.ts';
import { smallBit } from './fold.ts';
import { mayBe, shows } from './language.ts';
import { visitBefore } from './next-word.ts';
import { type Passage, passagesOf } from './passage.ts';
import type { Pattern } from './pattern.ts';
import { soundCandidates } from './sound-candidates.ts';
import { decidePersons } from './surname.ts';
import { isUnspaced, standsAlone } from './unspaced.ts';
import { nextWordAt, verify } from './verify.ts';
import type { Watch } from './watch.ts';
import { readWords } from './words.ts';

/** Longest run of particles that a language writes onto the front of a word. */
const longestClitic = 4;
const [arabic, hebrew] = [5, 6];

/** Where the places of an article are gathered, and who hears of those that do not count. */
type Search = {
  compiled: CompiledWatches;
  article: ArticleText;
  byWatch: Map<number, Candidate[]>;
  rejected: Rejected;
  /** Whether each place that does not count is to be told, also those that cannot by their first letter. */
  explaining: boolean;
};

/** The places of an article that count, by index of their watch. For a rule watch: its exclusion phrases. */
export function findCandidates(
  compiled: CompiledWatches,
  article: ArticleText,
  listener: Rejected | undefined,
): Map<number, Candidate[]> {
  const byWatch = new Map<number, Candidate[]>();
  const rejected = listener ?? (() => {});
  const search = { compiled, article, byWatch, rejected, explaining: listener !== undefined };
  passagesOf(article).forEach((passage, order) => {
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
    const unit = units[at] ?? 0;
    if (all.first[unit] !== 0)
      stringsAt(((kinds[at] ?? 0) & smallBit) === 0 ? all : small, strings, units, at, found);
    if (script !== hebrew && script !== arabic) return;
    for (let next = at + 1; next < Math.min(to, at + longestClitic + 1); next += 1) {
      stringsAt(all, strings, units, next, found);
    }
  };
  const inside = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) {
      if (inner.first[units[at] ?? 0] !== 0) stringsAt(inner, strings, units, at, found);
    }
  };
  if (search.explaining) {
    for (let at = 0; at < units.length; at += 1) {
      stringsAt(all, strings, units, at, found);
    }
  }
  const nothing = () => {};
  const words = readWords(
    passage.folded,
    search.explaining ? nothing : start,
    search.explaining || inner.roots.length === 0 ? undefined : inside,
  );
  if (sounds.table.watch.length > 0)
    soundCandidates(sounds, passage, order, words, (candidate) => add(search, candidate));
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
  const visit = (number: number) => {
    const candidate = candidateAt(search, passage, order, readPattern(number), from, to);
    if (candidate !== undefined) add(search, candidate);
  };
  const { units } = passage.folded;
  if (!explaining && visitBefore(next, string, units, nextWordAt(units, to), visit)) return;
  const end = patterns.ofString[string + 1] ?? 0;
  for (let number = patterns.ofString[string] ?? 0; number < end; number += 1) visit(number);
}

function candidateAt(
  { byWatch, rejected, article }: Search,
  passage: Passage,
  order: number,
  pattern: Pattern,
  from: number,
  to: number,
): Candidate | undefined {
  const { folded } = passage;
  const start = folded.startOf(from);
  const verdict = verify(folded, pattern, from, to);
  if ('reason' in verdict) {
    if (pattern.role !== 'not') {
      const end = folded.endOf(to - 1);
      rejected({ watch: pattern.watch, passage, start, end, alias: pattern.alias }, verdict.reason);
    }
    return undefined;
  }
  const end = folded.endOf(verdict.end - 1);
  if (isUnspaced(folded.units[from] ?? 0) && !standsAlone(passage, start, end)) {
    if (pattern.role !== 'not')
      rejected({ watch: pattern.watch, passage, start, end, alias: pattern.alias }, 'part of a longer word');
    return undefined;
  }
  if (pattern.gate !== 'none') {
    // The same place needs no second witness in a language that would have to be guessed.
    const last = byWatch.get(pattern.watch)?.at(-1);
    if (last?.role === pattern.role && last.order === order && last.from === from && last.to === verdict.end)
      return undefined;
    if (!languageFits(passage, pattern, start, article.language)) {
      const reason = `a word of another language (${pattern.language})`;
      rejected({ watch: pattern.watch, passage, start, end, alias: pattern.alias }, reason);
      return undefined;
    }
  }
  return {
    watch: pattern.watch,
    passage,
    order,
    start,
    end,
    from,
    to: verdict.end,
    role: pattern.role,
    class: pattern.class,
    alias: pattern.alias,
    language: pattern.language,
    pattern,
  };
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
