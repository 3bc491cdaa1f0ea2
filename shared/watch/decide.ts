import type { ArticleText } from '../article/article.ts';
import { type Candidate, evidenceOf, inOrder, type Rejected } from './candidate.ts';
import type { CompiledWatches } from './compile.ts';
import { withoutExcluded } from './exclude.ts';
import { limitsAllow } from './limits.ts';
import { evaluateRule, type Leaf, type Satisfied } from './rule.ts';
import { scoreOf } from './score.ts';
import type { Evidence, Watch, WatchMatch } from './watch.ts';

/** Candidates that count, by index of their watch. For a rule watch: its exclusion phrases. */
export type Leaves = ReadonlyMap<number, readonly Candidate[]>;

/** Hears of each watch that places speak for and whose score is too low. */
export type CutByScore = (watch: Watch, match: WatchMatch) => void;

/**
 * The watches that fire on an article, sorted by id: what the places found in it say by each watch's limits, rule,
 * exclusions and score.
 */
export function decide(
  compiled: CompiledWatches,
  article: ArticleText,
  leaves: Leaves,
  rejected: Rejected,
  cut?: CutByScore,
): WatchMatch[] {
  const matches: WatchMatch[] = [];
  const leafOf: Leaf = (id) => {
    const index = compiled.byId.get(id);
    const watch = index === undefined ? undefined : compiled.watches[index];
    if (index === undefined || watch === undefined || !limitsAllow(watch, article)) return undefined;
    return watch.kind === 'rule' ? watch : { candidates: inFields(watch, leaves.get(index) ?? []) };
  };
  for (const index of new Set([...compiled.rules, ...leaves.keys()])) {
    const watch = compiled.watches[index];
    if (watch === undefined || compiled.byId.get(watch.id) !== index || !limitsAllow(watch, article))
      continue;
    const evidence =
      watch.kind === 'rule'
        ? ofRule(watch, leaves.get(index) ?? [])
        : inFields(watch, leaves.get(index) ?? [])
            .toSorted(inOrder)
            .map((candidate) => evidenceOf(candidate, watch.id));
    if (evidence.length === 0) continue;
    const score = scoreOf(evidence, watch.weights);
    const match = { watch: watch.id, severity: watch.severity, score, evidence };
    if (watch.minScore !== undefined && score < watch.minScore) cut?.(watch, match);
    else matches.push(match);
  }
  return matches.sort((left, right) => (left.watch < right.watch ? -1 : 1));

  function inFields({ fields }: Watch, candidates: readonly Candidate[]): readonly Candidate[] {
    if (fields === undefined) return candidates;
    return candidates.filter((candidate) => {
      if (fields.includes(candidate.passage.field)) return true;
      if (candidate.role !== 'not') rejected(candidate, `its watch looks at ${fields.join(' and ')} only`);
      return false;
    });
  }

  function ofRule(watch: Watch & { kind: 'rule' }, nots: readonly Candidate[]): Evidence[] {
    const found = evaluateRule(watch, leafOf, (limits) => limitsAllow(limits, article)) ?? [];
    return withoutNots(found, nots, rejected).map(({ candidate, path }) => ({
      ...evidenceOf(candidate, compiled.watches[candidate.watch]?.id ?? watch.id),
      path: `${watch.id} › ${path}`,
    }));
  }
}

function withoutNots(found: Satisfied[], nots: readonly Candidate[], rejected: Rejected): Satisfied[] {
  if (nots.length === 0) return found;
  const candidates = found.map(({ candidate }) => candidate);
  const kept = new Set(withoutExcluded(candidates, nots, true, rejected));
  return found.filter(({ candidate }) => kept.has(candidate));
}
