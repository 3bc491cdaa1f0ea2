import type { Rule, Watch } from './watch.ts';

/** A watch that a rule names, and where in the rule. */
export type Reference = { id: string; path: PropertyKey[] };

/** Every watch that a rule names, under `not` as well, in the order in which it does. */
export function references(rule: Rule, path: PropertyKey[] = []): Reference[] {
  if (typeof rule === 'string') return [{ id: rule, path }];
  if ('watch' in rule) return [{ id: rule.watch, path: [...path, 'watch'] }];
  if ('not' in rule) return references(rule.not, [...path, 'not']);
  const [key, parts] = 'all' in rule ? ['all', rule.all] : ['any', rule.any];
  return (parts as Rule[]).flatMap((part, index) => references(part, [...path, key as string, index]));
}

/**
 * A watch with all that its rule names, and that those name in turn; the watch itself first. An id that no watch has
 * is left out.
 */
export function withItsParts(watch: Watch, watches: readonly Watch[]): Watch[] {
  const byId = new Map(watches.map((each) => [each.id, each]));
  const found = new Map([[watch.id, watch]]);
  for (const each of found.values()) {
    if (each.kind !== 'rule') continue;
    for (const { id } of references(each.rule)) {
      const part = byId.get(id);
      if (part !== undefined && !found.has(id)) found.set(id, part);
    }
  }
  return [...found.values()];
}

/**
 * The circles in which rules refer to each other, each from its first id in the alphabet on: `[a, b]` where a names b
 * and b names a. One walk over all rules, however they are linked.
 */
export function circles(watches: readonly Watch[]): string[][] {
  const rules = new Map(watches.flatMap((watch) => (watch.kind === 'rule' ? [[watch.id, watch.rule]] : [])));
  const done = new Set<string>();
  const found: string[][] = [];
  for (const start of rules.keys()) {
    const way: { id: string; left: string[] }[] = [];
    const onWay = new Map<string, number>();
    const enter = (id: string) => {
      const rule = rules.get(id);
      if (rule === undefined || done.has(id)) return;
      onWay.set(id, way.length);
      way.push({ id, left: references(rule).map((reference) => reference.id) });
    };
    enter(start);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const next = last.left.shift();
      if (next === undefined) {
        way.pop();
        onWay.delete(last.id);
        done.add(last.id);
        continue;
      }
      const at = onWay.get(next);
      if (at === undefined) enter(next);
      else found.push(fromFirst(way.slice(at).map(({ id }) => id)));
    }
  }
  return found;
}

function fromFirst(circle: string[]): string[] {
  const first = circle.indexOf(circle.toSorted()[0] ?? '');
  return [...circle.slice(first), ...circle.slice(0, first)];
}
