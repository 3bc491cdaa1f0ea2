/**
 * Letters of Latin, Greek and Cyrillic by the sound that languages agree on when they write a foreign name. Vowels and
 * the sounds that come and go (h, j, w, y) have none; voiced and voiceless ones are one.
 */
const sounds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    P: 'pbfvw п б ф в π β φ',
    T: 'td т д τ δ θ',
    K: 'kgqx к г ґ х κ γ χ ξ',
    S: 'szc с з ц ч ш щ ж σ ζ ς',
    L: 'lł л λ',
    M: 'm м μ',
    N: 'n н ν',
    R: 'r р ρ',
  }).flatMap(([sound, letters]) =>
    [...letters.replaceAll(' ', '')].map((letter) => [letter, sound] as const),
  ),
);

/** Two letters that write one sound; a Greek nasal with a stop is the voiced stop alone. */
const pairs: ReadonlyMap<string, string> = new Map([
  ...['sh', 'ch', 'zh', 'cz', 'sz', 'rz', 'ts', 'tz', 'τσ', 'τζ', 'дж', 'dž'].map(
    (pair) => [pair, 'S'] as const,
  ),
  ...['kh', 'gh', 'ck', 'qu', 'κχ', 'γκ'].map((pair) => [pair, 'K'] as const),
  ...['ph', 'μπ'].map((pair) => [pair, 'P'] as const),
  ...['th', 'ντ'].map((pair) => [pair, 'T'] as const),
]);

/**
 * The consonants of a name as classes of sound, each run once, without the ending in which languages inflect names:
 * `Lukashenko`, `Λουκασένκο` and `Лукашенко` are `LKSNK`.
 */
export function soundOf(name: string): string {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const word = folded.replace(/(?<=.{4})(?:ом|ем|им|ым|ого|его)$/u, '');
  let sound = '';
  for (let at = 0; at < word.length; at++) {
    const pair = pairs.get(word.slice(at, at + 2));
    const next = pair ?? sounds.get(word.charAt(at)) ?? '';
    if (pair !== undefined) at++;
    if (!sound.endsWith(next) || next === '') sound += next;
  }
  // A last s comes and goes with cases, plurals and possessives.
  return sound.length > 3 ? sound.replace(/S$/, '') : sound;
}
