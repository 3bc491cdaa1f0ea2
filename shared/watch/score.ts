import type { EvidenceClass, MentionField, Weights } from './watch.ts';

/** How much one place in a field says by itself, where a watch does not weigh it otherwise. */
export const usualWeights: Readonly<Record<MentionField, number>> = {
  title: 0.8,
  lead: 0.6,
  body: 0.4,
  embed: 0.3,
};

/** How sure each class of evidence is. */
export const classFactors: Readonly<Record<EvidenceClass, number>> = {
  name: 1,
  alias: 1,
  lexicon: 0.9,
  transliteration: 0.9,
  demonym: 0.7,
  metonym: 0.5,
};

/** What a score is made of: the places of one field and class, and what each of them says. */
export type ScorePart = { field: MentionField; class: EvidenceClass; count: number; each: number };

type Place = { field: MentionField; class: EvidenceClass };

/**
 * The score of a mention, 0 to 1 in thousandths: the chance that at least one place speaks for the watch, where each
 * does by the weight of its field times the factor of its class, `1 − Π(1 − weight · factor)`. So more places, better
 * places and surer classes each raise it, and none lowers it.
 */
export function scoreOf(places: Iterable<Place>, weights: Weights | undefined): number {
  let silent = 1;
  for (const place of places) silent *= 1 - saidBy(place, weights);
  return Math.round((1 - silent) * 1000) / 1000;
}

/** The parts of a score, in order of field and class, for people to read. */
export function scoreParts(places: Iterable<Place>, weights: Weights | undefined): ScorePart[] {
  const parts = new Map<string, ScorePart>();
  for (const place of places) {
    const key = `${place.field} ${place.class}`;
    const known = parts.get(key);
    if (known === undefined) {
      const each = Math.round(saidBy(place, weights) * 1000) / 1000;
      parts.set(key, { field: place.field, class: place.class, count: 1, each });
    } else known.count += 1;
  }
  return [...parts.values()];
}

function saidBy(place: Place, weights: Weights | undefined): number {
  return (weights?.[place.field] ?? usualWeights[place.field]) * classFactors[place.class];
}
