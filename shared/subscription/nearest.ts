/** The known name that is the fewest edits away from `name`; undefined when there is none. */
export function nearest<Name extends string>(name: string, known: readonly Name[]): Name | undefined {
  const wanted = name.slice(0, 80).toLowerCase();
  let found: Name | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of known) {
    const distance = edits(wanted, one.toLowerCase());
    if (distance < least) [found, least] = [one, distance];
  }
  return found;
}

/** How many insertions, deletions and replacements lead from one text to the other (Levenshtein 1965). */
function edits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const replaced = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
