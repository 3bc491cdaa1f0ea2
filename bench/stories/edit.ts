/** A sequence of numbers in 0..1 that is the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });
const words = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * A text as another outlet prints it: sentences dropped, moved, put in from `other`, words replaced and the end cut,
 * until `share` of its words are others.
 */
export function edited(text: string, other: string, share: number, random: () => number): string {
  const list = sentencesOf(text);
  const foreign = sentencesOf(other);
  const total = list.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0);
  let budget = share * total;
  while (budget > 0 && list.length > 1) {
    const at = Math.floor(random() * list.length);
    const sentence = list[at] ?? '';
    const size = wordsOf(sentence).length;
    const way = random();
    if (way < 0.25 && size <= budget) list.splice(at, 1);
    else if (way < 0.35 && size <= budget) list.pop();
    else if (way < 0.55) list.splice(at, 0, foreign[Math.floor(random() * foreign.length)] ?? '');
    else if (way < 0.65) list.splice(Math.floor(random() * list.length), 0, ...list.splice(at, 1));
    else list[at] = reworded(sentence, foreign[Math.floor(random() * foreign.length)] ?? '', random);
    // Half of a reworded sentence stays as it was.
    budget -= way < 0.65 ? size : size / 2;
  }
  return list.join('');
}

function sentencesOf(text: string): string[] {
  return [...sentences.segment(text)].map(({ segment }) => segment);
}

function wordsOf(text: string): string[] {
  return [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

function reworded(sentence: string, other: string, random: () => number): string {
  const theirs = wordsOf(other);
  return [...words.segment(sentence)]
    .map(({ segment, isWordLike }) => {
      // Names and figures stay when a sentence is put in other words.
      const fixed = !isWordLike || /^[\p{Lu}\p{N}]/u.test(segment);
      return fixed || random() < 0.5 ? segment : (theirs[Math.floor(random() * theirs.length)] ?? segment);
    })
    .join('');
}
