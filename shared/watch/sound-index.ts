import type { Candidate } from './candidate.ts';
import { isPlace } from './country.ts';
import { cliticsOf } from './endings.ts';
import { isGivenName } from './given-names.ts';
import { isFrequent } from './language.ts';
import { indexIn, type Passage } from './passage.ts';
import { nameParts } from './person.ts';
import { keysOf, likeness, soundsOf } from './phonetic.ts';
import { romanise } from './romanise.ts';
import { type Script, scriptOf, scripts } from './script.ts';
import { capital } from './verify.ts';
import type { Watch } from './watch.ts';

type Spoken = { watch: number; name: string; sounds: string; consonants: number; given: readonly string[] };

/**
 * The family names of the watched persons by how they sound, and what words heard before came to, so that a
 * frequent word costs one look-up however many persons are watched. Each memory is bounded.
 */
export type SoundIndex = {
  byKey: ReadonlyMap<string, readonly Spoken[]>;
  heard: Map<string, readonly Heard[]>;
  /** By word, and by word with the one before it. */
  answers: Map<string, readonly Answer[]>;
  /** By word or Han text before a family name. */
  givens: Map<string, Given>;
};
/** `alone`: good enough without a given name before it. */
type Heard = { spoken: Spoken; score: number; alone: boolean };
/** `beside`: the given name stands before it. */
type Answer = { spoken: Spoken; beside: boolean };
/** What a word sounds like, and the given names that it was compared with. */
type Given = { sounds: readonly string[]; known: Map<string, boolean> };
const mostHeard = 50_000;

function remember<T>(memory: Map<string, T>, key: string, value: T): T {
  if (memory.size >= mostHeard) memory.clear();
  memory.set(key, value);
  return value;
}

/** Builds the index of persons whose names are in Latin letters. */
export function buildSoundIndex(watches: readonly Watch[]): SoundIndex {
  const index = new Map<string, Spoken[]>();
  watches.forEach((watch, number) => {
    if (watch.kind !== 'person') return;
    const parts = nameParts(watch.name);
    // A family name of one syllable sounds like too much else; the curated aliases serve these.
    if (parts.familyFirst) return;
    const given = parts.given.map(soundsOf).filter((sounds) => sounds.length > 1);
    for (const name of parts.family) {
      const last = name.split(' ').at(-1) ?? name;
      const sounds = soundsOf(last);
      if (sounds.length < 3) continue;
      for (const key of keysOf(sounds, true)) {
        const entry = {
          watch: number,
          name,
          sounds,
          consonants: sounds.replaceAll(/[aeiouh]/gu, '').length,
          given,
        };
        const list = index.get(key);
        if (list === undefined) index.set(key, [entry]);
        else list.push(entry);
      }
    }
  });
  return { byKey: index, heard: new Map(), answers: new Map(), givens: new Map() };
}

/** Endings of Slavic and Greek names and of Hindi nouns; a word is compared without each of them that fits. */
const endings: Partial<Record<Script, readonly string[]>> = {
  cyrillic:
    'ого ому ему ові еві ами ями ах ях ам ям ом ем им ым ою ею ов ев аў ів ии ыи ая ую ои еи ага аму ім ія а у е ы и і я ю ь о'.split(
      ' ',
    ),
  greek: 'ου ο ασ α ησ η σ'.split(' '),
  devanagari: 'ों ो े ी ा'.split(' '),
};
const particle = /(?:은|는|이|가|을|를|의|에|와|과|로|으로|도|만|측|에게|에서|이나|처럼|보다|까지|부터)$/u;

/** A comparison that is good enough, by script: alone, and beside the given name. */
const enough: Partial<Record<Script, { alone: number; short: number; besideGiven: number }>> = {
  latin: { alone: 2, short: 2, besideGiven: 0.8 },
  cyrillic: { alone: 0.86, short: 0.9, besideGiven: 0.72 },
  greek: { alone: 0.84, short: 0.93, besideGiven: 0.7 },
  arabic: { alone: 0.84, short: 0.89, besideGiven: 0.72 },
  hebrew: { alone: 0.86, short: 0.92, besideGiven: 0.72 },
  devanagari: { alone: 0.84, short: 0.93, besideGiven: 0.72 },
  hangul: { alone: 0.84, short: 0.95, besideGiven: 0.72 },
  katakana: { alone: 0.85, short: 0.9, besideGiven: 0.68 },
  han: { alone: 0.84, short: 1.1, besideGiven: 0.66 },
};

type Word = { from: number; to: number; script: Script };
const longestWord = 40;

/** The words of a passage in scripts that names are transliterated into, in order. */
function wordsOf(passage: Passage): Word[] {
  const { units } = passage.folded;
  const words: Word[] = [];
  let from = 0;
  while (from < units.length) {
    const number = scriptOf(units[from] ?? 0);
    if (number < 2 || number === 9 || number === 12) {
      from += 1;
      continue;
    }
    let to = from + 1;
    while (to < units.length && sameWord(units, to, number)) to += 1;
    words.push({ from, to, script: scripts[number] ?? 'none' });
    from = to;
  }
  return words;
}

function sameWord(units: Uint16Array, at: number, script: number): boolean {
  const unit = units[at] ?? 0;
  if (scriptOf(unit) === script) return true;
  // The apostrophe of Hebrew and Ukrainian stands inside words.
  return unit === 0x27 && (script === 6 || script === 4) && scriptOf(units[at + 1] ?? 0) === script;
}

/** Adds the places of a passage that sound like a watched person's family name. */
export function soundCandidates(
  index: SoundIndex,
  passage: Passage,
  order: number,
  add: (candidate: Candidate) => void,
): void {
  if (index.byKey.size === 0) return;
  const words = wordsOf(passage);
  words.forEach((word, at) => {
    const previous = words[at - 1];
    if (word.to - word.from > longestWord && word.script !== 'han') return;
    if (word.script === 'han') hanCandidates(index, passage, order, word, add);
    else wordCandidates(index, passage, order, word, previous, add);
  });
}

function readings(text: string, script: Script): string[] {
  const forms = [text];
  for (const ending of endings[script] ?? [])
    if (text.endsWith(ending)) forms.push(text.slice(0, -ending.length));
  // Arabic script sets an alef before two consonants: استولتنبرگ.
  if (script === 'arabic' && /^اس[^اوي]/u.test(text)) forms.push(text.slice(1));
  if (script === 'hangul') forms.push(text.replace(particlePattern, ''));
  if (script === 'arabic' || script === 'hebrew') {
    for (const clitic of cliticsOf(script === 'arabic' ? 'ar' : 'he')) {
      if (clitic.length <= 2 && text.startsWith(clitic) && text.length - clitic.length >= 3)
        forms.push(text.slice(clitic.length));
    }
  }
  return forms.filter((form, place) => form.length >= 3 && forms.indexOf(form) === place);
}

const particlePattern = new RegExp(particle.source.normalize('NFKD'), 'u');

function wordCandidates(
  index: SoundIndex,
  passage: Passage,
  order: number,
  word: Word,
  previous: Word | undefined,
  add: (candidate: Candidate) => void,
): void {
  const limits = enough[word.script];
  if (limits === undefined || word.to - word.from < 3) return;
  const cased = word.script === 'cyrillic' || word.script === 'greek' || word.script === 'latin';
  if (cased && !capital(passage.folded.original, passage.folded.starts[word.from] ?? 0)) return;
  const given = previous !== undefined && adjacent(passage, previous, word) ? previous : undefined;
  // Latin spellings of a name count beside the given name alone, so that other words need no look.
  if (word.script === 'latin' && given === undefined) return;
  for (const { spoken, beside } of answersTo(index, passage.folded.text, word, given)) {
    const from = beside && given !== undefined ? given.from : word.from;
    add(candidateOf(passage, order, spoken, from, word.to, beside));
  }
}

/** The names that a word speaks for, where `given` is the word right before it. */
function answersTo(
  index: SoundIndex,
  folded: string,
  word: Word,
  given: Word | undefined,
): readonly Answer[] {
  const text = folded.slice(word.from, word.to);
  const before = given === undefined ? undefined : folded.slice(given.from, given.to);
  const key = before === undefined ? text : `${before} ${text}`;
  const known = index.answers.get(key);
  if (known !== undefined) return known;
  const besideGiven = enough[word.script]?.besideGiven ?? 1;
  const answers: Answer[] = [];
  for (const { spoken, score, alone } of hear(index, text, word.script)) {
    const beside =
      before !== undefined && score >= besideGiven && isGiven(index, before, word.script, spoken);
    if (beside ? spoken.consonants >= 3 || score >= 0.85 : alone) answers.push({ spoken, beside });
  }
  return remember(index.answers, key, answers);
}

/** The names that a word sounds like, with how alike each is. Words that are no foreign person's name are left out. */
function hear(index: SoundIndex, text: string, script: Script): readonly Heard[] {
  const known = index.heard.get(text);
  if (known !== undefined) return known;
  const best = new Map<Spoken, number>();
  const forms = readings(text, script);
  if (script === 'latin' || !forms.some((form) => isPlace(form) || isFrequent(form))) {
    for (const form of forms) {
      const sounds = soundsIn(script, form);
      if (sounds === undefined || sounds.length < 2) continue;
      compare(index, sounds, best, (name) => alike(name, sounds, script));
    }
  }
  const limits = enough[script];
  if (limits === undefined) return [];
  const strict = script !== 'cyrillic' && script !== 'greek' && script !== 'latin' && script !== 'katakana';
  const givenName = best.size > 0 && isGivenName(text);
  const result: Heard[] = [];
  for (const [spoken, score] of best) {
    const { consonants } = spoken;
    const alone =
      !givenName &&
      (!strict || consonants >= 3) &&
      score >= (consonants >= (strict ? 4 : 3) ? limits.alone : limits.short);
    if (alone || score >= limits.besideGiven) result.push({ spoken, score, alone });
  }
  return remember(index.heard, text, result);
}

/** Keeps for each name that shares a key with the sounds the best score; names that sound the same are compared once. */
function compare(
  index: SoundIndex,
  sounds: string,
  best: Map<Spoken, number>,
  scoreOf: (name: string) => number,
): void {
  const scores = new Map<string, number>();
  for (const key of keysOf(sounds, false)) {
    for (const spoken of index.byKey.get(key) ?? []) {
      const score = scores.get(spoken.sounds) ?? scoreOf(spoken.sounds);
      scores.set(spoken.sounds, score);
      best.set(spoken, Math.max(best.get(spoken) ?? 0, score));
    }
  }
}

function soundsIn(script: Script, form: string): string | undefined {
  return script === 'latin' ? soundsOf(form) : romanise(script, form);
}

/** A name whose last vowel is an ending in the other language is compared without it as well. */
function alike(name: string, word: string, script: Script): number {
  const stem = name.replace(/[aeiou]+$/u, '');
  const whole = likeness(name, word, script);
  return stem !== name && stem.length >= 3 && (script === 'cyrillic' || script === 'greek')
    ? Math.max(whole, likeness(stem, word, script))
    : whole;
}

function adjacent(passage: Passage, before: Word, after: Word): boolean {
  if (before.script !== after.script || after.from - before.to > 3 || before.to - before.from > longestWord)
    return false;
  return /^[ \-·.=]{1,3}$/u.test(passage.folded.text.slice(before.to, after.from));
}

function isGiven(index: SoundIndex, text: string, script: Script, spoken: Spoken): boolean {
  const word = index.givens.get(text) ?? remember(index.givens, text, givenOf(text, script));
  return spoken.given.some((given) => {
    const known = word.known.get(given);
    if (known !== undefined) return known;
    const least = script === 'han' ? 0.6 : 0.7;
    const answer = word.sounds.some((sounds) => likeness(given, sounds, script) >= least);
    word.known.set(given, answer);
    return answer;
  });
}

function givenOf(text: string, script: Script): Given {
  const forms = script === 'han' ? endsOf(text) : readings(text, script);
  const sounds = forms.map((form) => soundsIn(script, form)).filter((each) => each !== undefined);
  return { sounds, known: new Map() };
}

/** Han text does not show where a name begins. */
function endsOf(text: string): string[] {
  return Array.from({ length: text.length }, (_, at) => text.slice(at));
}

const longestHan = 6;

/** Transcribed names in Han stand among other characters: every run of two to six that can be a name is compared. */
function hanCandidates(
  index: SoundIndex,
  passage: Passage,
  order: number,
  word: Word,
  add: (candidate: Candidate) => void,
): void {
  const { text, units } = passage.folded;
  const limits = enough.han;
  if (limits === undefined) return;
  let best: { spoken: Spoken; from: number; to: number; score: number; beside: boolean } | undefined;
  for (let from = word.from; from < word.to; from += 1) {
    for (let to = from + 2; to <= Math.min(word.to, from + longestHan); to += 1) {
      const window = text.slice(from, to);
      const heard = hearHan(index, window);
      if (heard === undefined) break;
      for (const { spoken, score, alone } of heard) {
        const beside =
          units[from - 1] === 0xb7 &&
          score >= limits.besideGiven &&
          isGiven(index, text.slice(Math.max(0, from - 1 - longestHan), from - 1), 'han', spoken);
        if (!beside && !alone) continue;
        // A longer run of transcribing characters is most often another name.
        if (score < 0.95 && to + 2 <= word.to && romanise('han', text.slice(to, to + 2)) !== undefined)
          continue;
        if (best === undefined || score > best.score) best = { spoken, from, to, score, beside };
      }
    }
    if (best !== undefined && from >= best.to - 1) {
      add(candidateOf(passage, order, best.spoken, best.from, best.to, best.beside));
      best = undefined;
    }
  }
  if (best !== undefined) add(candidateOf(passage, order, best.spoken, best.from, best.to, best.beside));
}

/** As {@link hear} for a run of Han characters; nothing where one of them transcribes no sound. */
function hearHan(index: SoundIndex, window: string): readonly Heard[] | undefined {
  const known = index.heard.get(window);
  if (known !== undefined) return known;
  const sounds = romanise('han', window);
  if (sounds === undefined) return undefined;
  const best = new Map<Spoken, number>();
  compare(index, sounds, best, (name) => likeness(name, sounds, 'han'));
  const limits = enough.han;
  if (limits === undefined) return undefined;
  const result: Heard[] = [];
  for (const [spoken, score] of best) {
    const alone = score >= (spoken.consonants >= 3 && window.length >= 3 ? limits.alone : limits.short);
    if (alone || score >= limits.besideGiven) result.push({ spoken, score, alone });
  }
  return remember(index.heard, window, result);
}

function candidateOf(
  passage: Passage,
  order: number,
  spoken: Spoken,
  from: number,
  to: number,
  full: boolean,
): Candidate {
  const start = passage.folded.starts[from] ?? 0;
  return {
    watch: spoken.watch,
    passage,
    order,
    start,
    end: passage.folded.ends[to - 1] ?? start,
    from,
    to,
    paragraph: passage.firstParagraph + indexIn(passage.paragraphs, start),
    role: full ? 'full' : 'surname',
    class: 'transliteration',
    alias: spoken.name,
    language: undefined,
    pattern: undefined,
  };
}
