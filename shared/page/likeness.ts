/** How much two folded titles share: the share of the shorter one's words, less where the lengths differ. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [a, b] = [new Set(tokens(one)), new Set(tokens(other))];
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return (shared / small.size) * (0.4 + 0.6 * (small.size / large.size));
}

/** Words; pairs of signs where a language has no spaces. */
function tokens(key: string): string[] {
  if (!/[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]/.test(key)) return key.split(' ');
  const signs = [...key.replaceAll(' ', '')];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
}
