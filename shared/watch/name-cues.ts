import { onFirstUse } from '../on-first-use.ts';
import { type Folded, foldAlias } from './fold.ts';
import { chineseAfter, chineseBefore, cueWords, japaneseAfter } from './name-cue-words.ts';
import { type Marked, onceAPlace } from './once-a-place.ts';
import { indexIn } from './passage.ts';
import { type Script, scriptOf, scripts } from './script.ts';
import { capital } from './verify.ts';
import { WordMemo } from './word-memo.ts';

/** Words to compare with: whole, and by their first two letters those that words may start with. */
type Words = { whole: ReadonlySet<string>; starts: ReadonlyMap<string, readonly string[]> };
type Cues = {
  before: Words;
  after: Words;
  /** By word: the bits of what it tells of a name beside it. */
  known: WordMemo<number>;
};

/** A title or a trade before a name, a verb or the like after it, a Slavic verb in the past. */
const [titleBit, afterBit, pastBit] = [1, 2, 4];

function wordsOf(source: string): Words {
  const words = source.trim().split(/\s+/u);
  const starts = new Map<string, string[]>();
  for (const word of words.filter((each) => each.endsWith('*'))) {
    const start = foldAlias(word.slice(0, -1));
    starts.set(start.slice(0, 2), [...(starts.get(start.slice(0, 2)) ?? []), start]);
  }
  return { whole: new Set(words.filter((word) => !word.endsWith('*')).map(foldAlias)), starts };
}

const cues = onFirstUse(() => {
  const known = new Map<Script, Cues>();
  for (const [script, { before, after }] of Object.entries(cueWords) as [
    Script,
    { before: string; after: string },
  ][])
    known.set(script, { before: wordsOf(before), after: wordsOf(after), known: new WordMemo() });
  return known;
});

function holds({ whole, starts }: Words, word: string): boolean {
  if (word === '') return false;
  return whole.has(word) || (starts.get(word.slice(0, 2))?.some((start) => word.startsWith(start)) ?? false);
}

/** Titles and trades before a name in Latin letters. */
const titles = new Set(
  'president presidente prasident prezydent presidenta presidentin premier minister ministre ministro ministra senator senatrice sen senateur senador senadora senatore judge justice juge juez juiz giudice richter richterin sedzia sedzi sedziego hakim yargic coach trainer trainerin entraineur selectionneur entrenador tecnico allenatore trener direktor director directora direktorin regista regisseur regisseurin rezyser dr dra doctor doctora docteur doktor prof professor profesor professeur professore mr mrs ms miss sir dame lord lady herr frau monsieur madame m mme don dona senor senora signor signora pan pani pana bay bayan sayin chancellor kanzler kanzlerin chancelier governor gouverneur gobernador governador gouverneurin mayor maire alcalde prefeito sindaco burgermeister general gen col capt actor actress acteur actrice attore attrice schauspieler schauspielerin aktor aktorka cantante singer sanger sangerin chanteur chanteuse cantor cantora author writer ecrivain escritor scrittore schriftsteller leader lider chef chief chair chairman ceo founder king queen prince princess lawyer avocat avvocato abogado anwalt adwokat prosecutor candidate candidat candidato kandidat deputy diputado deputado depute deputato researcher ricercatrice ricercatore chercheur chercheuse forscher forscherin investigador investigadora pesquisador antrenor baskan baskani bakan bakani basbakan senator yonetmen oyuncu sarkici milletvekili'.split(
    ' ',
  ),
);

/** Whether a folded word in Latin letters is a title or a trade that stands before names. */
export function isTitle(folded: string): boolean {
  return titles.has(folded);
}

/** Whether a folded word in any case form is a title or a trade that stands before names in a script. */
export function isTitleIn(script: Script, folded: string): boolean {
  const known = cues().get(script);
  return known !== undefined && holds(known.before, folded);
}

const reach = 24;
/** Korean family names that are no other word. */
const clearFamilies = '김박최윤문손조강황권홍류백송임유심';

/**
 * Whether the words beside a candidate mark it as a person's name: a title or a trade, a verb of saying, and in
 * scripts with capitals a capital in mid-sentence that no other name stands beside.
 */
export const marksName = onceAPlace(readMarks);

function readMarks(place: Marked): boolean {
  const { folded } = place.passage;
  const script = scripts[scriptOf(folded.units[place.from] ?? 0)] ?? 'none';
  if (script === 'han' || script === 'katakana') return marksEastAsian(place, script);
  const known = cues().get(script);
  if (known === undefined) return false;
  const previous = wordBefore(folded, place.from);
  const next = wordAfter(folded, place.to);
  if (script === 'hangul' && place.to - place.from <= 3) {
    const text = folded.original.slice(place.start, place.end).normalize('NFC');
    return clearFamilies.includes(text) && tells(known, folded, next, afterBit);
  }
  const titled = tells(known, folded, previous, titleBit);
  if (script !== 'cyrillic' && script !== 'greek')
    return titled || tells(known, folded, next, afterBit) || (script !== 'hangul' && isAge(place));
  // Another name in capitals right after it makes one name of the two.
  const unit = folded.units[place.to];
  const joined = next !== undefined && next.from === place.to + 1 && (unit === 0x20 || unit === 0x2d);
  if (joined && isCapital(folded, next)) return false;
  if (titled || previous === undefined) return titled || isSubject(place, known, next);
  const { passage } = place;
  const start = passage.sentences()[indexIn(passage.sentences(), place.start)] ?? 0;
  const opens =
    folded.startOf(previous.from) < start ||
    /[:–—-]\s*["«“]?$/u.test(folded.original.slice(start, place.start).slice(-4));
  if (opens) return isSubject(place, known, next);
  const apart = place.from - previous.to !== 1 || folded.units[previous.to] !== 0x20;
  if (apart || !isCapital(folded, previous)) return true;
  // A capital at the start of the sentence tells nothing.
  const first = wordBefore(folded, previous.from);
  return first === undefined || folded.startOf(first.from) < start;
}

const greekArticles = new Set('ο η του τησ τον την τη στον στην στη ο/η'.split(' '));

/** Whether a title or a trade stands right before a place of a script with capitals, or the age after it. */
export const hasTitle = onceAPlace((place) => {
  const { folded } = place.passage;
  const known = cues().get(scripts[scriptOf(folded.units[place.from] ?? 0)] ?? 'none');
  const previous = textOf(folded, wordBefore(folded, place.from));
  return (
    (known !== undefined && holds(known.before, previous) && !greekArticles.has(previous)) || isAge(place)
  );
});

/** Whether a name at the start of a sentence has its verb after it, or the age. */
function isSubject(place: Marked, known: Cues, next: Span | undefined): boolean {
  const { folded } = place.passage;
  const cyrillic = scripts[scriptOf(folded.units[place.from] ?? 0)] === 'cyrillic';
  return tells(known, folded, next, cyrillic ? afterBit | pastBit : afterBit) || isAge(place);
}

type Span = { from: number; to: number };
const farthest = 4;

/** The word before a place of the folded text, with what parts them of a few units at most. */
function wordBefore({ units }: Folded, from: number): Span | undefined {
  let to = from;
  while (to > 0 && from - to < farthest && !isPart(units, to - 1)) to -= 1;
  let start = to;
  while (start > 0 && isPart(units, start - 1)) start -= 1;
  return start < to ? { from: start, to } : undefined;
}

function wordAfter({ units }: Folded, to: number): Span | undefined {
  let from = to;
  while (from < units.length && from - to < farthest && !isPart(units, from)) from += 1;
  let end = from;
  while (end < units.length && isPart(units, end)) end += 1;
  return from < end ? { from, to: end } : undefined;
}

/** Letters, and the marks of abbreviations that stand between letters: ד"ר. */
function isPart(units: Uint16Array, at: number): boolean {
  const unit = units[at] ?? 0;
  if (scriptOf(unit) !== 0) return true;
  return (
    (unit === 0x22 || unit === 0x27) &&
    scriptOf(units[at - 1] ?? 0) !== 0 &&
    scriptOf(units[at + 1] ?? 0) !== 0
  );
}

function textOf({ units }: Folded, span: Span | undefined): string {
  if (span === undefined || span.to - span.from > reach) return '';
  return String.fromCharCode(...units.subarray(span.from, span.to));
}

/** Whether a word beside a name is one of some kinds. */
function tells(cue: Cues, folded: Folded, span: Span | undefined, bits: number): boolean {
  if (span === undefined || span.to - span.from > reach) return false;
  const { units } = folded;
  const { before, after, known } = cue;
  let told = known.find(units, span.from, span.to);
  if (told === undefined) {
    const word = textOf(folded, span);
    told =
      (holds(before, word) ? titleBit : 0) |
      (holds(after, word) ? afterBit : 0) |
      (isPast(word) ? pastBit : 0);
    known.keep(units, span.from, span.to, told);
  }
  return (told & bits) !== 0;
}

function marksEastAsian({ passage, start, end, language }: Marked, script: Script): boolean {
  const { original } = passage.folded;
  const after = original.slice(end, end + reach);
  if (script === 'katakana') return japaneseAfter.some((word) => after.startsWith(word));
  const before = original.slice(Math.max(0, start - reach), start);
  const text = original.slice(start, end);
  return language === 'ja' ? marksJapanese(text, before, after) : marksHan(before, text, after);
}

function isCapital(folded: Folded, { from }: Span): boolean {
  const start = folded.startOf(from);
  const first = folded.original.charAt(start);
  return capital(folded.original, start) && first.toLowerCase() !== first;
}

/** Smith, 43, … */
function isAge({ passage, end }: Marked): boolean {
  const { original } = passage.folded;
  return original.charAt(end) === ',' && /^,\s\d{2}[\s,-]/u.test(original.slice(end, end + 6));
}

/** A Slavic verb in the past. */
function isPast(word: string): boolean {
  return (
    word.length >= 4 &&
    /(?:[аеиіяуюоы](?:л|ла|ли|лі|в|у)|(?:л|в|у)ся|(?:ла|ла)ся|лась|лся|нуу|жыу)$/u.test(word)
  );
}

/** Family names that are places as well. */
const places = new Set(
  '山口 宮城 福島 千葉 長崎 川崎 豊田 山形 石川 福井 秋山 大島 小島 中野 渋谷 青山 目黒 品川 上野 成田 松山 高松 岡崎 豊橋 長野 高山 松本 大宮 角川 松下 本田 三島 小松 金沢 川口 高崎 宮崎'.split(
    ' ',
  ),
);

/** A Japanese family name stands before an honorific or a particle, or before the given name and one of these. */
function marksJapanese(text: string, before: string, after: string): boolean {
  if (/\p{Script=Han}$/u.test(before) && !chineseBefore.some((word) => before.endsWith(word))) return false;
  if (japaneseAfter.some((word) => after.startsWith(word))) return true;
  if (text.length < 2 || places.has(text)) return false;
  return (
    /^\p{Script=Han}{0,3}(?:[はがもをにのと、]|氏|さん|選手|投手|首相|監督|容疑者)/u.test(after) ||
    chineseAfter.some((word) => after.startsWith(word) || after.startsWith(word, 2))
  );
}

function marksHan(before: string, text: string, after: string): boolean {
  const opens =
    before === '' ||
    /[^\p{Script=Han}·]$/u.test(before) ||
    chineseBefore.some((word) => before.endsWith(word));
  const closes =
    after === '' || /^[^\p{Script=Han}·]/u.test(after) || chineseAfter.some((word) => after.startsWith(word));
  return opens && closes && !cutsWord(before, text, after);
}

const segmenter = onFirstUse(() => new Intl.Segmenter('zh', { granularity: 'word' }));
const nearHan = 8;

/** Whether a place of Han text starts or ends inside a word of the dictionary. */
export const cutsHan = onceAPlace(readCuts);

function readCuts({ passage, start, end }: Marked): boolean {
  const { original } = passage.folded;
  return cutsWord(
    original.slice(Math.max(0, start - nearHan), start),
    original.slice(start, end),
    original.slice(end, end + nearHan),
  );
}

function cutsWord(before: string, text: string, after: string): boolean {
  const lead = before.slice(-nearHan);
  const end = lead.length + text.length;
  for (const { index, segment } of segmenter().segment(`${lead}${text}${after.slice(0, nearHan)}`)) {
    const to = index + segment.length;
    if (index < lead.length && to > lead.length) return true;
    if (index < end && to > end) return true;
  }
  return false;
}
