import type { Candidate } from './candidate.ts';
import { smallBit } from './fold-units.ts';
import {
  bears,
  givensIn,
  type Heard,
  heardAlone,
  heardBeside,
  heardRuns,
  type SoundIndex,
  type WordSounds,
  wordAt,
} from './hearing.ts';
import { cutsHan, hasTitle, marksName } from './name-cues.ts';
import type { Marked } from './once-a-place.ts';
import { isOthersName } from './others-name.ts';
import type { Passage } from './passage.ts';
import { transcribes, transcribesOnly } from './romanise.ts';
import { type Script, scriptOf, scripts } from './script.ts';
import { enough } from './sound-limits.ts';
import { textAt } from './texts.ts';
import type { Word } from './words.ts';

const longestWord = 40;
/** A capital, or the given name before it, tells of names as short as Li. */
const shortestWord = 2;
const shortestAlone = 3;
const longestSyllable = 6;
const [latin, greek, cyrillic, katakana, han] = [2, 3, 4, 10, 11];

/**
 * Adds the watched persons whose family name a word of a passage sounds like; a given name may stand before it.
 * Answers what the word sounds like, if that was looked up.
 */
export function soundCandidates(
  index: SoundIndex,
  passage: Passage,
  order: number,
  from: number,
  to: number,
  script: number,
  before: Word,
  add: (candidate: Candidate) => void,
): WordSounds | undefined {
  if (script === han) {
    hanCandidates(index, passage, order, from, to, add);
    return undefined;
  }
  const cased = script === latin || script === greek || script === cyrillic;
  if (to - from < (cased ? 1 : shortestWord) || to - from > longestWord) return undefined;
  const { folded } = passage;
  // A given name has a capital where the script has them.
  const isNext =
    before.script === script &&
    !(cased && ((folded.kinds[before.from] ?? 0) & smallBit) !== 0) &&
    areJoined(folded.units, before, from);
  const name = scripts[script] ?? 'none';
  if (isNext) {
    const previous = before.sounds ?? wordAt(index, folded, before.from, before.to);
    const givens = givensIn(index, folded, previous, before.from, before.to, name);
    if (givens.size > 0) {
      addBeside(index, passage, order, before.from, from, to, name, givens, add, false);
      // The given name of Koreans is two words in many languages: Сон Хын Мин.
      const end = to - from <= longestSyllable ? endOfNext(folded.units, to, script) : -1;
      if (end > 0) addBeside(index, passage, order, before.from, from, end, name, givens, add, true);
      return undefined;
    }
  }
  // Latin spellings of a name count beside the given name alone, so that other words need no look.
  if (script === latin || to - from < (cased || script === katakana ? shortestWord : shortestAlone))
    return undefined;
  const word = wordAt(index, folded, from, to);
  const heard = heardAlone(index, folded, word, from, to, name);
  if (heard.length > 0) addHeard(index, passage, order, from, to, heard, from, add);
  return word;
}

function addBeside(
  index: SoundIndex,
  passage: Passage,
  order: number,
  first: number,
  from: number,
  to: number,
  script: Script,
  givens: ReadonlySet<number>,
  add: (candidate: Candidate) => void,
  double: boolean,
): void {
  let heard = heardBeside(index, passage.folded, first, from, to, script, givens);
  if (double) heard = heard.filter(({ spoken }) => index.table.weight[spoken] === 0);
  if (heard.length > 0) addHeard(index, passage, order, from, to, heard, first, add);
}

/** Adds the names that a word was heard as; one that does not count alone has its given name from `first` on. */
function addHeard(
  index: SoundIndex,
  passage: Passage,
  order: number,
  from: number,
  to: number,
  heard: readonly Heard[],
  first: number,
  add: (candidate: Candidate) => void,
): void {
  let marked: boolean | undefined;
  let others: boolean | undefined;
  let titled: boolean | undefined;
  for (const { spoken, alone, weak, faint } of heard) {
    if (faint === true) {
      titled ??= hasTitle(placeOf(passage, from, to));
      if (!titled) continue;
    }
    if (weak) {
      marked ??= marksName(placeOf(passage, from, to));
      if (!marked) continue;
    }
    if (alone) {
      others ??= isOthersName(placeOf(passage, from, to));
      if (others) continue;
    }
    add(candidateOf(index, passage, order, { spoken, from: alone ? from : first, to, full: !alone, weak }));
  }
}

function placeOf(passage: Passage, from: number, to: number): Marked {
  const { folded } = passage;
  return { passage, start: folded.startOf(from), end: folded.endOf(to - 1), from, to, language: undefined };
}

/** Where the short word that a space or a hyphen parts from a place ends; -1 where none follows. */
function endOfNext(units: Uint16Array, to: number, script: number): number {
  if (units[to] !== 0x20 && units[to] !== 0x2d) return -1;
  let end = to + 1;
  while (end < units.length && end - to <= longestSyllable + 1 && scriptOf(units[end] ?? 0) === script)
    end += 1;
  return end > to + 1 && end - to <= longestSyllable + 1 ? end : -1;
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

type Place = { spoken: number; from: number; to: number; full: boolean; weak: boolean };
type Best = Place & { score: number };
const longestHan = 8;

/** Transcribed names in Han stand among other characters: every run of two to six that can be a name is compared. */
function hanCandidates(
  index: SoundIndex,
  passage: Passage,
  order: number,
  from: number,
  to: number,
  add: (candidate: Candidate) => void,
): void {
  chineseCandidates(index, passage, order, from, to, add);
  const { units } = passage.folded;
  const best = new Map<number, Best>();
  let end = from;
  for (let at = from; at < to; at += 1) {
    for (end = Math.max(end, at); end < to && end < at + longestHan && transcribes(units[end] ?? 0); )
      end += 1;
    if (end - at < 2) continue;

    for (const { length, heard } of heardRuns(index, passage.folded, at, end)) {
      const judge = judgeOf(passage, at, at + length);
      // A name behind a given name goes on as long as its characters transcribe.
      const goesOn = transcribesOnly(units[at + length] ?? 0);
      for (const each of heard) {
        const full = !goesOn && isBesideGiven(index, passage, at, each);
        if (!full && !each.alone) continue;
        if (!full && !judge(each.weak)) continue;
        const next = at + length;
        const watch = index.table.watch[each.spoken] ?? 0;
        const known = best.get(watch);
        // The best of those that overlap counts, for each watch on its own.
        if (known !== undefined && at >= known.to) add(candidateOf(index, passage, order, known));
        if (known === undefined || at >= known.to || each.score > known.score)
          best.set(watch, {
            spoken: each.spoken,
            from: at,
            to: next,
            full,
            score: each.score,
            weak: each.weak && !full,
          });
      }
    }
  }
  for (const each of best.values()) add(candidateOf(index, passage, order, each));
}

/** Whether a run of Han characters may be a name, a weak one or not; each answer is looked for once. */
function judgeOf(passage: Passage, from: number, to: number): (weak: boolean) => boolean {
  const { units } = passage.folded;
  let place: Marked | undefined;
  let part: boolean | undefined;
  let others: boolean | undefined;
  let marked: boolean | undefined;
  let whole: boolean | undefined;
  return (weak) => {
    place ??= placeOf(passage, from, to);
    // Beside other transcribing characters it is most often a part of another name.
    part ??= transcribesOnly(units[from - 1] ?? 0) || transcribesOnly(units[to] ?? 0);
    others ??= isOthersName(place);
    if (others) return false;
    if (weak || part) {
      marked ??= marksName(place);
      return marked;
    }
    whole ??= !cutsHan(place);
    return whole;
  };
}

/** Chinese names stand in Han text as they are, the family name first. */
function chineseCandidates(
  index: SoundIndex,
  passage: Passage,
  order: number,
  from: number,
  to: number,
  add: (candidate: Candidate) => void,
): void {
  const { folded } = passage;
  const { units } = folded;
  const names = index.han();
  if (names.size === 0) return;
  for (let at = from; at < to - 1; at += 1) {
    for (const { places, watch } of names.get(units[at] ?? 0) ?? []) {
      const last = at + places.length;
      if (
        last >= to ||
        !places.every((all, place) => all.includes(String.fromCharCode(units[at + 1 + place] ?? 0)))
      )
        continue;
      const start = folded.startOf(at);
      const end = folded.endOf(last);
      add({
        watch,
        passage,
        order,
        start,
        end,
        from: at,
        to: last + 1,
        role: 'full',
        weak: false,
        class: 'transliteration',
        alias: folded.original.slice(start, end),
        language: undefined,
        pattern: undefined,
      });
    }
  }
}

function isBesideGiven(index: SoundIndex, passage: Passage, from: number, { spoken, score }: Heard): boolean {
  const unit = passage.folded.units[from - 1];
  if ((unit !== 0xb7 && unit !== 0x2d) || score < (enough.han?.besideGiven ?? 1)) return false;
  const start = Math.max(0, from - 1 - longestHan);
  if (start >= from - 1) return false;
  const word = wordAt(index, passage.folded, start, from - 1);
  return bears(index.table, spoken, givensIn(index, passage.folded, word, start, from - 1, 'han'));
}

function candidateOf(
  { table }: SoundIndex,
  passage: Passage,
  order: number,
  { spoken, from, to, full, weak }: Place,
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
    weak,
    class: 'transliteration',
    alias: textAt(table.texts, table.name[spoken] ?? 0),
    language: undefined,
    pattern: undefined,
  };
}
