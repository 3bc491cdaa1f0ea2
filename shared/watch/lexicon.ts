import { onFirstUse } from '../on-first-use.ts';
import { asylum } from './lexicon/asylum.ts';
import { conflict } from './lexicon/conflict.ts';
import { force } from './lexicon/force.ts';
import { law } from './lexicon/law.ts';
import { nature } from './lexicon/nature.ts';
import { politics } from './lexicon/politics.ts';
import { listsOf } from './table.ts';

/** How a language speaks of a concept, and phrases with the same words that mean something else. */
export type LexiconEntry = { forms: readonly string[]; not: readonly string[] };

/** One line a language: `language forms | phrases that are something else`, in the notation of {@link readAlias}. */
function add(languages: Map<string, Map<string, LexiconEntry>>, concept: string, table: string): void {
  for (const line of table.split('\n')) {
    const language = /^([a-z]{2}) /u.exec(line)?.[1];
    if (language === undefined) continue;
    const [forms = [], not = []] = listsOf(line.slice(3));
    const concepts = languages.get(language) ?? new Map<string, LexiconEntry>();
    concepts.set(concept, { forms, not });
    languages.set(language, concepts);
  }
}

/** The tables as they are written, by concept. */
export const lexiconTables: Readonly<Record<string, string>> = {
  asylum,
  ...politics,
  ...conflict,
  ...force,
  ...law,
  ...nature,
};

/** The shipped lexicon, by language and concept. */
export const lexicon = onFirstUse((): ReadonlyMap<string, ReadonlyMap<string, LexiconEntry>> => {
  const languages = new Map<string, Map<string, LexiconEntry>>();
  for (const [concept, table] of Object.entries(lexiconTables)) add(languages, concept, table);
  return languages;
});
