import type { Candidate, Rejected } from './candidate.ts';
import { scriptOf } from './script.ts';

/** Words that may stand between an excluding phrase and what it excludes, in one noun phrase. */
const nearWords = 3;
/** The same in characters, for scripts without spaces. */
const nearCharacters = 8;

/**
 * Takes out the candidates that an exclusion overlaps or, unless `overlapOnly`, stands beside in the same noun
 * phrase: at most three words away (eight characters in scripts without spaces) with no punctuation between.
 */
export function withoutExcluded(
  candidates: readonly Candidate[],
  exclusions: readonly Candidate[],
  overlapOnly: boolean,
  rejected: Rejected,
): Candidate[] {
  const nots = exclusions.filter(({ role }) => role === 'not');
  if (nots.length === 0) return [...candidates];
  return candidates.filter((candidate) => {
    const excluding = nots.find(
      (not) => not.order === candidate.order && excludes(not, candidate, overlapOnly),
    );
    if (excluding === undefined) return true;
    rejected(candidate, `excluded by the phrase "${excluding.alias}"`);
    return false;
  });
}

function excludes(not: Candidate, candidate: Candidate, overlapOnly: boolean): boolean {
  if (not.start < candidate.end && candidate.start < not.end) {
    // A name that is longer than the exclusion inside it stands.
    return !overlapOnly || not.end - not.start >= candidate.end - candidate.start;
  }
  if (overlapOnly) return false;
  const [from, to] = not.start < candidate.start ? [not.to, candidate.from] : [candidate.to, not.from];
  const { units } = candidate.passage.folded;
  if (to - from > 60) return false;
  let words = 0;
  let dense = 0;
  let inWord = false;
  for (let at = from; at < to; at += 1) {
    const unit = units[at] ?? 0;
    const script = scriptOf(unit);
    if (script === 0) {
      if (unit !== 0x20 && unit !== 0x2d && unit !== 0x27 && unit !== 0x22) return false;
      inWord = false;
      continue;
    }
    if (script >= 9) dense += 1;
    else if (!inWord) words += 1;
    inWord = true;
  }
  return words <= nearWords && dense <= nearCharacters;
}
