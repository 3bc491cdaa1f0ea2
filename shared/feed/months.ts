/** Languages whose month names are read, the first one wins where two languages disagree about a name. */
const languages = [
  'en',
  'el',
  'ru',
  'uk',
  'be',
  'es',
  'pt',
  'fr',
  'de',
  'it',
  'pl',
  'tr',
  'ar-EG',
  'ar-LB',
  'ar-TN',
  'ar-MA',
  'fa',
  'he',
  'hu',
  'ro',
  'bg',
  'sr',
  'sr-Latn',
  'cs',
  'sk',
  'sl',
  'hr',
  'mk',
  'sq',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'et',
  'lv',
  'lt',
  'ca',
  'gl',
  'eu',
  'hy',
  'ka',
  'az',
  'kk',
  'uz',
  'id',
  'hi',
  'bn',
  'ur',
  'vi',
  'th',
  'sw',
] as const;

type Names = { words: Map<string, number>; phrases: [string, number][] };
const cache = new Map<string, Names>();

/** Lower case without accents and vowel marks, the form in which words of a date are compared. */
export function foldWord(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|\u0640/gu, '')
    .replaceAll('ς', 'σ')
    .replaceAll('ı', 'i');
}

/**
 * The month, 1 to 12, that a folded word names in the given language, else in any other; abbreviations of at least
 * three letters count. The names are those of the runtime's ICU data.
 */
export function monthOf(word: string, language: string | undefined): number | undefined {
  const key = `${language ?? ''} ${word}`;
  if (answers.has(key)) return answers.get(key);
  const month = findMonth(word, language);
  if (answers.size < 10_000) answers.set(key, month);
  return month;
}

const answers = new Map<string, number | undefined>();

function findMonth(word: string, language: string | undefined): number | undefined {
  const own =
    language === undefined
      ? []
      : languages.filter((tag) => tag.split('-')[0] === language.split('-')[0]?.toLowerCase());
  const order = ['en', ...own, ...languages.filter((tag) => tag !== 'en' && !own.includes(tag))];
  const preferred = own.length > 0 ? [...own, ...order] : order;
  for (const tag of preferred) {
    const month = namesIn(tag).words.get(word);
    if (month !== undefined) return month;
  }
  if (word.length < 3) return undefined;
  for (const tag of preferred) {
    const found = new Set<number>();
    for (const [name, month] of namesIn(tag).words)
      if (name.startsWith(word) || (word.length > 4 && word.startsWith(name) && name.length > 3))
        found.add(month);
    const [month] = found;
    if (found.size === 1 && month !== undefined) return month;
  }
  return undefined;
}

/** The text with months of several words (كانون الثاني) replaced by their English names. */
export function withSingleWordMonths(text: string): string {
  if (!/[\u0600-\u06ff]|thang/.test(text)) return text;
  let result = text;
  for (const tag of ['ar-LB', 'ar-EG', 'vi'] as const) {
    for (const [phrase, month] of namesIn(tag).phrases)
      result = result.replaceAll(phrase, ` ${englishMonths[month - 1]} `);
  }
  return result;
}

/** The months in English, as three lower-case letters. */
export const englishMonths: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

function namesIn(tag: string): Names {
  const known = cache.get(tag);
  if (known) return known;
  const words = new Map<string, number>();
  const phrases: [string, number][] = [];
  const formats = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(tag, { month, timeZone: 'UTC', calendar: 'gregory' }),
    new Intl.DateTimeFormat(tag, { month, day: 'numeric', timeZone: 'UTC', calendar: 'gregory' }),
  ]);
  for (let month = 1; month <= 12; month++) {
    const day = new Date(Date.UTC(2024, month - 1, 15));
    for (const format of formats) {
      const name = format.formatToParts(day).find((part) => part.type === 'month')?.value ?? '';
      const folded = foldWord(name).replace(/\./g, '').trim();
      if (/[\s]/.test(folded)) phrases.push([folded, month]);
      else if (folded.length >= 2 && !/\d/.test(folded) && !words.has(folded)) words.set(folded, month);
    }
  }
  phrases.sort(([a], [b]) => b.length - a.length);
  const names = { words, phrases };
  cache.set(tag, names);
  return names;
}

const jalali = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
].map(foldWord);

/** The month, 1 to 12, that a folded word names in the Persian solar calendar. */
export function persianMonthOf(word: string): number | undefined {
  const found = jalali.indexOf(word.replaceAll('ي', 'ی').replaceAll('ك', 'ک'));
  return found < 0 ? undefined : found + 1;
}
