import { foldAlias } from './fold.ts';
import type { Script } from './script.ts';
import { fillers, signs } from './sounds.ts';

/** Spellings, the letters that each needs, and the sound, in the order in which they are read. */
const spellings = (
  [
    [/tsch|tch/gu, 'tch', 'C'],
    [/sch|sh/gu, 'sh', 'S'],
    [/dzh|dj/gu, 'd', 'J'],
    [/zh/gu, 'zh', 'Z'],
    [/kh/gu, 'kh', 'h'],
    [/ch/gu, 'ch', 'C'],
    [/ts|tz/gu, 't', 'C'],
    [/ph/gu, 'ph', 'f'],
    [/th/gu, 'th', 't'],
    [/gh/gu, 'gh', 'g'],
    [/ck/gu, 'ck', 'k'],
    [/qu/gu, 'qu', 'kv'],
    [/x/gu, 'x', 'ks'],
    [/eaux?$/gu, 'eau', 'o'],
    [/ou|oo/gu, 'o', 'u'],
    [/ee/gu, 'e', 'i'],
    // An u may come of ou before it.
    [/gu(?=[ei])/gu, 'g', 'g'],
    [/c(?=[eiy])/gu, 'c', 's'],
    [/c/gu, 'c', 'k'],
    [/q/gu, 'q', 'k'],
    [/j/gu, 'j', 'J'],
    [/w/gu, 'w', 'v'],
    [/y/gu, 'y', 'i'],
  ] as const
).map(([spelling, needs, sound]) => ({ spelling, needs: lettersIn(needs), sound }));

/** A bit for each letter from a to z that a text holds. */
function lettersIn(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) - 97);
  return letters;
}

/** The sounds that a name in Latin letters may stand for, in the notation of `romanise.ts`. */
export function soundsOf(name: string): string {
  let sounds = foldAlias(name).replaceAll(/[^a-z]/gu, '');
  const letters = lettersIn(sounds);
  for (const { spelling, needs, sound } of spellings)
    if ((letters & needs) === needs) sounds = sounds.replaceAll(spelling, sound);
  return sounds.replaceAll(/(.)\1+/gu, '$1');
}

const vowels = 'aeiou';

const near = new Map<string, number>();
function nearBy(costs: Map<string, number>, source: string): void {
  for (const rule of source.split(' ')) {
    const [left = '', right = ''] = rule;
    const cost = Number(rule.slice(2));
    costs.set(left + right, cost);
    costs.set(right + left, cost);
  }
}
nearBy(
  near,
  'bp.3 dt.3 gk.3 fv.3 bv.3 fp.4 sz.2 Ss.3 Cs.4 CS.3 JZ.2 CJ.3 JS.4 Jz.3 Ji.3 Jh.4 hk.4 gh.2 mn.4 Ck.5 Jg.4 uv.2 Zz.3 SZ.3 Js.5 Cz.4 iv.6 ps.9 JG.3 ds.8 lr.8 Cf.9 dz.6 bu.4 Ct.4 dJ.5 tC.4 ei.25 ou.25',
);

/** Costs of comparing, by script: a vowel for another, a vowel left out, a vowel too many, and sounds that the script does not tell apart. */
type Costs = {
  other: number;
  lost: number;
  added: number;
  loose: boolean;
  alike?: string;
  edge?: number;
  tail?: number;
};
const abjad = 'ou0 ei.05 uv.05 ov.1 ea.15';
const costs: Partial<Record<Script, Costs>> = {
  cyrillic: {
    other: 0.4,
    lost: 0.4,
    added: 0.4,
    loose: false,
    alike: 'gh.05 ei.2 oa.15 ea.25 dJ.2 tC.3 Ss.15',
  },
  greek: { other: 0.4, lost: 0.4, added: 0.4, loose: false, alike: 'Ss.05 Zz.05 CS.2 JZ.1 Zs.15 Cs.2' },
  arabic: {
    other: 0.3,
    lost: 0.15,
    added: 0.35,
    loose: false,
    alike: `${abjad} pb.05 vf.05 Jg.15 gh.15 JZ.1`,
    edge: 0.35,
    tail: 0.3,
  },
  hebrew: {
    other: 0.3,
    lost: 0.15,
    added: 0.35,
    loose: false,
    alike: `${abjad} pf.05 bv.05`,
    edge: 0.35,
    tail: 0.3,
  },
  devanagari: {
    other: 0.35,
    lost: 0.2,
    added: 0.3,
    loose: false,
    alike: 'Jz.1 ZS.2 fp.15',
    edge: 0.3,
    tail: 0.3,
  },
  hangul: {
    other: 0.45,
    lost: 0.3,
    added: 0.25,
    loose: true,
    alike: 'fp.05 bv.05 zJ.05 ZJ.05 Ss.05 lr.05 gk.2 mn.4 tC.3 vp.1 sJ.3',
  },
  katakana: {
    other: 0.45,
    lost: 0.3,
    added: 0.2,
    loose: true,
    alike: 'bv.05 fh.15 lr.05 zJ.15 ZJ.05 CZ.3 Ss.2',
  },
  han: {
    other: 0.25,
    lost: 0.2,
    added: 0.15,
    loose: true,
    alike: 'Ss.1 hS.2 uv.05 fv.1 bv.15 bp.15 dt.15 gk.15 lr.05 mn.1 dJ.3 CJ.2',
  },
};
const plain: Costs = { other: 0.4, lost: 0.4, added: 0.4, loose: false };

const letters = 128;
/** Costs of every pair of sounds, `letters` a row, with what leaving out and adding each costs. */
export type CostTable = {
  changes: Float64Array;
  lost: Float64Array;
  added: Float64Array;
  /** What it costs more to leave out the vowel that a name starts with, or ends with. */
  edge: number;
  /** What it costs more where a word ends in a vowel and the name in none. */
  tail: number;
};
/** By sound, whether it is a vowel. */
export const isVowel: Uint8Array = Uint8Array.from({ length: letters }, (_, code) =>
  'aeiou@AUQIYy80'.includes(String.fromCharCode(code)) ? 1 : 0,
);
const costTables = new Map<Costs, CostTable>();

/** What it costs to take a word of a script for a name, by the signs of `sounds.ts`, which are ASCII. */
export function costsOf(script: Script): CostTable {
  const cost = costs[script] ?? plain;
  const known = costTables.get(cost);
  if (known !== undefined) return known;
  const pairs = new Map(near);
  if (cost.loose) nearBy(pairs, 'lr.1 mn.2');
  if (cost.alike !== undefined) nearBy(pairs, cost.alike);
  const sounds = Array.from({ length: letters }, (_, code) => String.fromCharCode(code));
  const table = {
    changes: Float64Array.from(
      sounds.flatMap((left) => sounds.map((right) => change(left, right, cost, pairs))),
    ),
    lost: Float64Array.from(sounds, (sound) => lostCost(sound, cost)),
    edge: cost.edge ?? 0,
    tail: cost.tail ?? 0,
    added: Float64Array.from(sounds, (sound) => fillers.get(sound)?.added ?? gap(sound, cost.added, cost)),
  };
  costTables.set(cost, table);
  return table;
}

/** The cost of hearing the sound at the right for the sign of a name at the left. */
function change(left: string, right: string, cost: Costs, pairs: ReadonlyMap<string, number>): number {
  if (left === right) return 0;
  const filler = fillers.get(right);
  if (filler !== undefined) {
    const base = signs.get(left)?.base ?? left;
    return filler.heard.get(left) ?? filler.heard.get(base) ?? (vowels.includes(base) ? cost.other : 1.2);
  }
  const sign = signs.get(left);
  if (sign !== undefined) {
    return Math.min(sign.heard.get(right) ?? 1.2, 0.05 + change(sign.base, right, cost, pairs));
  }
  const known = pairs.get(left + right);
  if (known !== undefined) return known;
  return vowels.includes(left) && vowels.includes(right) ? cost.other : 1.2;
}

function lostCost(sound: string, cost: Costs): number {
  const sign = signs.get(sound);
  // Chinese, Japanese and Korean leave out an r before a consonant.
  if (sound === 'R') return cost.loose ? 0.15 : 1;
  if (sign === undefined) return gap(sound, cost.lost, cost);
  return Math.min(sign.lost, gap(sign.base, cost.lost, cost));
}

function gap(sound: string, vowel: number, cost: Costs): number {
  if (vowels.includes(sound)) return vowel;
  if (sound === 'h') return 0.25;
  if (cost.loose && (sound === 'r' || sound === 'g')) return 0.6;
  return 1;
}
