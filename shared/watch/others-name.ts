import { wordsBefore } from './before.ts';
import { isTitleIn } from './name-cues.ts';
import { type Marked, onceAPlace } from './once-a-place.ts';
import { indexIn } from './passage.ts';
import { scriptOf, scripts } from './script.ts';

/**
 * Whether what stands beside a family name heard alone makes it a part of another person's name: in Katakana and Han
 * a name that a middle dot joins to it, in scripts with capitals a word with a capital right before or after it.
 */
export const isOthersName = onceAPlace(readOthers);

const dots = '·・･‧•=＝゠';

function readOthers(place: Marked): boolean {
  const { original, units } = place.passage.folded;
  const script = scripts[scriptOf(units[place.from] ?? 0)];
  if (script === 'katakana' || script === 'han') {
    const beside = script === 'katakana' ? /[\p{Script=Katakana}ー]/u : /\p{Script=Han}/u;
    const joins = (dot: number, name: number) =>
      dots.includes(original.charAt(dot) || ' ') && beside.test(original.charAt(name));
    return joins(place.start - 1, place.start - 2) || joins(place.end, place.end + 1);
  }
  if (script !== 'cyrillic' && script !== 'greek') return false;
  if (!mixed.test(original.slice(place.start, place.end))) return false;
  if (/^ \p{Lu}\p{Ll}/u.test(original.slice(place.end, place.end + 3))) return true;
  const before = wordsBefore(place);
  const { words, starts, gap } = before;
  const [previous = '', first = ''] = words;
  if (gap !== ' ' || !mixed.test(previous) || isTitleIn(script, before.folded(0))) return false;
  const sentences = place.passage.sentences();
  const start = sentences[indexIn(sentences, place.start)] ?? 0;
  const at = starts[0] ?? 0;
  // A capital at the start of a sentence tells nothing, and before two names the first may be the person's own.
  if (at <= start || /["«“„:–—]\s*$/u.test(original.slice(start, at))) return false;
  return !(mixed.test(first) && original.slice((starts[1] ?? 0) + first.length, at) === ' ');
}

const mixed = /^\p{Lu}.*\p{Ll}/u;
