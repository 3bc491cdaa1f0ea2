import type { Passage } from './passage.ts';
import type { Pattern, Role } from './pattern.ts';
import { classFactors } from './score.ts';
import type { Evidence } from './watch.ts';

/** A place in an article that may speak for a watch. */
export type Candidate = {
  watch: number;
  passage: Passage;
  /** Index of the passage, for ordering. */
  order: number;
  /** UTF-16 offsets in the original field. */
  start: number;
  end: number;
  /** Folded offsets. */
  from: number;
  to: number;
  role: Role;
  /** It sounds like the name and is too short or too far from it to count unless something marks it as a name. */
  weak?: boolean;
  class: Evidence['class'];
  alias: string;
  language: string | undefined;
  pattern: Pattern | undefined;
};

/** Hears of each candidate that does not count, with the reason in words. */
export type Rejected = (
  candidate: Pick<Candidate, 'watch' | 'passage' | 'start' | 'end' | 'alias'>,
  reason: string,
) => void;

/** What a candidate becomes in a match. */
export function evidenceOf(candidate: Candidate, watchId: string): Evidence {
  const { field, embed, folded } = candidate.passage;
  return {
    watch: watchId,
    field,
    ...(embed === undefined ? {} : { embed }),
    start: candidate.start,
    end: candidate.end,
    text: folded.original.slice(candidate.start, candidate.end),
    alias: candidate.alias,
    class: candidate.class,
  };
}

/** Order of evidence: field, then place, the longer first, and at one place the surer class (a name, then a demonym). */
export function inOrder(left: Candidate, right: Candidate): number {
  return (
    left.order - right.order ||
    left.start - right.start ||
    right.end - left.end ||
    classFactors[right.class] - classFactors[left.class]
  );
}
