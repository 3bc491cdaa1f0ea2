import { onFirstUse } from '../on-first-use.ts';
import * as cyrillic from './metonyms/cyrillic.ts';
import * as latin from './metonyms/latin.ts';
import * as otherScripts from './metonyms/other-scripts.ts';
import { type Pattern, type PatternOptions, readAlias } from './pattern.ts';
import { listsOf } from './table.ts';

/** What stands for a country in a language, and phrases with the same words that do not. */
type Metonyms = { names: readonly string[]; not: readonly string[] };

/**
 * One line a country: `CODE capital, seats of government | phrases that are not them`, in the notation of
 * {@link readAlias}, by language and code. Left out are cities that share their name with their country (Singapore,
 * Luxembourg), that are people's names first (Sofia, San José, Kingston, Asunción), that stand for something else
 * (Brussels for the Union, The Hague for its courts), and Jerusalem, whose standing is disputed.
 */
const tables = onFirstUse(
  () =>
    new Map(
      Object.entries({ ...latin, ...cyrillic, ...otherScripts }).map(([language, table]) => [
        language,
        read(table),
      ]),
    ),
);

function read(table: string): Map<string, Metonyms> {
  const found = new Map<string, Metonyms>();
  for (const line of table.split('\n')) {
    if (!/^[A-Z]{2} /u.test(line)) continue;
    const [names = [], not = []] = listsOf(line.slice(3));
    found.set(line.slice(0, 2), { names, not });
  }
  return found;
}

/** The patterns of what stands for a country: its capital and the seats of its government, in the languages of the news. */
export function metonymPatterns(country: string, watch: number): (Pattern | undefined)[] {
  const found: (Pattern | undefined)[] = [];
  for (const [language, byCountry] of tables()) {
    const metonyms = byCountry.get(country);
    if (metonyms === undefined) continue;
    // Elsewhere a name as English has it takes no endings of a language that shows no sign of itself.
    const gate = language === 'en' ? 'none' : 'lenient';
    const options: PatternOptions = { watch, class: 'metonym', language, gate };
    for (const name of metonyms.names)
      found.push(readAlias(name, { ...options, capital: !/^\p{Ll}/u.test(name) }));
    for (const phrase of metonyms.not) found.push(readAlias(phrase, { ...options, role: 'not' }));
  }
  return found;
}
