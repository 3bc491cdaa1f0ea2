import { foldAlias } from './fold.ts';
import { lexicon } from './lexicon.ts';
import { type Pattern, readAlias } from './pattern.ts';
import type { Watch } from './watch.ts';

/**
 * The patterns of a concept: those of the shipped lexicon where it knows the concept's name (or an English
 * synonym of it), and otherwise the name itself. Phrases that only look like it are exclusions.
 */
export function conceptPatterns(watch: Watch & { kind: 'concept' }, index: number): Pattern[] {
  const concept = conceptOf(watch.name);
  if (concept === undefined) {
    const own = readAlias(watch.name, { watch: index, class: 'name', language: 'en' });
    return own === undefined ? [] : [own];
  }
  const found: (Pattern | undefined)[] = [];
  for (const [language, concepts] of lexicon()) {
    const entry = concepts.get(concept);
    if (entry === undefined) continue;
    for (const form of entry.forms)
      found.push(readAlias(form, { watch: index, class: 'lexicon', language, gate: 'lenient' }));
    for (const phrase of entry.not)
      found.push(
        readAlias(phrase, { watch: index, class: 'lexicon', role: 'not', language, gate: 'lenient' }),
      );
  }
  return found.filter((pattern) => pattern !== undefined);
}

/** The lexicon's key for a name such as "asylum", "Cyber attack" or "elections"; nothing where it has none. */
export function conceptOf(name: string): string | undefined {
  const wanted = foldAlias(name).replaceAll(/[\s_-]+/gu, '-');
  const english = lexicon().get('en');
  if (english === undefined) return undefined;
  for (const form of [wanted, wanted.replace(/s$/u, ''), wanted.replaceAll('-', '')]) {
    if (english.has(form)) return form;
    if (english.has(form.replaceAll('-', ' '))) return form.replaceAll('-', ' ');
  }
  for (const [key, entry] of english) {
    for (const form of entry.forms) {
      const plain = foldAlias(form.replaceAll(/[*~!^+=]/gu, '')).replaceAll(' ', '-');
      if (plain === wanted || plain === wanted.replace(/s$/u, '')) return key;
    }
  }
  return undefined;
}
