import { shortHash } from './identity.ts';
import { foldForComparison } from './plain-text.ts';

/**
 * The story that a text tells, as 26 base32 characters: outlets that carry the same title and body share it,
 * whatever their spacing, punctuation, capitals and accents.
 */
export function storyId(title: string, body: string): string {
  return storyOf(title, body).storyId;
}

/** `storyId` and `fingerprint` of a text, folded once for both. */
export function storyOf(title: string, body: string): { storyId: string; fingerprint: string } {
  const folded = [foldForComparison(title), foldForComparison(body)];
  return { storyId: shortHash(folded.join('\n')), fingerprint: simhash(folded.join(' ')) };
}

/** Words that a fingerprint looks at: more add cost and hardly change it. */
const fingerprintWords = 4_000;

/**
 * 64-bit simhash over shingles of three words (of three characters in scripts without spaces), as 16
 * hexadecimal digits: the fewer bits two fingerprints differ in, the closer their texts.
 * M. Charikar, "Similarity estimation techniques from rounding algorithms" (2002).
 */
export function fingerprint(title: string, body: string): string {
  return storyOf(title, body).fingerprint;
}

function simhash(folded: string): string {
  const tokens = tokensOf(folded.slice(0, 60_000));
  const weights = new Int32Array(64);
  for (let at = 0; at < Math.max(1, tokens.length - 2); at++) {
    addShingle(weights, tokens.slice(at, at + 3).join(' '));
  }
  let digits = '';
  for (let nibble = 0; nibble < 16; nibble++) {
    let value = 0;
    for (let bit = 0; bit < 4; bit++) value = value * 2 + ((weights[nibble * 4 + bit] ?? 0) > 0 ? 1 : 0);
    digits += value.toString(16);
  }
  return digits;
}

/** In how many of 64 bits two fingerprints differ. */
export function fingerprintDistance(one: string, other: string): number {
  let bits = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let distance = 0;
  for (; bits > 0n; bits &= bits - 1n) distance++;
  return distance;
}

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

function tokensOf(folded: string): string[] {
  const tokens: string[] = [];
  for (const word of folded.split(' ')) {
    if (tokens.length >= fingerprintWords) break;
    if (unspaced.test(word)) tokens.push(...[...word].slice(0, fingerprintWords));
    else if (word) tokens.push(word);
  }
  return tokens.slice(0, fingerprintWords);
}

/** Two FNV-1a hashes of 32 bits from different bases make the 64 bits; a final mix spreads short inputs. */
function addShingle(weights: Int32Array, shingle: string): void {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < shingle.length; at++) {
    const unit = shingle.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x01000193) + 0x7f4a7c15;
  }
  addBits(weights, 0, mix(high));
  addBits(weights, 32, mix(low));
}

function addBits(weights: Int32Array, offset: number, hash: number): void {
  for (let bit = 0; bit < 32; bit++) {
    const at = offset + bit;
    weights[at] = (weights[at] ?? 0) + ((hash >>> (31 - bit)) & 1 ? 1 : -1);
  }
}

function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
