const rounds = 30;

/**
 * The best of thirty rounds of each piece of work, in milliseconds. The pieces take turns, so that what else the
 * machine does falls on all of them.
 */
export function bestOf<Name extends string>(work: Record<Name, () => unknown>): Record<Name, number> {
  const names = Object.keys(work) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<
    Name,
    number
  >;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) best[name] = Math.min(best[name], timeOf(work[name]));
  }
  return best;
}

/** Milliseconds that a piece of work takes once. */
export function timeOf(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[figures.length >> 1] ?? 0;
}
