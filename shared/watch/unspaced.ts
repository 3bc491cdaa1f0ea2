import { onFirstUse } from '../on-first-use.ts';
import { indexIn, type Passage } from './passage.ts';
import { scriptOf, scripts } from './script.ts';

/** Thai, Lao, Khmer and Burmese: ICU parts their words by dictionaries, whatever the locale. */
const words = onFirstUse(() => new Intl.Segmenter('th', { granularity: 'word' }));
const unspaced = scripts.indexOf('thai');

/** "Country" as these languages write it before or behind a name, which their dictionaries take as one word. */
const country = ['ประเทศ', 'ປະເທດ', 'ប្រទេស', 'နိုင်ငံ'];

/** Letters from which on an alias is too long to lie in other words by chance. */
const long = 6;

/** For each passage, the offsets at which words start in the paragraphs that were asked about. */
const known = new WeakMap<Passage, Map<number, ReadonlySet<number>>>();

/** Whether a folded unit is of a script that is written without spaces and parted by dictionaries. */
export function isUnspaced(unit: number): boolean {
  return scriptOf(unit) === unspaced;
}

/**
 * Whether a place of a passage in a script without spaces is a word or some words, as `Intl.Segmenter` parts them.
 * Dictionaries do not know foreign names, so that for a long one a single edge is enough.
 */
export function standsAlone(passage: Passage, start: number, end: number): boolean {
  const paragraph = indexIn(passage.paragraphs, start);
  let edges = known.get(passage)?.get(paragraph);
  if (edges === undefined) {
    edges = edgesOf(passage, paragraph);
    const ofPassage = known.get(passage) ?? new Map<number, ReadonlySet<number>>();
    known.set(passage, ofPassage.set(paragraph, edges));
  }
  const { original } = passage.folded;
  const opens = edges.has(start) || country.some((word) => original.endsWith(word, start));
  const closes = edges.has(end) || country.some((word) => original.startsWith(word, end));
  return end - start >= long ? opens || closes : opens && closes;
}

function edgesOf(passage: Passage, paragraph: number): ReadonlySet<number> {
  const from = passage.paragraphs[paragraph] ?? 0;
  const to = passage.paragraphs[paragraph + 1] ?? passage.folded.original.length;
  const edges = new Set<number>([to]);
  for (const { index } of words().segment(passage.folded.original.slice(from, to))) edges.add(from + index);
  return edges;
}
