import { foldAlias } from './fold.ts';
import type { Script } from './script.ts';

const spellings: [RegExp, string][] = [
  [/tsch|tch/gu, 'C'],
  [/sch|sh/gu, 'S'],
  [/dzh|dj/gu, 'J'],
  [/zh/gu, 'Z'],
  [/kh/gu, 'h'],
  [/ch/gu, 'C'],
  [/ts|tz/gu, 'C'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/gh/gu, 'g'],
  [/ck/gu, 'k'],
  [/qu/gu, 'kv'],
  [/x/gu, 'ks'],
  [/eaux?$/gu, 'o'],
  [/ou|oo/gu, 'u'],
  [/ee/gu, 'i'],
  [/gu(?=[ei])/gu, 'g'],
  [/c(?=[eiy])/gu, 's'],
  [/[cq]/gu, 'k'],
  [/j/gu, 'J'],
  [/w/gu, 'v'],
  [/y/gu, 'i'],
];

/** The sounds that a name in Latin letters may stand for, in the notation of `romanise.ts`. */
export function soundsOf(name: string): string {
  let sounds = foldAlias(name).replaceAll(/[^a-z]/gu, '');
  for (const [spelling, sound] of spellings) sounds = sounds.replaceAll(spelling, sound);
  return sounds.replaceAll(/(.)\1+/gu, '$1');
}

const vowels = 'aeiou';
const classes: Record<string, string[]> = {
  p: ['P'],
  b: ['P'],
  f: ['P'],
  v: ['P', ''],
  t: ['T'],
  d: ['T'],
  k: ['K'],
  g: ['K'],
  h: ['', 'K'],
  s: ['S'],
  z: ['S'],
  S: ['S'],
  Z: ['S'],
  C: ['S'],
  J: ['S'],
  l: ['L'],
  r: ['L'],
  m: ['N'],
  n: ['N'],
};
/** What a spelling may also stand for: J is y in German and h in Spanish, ch is k in Italian, g is soft before e. */
const wide: Record<string, string[]> = { J: ['S', '', 'K'], C: ['S', 'K', 'TS'], g: ['K', 'S'] };
const mostKeys = 24;

/**
 * Coarse keys of a sequence of sounds: consonants by place of articulation, vowels only at the start. A name and
 * its transliterations share a key. `spelling` gives more keys to letters that languages read differently.
 */
export function keysOf(sounds: string, spelling: boolean): Set<string> {
  let keys = [''];
  for (let at = 0; at < sounds.length; at += 1) {
    const sound = sounds.charAt(at);
    if (vowels.includes(sound)) continue;
    let options = (spelling ? wide[sound] : undefined) ?? classes[sound] ?? [''];
    // Belarusian softens t and d before i to affricates.
    if (!spelling && (sound === 'C' || sound === 'J') && /[iea]/u.test(sounds.charAt(at + 1)))
      options = ['S', 'T'];
    const next = sounds.charAt(at + 1);
    // Chinese and Korean leave out an r before a consonant, many languages the g of ng.
    if (spelling && sound === 'r' && (next === '' || !vowels.includes(next))) options = ['L', ''];
    if (sound === 'g' && sounds.charAt(at - 1) === 'n' && (next === '' || !vowels.includes(next)))
      options = ['', 'K'];
    keys = keys
      .flatMap((key) => options.map((option) => (key.endsWith(option) && option !== '' ? key : key + option)))
      .slice(0, mostKeys);
  }
  const start = sounds.charAt(0);
  const initial = vowels.includes(start) || 'hvJ'.includes(start);
  const result = new Set<string>();
  for (const key of keys) {
    result.add(vowels.includes(start) ? `A${key}` : key);
    if (initial) result.add(`A${key}`);
  }
  return result;
}

const near = new Map<string, number>();
for (const rule of 'bp.3 dt.3 gk.3 fv.3 bv.3 fp.4 sz.2 Ss.3 Cs.4 CS.3 JZ.2 CJ.3 JS.4 Jz.3 Ji.3 Jh.4 hk.4 gh.2 mn.4 Ck.5 Jg.4 uv.2 Zz.3 SZ.3 Js.5 Cz.4 iv.6 ps.9 JG.3 ds.8 lr.8 Cf.9 dz.6 bu.4 Ct.4 dJ.5 tC.4 ei.25 ou.25'.split(
  ' ',
)) {
  const [left = '', right = ''] = rule;
  const cost = Number(rule.slice(2));
  near.set(left + right, cost);
  near.set(right + left, cost);
}

/** Costs of comparing, by script: a vowel for another, a vowel left out, a vowel too many. */
type Costs = { other: number; lost: number; added: number; loose: boolean };
const costs: Partial<Record<Script, Costs>> = {
  cyrillic: { other: 0.4, lost: 0.4, added: 0.4, loose: false },
  greek: { other: 0.4, lost: 0.4, added: 0.4, loose: false },
  arabic: { other: 0.3, lost: 0.15, added: 0.35, loose: false },
  hebrew: { other: 0.3, lost: 0.15, added: 0.35, loose: false },
  devanagari: { other: 0.35, lost: 0.25, added: 0.3, loose: false },
  hangul: { other: 0.3, lost: 0.3, added: 0.25, loose: true },
  katakana: { other: 0.3, lost: 0.3, added: 0.2, loose: true },
  han: { other: 0.15, lost: 0.2, added: 0.15, loose: true },
};
const plain: Costs = { other: 0.4, lost: 0.4, added: 0.4, loose: false };

const letters = 128;
/** Costs of every pair of sounds, `letters` a row, with what leaving out and adding each costs. */
type CostTable = { changes: Float64Array; lost: Float64Array; added: Float64Array };
const costTables = new Map<Costs, CostTable>();

function tableOf(cost: Costs): CostTable {
  const known = costTables.get(cost);
  if (known !== undefined) return known;
  const sounds = Array.from({ length: letters }, (_, code) => String.fromCharCode(code));
  const table = {
    changes: Float64Array.from(sounds.flatMap((left) => sounds.map((right) => change(left, right, cost)))),
    lost: Float64Array.from(sounds, (sound) => gap(sound, cost.lost, cost)),
    added: Float64Array.from(sounds, (sound) => gap(sound, cost.added, cost)),
  };
  costTables.set(cost, table);
  return table;
}

let line = new Float64Array(256);

/**
 * How alike a name and a word of a script sound, both in the notation of `romanise.ts`, which is ASCII: 1 for the same
 * sounds, 0 and less for nothing in common.
 */
export function likeness(name: string, word: string, script: Script): number {
  const { changes, lost, added } = tableOf(costs[script] ?? plain);
  const width = word.length;
  if (line.length <= width) line = new Float64Array(width * 2);
  line[0] = 0;
  for (let column = 1; column <= width; column += 1) {
    line[column] = (line[column - 1] ?? 0) + (added[word.charCodeAt(column - 1)] ?? 1);
  }
  for (let row = 0; row < name.length; row += 1) {
    const sound = name.charCodeAt(row);
    const loss = lost[sound] ?? 1;
    let corner: number = line[0] ?? 0;
    let left: number = corner + loss;
    line[0] = left;
    for (let column = 1; column <= width; column += 1) {
      const heard = word.charCodeAt(column - 1);
      const above = line[column] ?? 0;
      left = Math.min(
        corner + (changes[sound * letters + heard] ?? 1.2),
        above + loss,
        left + (added[heard] ?? 1),
      );
      line[column] = left;
      corner = above;
    }
  }
  return 1 - (line[width] ?? 0) / Math.max(3, name.length);
}

function change(left: string, right: string, cost: Costs): number {
  if (left === right) return 0;
  if (cost.loose && `${left}${right}` === 'lr') return 0.1;
  if (cost.loose && `${left}${right}` === 'rl') return 0.1;
  if (cost.loose && `${left}${right}` === 'mn') return 0.2;
  const known = near.get(left + right);
  if (known !== undefined) return known;
  return vowels.includes(left) && vowels.includes(right) ? cost.other : 1.2;
}

function gap(sound: string, vowel: number, cost: Costs): number {
  if (vowels.includes(sound)) return vowel;
  if (sound === 'h') return 0.25;
  if (cost.loose && (sound === 'r' || sound === 'g')) return 0.3;
  return 1;
}
