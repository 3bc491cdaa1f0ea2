import type { Candidate } from './candidate.ts';
import { smallBit } from './fold.ts';
import {
  bears,
  enough,
  givensIn,
  type Heard,
  heardAlone,
  heardBeside,
  heardRuns,
  type SoundIndex,
} from './hearing.ts';
import type { Passage } from './passage.ts';
import { transcribes } from './romanise.ts';
import { scripts } from './script.ts';
import { textAt } from './texts.ts';
import type { Words } from './words.ts';

const longestWord = 40;
const shortestWord = 3;
const [latin, greek, cyrillic, han] = [2, 3, 4, 11];

/** Adds the places of a passage that sound like a watched person's family name. */
export function soundCandidates(
  index: SoundIndex,
  passage: Passage,
  order: number,
  words: Words,
  add: (candidate: Candidate) => void,
): void {
  const { folded } = passage;
  for (let word = 0; word < words.count; word += 1) {
    const from = words.bounds[word * 2] ?? 0;
    const to = words.bounds[word * 2 + 1] ?? 0;
    const script = words.scripts[word] ?? 0;
    if (script === han) {
      hanCandidates(index, passage, order, from, to, add);
      continue;
    }
    if (to - from < shortestWord || to - from > longestWord) continue;
    const cased = script === latin || script === greek || script === cyrillic;
    if (cased && ((folded.kinds[from] ?? 0) & smallBit) !== 0) continue;
    const name = scripts[script] ?? 'none';
    const first = givenBefore(words, word, folded.units);
    const givens =
      first < 0 ? undefined : givensIn(index, folded, first, words.bounds[word * 2 - 1] ?? 0, name);
    if (givens === undefined || givens.size === 0) {
      // Latin spellings of a name count beside the given name alone, so that other words need no look.
      if (script === latin) continue;
      for (const { spoken } of heardAlone(index, folded, from, to, name))
        add(candidateOf(index, passage, order, { spoken, from, to, full: false }));
      continue;
    }
    for (const { spoken, alone } of heardBeside(index, folded, [first, from, to], name, givens))
      add(candidateOf(index, passage, order, { spoken, from: alone ? from : first, to, full: !alone }));
  }
}

/** Where the word of the same script right before a word starts; -1 where there is none. */
function givenBefore(words: Words, word: number, units: Uint16Array): number {
  if (word === 0 || words.scripts[word - 1] !== words.scripts[word]) return -1;
  const from = words.bounds[word * 2 - 2] ?? 0;
  const end = words.bounds[word * 2 - 1] ?? 0;
  const start = words.bounds[word * 2] ?? 0;
  if (start - end > 3 || end - from > longestWord) return -1;
  for (let at = end; at < start; at += 1) {
    const unit = units[at] ?? 0;
    // Space, hyphen, middle dot, full stop, and the double hyphen of Japanese.
    if (unit !== 0x20 && unit !== 0x2d && unit !== 0xb7 && unit !== 0x2e && unit !== 0x3d) return -1;
  }
  return from;
}

type Place = { spoken: number; from: number; to: number; full: boolean };
type Best = Place & { score: number };
const longestHan = 6;

/** Transcribed names in Han stand among other characters: every run of two to six that can be a name is compared. */
function hanCandidates(
  index: SoundIndex,
  passage: Passage,
  order: number,
  from: number,
  to: number,
  add: (candidate: Candidate) => void,
): void {
  const { units } = passage.folded;
  const best = new Map<number, Best>();
  let end = from;
  for (let at = from; at < to; at += 1) {
    for (end = Math.max(end, at); end < to && end < at + longestHan && transcribes(units[end] ?? 0); )
      end += 1;
    if (end - at < 2) continue;
    for (const { length, heard } of heardRuns(index, passage.folded, at, end)) {
      for (const each of heard) {
        const full = isBesideGiven(index, passage, at, each);
        if (!full && !each.alone) continue;
        // A longer run of transcribing characters is most often another name.
        const next = at + length;
        if (
          each.score < 0.95 &&
          next + 2 <= to &&
          transcribes(units[next] ?? 0) &&
          transcribes(units[next + 1] ?? 0)
        )
          continue;
        const watch = index.table.watch[each.spoken] ?? 0;
        const known = best.get(watch);
        // The best of those that overlap counts, for each watch on its own.
        if (known !== undefined && at >= known.to) add(candidateOf(index, passage, order, known));
        if (known === undefined || at >= known.to || each.score > known.score)
          best.set(watch, { spoken: each.spoken, from: at, to: next, full, score: each.score });
      }
    }
  }
  for (const each of best.values()) add(candidateOf(index, passage, order, each));
}

function isBesideGiven(index: SoundIndex, passage: Passage, from: number, { spoken, score }: Heard): boolean {
  if (passage.folded.units[from - 1] !== 0xb7 || score < (enough.han?.besideGiven ?? 1)) return false;
  const start = Math.max(0, from - 1 - longestHan);
  return (
    start < from - 1 && bears(index.table, spoken, givensIn(index, passage.folded, start, from - 1, 'han'))
  );
}

function candidateOf(
  { table }: SoundIndex,
  passage: Passage,
  order: number,
  { spoken, from, to, full }: Place,
): Candidate {
  const start = passage.folded.startOf(from);
  return {
    watch: table.watch[spoken] ?? 0,
    passage,
    order,
    start,
    end: passage.folded.endOf(to - 1),
    from,
    to,
    role: full ? 'full' : 'surname',
    class: 'transliteration',
    alias: textAt(table.texts, table.name[spoken] ?? 0),
    language: undefined,
    pattern: undefined,
  };
}
