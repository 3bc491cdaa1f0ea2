import { foldAlias } from './fold.ts';
import { hangulNames } from './hangul-names.ts';
import { japaneseFamilies } from './japanese-families.ts';
import { knownAliases } from './known.ts';
import { nameParts } from './name-parts.ts';
import { type Pattern, readAlias } from './pattern.ts';
import { scriptOf } from './script.ts';
import { slavicSpellings } from './slavic-spellings.ts';
import type { Watch } from './watch.ts';

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
  const { given, family: families } = nameParts(watch.name);
  for (const family of families) {
    for (const { language, alias } of slavicSpellings(given, family))
      found.push(
        readAlias(alias, { watch: index, class: 'alias', role: 'surname', capital: true, language }),
      );
  }
  for (const alias of japaneseFamilies(families[0] ?? '', given)) {
    found.push(readAlias(alias, { ...base, class: 'transliteration', role: 'surname', language: 'ja' }));
  }
  for (const { written, whole } of hangulNames(watch.name)) {
    const role = whole ? 'full' : 'surname';
    found.push(readAlias(written, { ...base, class: 'transliteration', role, language: 'ko' }));
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
