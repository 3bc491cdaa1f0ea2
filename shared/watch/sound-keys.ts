/** Classes of consonants by place of articulation; `none` for a sound that may be dropped. */
const [none, lip, tooth, throat, hiss, flow, nose] = [0, 1, 2, 3, 4, 5, 6];
const base = 8;
const classes: Record<string, readonly number[]> = {
  p: [lip],
  b: [lip],
  f: [lip],
  v: [lip, none],
  t: [tooth],
  d: [tooth],
  k: [throat],
  g: [throat],
  h: [none, throat],
  s: [hiss],
  z: [hiss],
  S: [hiss],
  Z: [hiss],
  C: [hiss],
  J: [hiss],
  l: [flow],
  r: [flow],
  m: [nose],
  n: [nose],
  T: [tooth, hiss],
  W: [lip, none],
  B: [lip],
  G: [throat, hiss],
  H: [none, throat],
  L: [flow, none, hiss, throat],
  5: [hiss],
  2: [hiss, tooth * base + hiss],
  1: [flow, none],
  K: [throat, none],
  E: [throat, none],
  N: [nose, none],
  6: [hiss, tooth],
  7: [none, throat],
  '&': [none, throat],
  R: [flow, none],
  D: [tooth, none],
  X: [hiss, none],
  M: [nose, none],
  q: [tooth, hiss],
  x: [hiss, none],
  j: [hiss, throat, tooth],
  '!': [flow, none, throat],
  O: [none, throat],
  P: [hiss],
  F: [tooth],
  4: [tooth],
  9: [hiss, tooth],
  w: [throat],
  c: [none],
  '(': [tooth, hiss],
  ')': [throat],
  '*': [throat],
  '+': [hiss, tooth],
  ',': [hiss],
  '.': [tooth],
  '/': [tooth],
  ':': [hiss, tooth],
  ';': [none],
  '<': [none, throat],
  _: [throat],
  '~': [hiss],
  '?': [throat],
};
/** What a spelling may also stand for: J is y in German and h in Spanish, ch is k in Italian, g is soft before e. */
const wide: Record<string, readonly number[]> = {
  J: [hiss, none, throat],
  C: [hiss, throat, tooth * base + hiss],
  g: [throat, hiss],
};
const softened = [hiss, tooth];
const droppedG = [none, throat];
const dropped = [none];
/** Vowels, plain and of `sounds.ts`, and the glides. */
const vowels = 'aeiou@AUQIVyY80';
const mostKeys = 24;
/** A key of sixteen classes is full: what follows tells nothing. */
const full = base ** 15;

/**
 * Coarse keys of a sequence of sounds: its consonants by place of articulation, and whether a vowel comes first, as
 * numbers. A name and its transliterations share a key. `spelling` gives more keys to letters that languages read
 * differently.
 */
export function keysOf(sounds: string, spelling: boolean): number[] {
  let keys = [0];
  for (let at = 0; at < sounds.length; at += 1) {
    const sound = sounds.charAt(at);
    if (vowels.includes(sound)) continue;
    keys = extended(keys, optionsOf(sounds, at, sound, spelling));
  }
  const start = sounds.charAt(0);
  const vowelFirst = vowels.includes(start);
  const either =
    vowelFirst ||
    start === 'h' ||
    start === 'v' ||
    start === 'J' ||
    start === 'W' ||
    start === 'H' ||
    start === 'O' ||
    start === 'c' ||
    start === ';' ||
    start === '<';
  const result: number[] = [];
  for (const key of keys) {
    const own = key * 2 + (vowelFirst ? 1 : 0);
    if (!result.includes(own)) result.push(own);
    if (either && !result.includes(key * 2 + 1)) result.push(key * 2 + 1);
  }
  return result;
}

function optionsOf(sounds: string, at: number, sound: string, spelling: boolean): readonly number[] {
  const next = sounds.charAt(at + 1);
  const open = next !== '' && vowels.includes(next);
  // Many languages leave out the g of ng.
  if (sound === 'g' && !open && sounds.charAt(at - 1) === 'n') return droppedG;
  if (!spelling) {
    // Belarusian softens t and d before i to affricates.
    if ((sound === 'C' || sound === 'J') && (next === 'i' || next === 'e' || next === 'a' || next === 'u'))
      return softened;
    return classes[sound] ?? dropped;
  }
  return wide[sound] ?? classes[sound] ?? dropped;
}

function extended(keys: readonly number[], options: readonly number[]): number[] {
  const longer: number[] = [];
  for (const key of keys) {
    for (const option of options) {
      if (longer.length >= mostKeys) return longer;
      const size = option >= base ? base * base : base;
      const same = option === none || key >= full || key % size === option;
      longer.push(same ? key : key * size + option);
    }
  }
  return longer;
}
