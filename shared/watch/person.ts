import { foldAlias } from './fold.ts';
import { knownAliases } from './known.ts';
import { type Pattern, readAlias } from './pattern.ts';
import { scriptOf } from './script.ts';
import type { Watch } from './watch.ts';

const particles = new Set(
  'van von der den de da di do dos das del della la le el al bin ben ibn abu ter ten zu af av st san'.split(
    ' ',
  ),
);
const asianFamilies = new Set(
  'xi kim moon lee park li wang zhang chen liu hu wen mao deng zhao yang zhou wu lai tsai ma lin yoon han jiang zhu cho choi jung kang shin nguyen tran pham to vo le hun'.split(
    ' ',
  ),
);

/** A person's name taken apart. Each list holds names in the spelling given. */
export type NameParts = { full: string; given: string[]; family: string[]; familyFirst: boolean };

/**
 * Takes a name apart: the family name is the last word with the particles before it (von der Leyen), or the
 * first where the name is in East Asian order (Xi Jinping). Two family names (López Obrador) count together
 * and the last alone.
 */
export function nameParts(name: string): NameParts {
  const full = name.trim().replaceAll(/\s+/gu, ' ');
  const words = full.split(' ').filter((word) => !/^(?:jr|sr|ii|iii)\.?$/iu.test(word));
  if (words.length < 2) return { full, given: [], family: [full], familyFirst: false };
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const restIsAsian = words.slice(1).every((word) => /^[\p{L}'’-]+$/u.test(word)) && words.length <= 3;
  if (
    asianFamilies.has(foldAlias(first)) &&
    restIsAsian &&
    !/^(?:[A-Z]\.)$/u.test(words[1] ?? '') &&
    !western(words[1] ?? '')
  ) {
    return { full, given: words.slice(1), family: [first], familyFirst: true };
  }
  let start = words.length - 1;
  while (start > 1 && particles.has(foldAlias(words[start - 1] ?? ''))) start -= 1;
  const family = [words.slice(start).join(' ')];
  if (start < words.length - 1 && last.length >= 4) family.push(last);
  return {
    full,
    given: words.slice(0, start).filter((word) => !/^\p{L}\.$/u.test(word)),
    family,
    familyFirst: false,
  };
}

function western(word: string): boolean {
  return /^(?:john|michael|david|james|peter|daniel|kevin|bruce|robert|thomas|harry|george)$/u.test(
    foldAlias(word),
  );
}

/** Languages that decline names in Latin letters. */
const declining = ['pl', 'cs', 'sk', 'hr', 'sr', 'sl', 'fi', 'hu', 'ro', 'lt', 'lv', 'et'];

/** The patterns of a person: the name, its family name, curated aliases, and those of the watch. */
export function personPatterns(watch: Watch & { kind: 'person' | 'organisation' }, index: number): Pattern[] {
  const found: (Pattern | undefined)[] = [];
  const base = { watch: index, language: undefined } as const;
  if (watch.kind === 'organisation') {
    found.push(
      readAlias(watch.name, { ...base, class: 'name', role: 'full', capital: true, language: 'en' }),
    );
  } else {
    const { full, family } = nameParts(watch.name);
    for (const [name, role] of [
      [full, 'full'] as const,
      ...family.map((each) => [each, 'surname'] as const),
    ]) {
      if (role === 'surname' && name === full && name.includes(' ')) continue;
      const capital = startsCapital(name);
      found.push(readAlias(name, { ...base, class: 'name', role, capital, language: 'de' }));
      if (isLatin(name)) {
        for (const language of ['pl', 'cs']) {
          const declined = readAlias(name, {
            ...base,
            class: 'name',
            role,
            capital,
            gate: 'strict',
            language,
          });
          if (declined !== undefined) found.push({ ...declined, language: declining.join(' ') });
        }
      }
    }
  }
  // In East Asian order Han and Hangul give family and given name as one word.
  const { familyFirst } = nameParts(watch.name);
  for (const { language, alias } of knownAliases(watch.name)) {
    const whole =
      /[\s·・-]/u.test(alias) || (familyFirst && /^[\p{Script=Han}\p{Script=Hangul}]{2,}$/u.test(alias));
    const role = watch.kind === 'person' && !whole ? 'surname' : 'full';
    found.push(
      readAlias(alias, { watch: index, class: 'alias', role, capital: startsCapital(alias), language }),
    );
  }
  return found.filter((pattern) => pattern !== undefined);
}

// A family name may open with a particle in small letters (von der Leyen, φον ντερ Λάιεν).
function startsCapital(name: string): boolean {
  return !/^\p{Ll}/u.test(name);
}

function isLatin(name: string): boolean {
  return scriptOf(foldAlias(name).charCodeAt(0)) === 2;
}
