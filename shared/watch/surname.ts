import type { ArticleText } from '../article/article.ts';
import { type Before, wordsBefore } from './before.ts';
import type { Candidate, Rejected } from './candidate.ts';
import { isCommonWord } from './common-words.ts';
import { foldAlias } from './fold.ts';
import { mayBe } from './language.ts';
import { indexIn } from './passage.ts';
import { nameParts } from './person.ts';
import { scriptOf } from './script.ts';
import { capital } from './verify.ts';
import type { Watch } from './watch.ts';

/**
 * Decides about a person's candidates. A full name counts. A bare family name counts unless another given name
 * stands before it, or it is an ordinary word of the passage's language that nothing marks as a name: a capital in
 * mid-sentence, or the full name elsewhere in the article.
 */
export function decidePersons(
  watch: Watch & { kind: 'person' },
  candidates: readonly Candidate[],
  article: ArticleText,
  rejected: Rejected,
): Candidate[] {
  const { shared, given } = partsOf(watch);
  const kept: Candidate[] = [];
  const doubtful: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.role !== 'surname') {
      kept.push(candidate);
      continue;
    }
    const before = wordsBefore(candidate);
    const own = before.folded.slice(0, 3).findIndex((word) => given.has(word));
    if (own >= 0 && before.gap.trim() === '') {
      kept.push({ ...candidate, start: before.starts[own] ?? candidate.start, role: 'full' });
      continue;
    }
    const other = otherPerson(candidate, before, given);
    if (other !== undefined) {
      rejected(candidate, `the name of another person (${other})`);
      continue;
    }
    const titled = functionWords.has(before.folded[0] ?? '');
    if ((shared && !titled) || isOrdinary(candidate, before, article)) doubtful.push(candidate);
    else kept.push(candidate);
  }
  const licensed = kept.length > 0;
  for (const candidate of doubtful) {
    if (licensed && capital(candidate.passage.folded.original, candidate.start) && !allCapitals(candidate))
      kept.push(candidate);
    else rejected(candidate, 'an ordinary word of this language, and nothing marks it as the name');
  }
  return kept;
}

/** `shared`: so many bear the family name that alone it names nobody. */
type Parts = { shared: boolean; given: ReadonlySet<string> };
const partsByWatch = new WeakMap<Watch, Parts>();

function partsOf(watch: Watch & { kind: 'person' }): Parts {
  const known = partsByWatch.get(watch);
  if (known !== undefined) return known;
  const parts = nameParts(watch.name);
  const shared = parts.familyFirst && crowded.has(foldAlias(parts.family[0] ?? ''));
  const fresh = { shared, given: new Set(parts.given.map(foldAlias)) };
  partsByWatch.set(watch, fresh);
  return fresh;
}

/** The given name of somebody else right before a family name. */
function otherPerson(candidate: Candidate, before: Before, own: ReadonlySet<string>): string | undefined {
  if (!before.givenName || own.has(before.folded[0] ?? '')) return undefined;
  return `${before.words[0]} ${candidate.passage.folded.original.slice(candidate.start, candidate.end)}`;
}

/** Whether nothing but the family name's letters speaks for the person, where these are an ordinary word. */
function isOrdinary(candidate: Candidate, before: Before, article: ArticleText): boolean {
  const { original } = candidate.passage.folded;
  const text = original.slice(candidate.start, candidate.end);
  const language = isCommonWord(foldAlias(text), (each) =>
    mayBe(candidate.passage.language(candidate.start), each, article.language),
  );
  if (language === undefined) return false;
  if (language === 'en' && months.has(foldAlias(text)))
    return isMonth(before, nextWord(original, candidate.end).word);
  const [previous] = before.words;
  const previousFolded = before.folded[0] ?? '';
  const next = nextWord(original, candidate.end);
  if (allCapitals(candidate)) {
    const atStart = isSentenceStart(candidate, before);
    if (atStart) return next.word === '' || articles.has(next.folded) || next.gap.trim() !== '';
    return before.gap.trim() === '' && !functionWords.has(previousFolded);
  }
  if (!isSentenceStart(candidate, before)) {
    // Title case: a capital word before it that is no role makes one name or one headline of the two.
    return (
      previous !== undefined &&
      capital(previous, 0) &&
      before.gap === ' ' &&
      !functionWords.has(previousFolded) &&
      isSentenceStart(
        { ...candidate, start: before.starts[0] ?? 0 },
        { ...before, words: before.words.slice(1) },
      )
    );
  }
  return next.word === '' || articles.has(next.folded) || /^[,:;]/u.test(next.gap.trim());
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

function nextWord(text: string, from: number): { word: string; folded: string; gap: string } {
  const match = /^([^\p{L}\p{N}]*)([\p{L}\p{M}\p{N}]*)/u.exec(text.slice(from, from + 60));
  const word = match?.[2] ?? '';
  return { word, folded: foldAlias(word), gap: match?.[1] ?? '' };
}

/** Whether the words around a candidate are written in capitals throughout. */
function allCapitals(candidate: Candidate): boolean {
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

/** Family names that so many people bear that alone they name nobody. */
const crowded = new Set(
  'kim lee park li wang zhang chen liu yang zhao lin wu zhou huang ma hu cho choi jung kang han shin nguyen tran pham le'.split(
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
  const previous = before.folded[0] ?? '';
  return beforeMonth.has(previous) || /^\d/u.test(previous) || /^\d/u.test(next);
}

/** Words after which a capitalised or capital word is a name: prepositions, conjunctions, roles. */
const functionWords = new Set(
  'the in on at for with by as since when while if but and under from like unlike after before both even that what not will did does is was has had yet so because although though then now an our a de con contra y e que por para sin sobre al del ante tras segun desde hacia entre o no com do da ao pelo pela em di da il su per il con tra fra presidente mandatario president lider dictador dittatore ditador gobierno governo regimen regime chavista mr señor senhor signor sr expresidente ex'.split(
    ' ',
  ),
);
const articles = new Set('el la los las un una unos unas o os as um uma lo il i gli le y e ou o'.split(' '));
