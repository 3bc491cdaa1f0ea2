import type { Fingerprint } from './fingerprint.ts';

/** Pairs of buckets looked up: texts with half of their words in common share one of ten with 94% likelihood. */
const wordBands = 10;
const openingBands = 3;

/**
 * The keys under which texts like this one are looked up, the same order for every text: locality-sensitive hashing
 * by bands of two rows (A. Broder; J. Leskovec et al., "Mining of Massive Datasets", 3.4), and a key for each mark.
 */
export function bandsOf({ words, opening, marks, size }: Fingerprint): string[] {
  if (size === 0) return [];
  return [
    ...pairs('w', words, wordBands),
    ...pairs('o', opening, openingBands),
    ...[...marks].map((mark) => `m-${mark.toString(36)}`),
  ];
}

function pairs(kind: string, sketch: Uint16Array, count: number): string[] {
  return Array.from({ length: count }, (_, band) => {
    const [first = 0, second = 0] = [sketch[band * 2], sketch[band * 2 + 1]];
    return `${kind}${band}-${first.toString(36)}-${second.toString(36)}`;
  });
}
