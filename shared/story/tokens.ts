import { hasKind, unspacedScript } from '../article/characters.ts';

/** Past this many words a text is told from others well enough. */
const most = 4_000;

/**
 * The distinct words of a folded text that tell it from others: short ones, which every text has, are left out.
 * @param folded As `foldForComparison` gives it: lower case, letters and digits, one space between words.
 */
export function tellingWords(folded: string): Set<string> {
  const words = new Set<string>();
  for (const word of folded.split(' ')) {
    if (words.size >= most) break;
    if (word === '') continue;
    // Letters of scripts that put no space between words: two neighbours stand for a word.
    if (hasKind(word, unspacedScript)) addPairs(words, word);
    else if (word.length >= shortest(word.charCodeAt(0)) || /\d/.test(word)) words.add(word);
  }
  return words;
}

function addPairs(words: Set<string>, run: string): void {
  const letters = [...run.slice(0, most)];
  if (letters.length === 1) words.add(run);
  for (let at = 1; at < letters.length; at++) words.add(`${letters[at - 1]}${letters[at]}`);
}

/** Words shorter than this are mostly articles, prepositions and pronouns, by the script of the first letter. */
function shortest(unit: number): number {
  if (unit >= 0xac00 && unit <= 0xd7a3) return 2;
  return unit < 0x0530 || unit > 0x2000 ? 4 : 3;
}

/** 32 well mixed bits of a text: FNV-1a, then the finaliser of MurmurHash3. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
