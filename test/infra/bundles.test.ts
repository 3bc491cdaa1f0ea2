import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decodeHTML } from 'entities';
import { detectAll } from 'tinyld/light';
import { parse } from 'tldts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleFunction } from '../../infra/bundle/bundle.ts';
import { entries } from '../../infra/bundle/entries.ts';
import { projectRoot } from '../../infra/project-root.ts';
import { countryTables } from '../../shared/watch/country-data.ts';
import { knownAliases } from '../../shared/watch/known.ts';
import { lexiconTables } from '../../shared/watch/lexicon.ts';
import { temporaryFolder } from './synthesis.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

describe('the bundle of a function', () => {
  const sizes = new Map<string, number>();
  beforeAll(async () => {
    for (const entry of entries()) {
      const name = basename(entry, '.ts');
      await bundleFunction(entry, join(folder.path, name));
      const files = readdirSync(join(folder.path, name)).filter((file) => !file.endsWith('.map'));
      sizes.set(
        name,
        files.reduce((sum, file) => sum + statSync(join(folder.path, name, file)).size, 0),
      );
    }
  });

  test.each(entries().map((entry) => basename(entry, '.ts')))(
    '%s is at most 700 KB, tables included',
    (name) => {
      expect(sizes.get(name)).toBeLessThanOrEqual(700_000);
    },
  );

  test('is the same to the byte when it is made again', async () => {
    await bundleFunction(join(projectRoot, 'functions/alert.ts'), join(folder.path, 'again'));
    for (const file of ['index.mjs', 'index.mjs.map', 'tables.br'])
      expect(
        readFileSync(join(folder.path, 'again', file)).equals(readFileSync(join(folder.path, 'alert', file))),
      ).toBe(true);
  });

  test('says in English what is wrong with an event', async () => {
    const { scheduleFunction } = (await import(join(folder.path, 'schedule/index.mjs'))) as {
      scheduleFunction: (wiring: () => unknown) => (event: unknown, context: unknown) => Promise<unknown>;
    };
    await expect(
      scheduleFunction(() => ({}))({ time: 7 }, { getRemainingTimeInMillis: () => 1 }),
    ).rejects.toThrow(/time: Invalid input: expected string/);
  });
});

test('what a bundle keeps beside itself reads as it does in the sources', async () => {
  const entry = join(folder.path, 'entry.ts');
  writeFileSync(
    entry,
    `export { countryTables } from ${JSON.stringify(join(projectRoot, 'shared/watch/country-data.ts'))};
export { lexiconTables } from ${JSON.stringify(join(projectRoot, 'shared/watch/lexicon.ts'))};
export { knownAliases } from ${JSON.stringify(join(projectRoot, 'shared/watch/known.ts'))};
export { parse } from ${JSON.stringify(join(projectRoot, 'node_modules/tldts/dist/es6/index.js'))};
export { decodeHTML } from ${JSON.stringify(join(projectRoot, 'node_modules/entities/dist/index.js'))};
export { detectAll } from ${JSON.stringify(join(projectRoot, 'node_modules/tinyld/dist/tinyld.light.node.mjs'))};
`,
  );
  await bundleFunction(entry, join(folder.path, 'tables'));
  const bundled = (await import(join(folder.path, 'tables/index.mjs'))) as {
    countryTables: typeof countryTables;
    lexiconTables: typeof lexiconTables;
    knownAliases: typeof knownAliases;
    parse: typeof parse;
    detectAll: typeof detectAll;
    decodeHTML: typeof decodeHTML;
  };
  expect(bundled.countryTables).toEqual(countryTables);
  expect(bundled.lexiconTables).toEqual(lexiconTables);
  expect(bundled.knownAliases('Angela Merkel')).toEqual(knownAliases('Angela Merkel'));
  const hosts = [
    'www.news.example.co.uk',
    'a.b.github.io',
    'x.kawasaki.jp',
    'city.kawasaki.jp',
    'παράδειγμα.ευ',
  ];
  for (const host of hosts)
    expect(bundled.parse(host, { allowPrivateDomains: true })).toEqual(
      parse(host, { allowPrivateDomains: true }),
    );
  const marked = '&amp;&notit;&CounterClockwiseContourIntegral;&zwnj;&#x3b1;&nGt; &copy';
  expect(bundled.decodeHTML(marked)).toBe(decodeHTML(marked));
  const text = 'La reunión de los ministros terminó sin acuerdo';
  expect(bundled.detectAll(text)).toEqual(detectAll(text));
});
