import { isAsianOrder } from './asian-names.ts';
import { foldAlias } from './fold.ts';
import { isGivenIn } from './traditions.ts';

const particles = new Set(
  'van von der den de da di do dos das del della la le el al bin ben ibn abu ter ten zu af av st san dos das du ould aït ait'.split(
    ' ',
  ),
);
/** A person's name taken apart. Each list holds names in the spelling given. */
export type NameParts = { full: string; given: string[]; family: string[]; familyFirst: boolean };

/** Spanish family names that so many bear that news uses the second one. */
const crowdedSpanish = new Set(
  'garcia gonzalez rodriguez fernandez lopez martinez sanchez perez gomez martin hernandez diaz ruiz jimenez'.split(
    ' ',
  ),
);

/**
 * Takes a name apart: the family name is the last word with the particles before it (von der Leyen), or the
 * first where the name is in East Asian order (Xi Jinping). Of two family names of Spanish (López Obrador) both
 * together count and the first alone, of any other two words the last alone.
 */
export function nameParts(name: string): NameParts {
  const full = name.trim().replaceAll(/\s+/gu, ' ');
  const words = full.split(' ').filter((word) => !/^(?:jr|sr|ii|iii|iv)\.?,?$/iu.test(word));
  const [first = '', second = ''] = words;
  if (words.length < 2) return { full, given: [], family: [full.replace(/[,.]+$/u, '')], familyFirst: false };
  if (isAsianOrder(full)) return { full, given: words.slice(1), family: [first], familyFirst: true };
  const groups = groupsOf(words.map((word) => word.replace(/,$/u, '')));
  const given = givenCount(groups);
  const family = groups.slice(given);
  const last = family.at(-1) ?? '';
  const double = family.length === 2 && isGivenIn(foldAlias(first), 'spanish');
  const names = double ? doubleNames(family, first, second) : [last];
  return {
    full,
    given: groups.slice(0, double ? given : -1).filter((word) => !/^\p{L}\.$/u.test(word)),
    family: names.flatMap((each) => [each, ...withoutParticles(each)]),
    familyFirst: false,
  };
}

/** The words of a name, each with the particles before it. */
function groupsOf(words: readonly string[]): string[] {
  const groups: string[] = [];
  let open = '';
  words.forEach((word, index) => {
    const joined = open === '' ? word : `${open} ${word}`;
    if (index > 0 && index < words.length - 1 && particles.has(foldAlias(word))) open = joined;
    else {
      groups.push(joined);
      open = '';
    }
  });
  return groups;
}

/** How many words of a name are given names; one at least. */
function givenCount(groups: readonly string[]): number {
  let count = 1;
  while (count < groups.length - 1) {
    const word = groups[count] ?? '';
    const folded = foldAlias(word);
    const given = isGivenIn(folded, 'spanish') || isGivenIn(folded, 'portuguese');
    if (!given && !/^\p{L}\.$/u.test(word)) break;
    count += 1;
  }
  return count;
}

function doubleNames(family: readonly string[], first: string, second: string): string[] {
  const [one = '', two = ''] = family;
  const both = `${one} ${two}`;
  const spanish =
    /[áíóúñ]|[ae]z\b/u.test(both.toLowerCase()) ||
    !(isGivenIn(foldAlias(first), 'portuguese') || isGivenIn(foldAlias(second), 'portuguese'));
  return [both, one, ...(spanish && !crowdedSpanish.has(foldAlias(one)) ? [] : [two])];
}

/** A family name without the particles before it, where enough is left to know it by. */
function withoutParticles(name: string): string[] {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length > 1 && words.slice(0, -1).every((word) => particles.has(foldAlias(word))))
    return last.length >= 4 ? [last] : [];
  const hyphened = /^(?:al|el|an|as|ash|ad|at|az|ar)-(\p{Lu}.{3,})$/iu.exec(last);
  return words.length === 1 && hyphened?.[1] !== undefined ? [hyphened[1]] : [];
}
