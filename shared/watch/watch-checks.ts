import { foldAlias } from './fold.ts';
import { circles, references } from './references.ts';
import { deepestRule } from './rule-problem.ts';
import { scriptOf } from './script.ts';
import type { Watch } from './watch.ts';
import type { Place, WatchFileProblem } from './watch-file.ts';

/** A watch of a file, and where its parts stand there. */
export type Located = { watch: Watch; place: Place };

/** Checks that no two watches have one id. */
export function checkIds(located: readonly Located[], problems: WatchFileProblem[]): void {
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

/** Checks that rules name watches that exist, refer to each other in no circle, and nest within bounds. */
export function checkRules(located: readonly Located[], problems: WatchFileProblem[]): void {
  const byId = new Map(located.map((entry) => [entry.watch.id, entry]));
  // A watch that could not be read has been complained about by its name already.
  const complained = problems.map(({ problem }) => problem).join('\n');
  for (const { watch, place } of located) {
    if (watch.kind !== 'rule') continue;
    for (const { id, path } of references(watch.rule)) {
      if (byId.has(id) || complained.includes(`"${id}"`)) continue;
      problems.push({
        line: place(['rule', ...path]),
        problem: `watch "${watch.id}" names an unknown watch "${id}"`,
        mend: `define a watch with the id "${id}" or correct the name`,
      });
    }
  }
  checkSomethingToFind(located, problems);
  const found = circles(located.map(({ watch }) => watch));
  for (const circle of found) {
    problems.push({
      line: byId.get(circle[0] ?? '')?.place(['rule']) ?? 1,
      problem: `watches refer to each other in a circle: ${[...circle, circle[0]].join(' → ')}`,
      mend: 'take one of these references out',
    });
  }
  if (found.length === 0) checkDepth(located, byId, problems);
}

/** A rule of nothing but `not` has no place to show; it may stand for itself only as a part of another. */
function checkSomethingToFind(located: readonly Located[], problems: WatchFileProblem[]): void {
  const parts = new Set<string>();
  for (const { watch } of located) {
    if (watch.kind === 'rule') for (const { id } of references(watch.rule)) parts.add(id);
  }
  for (const { watch, place } of located) {
    if (watch.kind !== 'rule' || parts.has(watch.id)) continue;
    if (references(watch.rule).some(({ path }) => !path.includes('not'))) continue;
    problems.push({
      line: place(['rule']),
      problem: `watch "${watch.id}": its rule says only what must not be found, so that it never fires`,
      mend: 'combine it with something to find: {all: [..., {not: ...}]}',
    });
  }
}

function checkDepth(
  located: readonly Located[],
  byId: ReadonlyMap<string, Located>,
  problems: WatchFileProblem[],
): void {
  const depths = new Map<string, number>();
  /** Depth of a rule with those that it names; whatever is reached below `level` too deep is as deep as that. */
  const depthOf = (id: string, level = 0): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    const watch = byId.get(id)?.watch;
    if (watch?.kind !== 'rule') return 0;
    if (level > deepestRule) return level;
    let depth = 0;
    for (const part of references(watch.rule)) {
      const own = nestingOf(part.path) + 1;
      depth = Math.max(depth, own + depthOf(part.id, level + own));
    }
    depths.set(id, depth);
    return depth;
  };
  for (const { watch, place } of located) {
    if (watch.kind !== 'rule' || depthOf(watch.id) <= deepestRule) continue;
    problems.push({
      line: place(['rule']),
      problem: `watch "${watch.id}": its rule nests deeper than ${deepestRule} levels, with the rules that it names`,
      mend: 'combine in fewer steps',
    });
    return;
  }
}

/** How many rules lie around a part, by the way to it: the places in lists are no level. */
function nestingOf(path: readonly PropertyKey[]): number {
  return path.filter((key) => typeof key === 'string').length;
}

/** Checks that a watch's name, aliases and exclusions hold something to look for. */
export function checkAliases(watch: Watch, place: Place, problems: WatchFileProblem[]): void {
  const check = (alias: string, path: PropertyKey[]) => {
    const what = aliasProblem(alias);
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

/** Why an alias cannot be looked for, or nothing where it can. */
export function aliasProblem(alias: string): string | undefined {
  const letters = [...foldAlias(alias)].filter((letter) => scriptOf(letter.charCodeAt(0)) !== 0);
  if (letters.length === 0) return 'holds no letter or digit';
  // A Hangul syllable folds to two or three letters, so that it is counted as written.
  const written = [...alias.normalize('NFC')].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  return written.length < 2 ? 'is a single letter' : undefined;
}
