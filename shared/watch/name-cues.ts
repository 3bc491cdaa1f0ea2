import type { Candidate } from './candidate.ts';
import { foldAlias } from './fold.ts';
import { chineseAfter, chineseBefore, cueWords, japaneseAfter } from './name-cue-words.ts';
import { onceAPlace } from './once-a-place.ts';
import { indexIn } from './passage.ts';
import { type Script, scriptOf, scripts } from './script.ts';
import { capital } from './verify.ts';

/** Words to compare with, whole and by their beginning. */
type Words = { whole: ReadonlySet<string>; starts: readonly string[] };
type Cues = { before: Words; after: Words };

function wordsOf(source: string): Words {
  const words = source.trim().split(/\s+/u);
  const starts = words.filter((word) => word.endsWith('*')).map((word) => foldAlias(word.slice(0, -1)));
  return { whole: new Set(words.filter((word) => !word.endsWith('*')).map(foldAlias)), starts };
}

const cues = new Map<Script, Cues>();
for (const [script, { before, after }] of Object.entries(cueWords) as [
  Script,
  { before: string; after: string },
][])
  cues.set(script, { before: wordsOf(before), after: wordsOf(after) });

function holds({ whole, starts }: Words, word: string): boolean {
  return word !== '' && (whole.has(word) || starts.some((start) => word.startsWith(start)));
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

const reach = 48;
/** Korean family names that are no other word. */
const clearFamilies = '김박최윤문손조강황권홍류백송임유심';

/**
 * Whether the words beside a candidate mark it as a person's name: a title or a trade, a verb of saying, and in
 * scripts with capitals a capital in mid-sentence that no other name stands beside.
 */
export const marksName = onceAPlace(readMarks);

function readMarks(candidate: Candidate): boolean {
  const { original } = candidate.passage.folded;
  const script = scripts[scriptOf(candidate.passage.folded.units[candidate.from] ?? 0)] ?? 'none';
  const before = original.slice(Math.max(0, candidate.start - reach), candidate.start);
  const after = original.slice(candidate.end, candidate.end + reach);
  if (script === 'han') {
    const text = original.slice(candidate.start, candidate.end);
    return candidate.language === 'ja' ? marksJapanese(text, before, after) : marksHan(before, after);
  }
  if (script === 'katakana') return japaneseAfter.some((word) => after.startsWith(word));
  const known = cues.get(script);
  if (known === undefined) return false;
  const previous = /([\p{L}\p{M}'’"״.‌]+)[\s«"“(]*$/u.exec(before)?.[1] ?? '';
  const next = /^[\s»"”)]*([\p{L}\p{M}'’‌]+)/u.exec(after)?.[1] ?? '';
  const [folded, foldedNext] = [foldAlias(previous), foldAlias(next)];
  if (script === 'hangul' && candidate.to - candidate.from <= 3) {
    const text = original.slice(candidate.start, candidate.end).normalize('NFC');
    return clearFamilies.includes(text) && holds(known.after, foldedNext);
  }
  const titled = holds(known.before, folded) || holds(known.before, folded.replace(/\.$/u, ''));
  if (script !== 'cyrillic' && script !== 'greek') {
    return titled || holds(known.after, foldedNext) || (script !== 'hangul' && isAge(after));
  }
  // Another name in capitals right after it makes one name of the two.
  if (next !== '' && isCapital(next) && /^[ -]\p{L}/u.test(after)) return false;
  if (titled) return true;
  const start = candidate.passage.sentences()[indexIn(candidate.passage.sentences(), candidate.start)] ?? 0;
  const lead = original.slice(start, candidate.start);
  if (!/[\p{L}\p{N}]/u.test(lead) || /[:–—-]\s*["«“]?$/u.test(lead.slice(-reach)))
    return holds(known.after, foldedNext) || isAge(after) || (script === 'cyrillic' && isPast(foldedNext));
  const single = /^[^\p{L}\p{N}]*[\p{L}\p{M}'’]+[^\p{L}\p{N}]*$/u.test(lead);
  return previous === '' || !isCapital(previous) || !/[\p{L}]\s$/u.test(before) || single;
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return capital(word, 0) && first.toLowerCase() !== first;
}

/** Smith, 43, … */
function isAge(after: string): boolean {
  return /^,\s\d{2}[\s,-]/u.test(after);
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

function marksHan(before: string, after: string): boolean {
  const opens =
    before === '' ||
    /[^\p{Script=Han}]$/u.test(before) ||
    chineseBefore.some((word) => before.endsWith(word));
  const closes =
    after === '' || /^[^\p{Script=Han}]/u.test(after) || chineseAfter.some((word) => after.startsWith(word));
  return opens && closes;
}
