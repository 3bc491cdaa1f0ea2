import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWatchCache } from '../../shared/watch/cache.ts';
import { compileWatches } from '../../shared/watch/compile.ts';
import { CompiledFormError, loadCompiled, serialiseWatches } from '../../shared/watch/compiled-form.ts';
import { type CompiledStore, openCompiled, storeCompiled } from '../../shared/watch/compiled-watches.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import { matchArticle, matchWith } from '../../shared/watch/match.ts';
import type { Watch } from '../../shared/watch/watch.ts';

const watches = parseWatches(
  `- country: BY
- {id: asylum, kind: concept, name: asylum}
- {id: maduro, kind: person, name: Nicolás Maduro, not: [plátano maduro]}
- {id: leyen, kind: person, name: Ursula von der Leyen, aliases: {zh: [冯德莱恩]}}
- {id: xi, kind: person, name: Xi Jinping}
- {id: both, rule: {all: [maduro, {any: [asylum, by]}], within: paragraph}}`,
  'w',
);
const bytes = serialiseWatches(watches);
const compiled = compileWatches(watches);
const loaded = loadCompiled(bytes, watches);

const words = fc.constantFrom(
  ...'Maduro MADURO Μαδούρο Мадуро Мадурой مادورو والمادورو 马杜罗 尼古拉斯·马杜罗 Nicolás Νικολάς Николас Leyen Ляйен 冯德莱恩 Belarus Λευκορωσία Беларуси 白俄罗斯 asilo ΑΣΥΛΟ Asylantrag убежище لجوء מדורו plátano maduro 习近平 Xi Jinping . \n\n · \ud800 مادورو한국 マドゥロ'.split(
    ' ',
  ),
);
const texts = fc
  .array(fc.oneof({ weight: 5, arbitrary: words }, fc.string({ unit: 'binary' })), { maxLength: 30 })
  .map((parts) => parts.join(' '));

test('watches that were stored match as watches that were compiled', () => {
  fc.assert(
    fc.property(texts, texts, (title, body) => {
      const article = { id: 'a', title, body };
      expect(matchArticle(loaded, article)).toEqual(matchArticle(compiled, article));
      const reasons = (which: typeof compiled) => {
        const heard: string[] = [];
        matchWith(which, article, ({ start, alias }, reason) => heard.push(`${start} ${alias} ${reason}`));
        return heard;
      };
      expect(reasons(loaded)).toEqual(reasons(compiled));
    }),
    { numRuns: 60 },
  );
});

describe('stored watches are refused', () => {
  const refusal = (stored: Uint8Array, wanted: readonly Watch[] = watches) => {
    try {
      loadCompiled(stored, wanted);
    } catch (error) {
      if (error instanceof CompiledFormError) return error.message;
      throw error;
    }
    return undefined;
  };

  test('when any watch changed, came, went or moved', () => {
    const changed = watches.map(
      (watch): Watch => (watch.id === 'xi' ? { ...watch, severity: 'critical' } : watch),
    );
    for (const others of [changed, watches.slice(1), watches.toReversed()])
      expect(refusal(bytes, others)).toMatch(/other definitions/);
  });

  test('when a single byte is another, wherever it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, by) => {
          const damaged = bytes.slice();
          damaged[at] = (damaged[at] ?? 0) ^ by;
          expect(refusal(damaged)).toMatch(/damaged|no compiled watches/);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('when they are cut short or something else', () => {
    for (const length of [0, 3, 8, 16, 100, bytes.length - 1])
      expect(refusal(bytes.slice(0, length))).toMatch(/damaged|no compiled watches/);
    expect(refusal(Buffer.from('[]'.repeat(40)))).toMatch(/no compiled watches/);
  });

  test('and not when only the order of their fields is another', () => {
    const turned = watches.map((watch) => Object.fromEntries(Object.entries(watch).toReversed()) as Watch);
    expect(refusal(bytes, turned)).toBeUndefined();
  });
});

describe('a deployment opens its watches', () => {
  const storeOf = (start?: Uint8Array): CompiledStore => {
    let held = start;
    return {
      read: async () => held,
      write: async (next) => {
        held = next;
      },
    };
  };
  const byId = watches.toSorted((one, other) => (one.id < other.id ? -1 : 1));

  test('as they were stored', async () => {
    const store = storeOf();
    await storeCompiled(store, watches);
    expect(await openCompiled(store, byId)).not.toHaveProperty('afresh');
  });

  test('and compiles them, saying why, where nothing fits', async () => {
    const fails = { ...storeOf(), read: () => Promise.reject(new Error('no way')) };
    for (const [store, reason] of [
      [storeOf(), /no compiled watches are stored/],
      [storeOf(serialiseWatches(byId.slice(1))), /other definitions/],
      [fails, /cannot be read: no way/],
    ] as const) {
      const { compiled: fresh, afresh } = await openCompiled(store, byId);
      expect(afresh).toMatch(reason);
      expect(matchArticle(fresh, { id: 'a', title: 'Мадуро', body: '' })).toHaveLength(1);
    }
  });

  test('again only when they changed', async () => {
    let now = 0;
    let reads = 0;
    const reasons: string[] = [];
    let listed = [...watches];
    const stored = storeOf();
    await storeCompiled(stored, watches);
    const cache = createWatchCache(
      () => ({
        watches: { list: async () => [...listed] } as never,
        compiledWatches: {
          ...stored,
          read: () => {
            reads += 1;
            return stored.read();
          },
        },
        now: () => new Date(now),
      }),
      (reason) => reasons.push(reason),
    );
    const first = await cache();
    now += 61_000;
    expect((await cache()).compiled).toBe(first.compiled);
    expect([reads, reasons]).toEqual([1, []]);
    listed = listed.slice(1);
    now += 61_000;
    expect((await cache()).compiled).not.toBe(first.compiled);
    expect([reads, reasons.length]).toEqual([2, 1]);
  });
});
