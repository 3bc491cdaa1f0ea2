import { type Automaton, buildAutomaton, type Texts } from './automaton.ts';
import { conceptPatterns } from './concept.ts';
import { countryPatterns } from './country.ts';
import { foldAlias } from './fold.ts';
import { openSounds, type SoundIndex } from './hearing.ts';
import { buildNextWords, type NextWords } from './next-word.ts';
import { type Pattern, readAlias } from './pattern.ts';
import { type PatternTable, packPatterns, patternReader } from './pattern-table.ts';
import { personPatterns } from './person.ts';
import { scriptOf } from './script.ts';
import { buildSoundTable, type SoundTable } from './sound-table.ts';
import type { Watch } from './watch.ts';

/** Everything that matching needs of some watches in flat arrays, so that it is stored and read as it is. */
export type CompiledTables = {
  patterns: PatternTable;
  next: NextWords;
  /** All strings that patterns start with, those that need no capital, and those that may start inside a word. */
  all: Automaton;
  small: Automaton;
  inner: Automaton;
  sounds: SoundTable;
};

/** Watches made ready for matching. Build once, use for any number of articles. */
export type CompiledWatches = Omit<CompiledTables, 'sounds'> & {
  watches: readonly Watch[];
  byId: ReadonlyMap<string, number>;
  /** Indexes of the watches that combine others, so that an article need look at those and at what it speaks of. */
  rules: readonly number[];
  strings: Texts;
  readPattern: (number: number) => Pattern;
  /** Persons by the sound of their names, for scripts that names are transliterated into. */
  sounds: SoundIndex;
};

/** Compiles watches into one structure; of two watches with one id the last counts. */
export function compileWatches(watches: readonly Watch[]): CompiledWatches {
  return openTables(compileTables(watches), watches);
}

/** Makes the tables of some watches ready for matching; they must be those of these watches in this order. */
export function openTables(tables: CompiledTables, watches: readonly Watch[]): CompiledWatches {
  return {
    ...tables,
    watches,
    byId: new Map(watches.map((watch, index) => [watch.id, index])),
    rules: watches.flatMap((watch, index) => (watch.kind === 'rule' ? [index] : [])),
    strings: tables.patterns.strings,
    readPattern: patternReader(tables.patterns),
    sounds: openSounds(tables.sounds),
  };
}

/** What the watches' aliases and names come to, in flat arrays. */
export function compileTables(watches: readonly Watch[]): CompiledTables {
  const byStem = new Map<string, Pattern[]>();
  const seen = new Set<string>();
  watches.forEach((watch, index) => {
    for (const pattern of patternsOf(watch, index)) {
      const stem = pattern.parts[0]?.stem;
      if (stem === undefined || stem === '') continue;
      const key = keyOf(pattern);
      if (seen.has(key)) continue;
      seen.add(key);
      const list = byStem.get(stem);
      if (list === undefined) byStem.set(stem, [pattern]);
      else list.push(pattern);
    }
    seen.clear();
  });
  const strings = [...byStem.keys()];
  const lists = [...byStem.values()];
  const automatonOf = (wanted: (patterns: readonly Pattern[]) => boolean) =>
    buildAutomaton(
      strings,
      lists.flatMap((list, number) => (wanted(list) ? [number] : [])),
    );
  return {
    patterns: packPatterns(byStem),
    next: buildNextWords(lists),
    all: automatonOf(() => true),
    small: automatonOf((list) => list.some(({ capital }) => !capital)),
    inner: automatonOf((list) => list.some(({ inner }) => inner)),
    sounds: buildSoundTable(watches),
  };
}

function keyOf(pattern: Pattern): string {
  const parts = pattern.parts
    .map(({ stem, endings, open }) => `${stem}${open ? '~' : ''}${endings.source}`)
    .join(' ');
  const gate = pattern.gate === 'none' ? '' : `${pattern.gate} ${pattern.language ?? ''}`;
  return `${pattern.role}|${pattern.inner}|${pattern.capital}|${pattern.exact ?? ''}|${gate}|${pattern.class}|${pattern.clitics.length}|${parts}`;
}

function patternsOf(watch: Watch, index: number): Pattern[] {
  const patterns = basePatterns(watch, index);
  for (const phrase of watch.not ?? []) {
    const read = readAlias(phrase, { watch: index, class: 'alias', role: 'not', language: 'en' });
    if (read !== undefined) patterns.push(read);
  }
  if (watch.kind === 'rule') return patterns;
  for (const [language, aliases] of Object.entries(watch.aliases ?? {})) {
    for (const alias of aliases) {
      const capital = watch.kind !== 'concept' && startsWithCapital(alias);
      const role = watch.kind === 'person' ? 'full' : 'match';
      const read = readAlias(alias, { watch: index, class: 'alias', role, language, capital });
      if (read !== undefined) patterns.push(read);
    }
  }
  return patterns;
}

function basePatterns(watch: Watch, index: number): Pattern[] {
  switch (watch.kind) {
    case 'country':
      return countryPatterns(watch, index);
    case 'concept':
      return conceptPatterns(watch, index);
    case 'person':
    case 'organisation':
      return personPatterns(watch, index);
    case 'rule':
      return [];
  }
}

function startsWithCapital(alias: string): boolean {
  const first = alias.trim().charAt(0);
  return first !== first.toLowerCase() && scriptOf(foldAlias(first).charCodeAt(0)) >= 2;
}
