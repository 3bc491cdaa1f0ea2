import type { Block } from '../article/blocks.ts';
import { atHeadline, dropBeforeHeadline, openingOf } from './around-headline.ts';
import { Draft, type Known } from './body.ts';
import { type Choice, chooseBody, isProse, Sums } from './choose.ts';
import { confirm, dropUntold, plainParagraphs, Told } from './confirm.ts';
import { dropConsent } from './consent.ts';
import { readEmbeds } from './embedded.ts';
import { trimEnds } from './ends.ts';
import { fold, keyOf } from './fold.ts';
import { findFurniture } from './furniture.ts';
import { headlineAt } from './headline.ts';
import { dropLines } from './lines.ts';
import type { Passage } from './passages.ts';
import { prune } from './prune.ts';
import { articleInScripts } from './script-data.ts';
import type { Element } from './tree.ts';
import { widen, withAlike } from './widen.ts';

/** The text of an article with its embeds, in order, and how it was found. */
export type ArticleText = {
  blocks: Block[];
  measure: { size: number; sentences: number };
  /** The elements that were chosen. */
  roots: readonly Element[];
  confidence: number;
  source: string;
};

/** Less text than this is looked for once more with what was hidden. */
const little = 250;

/**
 * Finds the article among a page's passages and cleans it. Passages that are no part of it carry the reason in
 * `dropped` afterwards. Where the page shows nothing, text that it hides is taken, and at last what JSON-LD holds.
 */
export function readBody(root: Element, passages: Passage[], known: Known): ArticleText {
  dropConsent(passages, known);
  let found = attempt(root, passages, known);
  if (asksForHidden(found, passages, known))
    found = again(root, passages, known, { found, source: 'hidden text', shown: true }) ?? found;
  if (found.measure.size < little)
    found = again(root, passages, known, { found, source: 'page', trusting: true }) ?? found;
  if (known.linkedBody) return instead(found, passages, known.linkedBody) ?? found;
  const data = found.measure.size < 600 ? articleInScripts(root) : undefined;
  const size = data?.reduce((sum, text) => sum + text.length, 0) ?? 0;
  return data && size > found.measure.size * 2 ? ofTexts(data, 'script data') : found;
}

/**
 * Whether hidden text is to be looked at: there is hardly any other, or more of it under a hidden headline (a dialog hides
 * the page behind it) or inside the chosen elements (a button will show the rest).
 */
function asksForHidden({ measure, roots }: ArticleText, passages: readonly Passage[], known: Known): boolean {
  const hidden = passages.filter((passage) => passage.dropped === 'hidden');
  if (hidden.length === 0) return false;
  if (measure.size < little) return true;
  const title = fold(known.title ?? '');
  const prose = (some: readonly Passage[]) =>
    some.reduce((sum, one) => sum + (isProse(one) ? one.size : 0), 0);
  if (
    title &&
    hidden.some((one) => one.kind === 'heading' && keyOf(one) === title) &&
    prose(hidden) > measure.size
  )
    return true;
  return (
    prose(hidden.filter(({ at }) => roots.some(({ from, to }) => at >= from && at < to))) > measure.size * 0.6
  );
}

/** Another attempt with the passages as they were, kept where it finds a good deal more. */
function again(
  root: Element,
  passages: Passage[],
  known: Known,
  { found, source, shown, trusting }: { found: ArticleText; source: string; shown?: true; trusting?: true },
): ArticleText | undefined {
  const fresh = passages.map((passage) => clear(passage, shown));
  const second = attempt(root, fresh, known, trusting);
  if (second.measure.size < found.measure.size * (trusting ? 3 : 1.5) + 200) return undefined;
  passages.splice(0, passages.length, ...fresh);
  return { ...second, source, confidence: 0.5 };
}

/** The text of JSON-LD, where the page shows next to nothing, or something else altogether. */
function instead(
  found: ArticleText,
  passages: readonly Passage[],
  linkedBody: string,
): ArticleText | undefined {
  const texts = plainParagraphs(linkedBody);
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const little = found.measure.size < 200 && size > found.measure.size * 1.5 && size > 150;
  if (!little && !(size > 400 && isElsewhere(passages, linkedBody))) return undefined;
  return ofTexts(texts, 'json-ld');
}

function ofTexts(texts: readonly string[], source: string): ArticleText {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const measure = { size, sentences: texts.length };
  return { blocks: texts.map((text) => ({ text })), measure, roots: [], confidence: 0.7, source };
}

/** Whether hardly anything of a text stands on the page. */
function isElsewhere(passages: readonly Passage[], text: string): boolean {
  const told = new Told(text);
  let shared = 0;
  for (const passage of passages)
    if (isProse(passage) && told.share(passage.text) > 0.3) shared += passage.size;
  return shared < told.size * 0.1;
}

/** Reasons that hold before any body is chosen. */
const settled = new Set(['hidden', 'navigation', 'consent']);

function clear(passage: Passage, shown = false): Passage {
  if (passage.dropped === undefined) return passage;
  if (settled.has(passage.dropped) && !(shown && passage.dropped === 'hidden')) return passage;
  const { dropped: _, ...rest } = passage;
  return rest;
}

function attempt(root: Element, passages: Passage[], known: Known, trusting = false): ArticleText {
  const sums = new Sums(passages);
  const furniture = findFurniture(root, passages, sums, { title: known.title, trusting });
  const headline = headlineAt(passages, known.title);
  const chosen = atHeadline(chooseBody(passages, furniture), passages, headline);
  const page = { passages, furniture, sums, headline };
  const choice = confirm(withAlike(widen(chosen, page), page), root, passages, known);
  if (!choice)
    return { blocks: [], measure: { size: 0, sentences: 0 }, roots: [], confidence: 0, source: 'none' };
  choice.roots.unshift(...openingOf(choice, passages, furniture, known.title));
  const embeds = choice.roots.flatMap((one) => readEmbeds(one, passages, known.url));
  markOutside(choice, passages);
  dropBeforeHeadline(choice, passages, headline);
  for (const [element, reason] of furniture)
    for (let at = element.from; at < element.to; at++) {
      const passage = passages[at];
      if (passage) passage.dropped ??= reason;
    }
  const draft = new Draft(passages, choice, known);
  prune(draft);
  dropLines(draft);
  trimEnds(draft);
  dropUntold(draft);
  const kept = [...draft.kept()];
  const size = kept.reduce((sum, passage) => sum + passage.size, 0);
  return {
    blocks: toBlocks(draft, embeds),
    measure: { size, sentences: kept.filter(isProse).length },
    roots: choice.roots,
    confidence: Math.min(0.95, 0.4 + Math.min(0.4, size / 4_000) + (kept.length > 2 ? 0.15 : 0)),
    source: 'page',
  };
}

function markOutside({ roots }: Choice, passages: readonly Passage[]): void {
  const inside = new Uint8Array(passages.length);
  for (const { from, to } of roots) inside.fill(1, from, to);
  for (const [at, passage] of passages.entries()) if (!inside[at]) passage.dropped ??= 'outside the article';
}

function toBlocks(
  draft: Draft,
  embeds: readonly { embed: Extract<Block, { embed: unknown }>['embed']; at: number }[],
): Block[] {
  const placed: { at: number; block: Block }[] = embeds.map(({ embed, at }) => ({
    at: at - 0.5,
    block: { embed },
  }));
  let row: Element | undefined;
  let cell: Element | undefined;
  for (const [at, passage] of draft.passages.entries()) {
    if (passage.dropped !== undefined) continue;
    const { kind, text, owner } = passage;
    const last = placed.at(-1);
    const itsRow = kind === 'cell' && passage.size < 80 ? owner.parent : undefined;
    if (itsRow && itsRow === row && owner !== cell && last && 'text' in last.block) {
      last.block = { text: `${last.block.text} | ${text.replaceAll('\n', ' ')}` };
    } else placed.push({ at, block: { text: written(kind, text) } });
    row = itsRow;
    cell = owner;
  }
  return placed.toSorted((one, other) => one.at - other.at).map(({ block }) => block);
}

function written(kind: Passage['kind'], text: string): string {
  if (kind === 'item') return `- ${text.replaceAll('\n', ' ')}`;
  return kind === 'quote' ? text.replace(/^/gm, '> ') : text;
}
