import { hash32 } from './tokens.ts';

/**
 * A sketch of a set: one 16-bit number a bucket, so that the share of buckets in which two sketches agree estimates
 * how much of the two sets is common (their Jaccard index).
 * One permutation hashing with densification by rotation: P. Li, A. Owen, C. Zhang, "One Permutation Hashing" (2012);
 * A. Shrivastava, P. Li, "Densifying One Permutation Hashing via Rotation" (2014).
 */
export function sketchOf(set: Iterable<string>, buckets: 16 | 64): Uint16Array {
  const bits = buckets === 64 ? 6 : 4;
  const smallest = new Int32Array(buckets).fill(-1);
  for (const member of set) {
    const hash = hash32(member);
    const bucket = hash >>> (32 - bits);
    const value = (hash >>> (16 - bits)) & 0xffff;
    const known = smallest[bucket] ?? -1;
    if (known < 0 || value < known) smallest[bucket] = value;
  }
  return densified(smallest);
}

/** An empty bucket takes what the next full one has, shifted by how far away that is. */
function densified(smallest: Int32Array): Uint16Array {
  const sketch = new Uint16Array(smallest.length);
  if (smallest.every((value) => value < 0)) return sketch;
  for (let bucket = 0; bucket < smallest.length; bucket++) {
    let away = 0;
    while ((smallest[(bucket + away) % smallest.length] ?? 0) < 0) away++;
    sketch[bucket] = (smallest[(bucket + away) % smallest.length] ?? 0) + away * 0x9e37;
  }
  return sketch;
}

/** Share of two sketches' buckets that agree, 0 to 1. */
export function likeness(one: Uint16Array, other: Uint16Array): number {
  let same = 0;
  for (let bucket = 0; bucket < one.length; bucket++) if (one[bucket] === other[bucket]) same++;
  return one.length === 0 ? 0 : same / one.length;
}
