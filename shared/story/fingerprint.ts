import type { Embed } from '../article/article.ts';
import { foldForComparison } from '../article/plain-text.ts';
import { type Facts, factsOf } from './facts.ts';
import { sketchOf } from './sketch.ts';
import { tellingWords } from './tokens.ts';

/** What two texts are compared by, read back from an article's `fingerprint`. */
export type Fingerprint = Facts & {
  /** Sketch of the text's telling words. */
  words: Uint16Array;
  /** Sketch of the first of them: cuts take the end of a text, not its beginning. */
  opening: Uint16Array;
  /** How many telling words there are. */
  size: number;
};

const openingWords = 40;
/** Named first in the text form, so that a later form is told apart. */
const form = '2';

/**
 * The fingerprint of a text: a few hundred characters by which near-duplicates are found and told from others without
 * the text itself. The title does not count where there is a body: every outlet writes its own.
 */
export function fingerprint(title: string, body: string, embeds: readonly Embed[] = []): string {
  const text = body.trim() === '' ? title : body;
  const words = [...tellingWords(foldForComparison(text))];
  const { names, figures, marks } = factsOf(text, embeds);
  return [
    form,
    words.length.toString(36),
    ...[sketchOf(words, 64), sketchOf(words.slice(0, openingWords), 16), names, figures, marks].map(encode),
  ].join('.');
}

/** Reads a fingerprint back; undefined for one of another form. */
export function readFingerprint(fingerprint: string): Fingerprint | undefined {
  const [version, size = '', words = '', opening = '', names = '', figures = '', marks = ''] =
    fingerprint.split('.');
  if (version !== form) return undefined;
  return {
    size: Number.parseInt(size, 36) || 0,
    words: decode(words),
    opening: decode(opening),
    names: decode(names),
    figures: decode(figures),
    marks: decode(marks),
  };
}

function encode(numbers: Uint16Array): string {
  const bytes = Buffer.alloc(numbers.length * 2);
  numbers.forEach((number, at) => {
    bytes.writeUInt16BE(number, at * 2);
  });
  return bytes.toString('base64url');
}

function decode(text: string): Uint16Array {
  const bytes = Buffer.from(text, 'base64url');
  return Uint16Array.from({ length: bytes.length >> 1 }, (_, at) => bytes.readUInt16BE(at * 2));
}
