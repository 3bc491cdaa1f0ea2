/**
 * The sounds of names. Words of other scripts are heard in a plain alphabet (`romanise.ts`): S is sh, Z zh, C ch and
 * ts, J dzh. A name in Latin letters is pronounced with these and with signs for sounds that newsrooms write in more
 * than one way; each sign lists what it may be heard as, with the cost, and what leaving it out costs.
 */
export type Sign = { base: string; heard: ReadonlyMap<string, number>; lost: number };

function sign(base: string, heard: string, lost: number): Sign {
  const costs = heard.split(' ').map((each) => [each.charAt(0), Number(each.slice(1))] as const);
  return { base, heard: new Map(costs), lost };
}

/** Signs of pronounced names that are no plain sound. */
export const signs: ReadonlyMap<string, Sign> = new Map([
  // th, and z and soft c of Spanish
  ['T', sign('t', 't0 s.05 z.1 d.15 f.3 C.3', 1)],
  ['W', sign('v', 'v0 u.05 b.2 f.2 g.35 h.35', 0.4)],
  ['B', sign('b', 'b0 v0 p.3 f.2', 1)],
  // g before e and i
  ['G', sign('g', 'g0 J.1 Z.2 C.2 h.15 i.4', 1)],
  // h that most languages leave out
  ['H', sign('h', 'h0 g.1 k.3', 0.05)],
  // A weak vowel, short a, short u, open o, long e of English
  ['@', sign('e', 'e0 a.1 o.1 i.1 u.1', 0.15)],
  ['A', sign('a', 'a0 e.05 o.15', 0.2)],
  ['U', sign('a', 'a0 u.1 o.1 e.2', 0.2)],
  ['Q', sign('o', 'o0 a.05 u.15', 0.3)],
  ['I', sign('i', 'i0 e.05', 0.2)],
  // Final e of English, which some newsrooms write
  ['3', sign('e', 'e0 a.1 i.15', 0.05)],
  // Glides that many newsrooms do not write
  ['V', sign('u', 'u0 v.1 o.1 i.15 a.15', 0.05)],
  ['y', sign('i', 'i0 e.1 J.2', 0.05)],
  // ll of Spanish, lh of Portuguese, gli of Italian
  ['L', sign('l', 'l0 r.1 i0 J.1 g.15 Z.15 S.2', 0.2)],
  // u of French, ü
  ['Y', sign('u', 'u0 i.05 e.1', 0.3)],
  // ö, eu
  ['8', sign('o', 'o0 e0 i.15 u.1', 0.3)],
  // Final o of Portuguese
  ['0', sign('o', 'o0 u0 a.15', 0.3)],
  ['5', sign('s', 's0 S0 z.05 Z.1 C.3', 1)],
  // z of Italian and German
  ['2', sign('C', 'C0 z0 s.1 J.1 Z.2 t.3', 1)],
  // ł
  ['1', sign('l', 'l0 r.1 v.1 u.1', 0.6)],
  // r before a consonant
  ['R', sign('r', 'r0 l.1', 1)],
  // A nasal that may be written
  ['N', sign('n', 'n0 m0', 0.05)],
  // g of ng
  ['7', sign('g', 'g0 k.2', 0.05)],
  // kh, and dj
  ['E', sign('h', 'h0 k.1', 0.3)],
  ['6', sign('J', 'J0 d.1 Z.1 z.2 C.3', 1)],
  // Final letters that are silent in French and spoken elsewhere
  ['K', sign('k', 'k0 g.1', 0.1)],
  ['D', sign('t', 't0 d0 s.3', 0.1)],
  ['X', sign('s', 's0 z0 S.2', 0.1)],
  // Sounds of Arabic and Persian names that their script has letters of its own for: h, s, t, d, z and q
  ['O', sign('h', 'h0 k.3', 0.25)],
  ['P', sign('s', 's0', 1)],
  ['F', sign('t', 't0', 1)],
  ['4', sign('d', 'd0', 1)],
  ['9', sign('z', 'z0 d.1 t.3', 1)],
  ['w', sign('k', 'k0 g.05', 1)],
  // r of Portuguese at the start of a word, which some newsrooms write as h
  ['!', sign('r', 'r0 h.05 l.05', 1)],
  // An ayn, which most spellings leave out
  ['c', sign('a', 'a.1', 0.02)],
]);

type Filler = { heard: ReadonlyMap<string, number>; added: number };

function filler(heard: string, added: number): Filler {
  const costs = heard.split(' ').map((each) => [each.charAt(0), Number(each.slice(1))] as const);
  return { heard: new Map(costs), added };
}

/**
 * Signs of heard words: a nasal and the vowels o, u and i that the script may have put in, t and s that may be one C,
 * and letters that a script keeps for some sounds or for words of its own, so that in other names they cost something.
 */
export const fillers: ReadonlyMap<string, Filler> = new Map([
  ['q', filler('t0 C0 d.2', 1)],
  ['x', filler('s0 z.1', 0.05)],
  ['j', filler('J0 g.05 k.1 Z.1 C.3 z.2 d.5', 1)],
  ['&', filler('g0 k.2', 0.02)],
  ['M', filler('n0 m0', 0.05)],
  ['%', filler('o0 e0 a.1 u.1 i.15', 0.03)],
  ['$', filler('u0 o.1 a.15 e.1 i.15', 0.01)],
  ['^', filler('i0 e.1 u.15 a.2 o.2', 0.05)],
  // γ before e and i, which Greek speaks as y
  ['<', filler('i0 y0 g.05 G0 J.2', 0.4)],
  // ث and ת, ح, خ and ח, ذ, ص, ض, ط and ט, ظ, ع and ע, ق, ש, כ
  ['(', filler('T0 F.05 t.1 s.15 z.3 d.5', 1)],
  [')', filler('O0 E.15 h.3 H.3', 1)],
  ['*', filler('E0 O.05 h.1 H.2 k.4', 1)],
  ['+', filler('90 z.2 d.25 T.2', 1)],
  [',', filler('P0 s.2', 1)],
  ['.', filler('40 d.3', 1)],
  ['/', filler('F0 t.05 T.15 d.5', 1)],
  [':', filler('90 z.3 d.4', 1)],
  [';', filler('c0 a.3 e.4 i.4 o.4 u.4', 0.6)],
  ['_', filler('w0 k.15 g.1', 1)],
  ['~', filler('S0 5.1 s.25 C.5 Z.4', 1)],
  ['?', filler('k0 E0 h.1 O.2 w.1', 1)],
]);
