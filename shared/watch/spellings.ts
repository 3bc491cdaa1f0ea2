/** Katakana for v, and for pairs that newspapers write in one way or the other; folding leaves both as they are. */
const kana: readonly (readonly [string, string])[] = [
  ['ヴァ', 'バ'],
  ['ヴィ', 'ビ'],
  ['ヴェ', 'ベ'],
  ['ヴォ', 'ボ'],
  ['ヴ', 'ブ'],
  ['ティ', 'チ'],
  ['ウェ', 'ウエ'],
  ['イェ', 'イエ'],
  ['フェ', 'フエ'],
];

/** Devanagari: a nasal before a consonant is a point, or the letter of the consonant's own class, or n. */
const nasals: readonly (readonly [RegExp, string])[] = [
  [/ं(?=[टठडढ])/gu, 'ण्'],
  [/ं(?=[टठडढतथदधचछजझ])/gu, 'न्'],
  [/ं(?=[पफबभ])/gu, 'म्'],
];
const point = /(?:[ङञणन]्(?=[कखगघचछजझटठडढतथदधस])|म्(?=[पफबभ]))/gu;

/**
 * A name with the other spellings of it that the newspapers of a language have: ヴェトナム for ベトナム,
 * इण्डोनेशिया and इन्डोनेशिया for इंडोनेशिया. The name itself comes first.
 */
export function spellingsOf(name: string, language: string | undefined): readonly string[] {
  if (language === 'ja') return kanaOf(name.normalize('NFC'));
  return language === 'hi' ? nasalsOf(name) : [name];
}

function kanaOf(name: string): string[] {
  const found = new Set([name]);
  // ティ is never written for a chi that the name has by itself (チリ), nor v for every b.
  let plain = name;
  for (const [foreign, home] of kana) plain = plain.replaceAll(foreign, home);
  found.add(plain);
  if (name === plain) {
    for (const [foreign, home] of kana.slice(0, 5))
      if (name.includes(home)) found.add(name.replaceAll(home, foreign));
  }
  return [...found];
}

function nasalsOf(name: string): string[] {
  const pointed = name.replaceAll('ँ', 'ं').replaceAll(point, 'ं');
  return [...new Set([name, pointed, ...nasals.map(([place, letter]) => pointed.replaceAll(place, letter))])];
}
