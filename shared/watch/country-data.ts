import { en } from './countries/en.ts';

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
    const [names = [], demonyms = [], not = []] = line
      .slice(3)
      .split('|')
      .map((list) =>
        list
          .split(',')
          .map((each) => each.trim())
          .filter((each) => each !== ''),
      );
    countries.set(code, { names, demonyms, not });
  }
  return countries;
}

/** The tables of the languages, by language and ISO 3166-1 code. */
export const countryData: ReadonlyMap<string, ReadonlyMap<string, CountryData>> = new Map(
  Object.entries({ en }).map(([language, table]) => [language, read(table)]),
);
