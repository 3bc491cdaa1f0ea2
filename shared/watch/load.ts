import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { isCountryCode } from './country.ts';
import { foldAlias } from './fold.ts';
import { scriptOf } from './script.ts';
import { type Rule, type Watch, watchSchema } from './watch.ts';

/** One thing that is wrong in a file of watches. */
export type WatchFileProblem = { line: number; problem: string; mend: string };

/** A file of watches that cannot be used as it stands; the message lists every problem with file, line and mend. */
export class WatchFileError extends Error {
  override readonly name = 'WatchFileError';
  readonly file: string;
  readonly problems: readonly WatchFileProblem[];

  constructor(file: string, problems: readonly WatchFileProblem[]) {
    super(problems.map(({ line, problem, mend }) => `${file}:${line}: ${problem}: ${mend}`).join('\n'));
    this.file = file;
    this.problems = problems;
  }
}

const largestFile = 16 * 1024 * 1024;
type Place = (path: readonly PropertyKey[]) => number;
type Located = { watch: Watch; place: Place };

/**
 * Reads a file of watches: YAML or JSON, a list or `{watches: [...]}`. `kind` may be left out where `rule` or
 * `country` says it, `id` where the name or the country code gives it (lower case, hyphens).
 * Throws {@link WatchFileError} that lists every problem of the file at once.
 */
export function parseWatches(text: string, file: string): Watch[] {
  if (text.length > largestFile) {
    throw new WatchFileError(file, [
      { line: 1, problem: 'the file is larger than 16 MB', mend: 'split the watches over several files' },
    ]);
  }
  const { items, problems } = readItems(text, file);
  const located: Located[] = [];
  for (const { value, place } of items) {
    const parsed = readWatch(value, place, problems);
    if (parsed !== undefined) located.push({ watch: parsed, place });
  }
  checkIds(located, problems);
  checkRules(located, problems, problems.length > 0);
  for (const { watch, place } of located) checkAliases(watch, place, problems);
  if (problems.length > 0)
    throw new WatchFileError(
      file,
      problems.toSorted((a, b) => a.line - b.line),
    );
  return located.map(({ watch }) => watch);
}

function readItems(text: string, file: string) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems: WatchFileProblem[] = [];
  const lineAt = (offset: number) => lines.linePos(offset).line;
  for (const error of document.errors) {
    problems.push({
      line: lineAt(error.pos[0]),
      problem: `not readable as YAML or JSON (${error.message})`,
      mend: 'correct the syntax of this line',
    });
  }
  if (problems.length > 0) throw new WatchFileError(file, problems);
  let whole: unknown;
  try {
    whole = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new WatchFileError(file, [
      {
        line: 1,
        problem: `not readable as YAML or JSON (${error instanceof Error ? error.message : String(error)})`,
        mend: 'write the watches without YAML anchors',
      },
    ]);
  }
  const root = document.contents;
  const list = isMap(root) ? root.get('watches', true) : root;
  const values: unknown =
    typeof whole === 'object' && whole !== null && 'watches' in whole ? whole.watches : whole;
  if (!Array.isArray(values) || !isSeq(list)) {
    throw new WatchFileError(file, [
      {
        line: 1,
        problem: 'holds no list of watches',
        mend: 'write a list, each entry starting with "- id:"',
      },
    ]);
  }
  const nodes: unknown[] = list.items;
  const items = values.map((value: unknown, index: number) => ({
    value,
    place: (path: readonly PropertyKey[]): number => {
      for (let depth = path.length; depth >= 0; depth -= 1) {
        const node = nodeAt(nodes[index], path.slice(0, depth));
        if (node?.range) return lineAt(node.range[0]);
      }
      return 1;
    },
  }));
  return { items, problems };
}

function nodeAt(node: unknown, path: readonly PropertyKey[]): Node | undefined {
  let current: unknown = node;
  for (const key of path) {
    if (!isMap(current) && !isSeq(current)) return undefined;
    current = current.get(key, true);
  }
  return typeof current === 'object' && current !== null && 'range' in current
    ? (current as Node)
    : undefined;
}

function readWatch(value: unknown, place: Place, problems: WatchFileProblem[]): Watch | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push({
      line: place([]),
      problem: 'an entry is no watch',
      mend: 'write it as fields, such as "- id: maduro", "kind: person", "name: Nicolás Maduro"',
    });
    return undefined;
  }
  const fields: Record<string, unknown> = { ...value };
  if (fields.kind === undefined) {
    if (fields.rule !== undefined) fields.kind = 'rule';
    else if (fields.country !== undefined) fields.kind = 'country';
  }
  const label = fields.id ?? fields.name ?? fields.country;
  const called = typeof label === 'string' ? `watch "${label}"` : 'a watch';
  if (fields.id === undefined) fields.id = idOf(fields);
  const parsed = watchSchema.safeParse(fields);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) problems.push(told(issue, called, fields, place));
    return undefined;
  }
  const watch = parsed.data;
  if (watch.kind === 'country' && !isCountryCode(watch.country)) {
    problems.push({
      line: place(['country']),
      problem: `${called}: no country has the code ${watch.country}`,
      mend: 'use the ISO 3166-1 code of two letters, such as BY for Belarus',
    });
    return undefined;
  }
  return watch;
}

function idOf(fields: Record<string, unknown>): string | undefined {
  const source = fields.kind === 'country' ? fields.country : (fields.name ?? fields.title);
  if (typeof source !== 'string') return undefined;
  const slug = foldAlias(source)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 63);
  return slug === '' ? undefined : slug;
}

const kinds = ['person', 'organisation', 'country', 'concept', 'rule'];

function told(
  issue: z.core.$ZodIssue,
  called: string,
  fields: Record<string, unknown>,
  place: Place,
): WatchFileProblem {
  const line = place(issue.path);
  const field = issue.path.map(String).join('.');
  if (field === 'kind') {
    const kind = fields.kind;
    return {
      line,
      problem:
        kind === undefined ? `${called} has no kind` : `${called}: unknown kind ${JSON.stringify(kind)}`,
      mend: `kind is one of ${kinds.join(', ')}`,
    };
  }
  if (issue.code === 'unrecognized_keys') {
    return {
      line: place([...issue.path, issue.keys[0] ?? '']),
      problem: `${called}: unknown field ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`,
      mend: 'correct its spelling or take it out',
    };
  }
  if (issue.path[0] === 'id' && fields.id === undefined) {
    return {
      line,
      problem: `${called} has no id`,
      mend: 'add "id:" with lower-case letters, digits and hyphens',
    };
  }
  if (issue.path[0] === 'name' || (issue.path[0] === 'country' && fields.country === undefined)) {
    const wanted = String(issue.path[0]);
    return { line, problem: `${called} has no ${wanted}`, mend: `add "${wanted}:" to it` };
  }
  if (issue.path[0] === 'rule') {
    return {
      line,
      problem: `${called}: ${field} is empty or no rule`,
      mend: 'a rule is a watch id, {all: [...]}, {any: [...]} or {not: ...}, with at least one part',
    };
  }
  return { line, problem: `${called}: ${field} is not valid`, mend: issue.message };
}

function checkIds(located: Located[], problems: WatchFileProblem[]): void {
  const seen = new Map<string, number>();
  for (const { watch, place } of located) {
    const line = place(['id']);
    const before = seen.get(watch.id);
    if (before !== undefined) {
      problems.push({
        line,
        problem: `duplicate watch id "${watch.id}" (first on line ${before})`,
        mend: 'give one of them another id',
      });
    } else seen.set(watch.id, line);
  }
}

function references(rule: Rule, path: PropertyKey[] = []): { id: string; path: PropertyKey[] }[] {
  if (typeof rule === 'string') return [{ id: rule, path }];
  if ('not' in rule) return references(rule.not, [...path, 'not']);
  const [key, parts] = 'all' in rule ? ['all', rule.all] : ['any', rule.any];
  return (parts as Rule[]).flatMap((part, index) => references(part, [...path, key as string, index]));
}

function checkRules(located: Located[], problems: WatchFileProblem[], broken: boolean): void {
  const byId = new Map(located.map((entry) => [entry.watch.id, entry]));
  for (const { watch, place } of located) {
    if (watch.kind !== 'rule') continue;
    for (const { id, path } of references(watch.rule)) {
      if (byId.has(id) || (broken && problems.some(({ problem }) => problem.includes(`"${id}"`)))) continue;
      problems.push({
        line: place(['rule', ...path]),
        problem: `watch "${watch.id}" names an unknown watch "${id}"`,
        mend: `define a watch with the id "${id}" or correct the name`,
      });
    }
    const cycle = cycleFrom(watch.id, byId);
    if (cycle !== undefined && cycle.toSorted()[0] === watch.id) {
      problems.push({
        line: place(['rule']),
        problem: `watches refer to each other in a circle: ${[...cycle, watch.id].join(' → ')}`,
        mend: 'take one of these references out',
      });
    }
  }
}

function cycleFrom(start: string, byId: Map<string, Located>): string[] | undefined {
  const visited = new Set<string>();
  const stack: { id: string; path: string[] }[] = [{ id: start, path: [start] }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const watch = byId.get(step.id)?.watch;
    if (watch?.kind !== 'rule') continue;
    for (const { id } of references(watch.rule)) {
      if (id === start) return step.path;
      if (visited.has(id)) continue;
      visited.add(id);
      stack.push({ id, path: [...step.path, id] });
    }
  }
  return undefined;
}

function checkAliases(watch: Watch, place: Place, problems: WatchFileProblem[]): void {
  const check = (alias: string, path: PropertyKey[]) => {
    const folded = foldAlias(alias);
    const letters = [...folded].filter((letter) => scriptOf(letter.charCodeAt(0)) !== 0);
    // A Hangul syllable folds to two or three letters, so that it is counted as written.
    const written = [...alias.normalize('NFC')].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
    const what =
      letters.length === 0
        ? 'holds no letter or digit'
        : written.length < 2
          ? 'is a single letter'
          : undefined;
    if (what === undefined) return;
    problems.push({
      line: place(path),
      problem: `watch "${watch.id}": ${path[0] === 'aliases' ? 'alias' : String(path[0])} ${JSON.stringify(alias)} ${what}`,
      mend: 'write at least two letters, or take it out',
    });
  };
  watch.not?.forEach((phrase, index) => {
    check(phrase, ['not', index]);
  });
  if (watch.kind === 'rule') return;
  if (watch.kind !== 'country') check(watch.name, ['name']);
  for (const [language, list] of Object.entries(watch.aliases ?? {})) {
    list.forEach((alias, index) => {
      check(alias, ['aliases', language, index]);
    });
  }
}
