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
export type CostTable = { changes: Float64Array; lost: Float64Array; added: Float64Array };
const costTables = new Map<Costs, CostTable>();

/** What it costs to take a word of a script for a name, by the sounds of `romanise.ts`, which are ASCII. */
export function costsOf(script: Script): CostTable {
  const cost = costs[script] ?? plain;
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
