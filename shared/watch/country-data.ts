import { onFirstUse } from '../on-first-use.ts';
import { ar } from './countries/ar.ts';
import { be } from './countries/be.ts';
import { de } from './countries/de.ts';
import { el } from './countries/el.ts';
import { en } from './countries/en.ts';
import { es } from './countries/es.ts';
import { fa } from './countries/fa.ts';
import { fr } from './countries/fr.ts';
import { he } from './countries/he.ts';
import { hi } from './countries/hi.ts';
import { it } from './countries/it.ts';
import { ja } from './countries/ja.ts';
import { ko } from './countries/ko.ts';
import * as other from './countries/other.ts';
import { pl } from './countries/pl.ts';
import { pt } from './countries/pt.ts';
import { ru } from './countries/ru.ts';
import { tr } from './countries/tr.ts';
import { uk } from './countries/uk.ts';
import { zh } from './countries/zh.ts';
import { listsOf } from './table.ts';

/** What a language calls a country beside ICU's name for it. */
export type CountryData = { names: readonly string[]; demonyms: readonly string[]; not: readonly string[] };

/**
 * One line a country: `CODE names | demonym stems | phrases that are not the country`, each list parted by commas,
 * in the notation of {@link readAlias}.
 */
function read(table: string): Map<string, CountryData> {
  const countries = new Map<string, CountryData>();
  for (const line of table.split('\n')) {
    const code = line.slice(0, 2);
    if (!/^[A-Z]{2} /u.test(line)) continue;
    const [names = [], demonyms = [], not = []] = listsOf(line.slice(3));
    countries.set(code, { names, demonyms, not });
  }
  return countries;
}

/** The tables as they are written, by language. */
export const countryTables: Readonly<Record<string, string>> = {
  ar,
  be,
  de,
  el,
  en,
  es,
  fa,
  fr,
  he,
  hi,
  it,
  ja,
  ko,
  pl,
  pt,
  ru,
  tr,
  uk,
  zh,
  ...other,
};

/** The tables of the languages, by language and ISO 3166-1 code. */
export const countryData = onFirstUse(
  (): ReadonlyMap<string, ReadonlyMap<string, CountryData>> =>
    new Map(Object.entries(countryTables).map(([language, table]) => [language, read(table)])),
);
