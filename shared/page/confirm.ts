import { cleanText, foldForComparison, foldSpace } from '../article/plain-text.ts';
import type { Known } from './body.ts';
import type { Choice } from './choose.ts';
import type { Passage } from './passages.ts';
import { type Element, rawText, readTree } from './tree.ts';

/**
 * The choice of a body, checked against the text that the page's JSON-LD gives: where the chosen elements lack most of
 * it and others have it, the innermost element around those is chosen instead.
 */
export function confirm(
  choice: Choice | undefined,
  root: Element,
  passages: readonly Passage[],
  known: Known,
): Choice | undefined {
  if (!known.linkedBody) return choice;
  const told = new Told(known.linkedBody);
  if (told.size < 200) return choice;
  let all = 0;
  let inside = 0;
  let [first, last] = [-1, -1];
  const isInside = (at: number) => choice?.roots.some(({ from, to }) => at >= from && at < to) ?? false;
  for (const [at, passage] of passages.entries()) {
    if (passage.dropped !== undefined || passage.size < 25 || told.share(passage.text) < 0.8) continue;
    all += passage.size;
    if (isInside(at)) inside += passage.size;
    if (first < 0) first = at;
    last = at;
  }
  if (all < 200 || inside > all * 0.6) return choice;
  let element = passages[first]?.owner;
  while (element?.parent && (element.to <= last || element.from > first)) element = element.parent;
  return element && element !== root ? { parent: element, roots: [element] } : choice;
}

/** A text that is told elsewhere, ready to be asked how much of a passage is in it. */
export class Told {
  readonly size: number;
  private readonly shingles = new Set<string>();

  constructor(text: string) {
    const words = wordsOf(plain(text).slice(0, 200_000));
    this.size = text.length;
    for (let at = 0; at + 3 <= words.length; at++) this.shingles.add(words.slice(at, at + 3).join(' '));
  }

  /** The share of a passage's runs of three words that are in the text; 0 for fewer than three words. */
  share(passage: string): number {
    const words = wordsOf(passage);
    if (words.length < 3) return 0;
    let shared = 0;
    for (let at = 0; at + 3 <= words.length; at++)
      if (this.shingles.has(words.slice(at, at + 3).join(' '))) shared++;
    return shared / (words.length - 2);
  }
}

function wordsOf(text: string): string[] {
  const folded = foldForComparison(text);
  return /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]/.test(folded)
    ? [...folded.replaceAll(' ', '')]
    : folded.split(' ');
}

function plain(text: string): string {
  return /<\/?(?:p|br|div|a|strong|em)\b/i.test(text) ? rawText(readTree(text).root, 400_000) : text;
}

/** The paragraphs of an article's text as JSON-LD holds it: lines, or HTML. */
export function paragraphsOf(text: string): string[] {
  const lines = /<(?:p|br|div)\b/i.test(text)
    ? text.replace(/<\/?(?:p|br|div|h\d|li)\b[^<>]{0,500}>/gi, '\n')
    : text;
  return cleanText(lines)
    .split(/\n+/)
    .map((line) => foldSpace(/[<&]/.test(line) ? rawText(readTree(line).root, 100_000) : line))
    .filter((line) => line !== '');
}
