/** Shares of shingles that two texts have in common, summed over pages that count alike. */
export type Score = { f1: number; precision: number; recall: number };

type Counts = { both: number; extra: number; missed: number };

/** How much of `found` is in `truth`: runs of four words, counted as often as they stand; 1 in all for each page. */
export function compare(found: string, truth: string): Counts {
  const [mine, theirs] = [shingles(found), shingles(truth)];
  let both = 0;
  let extra = 0;
  let missed = 0;
  for (const [shingle, count] of mine) {
    const shared = Math.min(count, theirs.get(shingle) ?? 0);
    both += shared;
    extra += count - shared;
  }
  for (const [shingle, count] of theirs) missed += Math.max(0, count - (mine.get(shingle) ?? 0));
  const all = both + extra + missed || 1;
  return { both: both / all, extra: extra / all, missed: missed / all };
}

/** Precision, recall and F1 of several pages, each page of the same weight. */
export function total(counts: readonly Counts[]): Score {
  const sum = (part: keyof Counts) => counts.reduce((all, one) => all + one[part], 0);
  const precision = sum('both') / (sum('both') + sum('extra') || 1);
  const recall = sum('both') / (sum('both') + sum('missed') || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** Words; single signs in scripts that write none apart. */
const word = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}_]+/gu;

function shingles(text: string): Map<string, number> {
  const words = text.normalize('NFC').match(word) ?? [];
  const counts = new Map<string, number>();
  const size = Math.min(4, Math.max(1, words.length));
  for (let at = 0; at + size <= words.length; at++) {
    const shingle = words.slice(at, at + size).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}
