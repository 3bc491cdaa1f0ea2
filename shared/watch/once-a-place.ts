import type { Candidate } from './candidate.ts';
import type { Passage } from './passage.ts';

/** A place that may be a name; `language` where it is a name of one language. */
export type Marked = Pick<Candidate, 'passage' | 'start' | 'end' | 'from' | 'to' | 'language'>;

const longestKey = 4096;

/**
 * A judgement of what stands around a place, made once for all the persons whose names are read there: it must look at
 * the place, and of its language only at whether that is Japanese.
 */
export function onceAPlace(judge: (place: Marked) => boolean): (place: Marked) => boolean {
  const byPassage = new WeakMap<Passage, Map<number, boolean>>();
  return (place) => {
    const { passage, start, end, language } = place;
    if (end - start >= longestKey) return judge(place);
    let places = byPassage.get(passage);
    if (places === undefined) {
      places = new Map();
      byPassage.set(passage, places);
    }
    const key = (start * longestKey + end - start) * 2 + (language === 'ja' ? 1 : 0);
    let judged = places.get(key);
    if (judged === undefined) {
      judged = judge(place);
      places.set(key, judged);
    }
    return judged;
  };
}
