import type { ArticleText } from '../article/article.ts';
import { scan } from './automaton.ts';
import { type Candidate, inOrder, type Rejected } from './candidate.ts';
import { type CompiledWatches, nextLength, type StemPatterns } from './compile.ts';
import { type CutByScore, decide } from './decide.ts';
import { withoutExcluded } from './exclude.ts';
import type { Folded } from './fold.ts';
import { mayBe, shows } from './language.ts';
import { indexIn, type Passage, passagesOf } from './passage.ts';
import type { Pattern } from './pattern.ts';
import { soundCandidates } from './sound-index.ts';
import { decidePersons } from './surname.ts';
import { nextWordAt, verify } from './verify.ts';
import type { Watch, WatchMatch } from './watch.ts';

/**
 * The watches that fire on an article, sorted by id, each with its evidence in the order of field (title, lead,
 * body, embeds) and place. Offsets are UTF-16 units of the original field. One pass over the text for all watches.
 */
export function matchArticle(compiled: CompiledWatches, article: ArticleText): WatchMatch[] {
  return matchesOf(compiled, article, undefined);
}

/** As {@link matchArticle}; tells every candidate that does not count, and every match that its score cuts. */
export function matchWith(
  compiled: CompiledWatches,
  article: ArticleText,
  rejected: Rejected,
  cut?: CutByScore,
): WatchMatch[] {
  return matchesOf(compiled, article, rejected, cut);
}

function matchesOf(
  compiled: CompiledWatches,
  article: ArticleText,
  listener: Rejected | undefined,
  cut?: CutByScore,
): WatchMatch[] {
  const rejected = listener ?? (() => {});
  const leaves = candidatesOf(compiled, article, rejected, listener !== undefined);
  return decide(compiled, article, leaves, rejected, cut);
}

/** Candidates that count, by index of their watch. For a rule watch: its exclusion phrases. */
function candidatesOf(
  compiled: CompiledWatches,
  article: ArticleText,
  rejected: Rejected,
  explaining: boolean,
): Map<number, Candidate[]> {
  const byWatch = new Map<number, Candidate[]>();
  const add = (candidate: Candidate) => {
    const list = byWatch.get(candidate.watch);
    if (list === undefined) byWatch.set(candidate.watch, [candidate]);
    else list.push(candidate);
  };
  passagesOf(article).forEach((passage, order) => {
    const { folded } = passage;
    scan(compiled.automaton, folded.units, (string, from, to) => {
      for (const pattern of patternsAt(compiled.patterns[string], folded, to, explaining)) {
        const candidate = candidateAt(passage, order, pattern, from, to, article.language, rejected);
        if (candidate !== undefined) add(candidate);
      }
    });
    soundCandidates(compiled.sounds, passage, order, add);
  });
  for (const [index, candidates] of byWatch) {
    const watch = compiled.watches[index];
    if (watch === undefined || watch.kind === 'rule') continue;
    byWatch.set(index, settled(watch, candidates, article, rejected));
  }
  return byWatch;
}

/** The patterns worth a look where a string ends; all of them where each rejection is told. */
function patternsAt(
  patterns: StemPatterns | undefined,
  { text, units }: Folded,
  to: number,
  explaining: boolean,
): readonly Pattern[] {
  if (patterns === undefined) return [];
  if (explaining || patterns.byNext === undefined) return patterns.all;
  const next = nextWordAt(units, to);
  return patterns.byNext.get(text.slice(next, next + nextLength)) ?? patterns.always;
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

function candidateAt(
  passage: Passage,
  order: number,
  pattern: Pattern,
  from: number,
  to: number,
  stated: string | undefined,
  rejected: Rejected,
): Candidate | undefined {
  const { folded } = passage;
  const start = folded.starts[from] ?? 0;
  const verdict = verify(folded, pattern, from, to);
  if ('reason' in verdict) {
    if (pattern.role !== 'not') {
      const end = folded.ends[to - 1] ?? start;
      rejected({ watch: pattern.watch, passage, start, end, alias: pattern.alias }, verdict.reason);
    }
    return undefined;
  }
  const end = folded.ends[verdict.end - 1] ?? start;
  if (pattern.gate !== 'none' && !languageFits(passage, pattern, start, stated)) {
    const reason = `a word of another language (${pattern.language})`;
    rejected({ watch: pattern.watch, passage, start, end, alias: pattern.alias }, reason);
    return undefined;
  }
  return {
    watch: pattern.watch,
    passage,
    order,
    start,
    end,
    from,
    to: verdict.end,
    paragraph: passage.firstParagraph + indexIn(passage.paragraphs, start),
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
