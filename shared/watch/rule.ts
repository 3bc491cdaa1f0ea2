import { type Candidate, inOrder } from './candidate.ts';
import { indexIn, type Passage } from './passage.ts';
import { scriptOf } from './script.ts';
import type { Limits, MentionField, Rule, Within } from './watch.ts';

/** A rule with the fields that its watch is limited to. */
export type LimitedRule = { rule: Rule; fields?: readonly MentionField[] | undefined };

/** What an id in a rule stands for: places found for a watch, or another rule; nothing where limits shut it out. */
export type Leaf = (id: string) => { candidates: readonly Candidate[] } | LimitedRule | undefined;

/** A place that satisfied a rule, and the way to it: `all`, `any`, and the watches on it, its own last. */
export type Satisfied = { candidate: Candidate; path: string };

/** Whether limits let an article take part, by its language and source. Fields are a matter of each place. */
export type Allows = (limits: Limits) => boolean;

/** A stretch of one passage, in original offsets, and where a `not` starts to look. */
type Span = { order: number; from: number; to: number; notFrom: number };
type Scope = { span: Span | undefined; fields: readonly MentionField[] | undefined; negated: boolean };
/** Adds the places of a part that holds; told apart from finding out that it holds, so that a failed part costs little. */
type Gather = (into: Map<Candidate, Satisfied>) => void;

/** Places of a watch in order, and the stretch of them that was gathered last. */
type Ranges = { places: readonly Candidate[]; done: { low: number; high: number } };

const deepest = 64;
/** Sentences, paragraphs and stretches of words that are looked at for one rule in one article. */
const mostSpans = 100_000;
/** Places that a rule keeps: far more than anybody reads, and an end to the work on a text of nothing but names. */
const mostPlaces = 10_000;

/**
 * Evaluates a rule over the places found in an article. Returns the places that satisfied it (at most 10,000) in
 * order, each once with the first way to it, or nothing. `all` without `within` holds over the article; `not` holds
 * where its part is not found in the same span (for a span of words, nor in as many words before it). The work is
 * bounded whatever rule and text: at most 100,000 spans are tried.
 */
export function evaluateRule(
  { rule, fields }: LimitedRule,
  leafOf: Leaf,
  allows: Allows,
): Satisfied[] | undefined {
  const whole: Scope = { span: undefined, fields, negated: false };
  const gather = evaluation(leafOf, allows)(rule, whole, '', 0);
  if (gather === undefined) return undefined;
  const found = new Map<Candidate, Satisfied>();
  gather(found);
  return [...found.values()].sort((left, right) => inOrder(left.candidate, right.candidate));
}

function evaluation(leafOf: Leaf, allows: Allows) {
  const placesOf = new Map<string, Ranges>();
  let spansLeft = mostSpans;

  function evaluate(rule: Rule, scope: Scope, path: string, depth: number): Gather | undefined {
    if (depth > deepest) return undefined;
    if (typeof rule === 'string') return leaf(rule, scope, path, depth);
    if (rule.in !== undefined && !allows(rule.in)) return 'not' in rule ? nothing : undefined;
    const inside = limited(scope, rule.in?.fields);
    if ('watch' in rule) return leaf(rule.watch, inside, path, depth);
    if ('not' in rule)
      return evaluate(rule.not, { ...inside, negated: true }, path, depth + 1) === undefined
        ? nothing
        : undefined;
    if ('any' in rule) {
      const on = step(path, 'any');
      const parts = rule.any.map((part) => evaluate(part, inside, on, depth + 1));
      return some(parts.filter((part) => part !== undefined));
    }
    const on = step(path, 'all');
    const within = rule.within ?? 'article';
    if (within === 'article') return together(rule.all, inside, on, depth);
    const parts: Gather[] = [];
    for (const span of spansOf(within, mentioned(rule.all, inside, depth).slice(0, spansLeft))) {
      if (spansLeft <= 0) break;
      spansLeft -= 1;
      const part = together(rule.all, { ...inside, span: narrowed(inside.span, span) }, on, depth);
      if (part !== undefined) parts.push(part);
    }
    return some(parts);
  }

  function leaf(id: string, scope: Scope, path: string, depth: number): Gather | undefined {
    const found = leafOf(id);
    if (found === undefined) return undefined;
    const on = step(path, id);
    if ('rule' in found) return evaluate(found.rule, limited(scope, found.fields), on, depth + 1);
    const { ranges, low, high } = placesIn(id, found.candidates, scope);
    const { places } = ranges;
    if (low >= high) return undefined;
    return (into) => {
      const { done } = ranges;
      // Spans of words overlap: what the one before took of these places is taken.
      const from = low >= done.low && low <= done.high ? Math.max(low, done.high) : low;
      for (let index = from; index < high && into.size < mostPlaces; index += 1) {
        const candidate = places[index];
        if (candidate !== undefined && !into.has(candidate)) into.set(candidate, { candidate, path: on });
      }
      ranges.done = from === low ? { low, high } : { low: done.low, high: Math.max(done.high, high) };
    };
  }

  function together(rules: readonly Rule[], scope: Scope, path: string, depth: number): Gather | undefined {
    const parts: Gather[] = [];
    for (const rule of rules) {
      const part = evaluate(rule, scope, path, depth + 1);
      if (part === undefined) return undefined;
      parts.push(part);
    }
    return all(parts);
  }

  /** Every place that some leaf of the rules has in scope: the spans to try are those that hold one. */
  function mentioned(rules: readonly Rule[], scope: Scope, depth: number): Candidate[] {
    if (depth > deepest) return [];
    return rules.flatMap((rule) => {
      const id = typeof rule === 'string' ? rule : 'watch' in rule ? rule.watch : undefined;
      const inside = typeof rule === 'string' ? scope : limited(scope, rule.in?.fields);
      if (id !== undefined) {
        const found = leafOf(id);
        if (found === undefined) return [];
        if ('rule' in found) return mentioned([found.rule], limited(inside, found.fields), depth + 1);
        const { ranges, low, high } = placesIn(id, found.candidates, inside);
        return ranges.places.slice(low, high);
      }
      if (typeof rule === 'string' || 'watch' in rule || 'not' in rule) return [];
      return mentioned('all' in rule ? rule.all : rule.any, inside, depth + 1);
    });
  }

  /** The places of a watch in the fields of a scope, in order, and the range of those in its span. */
  function placesIn(id: string, candidates: readonly Candidate[], { span, fields, negated }: Scope) {
    const key = `${id} ${fields?.join(' ') ?? ''}`;
    let ranges = placesOf.get(key);
    if (ranges === undefined) {
      const places = candidates
        .filter(({ role, passage }) => role !== 'not' && (fields?.includes(passage.field) ?? true))
        .toSorted(inOrder);
      ranges = { places, done: { low: 0, high: 0 } };
      placesOf.set(key, ranges);
    }
    const { places } = ranges;
    if (span === undefined) return { ranges, low: 0, high: places.length };
    const low = firstAt(places, span.order, negated ? span.notFrom : span.from);
    return { ranges, low, high: firstAt(places, span.order, span.to) };
  }

  return evaluate;
}

const nothing: Gather = () => {};

function all(parts: readonly Gather[]): Gather {
  return (into) => {
    for (const part of parts) part(into);
  };
}

function some(parts: readonly Gather[]): Gather | undefined {
  return parts.length === 0 ? undefined : all(parts);
}

function step(path: string, on: string): string {
  return path === '' ? on : `${path} › ${on}`;
}

function limited(scope: Scope, fields: readonly MentionField[] | undefined): Scope {
  if (fields === undefined) return scope;
  const both = scope.fields === undefined ? fields : fields.filter((field) => scope.fields?.includes(field));
  return { ...scope, fields: both };
}

function narrowed(outer: Span | undefined, inner: Span): Span {
  if (outer === undefined) return inner;
  return {
    order: inner.order,
    from: Math.max(outer.from, inner.from),
    to: Math.min(outer.to, inner.to),
    notFrom: Math.max(outer.notFrom, inner.notFrom),
  };
}

/** Index of the first of some places in order that is not before a place of a passage. */
function firstAt(places: readonly Candidate[], order: number, start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle];
    if (place === undefined) break;
    if (place.order < order || (place.order === order && place.start < start)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function spansOf(within: Exclude<Within, 'article'>, candidates: readonly Candidate[]): Span[] {
  const spans = new Map<string, Span>();
  for (const { passage, order, start, from: folded } of candidates) {
    if (typeof within === 'object') {
      const [before, after] = wordsAround(passage, folded, within.words);
      spans.set(`${order} ${start}`, { order, from: start, to: after, notFrom: before });
      continue;
    }
    const starts = within === 'paragraph' ? passage.paragraphs : passage.sentences();
    const index = indexIn(starts, start);
    const from = starts[index] ?? 0;
    const to = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    spans.set(`${order} ${from}`, { order, from, to, notFrom: from });
  }
  return [...spans.values()];
}

/** For each passage that a rule counts words in, the folded offsets at which its words start. */
const wordStarts = new WeakMap<Passage, readonly number[]>();

/** Original offsets of the word so many words before the one at a folded place, and of the end of the word after. */
function wordsAround(passage: Passage, folded: number, words: number): [number, number] {
  let starts = wordStarts.get(passage);
  if (starts === undefined) {
    starts = wordsOf(passage.folded.units);
    wordStarts.set(passage, starts);
  }
  const own = indexIn(starts, folded);
  const before = starts[Math.max(0, own - words)] ?? 0;
  const after = starts[own + words + 1];
  return [
    passage.folded.startOf(before),
    after === undefined ? Number.POSITIVE_INFINITY : passage.folded.startOf(after),
  ];
}

/** Han and kana have no spaces: each character counts as a word. */
function wordsOf(units: Uint16Array): number[] {
  const starts: number[] = [];
  let before = 0;
  for (let at = 0; at < units.length; at += 1) {
    const script = scriptOf(units[at] ?? 0);
    if (script !== 0 && (script !== before || script >= 9)) starts.push(at);
    before = script;
  }
  return starts;
}
