import type { Candidate } from './candidate.ts';
import type { Passage } from './passage.ts';

const longestKey = 4096;

/**
 * A judgement of what stands around a place, made once for all the persons whose names are read there: it must look at
 * a candidate's place, and of its language only at whether that is Japanese.
 */
export function onceAPlace(judge: (candidate: Candidate) => boolean): (candidate: Candidate) => boolean {
  const byPassage = new WeakMap<Passage, Map<number, boolean>>();
  return (candidate) => {
    const { passage, start, end, language } = candidate;
    if (end - start >= longestKey) return judge(candidate);
    let places = byPassage.get(passage);
    if (places === undefined) {
      places = new Map();
      byPassage.set(passage, places);
    }
    const key = (start * longestKey + end - start) * 2 + (language === 'ja' ? 1 : 0);
    let judged = places.get(key);
    if (judged === undefined) {
      judged = judge(candidate);
      places.set(key, judged);
    }
    return judged;
  };
}
