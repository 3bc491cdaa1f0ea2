import { detectAll } from 'tinyld/light';
import { onFirstUse } from '../on-first-use.ts';
import { functionWords } from './function-words.ts';

/** As much of a text as tells its language. */
const sample = 2_000;

/**
 * The language that a text is in, as a BCP 47 primary subtag; undefined where too little of it tells. Script
 * decides where one language has it to itself, letters tell Ukrainian, Belarusian, Persian … from their neighbours,
 * and the rest is told apart by function words and n-grams (tinyld).
 */
export function detectLanguage(text: string): string | undefined {
  return guess(text)?.language;
}

/**
 * The language of an article: what the entry or the feed states, unless the text is plainly in another one (another
 * script, or words enough to be sure); detected where nothing usable is stated. A BCP 47 primary subtag
 * (`el`, `pt`, `zh`): regions are dropped, so that one language is one value.
 */
export function languageOf(text: string, ...stated: (string | undefined)[]): string | undefined {
  const claimed = stated.map(primarySubtag).find((tag) => tag !== undefined);
  const found = guess(text, claimed);
  if (!found || !claimed) return found?.language ?? claimed;
  const stays = found.sure ? false : fits(text, claimed) || isTooLittle(text);
  return stays ? claimed : found.language;
}

/** Codes of countries that feeds write in place of their languages. */
const mistaken: Readonly<Record<string, string>> = {
  gr: 'el',
  ua: 'uk',
  cn: 'zh',
  jp: 'ja',
  cz: 'cs',
  dk: 'da',
  nb: 'no',
  nn: 'no',
};

/** The primary subtag of a language tag as feeds write it (`en_US`, `EL-gr`, `zh-Hant-TW`); undefined for no tag. */
export function primarySubtag(tag: string | undefined): string | undefined {
  return tag === undefined ? undefined : subtagOf(tag);
}

const subtagOf = remembered((tag: string): string | undefined => {
  const written = tag.trim().replaceAll('_', '-').toLowerCase().split('-')[0];
  if (!written || !/^[a-z]{2,3}$/.test(written) || written === 'und') return undefined;
  const base = mistaken[written] ?? new Intl.Locale(written).language;
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(base) ? base : undefined;
});

/** The same function, that keeps its answers: a feed says the same few tags at each of its entries. */
function remembered<Answer>(work: (tag: string) => Answer): (tag: string) => Answer {
  const answers = new Map<string, Answer>();
  return (tag) => {
    const known = answers.get(tag);
    if (known !== undefined || answers.has(tag)) return known as Answer;
    const answer = work(tag);
    if (answers.size < 1_000 && tag.length < 100) answers.set(tag, answer);
    return answer;
  };
}

type Guess = { language: string; sure: boolean };

/** @param claimed a language whose confirmation is worth less work than a detection */
function guess(text: string, claimed?: string): Guess | undefined {
  const words = text.slice(0, sample).replace(/https?:\/\/\S+|[@#][\p{L}\p{N}_]+/gu, ' ');
  const script = scriptOf(words);
  if (!script) return undefined;
  const own = scriptLanguage[script];
  if (own) return { language: own, sure: false };
  if (script === 'Cyrillic') return cyrillic(words, claimed);
  if (script === 'Arabic') return arabic(words);
  return byWords(words, latinLanguages(), claimed);
}

const scripts = {
  Greek: /\p{sc=Greek}/gu,
  Cyrillic: /\p{sc=Cyrillic}/gu,
  Hebrew: /\p{sc=Hebrew}/gu,
  Arabic: /\p{sc=Arabic}/gu,
  Kana: /[\p{sc=Hiragana}\p{sc=Katakana}]/gu,
  Han: /\p{sc=Han}/gu,
  Hangul: /\p{sc=Hangul}/gu,
  Thai: /\p{sc=Thai}/gu,
  Georgian: /\p{sc=Georgian}/gu,
  Armenian: /\p{sc=Armenian}/gu,
  Devanagari: /\p{sc=Devanagari}/gu,
  Bengali: /\p{sc=Bengali}/gu,
  Tamil: /\p{sc=Tamil}/gu,
  Telugu: /\p{sc=Telugu}/gu,
  Gujarati: /\p{sc=Gujarati}/gu,
  Khmer: /\p{sc=Khmer}/gu,
  Myanmar: /\p{sc=Myanmar}/gu,
  Ethiopic: /\p{sc=Ethiopic}/gu,
  Latin: /\p{sc=Latin}/gu,
} as const;
type Script = keyof typeof scripts;

/** Scripts that one language of the news has nearly to itself. */
const scriptLanguage: Partial<Record<Script, string>> = {
  ...{
    Greek: 'el',
    Hebrew: 'he',
    Kana: 'ja',
    Han: 'zh',
    Hangul: 'ko',
    Thai: 'th',
    Georgian: 'ka',
    Armenian: 'hy',
  },
  ...{
    Devanagari: 'hi',
    Bengali: 'bn',
    Tamil: 'ta',
    Telugu: 'te',
    Gujarati: 'gu',
    Khmer: 'km',
    Myanmar: 'my',
    Ethiopic: 'am',
  },
};

/** Other languages that a script may be claimed for. */
const alsoIn: Partial<Record<Script, string[]>> = {
  Hebrew: ['yi'],
  Devanagari: ['mr', 'ne', 'sa'],
  Bengali: ['as'],
  Ethiopic: ['ti'],
  Han: ['yue'],
};

const scriptNames = Object.keys(scripts) as Script[];
/** For every UTF-16 unit 1 + the place of its script in `scriptNames`, 0 for none, `unseen` where it was not looked up. */
const unseen = 255;
const scriptOfUnit = new Uint8Array(0x10000).fill(unseen);

/** 1 + the place in `scriptNames` of the script that a character is of, 0 for none. */
function scriptIndex(character: string): number {
  return 1 + scriptNames.findIndex((script) => character.search(scripts[script]) === 0);
}

function countScripts(text: string): number[] {
  const counts = new Array<number>(scriptNames.length + 1).fill(0);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let index = scriptOfUnit[unit] ?? 0;
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const point = String.fromCodePoint(text.codePointAt(at) ?? unit);
      index = scriptIndex(point);
      at += point.length - 1;
    } else if (index === unseen) {
      index = scriptIndex(text.charAt(at));
      scriptOfUnit[unit] = index;
    }
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts.slice(1);
}

/** The script that a text is in. Latin names in other scripts are common, so Latin needs seven letters of ten. */
function scriptOf(text: string): Script | undefined {
  const numbers = countScripts(text);
  const counts = scriptNames.map((script, index) => [script, numbers[index] ?? 0] as const);
  const count = Object.fromEntries(counts) as Record<Script, number>;
  const letters = numbers.reduce((sum, number) => sum + number, 0);
  if (letters < 2) return undefined;
  if (count.Latin >= letters * 0.7) return 'Latin';
  if (count.Kana > 0 && count.Kana * 8 >= count.Han && count.Kana + count.Han >= count.Hangul) return 'Kana';
  const others = counts.filter(([script]) => script !== 'Latin');
  return others.toSorted(([, one], [, other]) => other - one)[0]?.[0] as Script;
}

const latinLanguages = onFirstUse(() =>
  Object.keys(functionWords()).filter((language) => !/^(?:ru|uk|be|bg|sr|mk)$/.test(language)),
);
const cyrillicLanguages = ['ru', 'uk', 'be', 'bg', 'sr', 'mk'];

function cyrillic(text: string, claimed: string | undefined): Guess | undefined {
  const has = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const i = has(/і/gi);
  const rulings: [boolean, string][] = [
    [has(/[әғқңөұүһ]/gi) > 1, 'kk'],
    [has(/[ѓќѕ]/gi) > 0, 'mk'],
    [has(/[јљњћђџ]/gi) > 0, 'sr'],
    [has(/ў/gi) > 0 && has(/[їєґщ]/gi) <= has(/ў/gi), 'be'],
    [has(/[їєґ]/gi) > 0 && has(/[ыэъё]/gi) <= has(/[їєґі]/gi), 'uk'],
    [i > 0 && has(/и/gi) === 0 && has(/[ыэё]/gi) > 0, 'be'],
    [i > 0 && i * 3 > has(/[ыэ]/gi), 'uk'],
    [has(/[ыэё]/gi) > 0, 'ru'],
  ];
  const ruled = rulings.find(([holds]) => holds)?.[1];
  // Belarusian has every letter of Russian but three; without them a short text can be either.
  const sure = ruled !== 'ru' || has(/[ищъ]/gi) > 0;
  return ruled ? { language: ruled, sure } : byWords(text, cyrillicLanguages, claimed);
}

function arabic(text: string): Guess {
  const has = (letters: RegExp) => text.match(letters)?.length ?? 0;
  if (has(/[ٹڈڑںے]/g) > 0) return { language: 'ur', sure: true };
  if (has(/[ڕڵێۆ]/g) > 0) return { language: 'ckb', sure: true };
  if (has(/[ټډړښځڅ]/g) > 0) return { language: 'ps', sure: true };
  const persian = has(/[پچژگیک]/g);
  const arab = has(/[ةيىكأإؤ]/g);
  return { language: persian > arab ? 'fa' : 'ar', sure: true };
}

/** Most news is in these: they win where little speaks for either language. */
const frequent: ReadonlySet<string> = new Set(['en', 'es', 'pt', 'fr', 'de', 'it', 'ru']);

/**
 * Function words weigh most: a sentence has several of its own language's, a list of names has none. n-grams are asked
 * only where they could change the answer, for they cost many times more: each adds at most its share to a language.
 */
function byWords(
  text: string,
  candidates: readonly string[],
  claimed: string | undefined,
): Guess | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length === 0) return undefined;
  const scores = new Map<string, number>();
  for (const language of candidates) scores.set(language, frequent.has(language) ? 0.03 : 0);
  for (const word of words) {
    const languages = languagesOf(word).filter((language) => scores.has(language));
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / Math.sqrt(languages.length) / words.length);
    }
  }
  const share = words.length < 25 ? 0.35 : 0.2;
  const decided = leader(scores, share, claimed);
  if (decided) return { language: decided, sure: false };
  for (const { lang, accuracy } of detectAll(text, { only: [...candidates] }).slice(0, 4)) {
    scores.set(lang, (scores.get(lang) ?? 0) + Math.min(1, accuracy * 2) * share);
  }
  const [first, second] = [...scores].toSorted(([, one], [, other]) => other - one);
  if (!first || first[1] < 0.1) return undefined;
  const margin = first[1] - (second?.[1] ?? 0);
  return { language: first[0], sure: words.length >= 12 && margin > sureMargin && first[1] > 0.25 };
}

/** A language may lead by this much before its text counts as surely in it. */
const sureMargin = 0.1;

/**
 * The language that n-grams cannot change: one so far ahead of the others, or the claimed one where no other can get far
 * enough ahead of it to overrule the claim. That it is sure then makes no difference.
 */
function leader(
  scores: ReadonlyMap<string, number>,
  share: number,
  claimed: string | undefined,
): string | undefined {
  let [first, best, second] = ['', 0, 0];
  for (const [language, score] of scores) {
    if (score > best) [first, best, second] = [language, score, best];
    else if (score > second) second = score;
  }
  if (best < 0.1) return undefined;
  if (claimed === undefined) return best - second > share ? first : undefined;
  return first === claimed && best - second > share - sureMargin ? first : undefined;
}

let byWord: Map<string, string[]> | undefined;

/** The languages that a function word belongs to; one that many share says less for each. */
function languagesOf(word: string): string[] {
  if (!byWord) {
    byWord = new Map();
    for (const [language, list] of Object.entries(functionWords())) {
      for (const own of list.split(' ')) byWord.set(own, [...(byWord.get(own) ?? []), language]);
    }
  }
  return byWord.get(word) ?? [];
}

/** A headline of a few Latin names stands in articles of every language. */
function isTooLittle(text: string): boolean {
  return scriptOf(text.slice(0, sample)) === 'Latin' && text.trim().split(/\s+/, 4).length < 4;
}

/** Whether a text can be in a language by its script. */
function fits(text: string, language: string): boolean {
  const script = scriptOf(text.slice(0, sample));
  if (!script) return true;
  const own = scriptLanguage[script];
  if (own) return own === language || (alsoIn[script]?.includes(language) ?? false);
  const written = usualScript(language);
  const name = { Cyrl: 'Cyrillic', Arab: 'Arabic', Latn: 'Latin' }[written ?? ''];
  return name === undefined ? false : name === script || (script === 'Latin' && language === 'sr');
}

const usualScript = remembered((language) => new Intl.Locale(language).maximize().script);
