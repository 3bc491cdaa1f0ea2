import { detectAll } from 'tinyld';
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
  const found = guess(text);
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
  const written = tag?.trim().replaceAll('_', '-').toLowerCase().split('-')[0];
  if (!written || !/^[a-z]{2,3}$/.test(written) || written === 'und') return undefined;
  const base = mistaken[written] ?? new Intl.Locale(written).language;
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(base) ? base : undefined;
}

type Guess = { language: string; sure: boolean };

function guess(text: string): Guess | undefined {
  const words = text.slice(0, sample).replace(/https?:\/\/\S+|[@#][\p{L}\p{N}_]+/gu, ' ');
  const script = scriptOf(words);
  if (!script) return undefined;
  const own = scriptLanguage[script];
  if (own) return { language: own, sure: false };
  if (script === 'Cyrillic') return cyrillic(words);
  if (script === 'Arabic') return arabic(words);
  return byWords(words, latinLanguages);
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

/** The script that a text is in. Latin names in other scripts are common, so Latin needs seven letters of ten. */
function scriptOf(text: string): Script | undefined {
  const counts = Object.entries(scripts).map(
    ([script, letters]) => [script, text.match(letters)?.length ?? 0] as const,
  );
  const count = Object.fromEntries(counts) as Record<Script, number>;
  const letters = counts.reduce((sum, [, number]) => sum + number, 0);
  if (letters < 2) return undefined;
  if (count.Latin >= letters * 0.7) return 'Latin';
  if (count.Kana > 0 && count.Kana * 8 >= count.Han && count.Kana + count.Han >= count.Hangul) return 'Kana';
  const others = counts.filter(([script]) => script !== 'Latin');
  return others.toSorted(([, one], [, other]) => other - one)[0]?.[0] as Script;
}

const latinLanguages = Object.keys(functionWords).filter(
  (language) => !/^(?:ru|uk|be|bg|sr|mk)$/.test(language),
);
const cyrillicLanguages = ['ru', 'uk', 'be', 'bg', 'sr', 'mk'];

function cyrillic(text: string): Guess | undefined {
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
  return ruled ? { language: ruled, sure } : byWords(text, cyrillicLanguages);
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

/** Function words weigh most: a sentence has several of its own language's, a list of names has none. */
function byWords(text: string, candidates: readonly string[]): Guess | undefined {
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
  for (const { lang, accuracy } of detectAll(text, { only: [...candidates] }).slice(0, 4)) {
    const share = words.length < 25 ? 0.35 : 0.2;
    scores.set(lang, (scores.get(lang) ?? 0) + Math.min(1, accuracy * 2) * share);
  }
  const [first, second] = [...scores].toSorted(([, one], [, other]) => other - one);
  if (!first || first[1] < 0.1) return undefined;
  const margin = first[1] - (second?.[1] ?? 0);
  return { language: first[0], sure: words.length >= 12 && margin > 0.1 && first[1] > 0.25 };
}

let byWord: Map<string, string[]> | undefined;

/** The languages that a function word belongs to; one that many share says less for each. */
function languagesOf(word: string): string[] {
  if (!byWord) {
    byWord = new Map();
    for (const [language, list] of Object.entries(functionWords)) {
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
  const written = new Intl.Locale(language).maximize().script;
  const name = { Cyrl: 'Cyrillic', Arab: 'Arabic', Latn: 'Latin' }[written ?? ''];
  return name === undefined ? false : name === script || (script === 'Latin' && language === 'sr');
}
