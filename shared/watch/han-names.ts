import { isAsianOrder } from './asian-names.ts';
import { foldAlias } from './fold.ts';
import { charactersOf, syllablesOf } from './pinyin.ts';

/** A name that Han text writes with one of some characters at each place: `王汪`, `楚初`, `钦琴`. */
export type HanName = readonly string[];

/** The names in Han characters that a Chinese name in Hanyu Pinyin may be, family name first; no other person's. */
export function hanNames(name: string): HanName[] {
  if (!isAsianOrder(name)) return [];
  const [first = '', ...rest] = foldAlias(name).replaceAll('-', ' ').split(/\s+/u);
  const family = charactersOf(first);
  if (family === '') return [];
  const given = rest.join('');
  return syllablesOf(given).map((syllables) => [family, ...syllables.map(charactersOf)]);
}
