import { cleanText, foldSpace } from '../article/plain-text.ts';
import type { Draft, Known } from './body.ts';
import { type Choice, isProse } from './choose.ts';
import { fold } from './fold.ts';
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
  let chosen = 0;
  let [first, last] = [-1, -1];
  const isInside = (at: number) => choice?.roots.some(({ from, to }) => at >= from && at < to) ?? false;
  for (const [at, passage] of passages.entries()) {
    if (passage.dropped !== undefined || passage.size < 25) continue;
    if (isInside(at) && isProse(passage)) chosen += passage.size;
    if (told.share(passage.text) < 0.8) continue;
    all += passage.size;
    if (isInside(at)) inside += passage.size;
    if (first < 0) first = at;
    last = at;
  }
  // The text is there, and hardly anything else; or only its beginning is told.
  if (all < 200 || (inside > all * 0.6 && (inside > chosen * 0.6 || told.size < 600))) return choice;
  let element = passages[first]?.owner;
  while (element?.parent && (element.to <= last || element.from > first)) element = element.parent;
  return element && element !== root ? { parent: element, roots: [element] } : choice;
}

/**
 * Lets the text that JSON-LD gives say where an article begins and ends, where that text is whole: what stands outside
 * leaves, and so do lines between that are neither told nor in the place of the article's paragraphs. A text that
 * is only a beginning, or another version, says nothing.
 */
export function dropUntold(draft: Draft): void {
  const { linkedBody } = draft.known;
  if (!linkedBody) return;
  const told = new Told(linkedBody);
  const kept = [...draft.kept()];
  const shares = kept.map((passage) => (passage.size < 12 ? undefined : told.share(passage.text)));
  const isTold = (at: number) => (shares[at] ?? 0) >= 0.6;
  const prose = kept.reduce((sum, passage) => sum + (isProse(passage) ? passage.size : 0), 0);
  const both = kept.reduce(
    (sum, passage, at) => sum + (isProse(passage) && isTold(at) ? passage.size : 0),
    0,
  );
  const first = kept.findIndex((_, at) => isTold(at));
  const last = kept.findLastIndex((_, at) => isTold(at));
  if (first < 0 || both < prose * 0.7) return;
  const after = kept.slice(last + 1).filter((passage) => isProse(passage) && draft.isCore(passage)).length;
  for (const [at, passage] of kept.entries()) {
    if (isTold(at) || shares[at] === undefined) continue;
    const untold = (shares[at] ?? 0) < 0.2;
    if (at < first && untold && !(draft.isCore(passage) && isProse(passage)))
      passage.dropped = 'before the text';
    if (at > last && untold && after <= 2) passage.dropped = 'after the text';
    if (at > first && at < last && untold && passage.kind === 'text' && !draft.isCore(passage))
      passage.dropped = 'not in the text';
  }
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
  const folded = fold(text);
  return /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]/.test(folded)
    ? [...folded.replaceAll(' ', '')]
    : folded.split(' ');
}

function plain(text: string): string {
  return /<\/?(?:p|br|div|a|strong|em)\b/i.test(text) ? rawText(readTree(text).root, 400_000) : text;
}

/** The paragraphs of an article's text as JSON-LD holds it: lines, or HTML. */
export function plainParagraphs(text: string): string[] {
  const lines = /<(?:p|br|div)\b/i.test(text)
    ? text.replace(/<\/?(?:p|br|div|h\d|li)\b[^<>]{0,500}>/gi, '\n')
    : text;
  return cleanText(lines)
    .split(/\n+/)
    .map((line) => foldSpace(/[<&]/.test(line) ? rawText(readTree(line).root, 100_000) : line))
    .filter((line) => line !== '');
}
