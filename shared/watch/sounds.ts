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
]);

/** Signs of heard words: a nasal and the vowels o, u and i that the script may have put in, t and s that may be one C, and J that may be g. */
export const fillers: ReadonlyMap<string, { heard: ReadonlyMap<string, number>; added: number }> = new Map([
  [
    'q',
    {
      heard: new Map([
        ['t', 0],
        ['C', 0],
        ['d', 0.2],
      ]),
      added: 1,
    },
  ],
  [
    'x',
    {
      heard: new Map([
        ['s', 0],
        ['z', 0.1],
      ]),
      added: 0.05,
    },
  ],
  [
    'j',
    {
      heard: new Map([
        ['J', 0],
        ['g', 0.05],
        ['k', 0.1],
        ['Z', 0.1],
        ['C', 0.3],
        ['z', 0.2],
        ['d', 0.5],
      ]),
      added: 1,
    },
  ],
  [
    '&',
    {
      heard: new Map([
        ['g', 0],
        ['k', 0.2],
      ]),
      added: 0.02,
    },
  ],
  [
    'M',
    {
      heard: new Map([
        ['n', 0],
        ['m', 0],
      ]),
      added: 0.05,
    },
  ],
  [
    '%',
    {
      heard: new Map([
        ['o', 0],
        ['e', 0],
        ['a', 0.1],
        ['u', 0.1],
        ['i', 0.15],
      ]),
      added: 0.03,
    },
  ],
  [
    '$',
    {
      heard: new Map([
        ['u', 0],
        ['o', 0.1],
        ['a', 0.15],
        ['e', 0.1],
        ['i', 0.15],
      ]),
      added: 0.01,
    },
  ],
  [
    '^',
    {
      heard: new Map([
        ['i', 0],
        ['e', 0.1],
        ['u', 0.15],
        ['a', 0.2],
        ['o', 0.2],
      ]),
      added: 0.05,
    },
  ],
]);
