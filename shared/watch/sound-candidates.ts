import type { Candidate } from './candidate.ts';
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
import type { Word } from './words.ts';

const longestWord = 40;
const shortestWord = 3;
const [latin, han] = [2, 11];

/** Adds the watched persons whose family name a word of a passage sounds like; a given name may stand before it. */
export function soundCandidates(
  index: SoundIndex,
  passage: Passage,
  order: number,
  { from, to, script }: Word,
  before: Word,
  add: (candidate: Candidate) => void,
): void {
  if (script === han) {
    hanCandidates(index, passage, order, from, to, add);
    return;
  }
  if (to - from < shortestWord || to - from > longestWord) return;
  const { folded } = passage;
  const isNext = before.script === script && areJoined(folded.units, before, from);
  // Latin spellings of a name count beside the given name alone, so that other words need no look.
  if (script === latin && !isNext) return;
  const name = scripts[script] ?? 'none';
  const givens = isNext ? givensIn(index, folded, before.from, before.to, name) : undefined;
  if (givens !== undefined && givens.size > 0) {
    for (const { spoken, alone } of heardBeside(index, folded, [before.from, from, to], name, givens)) {
      const place = { spoken, from: alone ? from : before.from, to, full: !alone };
      add(candidateOf(index, passage, order, place));
    }
  } else if (script !== latin) {
    for (const { spoken } of heardAlone(index, folded, from, to, name))
      add(candidateOf(index, passage, order, { spoken, from, to, full: false }));
  }
}

/** Whether a word and the place where the next starts are near enough to be one name. */
function areJoined(units: Uint16Array, { from, to }: Word, start: number): boolean {
  if (start - to > 3 || to - from > longestWord) return false;
  for (let at = to; at < start; at += 1) {
    const unit = units[at] ?? 0;
    // Space, hyphen, middle dot, full stop, and the double hyphen of Japanese.
    if (unit !== 0x20 && unit !== 0x2d && unit !== 0xb7 && unit !== 0x2e && unit !== 0x3d) return false;
  }
  return true;
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
