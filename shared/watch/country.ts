import { onFirstUse } from '../on-first-use.ts';
import { countryData } from './country-data.ts';
import { foldAlias } from './fold.ts';
import { isTold } from './language.ts';
import { metonymPatterns } from './metonym.ts';
import { type Pattern, type PatternOptions, readAlias } from './pattern.ts';
import { spellingsOf } from './spellings.ts';
import type { Watch } from './watch.ts';

/** Locales whose names of countries are looked for. */
const locales =
  'en el es pt ru uk be fr de it pl tr ar fa he zh zh-Hant zh-Hant-HK ja ko hi nl ro hu cs sv fi bg sr sr-Latn da nb sk hr sl lt lv et ca gl id vi th ka hy az kk mk sq ur bn ta sw km lo my'.split(
    ' ',
  );
/** Codes that ICU names and ISO 3166-1 does not assign to a country. */
const unassigned = new Set(
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NT QO RH SU TA TP UK UN VD XA XB YD YU ZR ZZ'.split(' '),
);

/** Names that are another thing first in their language: a meeting, a city, a given name, "one". */
const otherThings = new Set([
  'pt RE',
  'es RE',
  'es GD',
  'pt GD',
  'gl GD',
  'fr MU',
  'fr DM',
  'nb IM',
  'da IM',
]);

type Names = ReadonlyMap<string, readonly string[]>;
const cache = new Map<string, Names>();

const english = onFirstUse(() => new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }));

/** Whether ISO 3166-1 assigns a code of two capitals to a country or territory. */
export function isCountryCode(code: string): boolean {
  return /^[A-Z]{2}$/u.test(code) && !unassigned.has(code) && english().of(code) !== undefined;
}

let codes: string[] | undefined;

function allCodes(): string[] {
  if (codes === undefined) {
    codes = [];
    for (let first = 65; first <= 90; first += 1) {
      for (let second = 65; second <= 90; second += 1) {
        const code = String.fromCharCode(first, second);
        if (isCountryCode(code)) codes.push(code);
      }
    }
  }
  return codes;
}

function namesIn(locale: string): Names {
  const known = cache.get(locale);
  if (known !== undefined) return known;
  const names = new Map<string, string[]>();
  for (const style of ['long', 'short'] as const) {
    const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none', style });
    for (const code of allCodes()) {
      const list = names.get(code) ?? [];
      for (const name of variants(display.of(code), code)) if (!list.includes(name)) list.push(name);
      names.set(code, list);
    }
  }
  cache.set(locale, names);
  return names;
}

/** What stands in brackets after their names is another country's name, or a city's. */
const bracketed = new Set('HK MO CC CD CG MF SX UM VG VI'.split(' '));

/** "Myanmar (Burma)" is two names; "&" stands for the conjunction and abbreviations are left to the data. */
function variants(name: string | undefined, code: string): string[] {
  if (name === undefined) return [];
  const [outer = '', inner] = name.split(/\s*[(（]\s*/u);
  const list = [outer.trim()];
  if (inner !== undefined && !bracketed.has(code)) list.push(inner.replace(/[)）].*$/u, '').trim());
  return list.filter(
    (each) => [...foldAlias(each)].length > 2 || (/\p{sc=Han}|\p{sc=Hangul}/u.test(each) && each.length > 1),
  );
}

/**
 * The patterns of a country: its names in every locale of ICU and of the data file, its inhabitants and
 * adjectives unless the watch turns them off, and the names of other things that contain its name as exclusions.
 */
export function countryPatterns(watch: Watch & { kind: 'country' }, index: number): Pattern[] {
  const found: (Pattern | undefined)[] = [];
  const code = watch.country;
  for (const locale of locales) {
    const language = locale.split('-')[0] ?? locale;
    const names = namesIn(locale);
    const options = { watch: index, class: 'name', language, capital: true } as const;
    for (const name of names.get(code) ?? []) {
      if (isShortForm(name, code, locale) || otherThings.has(`${locale} ${code}`)) continue;
      for (const spelling of spellingsOf(name, language)) found.push(...readName(spelling, options));
      for (const longer of containing(name, code, locale))
        found.push(readAlias(longer, { ...options, role: 'not', capital: false }));
    }
  }
  for (const [language, byCountry] of countryData()) {
    const data = byCountry.get(code);
    if (data === undefined) continue;
    const options: PatternOptions = { watch: index, class: 'name', language, capital: true };
    for (const name of data.names) {
      // "île Maurice" is a name with a small letter.
      const own = { ...options, capital: !/^\p{Ll}/u.test(name) };
      for (const spelling of spellingsOf(name, language))
        found.push(readAbbreviation(spelling, options) ?? readAlias(spelling, own));
    }
    for (const phrase of data.not) {
      // One word may be the country's very name in another language.
      const gate = phrase.includes(' ') ? 'lenient' : 'strict';
      found.push(readAlias(phrase, { ...options, role: 'not', capital: false, gate }));
    }
    if (!watch.demonyms) continue;
    for (const stem of data.demonyms) {
      for (const spelling of spellingsOf(stem, language)) {
        found.push(
          readAlias(spelling, { ...options, class: 'demonym', capital: language === 'en', gate: 'lenient' }),
        );
      }
    }
    for (const name of data.names) {
      for (const longer of containing(name, code, language)) {
        found.push(readAlias(longer, { ...options, role: 'not', capital: false }));
      }
    }
  }
  if (watch.metonyms === true) found.push(...metonymPatterns(code, index));
  return found.filter((pattern) => pattern !== undefined);
}

/** Languages in which the name of a country takes no ending, or one after an apostrophe. */
const plain = new Set('es pt fr it ca gl tr az id vi'.split(' '));
/** Languages whose endings are many and short: an ending counts only where the passage is in the language. */
const loose = new Set('hu fi et lt lv cs sk hr sl ro'.split(' '));

/** Languages that write endings onto abbreviations. */
const agglutinating = new Set('tr fi hu et'.split(' '));
/** Longest name that counts in its own language alone where that is not one of the languages that can be told. */
const shortName = 6;
/** Names that are words of other languages: Ghana in Turkish is "gains" in Spanish. */
const elsewhere = new Set('gana man fas cad cada island tunis siri barma misr'.split(' '));

function readName(name: string, options: PatternOptions): (Pattern | undefined)[] {
  const { language = 'en' } = options;
  const folded = foldAlias(name);
  if (language !== 'en' && /^[a-z]+$/u.test(folded)) {
    const foreign = folded.length <= shortName && !isTold(language);
    if (elsewhere.has(folded)) return [readAlias(`=${name}!`, { ...options, gate: 'strict' })];
    if (foreign) return [readAlias(`${name}!`, { ...options, gate: 'strict' })];
    if (plain.has(language)) return [readAlias(`${name}!`, options)];
  }
  if (!loose.has(language)) return [readAlias(name, options)];
  return [readAlias(`${name}!`, options), readAlias(name, { ...options, gate: 'strict' })];
}

/** A name of two to four capitals, which counts in these very letters; two stand for much else in other languages. */
function readAbbreviation(name: string, options: PatternOptions): Pattern | undefined {
  const { language = 'en' } = options;
  if (!/^=?\p{Lu}{2,4}!?$/u.test(name) || agglutinating.has(language)) return undefined;
  const letters = name.replaceAll(/[=!]/gu, '');
  const gate = /^[A-Z]{2}$/u.test(letters) && language !== 'en' ? 'strict' : 'none';
  return readAlias(`=${letters}!`, { ...options, gate });
}

/** Abbreviations such as "US" or "BK" need their capitals, so that the data file lists those worth having. */
function isShortForm(name: string, code: string, locale: string): boolean {
  return (
    name === code ||
    (name.length <= 3 && name === name.toUpperCase() && name !== name.toLowerCase() && locale !== 'vi') ||
    (locale === 'vi' && name.length < 5)
  );
}

let known: ReadonlySet<string> | undefined;

/** The folded words of countries' names, as they stand and without their endings, in languages of other scripts. */
export function places(): ReadonlySet<string> {
  if (known !== undefined) return known;
  const words = new Set<string>();
  for (const locale of 'el ru uk be bg sr ar fa he hi ja ko'.split(' ')) {
    for (const list of namesIn(locale).values()) {
      for (const name of list) {
        for (const word of foldAlias(name).split(/[\s-]+/u)) {
          if (word.length < 4) continue;
          words.add(word);
          words.add(word.replace(/[аяоеыійи]$/u, ''));
        }
      }
    }
  }
  known = words;
  return words;
}

/** For each part of a longer name, the names that hold it, by locale: "guinea" is in "Equatorial Guinea". */
const longerCache = new Map<string, ReadonlyMap<string, { code: string; name: string }[]>>();

function longerNames(locale: string): ReadonlyMap<string, { code: string; name: string }[]> {
  const known = longerCache.get(locale);
  if (known !== undefined) return known;
  const longer = new Map<string, { code: string; name: string }[]>();
  for (const [code, list] of namesIn(locale)) {
    for (const name of list) {
      for (const part of partsOf(foldAlias(name))) {
        const holders = longer.get(part);
        if (holders === undefined) longer.set(part, [{ code, name }]);
        else holders.push({ code, name });
      }
    }
  }
  longerCache.set(locale, longer);
  return longer;
}

/** Every proper run of words of a folded name, or of characters where its script has no spaces. */
function partsOf(folded: string): Set<string> {
  const spaced = !/\p{sc=Han}|\p{sc=Thai}/u.test(folded);
  const units = spaced ? folded.split(/[\s\-,&]+/u) : [...folded];
  const parts = new Set<string>();
  for (let from = 0; from < units.length; from += 1) {
    for (let to = from + 1; to <= units.length; to += 1) {
      if (to - from < units.length) parts.add(units.slice(from, to).join(spaced ? ' ' : ''));
    }
  }
  return parts;
}

function containing(name: string, code: string, locale: string): string[] {
  const part = foldAlias(name.replaceAll(/[*~!^+=]/gu, '')).replaceAll('-', ' ');
  return (longerNames(locale).get(part) ?? [])
    .filter((holder) => holder.code !== code)
    .map((holder) => holder.name);
}
