import { type MentionField, type Severity, severities } from '../watch/watch.ts';

/** What the severity of a mention follows from. */
export type Weighed = {
  /** As the watch, or the rule that fired, has it. */
  written: Severity;
  /** 0 to 1: the weights of fields and classes, over all places; absent where nothing was scored. */
  score?: number | undefined;
  /** Fields that the watch was found in. */
  fields: MentionField[];
  /** Outlets that carry the story, this one included. */
  outlets: number;
  /** Outlets above which a story is widespread: the policy's `outlets`. */
  widespread: number;
};

/** A score below this is a passing mention; one from the other on, in the headline, is what the article is about. */
export const faintScore = 0.35;
export const strongScore = 0.97;

/**
 * The severity of a mention, by the table in `docs/severity.md`: the written one, at most one step lower or higher.
 * Only what is written `critical` is critical, so that nothing else breaks quiet hours.
 */
export function severityOf({ written, score, fields, outlets, widespread }: Weighed): Severity {
  const faint =
    !fields.includes('title') && (fields.every(isAside) || (score !== undefined && score < faintScore));
  const strong = fields.includes('title') && score !== undefined && score >= strongScore;
  const spread = outlets > widespread;
  const steps = (faint ? -1 : 0) + (strong || spread ? 1 : 0);
  const top = written === 'critical' ? 'critical' : 'high';
  return clamp(severities.indexOf(written) + steps, severities.indexOf(top));
}

/** Whether one severity is above another. */
export function isHigher(one: Severity, other: Severity): boolean {
  return severities.indexOf(one) > severities.indexOf(other);
}

function isAside(field: MentionField): boolean {
  return field === 'embed';
}

function clamp(rank: number, top: number): Severity {
  return severities[Math.max(0, Math.min(rank, top))] ?? 'normal';
}
