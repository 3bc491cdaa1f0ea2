import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleText } from '../../shared/article/article.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import type { Watch } from '../../shared/watch/watch.ts';

const bytesAnArticle = 21_700;
/** Numbers between the first lines of two articles, so that they share no stranger. */
const apart = 997;

const onsets = 'b br c ch d dr f fl g gr h j k kr l m n p pr r s sch sh sk sl st str t tr v w z'.split(' ');
const vowels = 'a e i o u a e i o u ai au ei ie ou y'.split(' ');
const codas = ' l m n r s t k nd ng lt rk st ck'.split(' ');
const ends =
  'berg son ski sky ov ova ez ini enko mann ström akis ian u dis ley ton er in ic a o es ard ault ella ino eau shi moto'.split(
    ' ',
  );
const givens =
  'Anna Bruno Clara Dmitri Elena Frank Greta Hugo Irina Jakob Karin Leon Maria Nils Olga Peter Rosa Stefan Tina Viktor Adam Berta Carlos Diana Emil Fatima Georg Helena Igor Julia Karim Laura Marko Nadia Omar Paula Rafael Sofia Tomas Ursula'.split(
    ' ',
  );

/** Given and family name of an invented person, as different from each other as people's names are. */
export function nameOf(number: number): string {
  const draw = drawsFor(number);
  const syllables = draw(2) + 1;
  let family = '';
  for (let at = 0; at < syllables; at += 1)
    family += `${pick(onsets, draw)}${pick(vowels, draw)}${at + 1 < syllables ? pick(codas, draw) : ''}`;
  family += `${pick(onsets, draw)}${pick(ends, draw)}`;
  return `${pick(givens, draw)} ${family.charAt(0).toUpperCase()}${family.slice(1)}`;
}

/** A person whom nobody watches, with a given name that watched persons bear as well. */
const strangerOf = (number: number) => nameOf(1_000_000 + number);

/** Numbers below a bound that look drawn by lot, always the same for one seed. */
function drawsFor(seed: number): (bound: number) => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return (bound) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
    return ((state ^ (state >>> 13)) >>> 0) % bound;
  };
}

function pick(list: readonly string[], draw: (bound: number) => number): string {
  return list[draw(list.length)] ?? '';
}

/** So many person watches. */
export function personWatches(count: number): Watch[] {
  const watches = Array.from({ length: count }, (_, number) => ({ kind: 'person', name: nameOf(number) }));
  return parseWatches(JSON.stringify(watches), 'bench');
}

/**
 * Articles of 21.7 KB of the corpus of match-quality, each in turn a line from each language with a name at its end:
 * one in forty is that of one of the first ten watched persons.
 */
export async function articlesIn(languages: readonly string[], count: number): Promise<ArticleText[]> {
  const lists = await Promise.all(languages.map(linesOf));
  return Array.from({ length: count }, (_, number) => {
    let body = '';
    for (let at = number * apart; Buffer.byteLength(body) < bytesAnArticle; at += 1) {
      for (const list of lists)
        body += `${list[at % list.length]} ${at % 40 === 0 ? nameOf(at % 10) : strangerOf(at * 611)}.\n\n`;
    }
    return { id: `bench-${number}`, title: 'A title', body };
  });
}

async function linesOf(language: string): Promise<string[]> {
  const text = await readFile(join(import.meta.dirname, '..', 'match-quality', `${language}.txt`), 'utf8');
  return text.split('\n').filter((line) => line.trim() !== '');
}
