import type { ArticleText } from '../article/article.ts';
import { isAsianFamily } from './asian-names.ts';
import { type Before, wordsBefore } from './before.ts';
import type { Candidate, Rejected } from './candidate.ts';
import { isCrowded, isFathersName } from './crowded-names.ts';
import { foldAlias } from './fold.ts';
import { isTitle, marksName } from './name-cues.ts';
import { nameParts } from './name-parts.ts';
import { allCapitals, functionWords, isOrdinary, nextWord } from './ordinary.ts';
import { scriptOf, scripts } from './script.ts';
import { capital } from './verify.ts';
import type { Watch } from './watch.ts';

/**
 * Decides about a person's candidates. A full name counts. A bare family name counts unless another given name
 * stands before it, or it is an ordinary word of the passage's language that nothing marks as a name: a capital in
 * mid-sentence, or the full name elsewhere in the article. A word that is short, or only sounds like the name, needs
 * a title or the like beside it; a family name that millions bear must stand alone.
 */
export function decidePersons(
  watch: Watch & { kind: 'person' },
  candidates: readonly Candidate[],
  article: ArticleText,
  rejected: Rejected,
): Candidate[] {
  const { shared, given, full, crowd } = partsOf(watch);
  const kept: Candidate[] = [];
  const doubtful: Candidate[] = [];
  const bare: Candidate[] = [];
  let others = false;
  for (const candidate of candidates) {
    // Korean and Chinese names in one word: 손흥민.
    const whole = shared && candidate.pattern === undefined && candidate.alias === full;
    if (candidate.role !== 'surname' || whole) {
      kept.push(candidate);
      continue;
    }
    const before = wordsBefore(candidate);
    const own = ownGiven(before, given);
    if (own >= 0 && before.gap.trim() === '') {
      kept.push({ ...candidate, start: before.starts[own] ?? candidate.start, role: 'full' });
      continue;
    }
    const other = otherPerson(candidate, before, given);
    if (other !== undefined) {
      others = true;
      rejected(candidate, `the name of another person (${other})`);
    } else if (isAnybodys(candidate, crowd) || isDoubtful(candidate, before, shared, article))
      doubtful.push(candidate);
    else bare.push(candidate);
  }
  // Of a family name that millions bear, the bare name is the person's whose full name the article gives.
  if (shared && others && kept.length === 0) doubtful.push(...bare);
  else kept.push(...bare);
  const licensed = kept.length > 0;
  for (const candidate of doubtful) {
    if (licensed && capital(candidate.passage.folded.original, candidate.start) && !allCapitals(candidate))
      kept.push(candidate);
    else rejected(candidate, 'an ordinary word of this language, and nothing marks it as the name');
  }
  return kept;
}

/** `shared`: so many bear the family name that alone it names nobody. */
type Parts = { full: string; shared: boolean; given: ReadonlySet<string>; crowd: Crowd };
/** Who else bears the family name: `many` families, or `fathers` and sons as their given name. */
type Crowd = 'many' | 'fathers' | 'few';
const partsByWatch = new WeakMap<Watch, Parts>();

function partsOf(watch: Watch & { kind: 'person' }): Parts {
  const known = partsByWatch.get(watch);
  if (known !== undefined) return known;
  const parts = nameParts(watch.name);
  const shared = parts.familyFirst && isAsianFamily(foldAlias(parts.family[0] ?? ''));
  const given = new Set(parts.given.map(foldAlias));
  const fresh = { full: parts.full, shared, given, crowd: crowdOf(parts.family[0] ?? '', given) };
  partsByWatch.set(watch, fresh);
  return fresh;
}

function crowdOf(family: string, given: ReadonlySet<string>): Crowd {
  if (isCrowded(family, given)) return 'many';
  return isFathersName(family) ? 'fathers' : 'few';
}

/**
 * Whether a bare family name may be anybody's: one that a crowd bears, in a script of a country where it does, and the
 * single syllable of a Korean family name, whatever title follows it.
 */
function isAnybodys(candidate: Candidate, crowd: Crowd): boolean {
  const { original, units } = candidate.passage.folded;
  const script = scripts[scriptOf(units[candidate.from] ?? 0)];
  const text = original.slice(candidate.start, candidate.end).normalize('NFC');
  // A name that a newsroom is known to write so is no guess.
  if (candidate.class === 'alias') return false;
  if (script === 'hangul')
    return (
      /^\p{Script=Hangul}(?:$|[은는이가을를의에와과도])/u.test(text) &&
      text.length <= 2 &&
      candidate.pattern === undefined
    );
  if (script === 'latin') {
    const next = nextWord(original, candidate.end);
    return crowd === 'fathers' && next.gap === ' ' && /^\p{Lu}/u.test(next.word);
  }
  if (crowd === 'many') return true;
  return crowd === 'fathers' && !marksName(candidate);
}

/** Which of the three words before a place is one of a person's given names; -1 for none. */
function ownGiven(before: Before, given: ReadonlySet<string>): number {
  for (let place = 0; place < Math.min(3, before.words.length); place += 1)
    if (given.has(before.folded(place))) return place;
  return -1;
}

/** The given name of somebody else right before a family name. */
function otherPerson(candidate: Candidate, before: Before, own: ReadonlySet<string>): string | undefined {
  if (!before.givenName || own.has(before.folded(0))) return undefined;
  return `${before.words[0]} ${candidate.passage.folded.original.slice(candidate.start, candidate.end)}`;
}

/** Whether a bare family name may be a word, or the name of anybody. */
function isDoubtful(candidate: Candidate, before: Before, shared: boolean, article: ArticleText): boolean {
  if (candidate.weak === true) return false;
  if (candidate.pattern?.class === 'transliteration') return !marksName(candidate);
  if (shared) return !standsAlone(candidate, before);
  return isOrdinary(candidate, before, article);
}

/** Whether a family name that many bear has no other name beside it: in mid-sentence, or after a title. */
function standsAlone(candidate: Candidate, before: Before): boolean {
  const { original, units } = candidate.passage.folded;
  const [previous = ''] = before.words;
  if (functionWords.has(before.folded(0))) return true;
  if (scripts[scriptOf(units[candidate.from] ?? 0)] !== 'latin') return marksName(candidate);
  const next = nextWord(original, candidate.end);
  if (allCapitals(candidate) || (/^[ -]$/u.test(next.gap) && /^\p{Lu}/u.test(next.word))) return false;
  return previous === '' || before.gap !== ' ' || !/^\p{Lu}/u.test(previous) || isTitle(before.folded(0));
}
