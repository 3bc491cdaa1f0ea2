import { type Automaton, buildAutomaton } from './automaton.ts';
import { conceptPatterns } from './concept.ts';
import { countryPatterns } from './country.ts';
import { foldAlias } from './fold.ts';
import { type Pattern, readAlias } from './pattern.ts';
import { personPatterns } from './person.ts';
import { scriptOf } from './script.ts';
import { buildSoundIndex, type SoundIndex } from './sound-index.ts';
import type { Watch } from './watch.ts';

/** Watches made ready for matching. Build once, use for any number of articles. */
export type CompiledWatches = {
  watches: readonly Watch[];
  byId: ReadonlyMap<string, number>;
  /** Indexes of the watches that combine others, so that an article need look at those and at what it speaks of. */
  rules: readonly number[];
  automaton: Automaton;
  /** For each string of the automaton, the patterns that start with it. */
  patterns: readonly StemPatterns[];
  /** Persons by the sound of their names, for scripts that names are transliterated into. */
  sounds: SoundIndex;
};

/** The patterns that start with one string, in order. */
export type StemPatterns = {
  all: readonly Pattern[];
  /** Where many names start with the same given name: those of `all` that can fit before the key's letters. */
  byNext: ReadonlyMap<string, readonly Pattern[]> | undefined;
  /** Those that can fit whatever follows. */
  always: readonly Pattern[];
};
/** Letters of the second word by which patterns are told apart. */
export const nextLength = 4;
const manyPatterns = 8;

function stemPatterns(all: readonly Pattern[]): StemPatterns {
  const keyOfNext = (pattern: Pattern) => {
    const next = pattern.parts[1]?.stem ?? '';
    return next.length < nextLength ? '' : next.slice(0, nextLength);
  };
  const always = all.filter((pattern) => keyOfNext(pattern) === '');
  if (all.length - always.length < manyPatterns) return { all, byNext: undefined, always };
  const byNext = new Map<string, Pattern[]>();
  for (const pattern of all) {
    const key = keyOfNext(pattern);
    if (key !== '') byNext.set(key, []);
  }
  if (always.length * byNext.size > all.length * 8) return { all, byNext: undefined, always };
  for (const pattern of all) {
    const key = keyOfNext(pattern);
    if (key !== '') byNext.get(key)?.push(pattern);
    else for (const list of byNext.values()) list.push(pattern);
  }
  return { all, byNext, always };
}

/** Compiles watches into one automaton; of two watches with one id the last counts. */
export function compileWatches(watches: readonly Watch[]): CompiledWatches {
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
  return {
    watches,
    byId: new Map(watches.map((watch, index) => [watch.id, index])),
    rules: watches.flatMap((watch, index) => (watch.kind === 'rule' ? [index] : [])),
    automaton: buildAutomaton([...byStem.keys()]),
    patterns: [...byStem.values()].map(stemPatterns),
    sounds: buildSoundIndex(watches),
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
