/** How letters of one alphabet are written in another, by lower-case letter or group of letters. */
type Table = ReadonlyMap<string, string>;

function table(source: string): Table {
  return new Map(
    source
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const [from = '', to = ''] = pair.split('=');
        return [from, to] as const;
      }),
  );
}

/** ISO 843:1997 type 2, which is ELOT 743 transcription: how passports and road signs write Greek. */
const greek = table(
  'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o',
);
const greekPairs = table('γγ=ng γξ=nx γχ=nch αι=ai ει=ei οι=oi ου=ou υι=yi');
const beforeV = new Set('αειουηωβγδζλμνρ');

/** BGN/PCGN 1947 for Russian, without the two signs, and letters of other languages that it does not have. */
const russian = table(
  'а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ' +
    'і=i ї=yi є=ye ґ=g ў=w ј=j љ=lj њ=nj ђ=dj ћ=c џ=dz ѓ=gj ќ=kj ѕ=dz ә=a ғ=gh қ=q ң=ng ө=o ұ=u ү=u һ=h',
);
/** What other languages write in another way: BGN/PCGN 2019, 1979, 2013, 2005 and 2013. */
const languages: Record<string, Table> = {
  uk: table('г=h ґ=g є=ie и=y ї=i й=i ю=iu я=ia зг=zgh'),
  be: table('г=h е=ye ё=yo и=y'),
  bg: table('х=h щ=sht ъ=a ь=y'),
  sr: table('ж=z х=h ц=c ч=c ш=s'),
  mk: table('ж=z х=h ц=c ч=c ш=s џ=dj'),
};
/** Letters that are written in another way at the beginning of a word and, in Russian, after a vowel. */
const initials: Record<string, Table> = {
  ru: table('е=ye ё=ye'),
  uk: table('є=ye ї=yi й=y ю=yu я=ya'),
};

/** `ʼ` and `’` part letters in Ukrainian and Belarusian, and are not written. */
const parting = /(?<=\p{Script=Cyrillic})[’ʼ'](?=\p{Script=Cyrillic})/gu;

/**
 * Writes Greek and Cyrillic letters with those of the English alphabet and leaves the rest as it is. Greek by ISO 843
 * (ELOT 743); Cyrillic by BGN/PCGN for Russian, Ukrainian, Belarusian, Bulgarian, Serbian and Macedonian, and as
 * Russian for other languages.
 * @param language BCP 47, of the text.
 * @example toLatin('Ευάγγελος Μπόμπολας') // 'Evangelos Bompolas'
 */
export function toLatin(text: string, language = 'und'): string {
  return text
    .normalize('NFC')
    .replace(parting, '')
    .replace(/(?<=\p{Script=Greek}\p{M}*)[;·]/gu, (mark) => (mark === ';' ? '?' : ';'))
    .replace(/[\p{Script=Greek}\p{M}]+/gu, (word) =>
      /\p{Script=Greek}/u.test(word) ? fromGreek(word) : word,
    )
    .replace(/[\p{Script=Cyrillic}]+/gu, (word) => fromCyrillic(word, language.split('-')[0] ?? 'und'));
}

type Letter = { base: string; upper: boolean; accent: boolean; diaeresis: boolean };

function lettersOf(word: string): Letter[] {
  return Array.from(word.normalize('NFD').matchAll(/(\P{M})(\p{M}*)/gu), ([, letter = '', marks = '']) => ({
    base: letter.toLowerCase(),
    upper: letter !== letter.toLowerCase(),
    accent: /[\u0300\u0301\u0342]/u.test(marks),
    diaeresis: marks.includes('\u0308'),
  }));
}

function fromGreek(word: string): string {
  const letters = lettersOf(word);
  let written = '';
  for (let at = 0; at < letters.length; at += 1) {
    const first = letters[at];
    if (!first) break;
    const second = letters[at + 1];
    const pair = second && !second.diaeresis && !first.accent ? greekPair(letters, at) : undefined;
    const latin = pair ?? greek.get(first.base) ?? first.base;
    const next = letters[at + (pair === undefined ? 1 : 2)];
    const isCapitals = next ? next.upper : letters.length > 1 && (letters[at - 1] ?? first).upper;
    written += cased(latin, first.upper, first.upper && (second?.upper ?? isCapitals) && isCapitals);
    if (pair !== undefined) at += 1;
  }
  return written;
}

function greekPair(letters: Letter[], at: number): string | undefined {
  const [one = '', other = '', next] = letters.slice(at, at + 3).map(({ base }) => base);
  if (one + other === 'μπ') return at === 0 || next === undefined ? 'b' : undefined;
  const vowel = { α: 'a', ε: 'e', η: 'i' }[one];
  if (vowel !== undefined && other === 'υ')
    return vowel + (next !== undefined && beforeV.has(next) ? 'v' : 'f');
  return greekPairs.get(one + other);
}

function fromCyrillic(word: string, language: string): string {
  const own = languages[language];
  const first = initials[language] ?? (own ? undefined : initials.ru);
  const letters = [...word];
  let written = '';
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    const lower = letter.toLowerCase();
    const before = letters[at - 1]?.toLowerCase();
    const both = lower + (letters[at + 1]?.toLowerCase() ?? '');
    const isEnding = language === 'bg' && both === 'ия' && at === letters.length - 2;
    const pair = isEnding ? 'ia' : own?.get(both);
    const opens = before === undefined || (own === undefined && 'аеёиоуыэюяйъь'.includes(before));
    const latin =
      pair ?? (opens ? first?.get(lower) : undefined) ?? own?.get(lower) ?? russian.get(lower) ?? letter;
    const next = letters[at + 1] ?? letters[at - 1];
    written += cased(latin, letter !== lower, next !== undefined && next !== next.toLowerCase());
    if (pair !== undefined) at += 1;
  }
  return written;
}

function cased(latin: string, isUpper: boolean, isAmongCapitals: boolean): string {
  if (!isUpper) return latin;
  return isAmongCapitals ? latin.toUpperCase() : latin.slice(0, 1).toUpperCase() + latin.slice(1);
}
