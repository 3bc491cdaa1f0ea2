import { scriptOf, scripts } from './script.ts';

/** Words so frequent that a sentence in the language nearly always holds some, folded. */
const frequent: Record<string, string> = {
  en: 'the of and to in is that for was on with by at from has have his her are it as be this were an will said who not he she they after over',
  es: 'el la los las de del que y en un una por con para su se al no es ha como mas fue ayer contra desde hoy esta entre pero son lo sus muy tras este sobre',
  pt: 'o a os as de do da dos das que e em um uma por com para nao no na nos nas ao foi ontem contra mais se seu sua disse esta muito e pelo pela sao ele apos',
  fr: 'le la les de du des et en un une que qui dans pour par sur au aux est a ont pas il elle ce cette avec son ses sa d l se selon mais ete apres',
  it: 'il lo la i gli le di del della dei delle dello degli che e in un una per con non si al alla nel nella da dal dalla sono ha ieri contro anche piu suo l d come dopo',
  de: 'der die das und in den von zu mit dem des im ein eine einen einem einer ist auf fur nicht hat sich am als auch nach bei aus wurde wird dass gegen war uber es sie er an um',
  nl: 'de het een en van in is dat op te met voor zijn aan niet door heeft bij uit ook naar tegen over werd die wordt als om er zich',
  pl: 'w z i na do sie nie ze jest to o po od za przez dla oraz a jak jego ale byl ktory ktora zostal przeciw we przed ma u wczoraj ten',
  cs: 'v a na se je ze s z do pro o po ve za od byl jako nebo ale podle jeho i k u proti pred ktery ktera by jsou si uz vcera',
  sk: 'v a na sa je ze s z do pre o po vo za od bol ako alebo ale podla jeho i k u proti pred ktory ktora by su si vcera',
  tr: 've bir bu icin ile da de olarak olan daha sonra gibi kadar en cok ancak var dedi etti oldu yeni karsi tarafindan ise o ne mi dun',
  ro: 'si in de la cu pe din a al ale un o care ca nu este sunt pentru prin fost mai sa se au lui dupa ale cei impotriva',
  hu: 'a az es hogy nem egy is van meg volt azt ez de ki szerint mint csak el pedig miatt utan ellen lesz kell tegnap',
  sv: 'och att det i pa som en av for med den till ar inte har om ett de han var sig fran efter vid mot hon under',
  da: 'og at det i pa som en af for med den til er ikke har om et de han var sig fra efter ved mod hun',
  nb: 'og at det i pa som en av for med den til er ikke har om et de han var seg fra etter ved mot hun',
  fi: 'ja on ei etta se oli han mutta ovat myos kun joka jonka hanen kuin tai mukaan jalkeen ole sen vastaan',
  hr: 'u i je na da se su za od s o iz a ne bi kao ali sto do koji koja nije protiv te jucer',
  id: 'yang dan di dari untuk dengan pada ini itu tidak dalam akan ke oleh telah karena setelah',
  ru: 'в и на не что с по о из за к от для как его это но был при после об со во у они он она также был была были против до еще',
  uk: 'в у і та на не що з про за до від для як його це але був при після із зі й вони він вона також була були проти щодо є',
  be: 'у і на не што з пра за да ад для як яго гэта але быў пры пасля са ён яна яны таксама была былі супраць аб ці',
  bg: 'в и на не че с по за от да се са към като него това но беше при след със ще е той тя които срещу',
  sr: 'у и је на да се су за од с о из а не би као али што до који која није против',
  ar: 'في من على الى ان عن التي الذي مع هذا هذه بعد قبل كان قال لا ما وقد خلال بين انه كانت ولا ضد',
  fa: 'در از به كه با را اين است براي ان و شد شده بر تا هم خود يك مي كرد كردند كرده نيز گفت پس بود عليه هاي',
};
const letters: Record<string, string> = {
  uk: 'їєґ',
  be: 'ў',
  fa: 'پچژگ',
  es: 'ñ¿¡',
  pt: 'ãõ',
  pl: 'łąęśżźćń',
  tr: 'ığş',
  de: 'ß',
  cs: 'ěůř',
  hu: 'őű',
  ro: 'șță',
  fr: 'êèœ',
  sv: 'å',
  sk: 'ľĺ',
};
const index = new Map<string, string[]>();
for (const [language, words] of Object.entries(frequent)) {
  for (const word of new Set(words.split(' '))) {
    const known = index.get(word);
    if (known === undefined) index.set(word, [language]);
    else known.push(language);
  }
}
const letterIndex = new Map<string, string[]>();
for (const [language, list] of Object.entries(letters)) {
  for (const letter of list) letterIndex.set(letter, [...(letterIndex.get(letter) ?? []), language]);
}
for (const letter of 'ыэ') letterIndex.set(letter, ['ru', 'be']);
for (const letter of 'і') letterIndex.set(letter, ['uk', 'be']);
for (const letter of 'щи') letterIndex.set(letter, ['ru', 'uk', 'bg']);
for (const letter of 'ъ') letterIndex.set(letter, ['bg']);
for (const letter of 'јљњћџђ') letterIndex.set(letter, ['sr']);

/** What a passage seems to be written in: a score for each language that shows, by frequent words and letters. */
export type LanguageGuess = { scores: Map<string, number>; best: number };

const sample = 2000;
/** Below this score nothing is known. */
const surest = 1.6;

const longestFrequent = Math.max(...[...index.keys()].map((word) => word.length));
/** By UTF-16 unit, whether the letter tells of a language. */
const telling = new Uint8Array(0x10000);
for (const letter of letterIndex.keys()) telling[letter.charCodeAt(0)] = 1;

const letter = /[\p{L}\p{M}]/u;
/** By UTF-16 unit: 1 for a letter or mark, 2 for anything else, 0 where nobody asked yet. */
const kinds = new Uint8Array(0x10000);

function isLetter(unit: number): boolean {
  if (kinds[unit] === 0) kinds[unit] = letter.test(String.fromCharCode(unit)) ? 1 : 2;
  return kinds[unit] === 1;
}

/** The words of a text that are short enough to be frequent ones, in order. */
function shortWords(text: string): string[] {
  const words: string[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff && letter.test(String.fromCodePoint(code))) {
      at += 1;
      continue;
    }
    if (at < text.length && code <= 0xffff && isLetter(code)) continue;
    if (at > from && at - from <= longestFrequent) words.push(text.slice(from, at));
    from = at + 1;
  }
  return words;
}

/** Weighs the frequent words and telling letters of a passage; only its first 2,000 units are read. */
export function guessLanguage(folded: string, original: string): LanguageGuess {
  const scores = new Map<string, number>();
  const add = (languages: readonly string[], points: number) => {
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + points);
  };
  for (const word of shortWords(folded.slice(0, sample))) {
    // A word that several languages share tells less.
    const languages = index.get(word);
    if (languages !== undefined) add(languages, 1 / Math.sqrt(languages.length));
  }
  const told = new Set<string>();
  const lower = original.slice(0, sample).toLowerCase().normalize('NFC');
  for (let at = 0; at < lower.length; at += 1) {
    if (telling[lower.charCodeAt(at)] === 1) told.add(lower.charAt(at));
  }
  for (const each of told) add(letterIndex.get(each) ?? [], 1.5);
  let best = 0;
  for (const score of scores.values()) best = Math.max(best, score);
  return { scores, best };
}

/**
 * Whether a passage may be written in a language: nothing shows another, or the language scores near the best.
 * The article's own statement counts for a little and never alone.
 */
export function mayBe(guess: LanguageGuess, language: string, stated: string | undefined): boolean {
  if (guess.best < surest || !(language in frequent)) return true;
  const bonus = stated?.split('-')[0]?.toLowerCase() === language ? 1 : 0;
  return (guess.scores.get(language) ?? 0) + bonus >= guess.best * 0.5;
}

/** Whether a passage can be told to be in a language by its frequent words. */
export function isTold(language: string): boolean {
  return language in frequent;
}

/** Whether a folded word is among the most frequent of some language. */
export function isFrequent(folded: string): boolean {
  return index.has(folded);
}

/** Whether a passage shows signs of a language, and no clearer ones of another. */
export function shows(guess: LanguageGuess, language: string, stated: string | undefined): boolean {
  const own = guess.scores.get(language) ?? 0;
  if (stated?.split('-')[0]?.toLowerCase() === language) return own + 1 >= guess.best * 0.5;
  return own > 0 && own >= guess.best * 0.75;
}

/** Languages whose words are gated by what the passage is written in, by script. */
export function gated(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const script = scripts[scriptOf(text.charCodeAt(at))];
    if (script === 'latin' || script === 'cyrillic' || script === 'arabic') return true;
    if (script !== 'none' && script !== 'other') return false;
  }
  return false;
}
