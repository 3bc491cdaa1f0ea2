import { agencyNames } from './agency-names.ts';

/** Agencies are credited near the start or the end, and in passing; a very long text is not read to its end. */
const maxText = 400_000;

/**
 * The news agencies that a text credits, by canonical name (`Reuters`, `Belta`, `AMNA` …) in the order of their
 * first mention. Whole words only, capitals counting (`AP` and `EFE` are agencies, `ap` and the name Efe are not);
 * Arabic and Hebrew prefixes and Slavic endings are allowed for. `language` (BCP 47) settles names that
 * are words elsewhere: Anadolu is a region in Turkish and an agency in English.
 */
export function creditedAgencies(text: string, language?: string): string[] {
  const base = (language ?? '').split('-')[0] ?? '';
  const { pattern, agencyOf } = lexiconFor(base);
  const found = new Set<string>();
  for (const match of text.slice(0, maxText).normalize('NFC').matchAll(pattern)) {
    const { name, stem, semitic, inner } = match.groups ?? {};
    const agency = agencyOf.get(name ?? stem ?? semitic ?? inner ?? '');
    if (agency) found.add(agency);
  }
  return [...found];
}

type Lexicon = { pattern: RegExp; agencyOf: ReadonlyMap<string, string> };
const lexicons = new Map<string, Lexicon>();

function lexiconFor(language: string): Lexicon {
  const known = knownLanguages().has(language) ? language : '';
  let lexicon = lexicons.get(known);
  if (!lexicon) {
    lexicon = buildLexicon(known);
    lexicons.set(known, lexicon);
  }
  return lexicon;
}

let languages: Set<string> | undefined;
function knownLanguages(): Set<string> {
  languages ??= new Set(agencyNames.flatMap(({ only = {}, never = [] }) => [...Object.keys(only), ...never]));
  return languages;
}

/** Scripts without spaces between words: a name there has no boundaries to look for. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
const prefixed = /^[\p{sc=Arabic}\p{sc=Hebrew}]/u;

function buildLexicon(language: string): Lexicon {
  const agencyOf = new Map<string, string>();
  const whole: string[] = [];
  const semitic: string[] = [];
  const stemmed: string[] = [];
  const inner: string[] = [];
  for (const { agency, names = [], stems = [], only = {}, never = [] } of agencyNames) {
    const usual = never.includes(language) ? [] : names;
    for (const name of [...usual, ...(only[language] ?? [])]) {
      agencyOf.set(name.normalize('NFC'), agency);
      const list = unspaced.test(name) ? inner : prefixed.test(name) ? semitic : whole;
      list.push(name.normalize('NFC'));
    }
    for (const stem of stems) {
      agencyOf.set(stem, agency);
      stemmed.push(stem);
    }
  }
  const before = '(?<![\\p{L}\\p{N}_@#])(?<!(?:Michael|Mike|Майкл|Μάικλ) )';
  const after = '(?![\\p{L}\\p{N}_]|-\\d|\\.\\p{L})';
  const pattern = new RegExp(
    `${before}(?:(?<name>${alternatives(whole)})${after}|(?<stem>${alternatives(stemmed)})\\p{L}{0,3}${after}` +
      `|[وفبلكובלהמשכ]{0,2}(?<semitic>${alternatives(semitic)})${after})` +
      // 共同社会 and 中央社会 are societies, not agencies.
      `|(?<inner>${alternatives(inner)})(?![会會区區])`,
    'gu',
  );
  return { pattern, agencyOf };
}

/** Longest first, so that a longer name is not read as the shorter one that it begins with. */
function alternatives(names: readonly string[]): string {
  if (names.length === 0) return '(?!)';
  return names
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('|');
}
