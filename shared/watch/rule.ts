import type { Candidate } from './candidate.ts';
import { indexIn } from './passage.ts';
import { scriptOf } from './script.ts';
import type { Rule, Within } from './watch.ts';

/** What an id in a rule stands for: places found for a watch, or another rule; nothing where limits shut it out. */
export type Leaf = (id: string) => { candidates: readonly Candidate[] } | { rule: Rule } | undefined;

type Scope = (candidate: Candidate) => boolean;
const everywhere: Scope = () => true;
const deepest = 64;

/**
 * Evaluates a rule over the places found in an article. Returns the places that satisfied it, or nothing.
 * `all` without `within` holds over the article; `not` holds where its part is not found in the same span.
 */
export function evaluateRule(rule: Rule, leafOf: Leaf): Candidate[] | undefined {
  const found = evaluate(rule, leafOf, everywhere, 0);
  return found === undefined ? undefined : [...new Set(found)];
}

function evaluate(rule: Rule, leafOf: Leaf, scope: Scope, depth: number): Candidate[] | undefined {
  if (depth > deepest) return undefined;
  if (typeof rule === 'string') {
    const leaf = leafOf(rule);
    if (leaf === undefined) return undefined;
    if ('rule' in leaf) return evaluate(leaf.rule, leafOf, scope, depth + 1);
    const inside = leaf.candidates.filter((candidate) => candidate.role !== 'not' && scope(candidate));
    return inside.length === 0 ? undefined : inside;
  }
  if ('any' in rule) {
    const parts = rule.any
      .map((part) => evaluate(part, leafOf, scope, depth + 1))
      .filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : parts.flat();
  }
  if ('not' in rule) return evaluate(rule.not, leafOf, scope, depth + 1) === undefined ? [] : undefined;
  const within = rule.within ?? 'article';
  if (within === 'article') return together(rule.all, leafOf, scope, depth);
  const found: Candidate[] = [];
  let satisfied = false;
  for (const span of spansOf(within, mentioned(rule.all, leafOf, scope, depth))) {
    const part = together(rule.all, leafOf, (candidate) => scope(candidate) && span(candidate), depth);
    if (part === undefined) continue;
    satisfied = true;
    found.push(...part);
  }
  return satisfied ? found : undefined;
}

function together(
  rules: readonly Rule[],
  leafOf: Leaf,
  scope: Scope,
  depth: number,
): Candidate[] | undefined {
  const found: Candidate[] = [];
  for (const rule of rules) {
    const part = evaluate(rule, leafOf, scope, depth + 1);
    if (part === undefined) return undefined;
    found.push(...part);
  }
  return found;
}

/** Every place that some leaf of the rules has in scope: the spans to try are those that hold one. */
function mentioned(rules: readonly Rule[], leafOf: Leaf, scope: Scope, depth: number): Candidate[] {
  if (depth > deepest) return [];
  return rules.flatMap((rule) => {
    if (typeof rule === 'string') {
      const leaf = leafOf(rule);
      if (leaf === undefined) return [];
      if ('rule' in leaf) return mentioned([leaf.rule], leafOf, scope, depth + 1);
      return leaf.candidates.filter((candidate) => candidate.role !== 'not' && scope(candidate));
    }
    if ('not' in rule) return [];
    return mentioned('all' in rule ? rule.all : rule.any, leafOf, scope, depth + 1);
  });
}

function spansOf(within: Exclude<Within, 'article'>, candidates: readonly Candidate[]): Scope[] {
  if (typeof within === 'object') {
    return candidates.map((anchor) => {
      const from = anchor.from;
      const to = wordsAfter(anchor.passage.folded.units, anchor.from, within.words + 1);
      return (candidate) => candidate.order === anchor.order && candidate.from >= from && candidate.from < to;
    });
  }
  const key = within === 'paragraph' ? (candidate: Candidate) => candidate.paragraph : sentenceOf;
  const keys = new Set(candidates.map(key));
  return [...keys].map((wanted) => (candidate) => key(candidate) === wanted);
}

/** A number for the sentence of a candidate, different in each passage. */
function sentenceOf(candidate: Candidate): number {
  return candidate.order * 0x1_0000_0000 + indexIn(candidate.passage.sentences(), candidate.start);
}

/** Folded offset at which the given number of words, counted from a place, has passed. Han and kana count by character. */
function wordsAfter(units: Uint16Array, from: number, words: number): number {
  let left = words;
  let before = 0;
  for (let at = from; at < units.length; at += 1) {
    const script = scriptOf(units[at] ?? 0);
    if (script !== 0 && (script !== before || script >= 9)) left -= 1;
    if (left < 0) return at;
    before = script;
  }
  return units.length;
}
