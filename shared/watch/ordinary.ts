import type { ArticleText } from '../article/article.ts';
import type { Before } from './before.ts';
import type { Candidate } from './candidate.ts';
import { isCommonWord } from './common-words.ts';
import { foldAlias } from './fold.ts';
import { type LanguageGuess, mayBe, shows } from './language.ts';
import { isTitle, marksName } from './name-cues.ts';
import { type Marked, onceAPlace } from './once-a-place.ts';
import { indexIn } from './passage.ts';
import { scriptOf, scripts } from './script.ts';
import { capital } from './verify.ts';

/** Whether nothing but the family name's letters speaks for the person, where these are an ordinary word. */
export function isOrdinary(candidate: Candidate, before: Before, article: ArticleText): boolean {
  const { original, units } = candidate.passage.folded;
  const text = original.slice(candidate.start, candidate.end);
  const folded = foldAlias(text);
  const latin = scripts[scriptOf(units[candidate.from] ?? 0)] === 'latin';
  const fits = latin ? mayBe : isWritten;
  const language = isCommonWord(folded, (each) =>
    fits(candidate.passage.language(candidate.start), each, article.language),
  );
  if (language === undefined) return false;
  if (!latin) return !marksName(candidate);
  const next = nextWord(original, candidate.end);
  const [previous] = before.words;
  const previousFolded = before.folded(0);
  if (language === 'en' && months.has(folded)) return isMonth(before, next.word);
  if (allCapitals(candidate)) {
    const atStart = isSentenceStart(candidate, before);
    if (atStart) return next.word === '' || articles.has(next.folded) || next.gap.trim() !== '';
    return before.gap.trim() === '' && !functionWords.has(previousFolded);
  }
  if (isTitle(previousFolded)) return false;
  if (language === 'de') return isGermanNoun(previous, previousFolded, next.word);
  if (!isSentenceStart(candidate, before)) {
    // Title case: a capital word before it that is no role makes one name or one headline of the two.
    return (
      previous !== undefined &&
      capital(previous, 0) &&
      before.gap === ' ' &&
      !functionWords.has(previousFolded) &&
      isSentenceStart({ ...candidate, start: before.starts[0] ?? 0 }, { words: before.words.slice(1) })
    );
  }
  const after = original.slice(candidate.end, candidate.end + 30);
  if (isAside(after)) return false;
  const english =
    language === 'en' && shows(candidate.passage.language(candidate.start), 'en', article.language);
  if (english && !isEnglishVerb(next.word) && !/^['’]s?\b/u.test(after)) return true;
  return next.word === '' || articles.has(next.folded) || /^[,:;]/u.test(next.gap.trim());
}

/** Whether a passage shows signs of a language, or the script alone tells it. */
function isWritten(guess: LanguageGuess, language: string, stated: string | undefined): boolean {
  return language === 'ja' || language === 'ko' || shows(guess, language, stated);
}

/** German writes all nouns with a capital: an article or an adjective before it makes it one. */
function isGermanNoun(previous: string | undefined, folded: string, next: string): boolean {
  if (previous === undefined) return next === '';
  const adjective = /^\p{Ll}/u.test(previous) && /(?:en|er|es|em|ige|iche|ische)$/u.test(folded);
  return germanArticles.has(folded) || (adjective && !germanParticles.has(folded));
}

/** A clause about a person after a comma: the age, who … */
function isAside(after: string): boolean {
  return /^,\s(?:\d{2}[\s,]|aged\s|who(?:se|m)?\s|qui\s|dont\s|quien\s|che\s|il\squale|który|która|o\squal)/u.test(
    after,
  );
}

const englishVerbs = new Set(
  'said says told tells was is has had will would did does could can may might also and won lost wrote spoke took made got went came left met led ran began saw gave held kept found thinks wants plans vows faces quits wins backs calls warns urges seeks signs hits rejects defends visits fails pledges admits denies not never later then now himself herself'.split(
    ' ',
  ),
);

function isEnglishVerb(word: string): boolean {
  return /^\p{Ll}{2,}ed$/u.test(word) || englishVerbs.has(word);
}

const nearby = 40;

function isSentenceStart(
  candidate: Pick<Candidate, 'passage' | 'start'>,
  before: Pick<Before, 'words'>,
): boolean {
  const { original } = candidate.passage.folded;
  const start = candidate.passage.sentences()[indexIn(candidate.passage.sentences(), candidate.start)] ?? 0;
  const lead = original.slice(start, candidate.start);
  return (
    before.words.length === 0 ||
    !/[\p{L}\p{N}]/u.test(lead) ||
    // What opens a quotation stands near: a long run of blanks is not gone through for each name behind it.
    /[:–—«“"¡¿-]\s*["«“¡¿]?$/u.test(lead.slice(-nearby))
  );
}

/** The word after a place, with what stands between. */
export function nextWord(text: string, from: number): { word: string; folded: string; gap: string } {
  const match = /^([^\p{L}\p{N}]*)([\p{L}\p{M}\p{N}]*)/u.exec(text.slice(from, from + 60));
  const word = match?.[2] ?? '';
  return { word, folded: foldAlias(word), gap: match?.[1] ?? '' };
}

/** Whether the words around a candidate are written in capitals throughout. */
export const allCapitals = onceAPlace(readCapitals);

function readCapitals(candidate: Marked): boolean {
  const { original } = candidate.passage.folded;
  const text = original.slice(candidate.start, candidate.end);
  if (text !== text.toUpperCase() || scriptOf(text.toLowerCase().charCodeAt(0)) === 0) return false;
  // Composed first, so that the window is as wide in every normal form.
  const before = original
    .slice(Math.max(0, candidate.start - 120), candidate.start)
    .normalize('NFC')
    .slice(-40);
  const after = original
    .slice(candidate.end, candidate.end + 120)
    .normalize('NFC')
    .slice(0, 40);
  return !/\p{Ll}/u.test(`${before}${text}${after}`.replace(/^[\p{L}\p{M}]*|[\p{L}\p{M}]*$/gu, ''));
}

const germanArticles = new Set(
  'der die das den dem des ein eine einen einem einer eines im am zum zur vom beim ins ans aufs kein keine keinen keinem keiner ihr ihre ihren ihrem sein seine seinen seinem unser jeder jede jedes jeden jedem dieser diese dieses diesen diesem mein meine dein viele alle einige zwei drei'.split(
    ' ',
  ),
);
const germanParticles = new Set(
  'gegen neben wegen zwischen unter hinter uber ausser aber oder sondern denn wenn waren haben werden konnen sollen mussen wollen wurden hatten immer wieder statt'.split(
    ' ',
  ),
);

/** Family names that English also writes with a capital as months. */
const months = new Set('may march august april june'.split(' '));
const beforeMonth = new Set(
  'in of on by since until till last next this from early late mid before after during every and to'.split(
    ' ',
  ),
);

function isMonth(before: Before, next: string): boolean {
  const previous = before.folded(0);
  return beforeMonth.has(previous) || /^\d/u.test(previous) || /^\d/u.test(next);
}

/** Words after which a capitalised or capital word is a name: prepositions, conjunctions, roles. */
export const functionWords: ReadonlySet<string> = new Set(
  'the in on at for with by as since when while if but and under from like unlike after before both even that what not will did does is was has had yet so because although though then now an our a de con contra y e que por para sin sobre al del ante tras segun desde hacia entre o no com do da ao pelo pela em di da il su per il con tra fra presidente mandatario president lider dictador dittatore ditador gobierno governo regimen regime chavista mr señor senhor signor sr expresidente ex'.split(
    ' ',
  ),
);
const articles = new Set('el la los las un una unos unas o os as um uma lo il i gli le y e ou o'.split(' '));
