import type { Block } from '../article/blocks.ts';
import { Draft, type Known } from './body.ts';
import { type Choice, chooseBody, isProse, isWithin, Sums } from './choose.ts';
import { confirm, dropUntold, paragraphsOf } from './confirm.ts';
import { readEmbeds } from './embedded.ts';
import { trimEnds } from './ends.ts';
import { findFurniture, headlineAt } from './furniture.ts';
import { dropLines } from './lines.ts';
import type { Passage } from './passages.ts';
import { prune } from './prune.ts';
import type { Element } from './tree.ts';

/** The text of an article with its embeds, in order, and how it was found. */
export type ArticleText = {
  blocks: Block[];
  measure: { size: number; sentences: number };
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
  let found = attempt(root, passages, known);
  if (found.measure.size < little) {
    const hidden = passages.map((passage): Passage => {
      const { dropped, ...shown } = passage;
      return dropped === 'hidden' ? shown : passage;
    });
    if (hidden.some((passage, at) => passage !== passages[at])) {
      const fresh = hidden.map((passage) => clear(passage));
      const second = attempt(root, fresh, known);
      if (second.measure.size > found.measure.size * 2 + 200) {
        passages.splice(0, passages.length, ...fresh);
        found = { ...second, source: 'hidden text', confidence: 0.5 };
      }
    }
  }
  if (found.measure.size < little) {
    const fresh = passages.map((passage) => clear(passage));
    const second = attempt(root, fresh, known, true);
    if (second.measure.size > found.measure.size * 3 + 300) {
      passages.splice(0, passages.length, ...fresh);
      found = { ...second, confidence: 0.5 };
    }
  }
  const linked = known.linkedBody ? paragraphsOf(known.linkedBody) : [];
  const linkedSize = linked.reduce((sum, text) => sum + text.length, 0);
  if (found.measure.size < 200 && linkedSize > found.measure.size * 1.5 && linkedSize > 150)
    return {
      blocks: linked.map((text) => ({ text })),
      measure: { size: linkedSize, sentences: linked.length },
      confidence: 0.7,
      source: 'json-ld',
    };
  return found;
}

/** Reasons that hold before any body is chosen. */
const settled = new Set(['hidden', 'navigation']);

function clear(passage: Passage): Passage {
  if (passage.dropped === undefined || settled.has(passage.dropped)) return passage;
  const { dropped: _, ...rest } = passage;
  return rest;
}

function attempt(root: Element, passages: Passage[], known: Known, trusting = false): ArticleText {
  const furniture = trusting
    ? new Map<Element, string>()
    : findFurniture(root, passages, new Sums(passages), known.title);
  const choice = confirm(chooseBody(passages, furniture), root, passages, known);
  if (!choice) return { blocks: [], measure: { size: 0, sentences: 0 }, confidence: 0, source: 'none' };
  choice.roots.unshift(...openingOf(choice, passages, furniture, known.title));
  const embeds = choice.roots.flatMap((one) => readEmbeds(one, passages, known.url));
  markOutside(choice, passages);
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
    confidence: Math.min(0.95, 0.4 + Math.min(0.4, size / 4_000) + (kept.length > 2 ? 0.15 : 0)),
    source: 'page',
  };
}

/** Further than this from the text a paragraph under the headline is of something else. */
const reach = 25;

/** Paragraphs between the headline and the chosen elements: systems keep the first one in a field of its own. */
function openingOf(
  { roots }: Choice,
  passages: readonly Passage[],
  furniture: ReadonlyMap<Element, string>,
  title: string | undefined,
): Element[] {
  const headline = headlineAt(passages, title);
  const start = roots[0]?.from ?? 0;
  if (headline < 0 || start <= headline || start - headline > reach) return [];
  return passages
    .slice(headline + 1, start)
    .filter(
      (passage) =>
        passage.dropped === undefined &&
        isProse(passage) &&
        passage.size >= 80 &&
        passage.stops > 0 &&
        passage.owner.to - passage.owner.from === 1 &&
        !isWithin(passage.owner, furniture),
    )
    .map(({ owner }) => owner);
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
