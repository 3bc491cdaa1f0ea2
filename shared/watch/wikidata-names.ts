import { isCountryCode } from './country.ts';
import { foldAlias } from './fold.ts';
import { readAlias } from './pattern.ts';
import type { Watch } from './watch.ts';
import { aliasProblem } from './watch-checks.ts';
import type { WikidataItem } from './wikidata.ts';

/** An alias that was not taken over, and why. */
export type LeftOut = { language: string; alias: string; why: string };

/** What a watch takes from an item: its aliases by primary language, and those that it is better without. */
export type ItemNames = { aliases: Record<string, string[]>; leftOut: LeftOut[] };

export type NamedKind = Exclude<Watch['kind'], 'rule'>;

/** Classes of Wikidata whose members act as one: organisation, business, company, party, bank, university … */
const organisations = new Set(
  'Q43229 Q4830453 Q783794 Q891723 Q6881511 Q7278 Q484652 Q245065 Q163740 Q79913 Q3918 Q327333 Q192350 Q11032 Q22687 Q46970 Q476028 Q31855 Q1530022 Q17149090 Q7210356'.split(
    ' ',
  ),
);
const human = 'Q5';

/**
 * What kind of watch an item makes: a human is a person, what has an ISO 3166-1 code a country; of the rest, what
 * Wikidata counts among organisations, or writes with a capital in English, an organisation, and else a concept.
 */
export function kindOf(item: WikidataItem): NamedKind {
  if (item.classes.includes(human)) return 'person';
  if (item.country !== undefined && isCountryCode(item.country)) return 'country';
  if (item.classes.some((each) => organisations.has(each))) return 'organisation';
  return /^\p{Lu}/u.test(nameOf(item)) ? 'organisation' : 'concept';
}

/** An item's name: in English, or in whatever language it has one. */
export function nameOf({ names, item }: WikidataItem): string {
  const labelIn = (...languages: string[]) =>
    names.find(({ language, label }) => languages.includes(language) && label !== undefined)?.label;
  return labelIn('en') ?? labelIn('mul') ?? names.find(({ label }) => label !== undefined)?.label ?? item;
}

/** Languages of the news first, so that a form that many share is kept where most is known of its inflection. */
const first = 'en el ru uk be es pt fr de it pl tr ar fa he zh ja ko hi'.split(' ');
const longestAlias = 100;

/**
 * The aliases that a watch of a kind takes from an item, each form once: a language keeps a form that another has
 * too only where it inflects it otherwise. Left out is what cannot be looked for, and of a person a bare part of the
 * name, which counts by its context and not wherever it stands.
 */
export function namesFrom(item: WikidataItem, kind: NamedKind): ItemNames {
  const aliases: Record<string, string[]> = {};
  const leftOut: LeftOut[] = [];
  const seen = new Set([foldAlias(nameOf(item))]);
  for (const [language, forms] of byLanguage(item)) {
    const parts = kind === 'person' ? partsOfNames(forms) : new Set<string>();
    for (const form of forms) {
      const why =
        aliasProblem(form) ??
        unfit(form) ??
        (parts.has(foldAlias(form)) ? 'is a bare part of the name' : undefined);
      if (why !== undefined) {
        leftOut.push({ language, alias: form, why });
        continue;
      }
      const alias = written(form);
      const key = formKey(alias, language, kind);
      if (seen.has(key) || seen.has(foldAlias(form))) continue;
      seen.add(key);
      aliases[language] = [...(aliases[language] ?? []), alias];
    }
  }
  return { aliases, leftOut };
}

/** Names by primary language; `mul` is Wikidata's word for names that hold in every language. */
function byLanguage(item: WikidataItem): [string, string[]][] {
  const found = new Map<string, Set<string>>();
  for (const { language, label, aliases } of item.names) {
    const base = language.split('-')[0] ?? language;
    const own = base === 'mul' || base === 'simple' ? 'en' : base;
    const forms = found.get(own) ?? new Set();
    for (const form of [label, ...aliases]) if (form !== undefined) forms.add(form.normalize('NFC').trim());
    found.set(own, forms);
  }
  const rank = (language: string) => {
    const place = first.indexOf(language);
    return place < 0 ? first.length : place;
  };
  return [...found]
    .map(([language, forms]): [string, string[]] => [language, [...forms]])
    .sort(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1));
}

const separators = /[\s\-‐‑–·・．.]+/u;

function partsOfNames(forms: readonly string[]): Set<string> {
  return new Set(
    forms.flatMap((form) => {
      const words = form.split(separators).filter((word) => word !== '');
      return words.length > 1 ? words.map(foldAlias) : [];
    }),
  );
}

function unfit(form: string): string | undefined {
  if (form.length > longestAlias) return 'is longer than a name';
  return /[\p{Cc}\p{Zl}\p{Zp}]/u.test(form) ? 'holds control characters' : undefined;
}

/** In a watch, marks around an alias say how it is looked for; and an abbreviation counts in these very letters only. */
function written(form: string): string {
  const plain = form.replaceAll(/^[+^=\s]+|[*~!\s]+$/gu, '');
  return /^\p{Lu}[\p{Lu}\p{N}.&]{1,4}$/u.test(plain) ? `=${plain}` : plain;
}

function formKey(alias: string, language: string, kind: NamedKind): string {
  // A name in Latin letters is taken over as it stands; its endings in other languages are those of any name.
  if (kind !== 'concept' && /^[\p{sc=Latin}\p{sc=Common}]+$/u.test(alias)) return foldAlias(alias);
  const parts = readAlias(alias, { watch: 0, class: 'alias', language })?.parts ?? [];
  return parts.map(({ stem, endings, open }) => `${stem}${open ? '~' : ''}${endings.source}`).join(' ');
}
