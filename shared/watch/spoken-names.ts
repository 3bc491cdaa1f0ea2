import { foldAlias } from './fold.ts';
import { customaryGivens } from './han-givens.ts';
import { type NameParts, nameParts } from './name-parts.ts';
import { soundsOf } from './phonetic.ts';
import { pronunciationsOf } from './pronounce.ts';
import { traditionsOf } from './traditions.ts';

/** One name that text may speak of a person with, by how it may sound. */
export type SpokenName = {
  /** As evidence gives it. */
  name: string;
  sounds: readonly string[];
  /** Sounds of words that may stand before it and make it the full name. */
  before: readonly string[];
  /** It counts only with one of them before it. */
  never: boolean;
};

const fewestSounds = 3;

/** The names by which a person is heard in scripts that names are transliterated into. */
export function spokenNames(name: string): SpokenName[] {
  const parts = nameParts(name);
  if (parts.familyFirst) return asianNames(parts);
  const before = parts.given
    .flatMap((given) => (given.includes('-') ? [given, ...given.split('-')] : [given]))
    .flatMap((given) => [...soundsIn(given, name), ...customaryGivens(given)])
    .filter(({ length }) => length > 1);
  const found: SpokenName[] = [];
  const add = (written: string, shown: string, mates: readonly string[], never: boolean) => {
    const sounds = [...pronunciationsOf(written, name), ...withoutFinalS(written, name)].filter(
      ({ length }) => never || length >= fewestSounds,
    );
    if (
      sounds.length > 0 &&
      !found.some((each) => each.never === never && each.sounds.join() === sounds.join())
    )
      found.push({ name: shown, sounds, before: mates, never });
  };
  for (const family of parts.family) {
    const words = family.split(/[\s-]+/u);
    const last = words.at(-1) ?? family;
    const [first = ''] = words;
    add(words.join(''), family, before, false);
    // Grisham-Lowe, De Croo: the second part after the first
    if (words.length === 2) add(last, family, soundsIn(first, name), true);
    // Di Caprio, De Santis
    const inner = /^(?:D[ieu]|L[ae]|Van|Mac)(\p{Lu}\p{L}{3,})$/u.exec(family)?.[1];
    if (inner !== undefined) add(inner, family, before, false);
  }
  return found;
}

/** Greek names lose the s of their nominative in the other cases: Μιχαηλίδης, του Μιχαηλίδη. */
function withoutFinalS(word: string, name: string): string[] {
  if (!/[aeio]s$/iu.test(foldAlias(word)) || !traditionsOf(name).includes('greek')) return [];
  return pronunciationsOf(word.slice(0, -1), name).slice(0, 2);
}

/** Family and given name as one word (손흥민), and the given name after the family name (Сон Хын Мин, Ван Чуцинь). */
function asianNames({ full, given, family }: NameParts): SpokenName[] {
  const [first = ''] = family;
  const rest = given.join('').replaceAll('-', '');
  const before = pronunciationsOf(first, full);
  return [
    { name: full, sounds: pronunciationsOf(`${first}${rest}`, full), before: [], never: false },
    { name: full, sounds: pronunciationsOf(rest, full), before, never: true },
    { name: first, sounds: before, before: [], never: false },
  ];
}

function soundsIn(word: string, name: string): string[] {
  return [...new Set([soundsOf(word), ...pronunciationsOf(word, name)])];
}
