import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Context } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { configureFunction } from '../../functions/configure.ts';
import type { Wiring } from '../../functions/wiring.ts';
import type { Feed } from '../../shared/feed/feed.ts';
import { feedId } from '../../shared/feed/opml.ts';
import { loadCompiled } from '../../shared/watch/compiled-form.ts';
import { matchArticle } from '../../shared/watch/match.ts';
import type { Watch } from '../../shared/watch/watch.ts';
import { createStack, temporaryFolder, writeConfig } from './synthesis.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const wrongWatches = '- id: maduro\n  kind: person\n  name: Nicolás Maduro\n- id: maduro\n  country: BY\n';
const wrongFeeds =
  '<opml version="2.0"><body>\n<outline text="x" xmlUrl="ftp://news.example/feed"/>\n</body></opml>';

describe('a deploy with a config file that is wrong', () => {
  const synthesis = () => createStack(`${folder.path}/out`, {}, folder.path);

  it('stops at the synthesis, naming the watches file and the line', () => {
    writeConfig(folder.path, { watches: wrongWatches });
    expect(synthesis).toThrow(/^config\/watches\.yaml:4: duplicate watch id "maduro"/);
  });

  it('stops at the synthesis, naming the feeds file and the line', () => {
    writeConfig(folder.path, { feeds: wrongFeeds });
    expect(synthesis).toThrow(/^config\/feeds\.opml:2: /);
  });

  it('says which file is not there', () => {
    writeConfig(folder.path);
    rmSync(`${folder.path}/feeds.opml`);
    expect(synthesis).toThrow(/^config\/feeds\.opml cannot be read: /);
  });
});

describe('the configure function', () => {
  const tables = () => {
    const feeds = new Map<string, Feed>();
    const watches = new Map<string, Watch>();
    const compiled: { bytes?: Uint8Array } = {};
    const wiring = {
      compiledWatches: {
        read: async () => compiled.bytes,
        write: async (bytes: Uint8Array) => void Object.assign(compiled, { bytes }),
      },
      feeds: {
        list: async () => [...feeds.values()],
        put: async (feed: Feed) => void feeds.set(feed.id, feed),
        remove: async (id: string) => void feeds.delete(id),
      },
      watches: {
        list: async () => [...watches.values()],
        put: async (watch: Watch) => void watches.set(watch.id, watch),
        remove: async (id: string) => void watches.delete(id),
      },
    };
    return { feeds, watches, compiled, wiring: () => wiring as unknown as Wiring };
  };
  const run = (wiring: () => Wiring) =>
    configureFunction(wiring, pathToFileURL(`${folder.path}/`))({}, {} as Context);

  it('loads both files and changes nothing the second time', async () => {
    writeConfig(folder.path);
    const { feeds, watches, wiring } = tables();
    expect(await run(wiring)).toMatchObject({ feeds: { added: 1 }, watches: { added: 1 } });
    expect([...feeds.keys()]).toEqual([feedId('https://news.example/feed.xml')]);
    expect(watches.get('maduro')).toMatchObject({ kind: 'person', name: 'Nicolás Maduro' });
    expect(await run(wiring)).toMatchObject({ feeds: { unchanged: 1 }, watches: { unchanged: 1 } });
  });

  it('keeps the watches compiled, so that the alert function need not', async () => {
    writeConfig(folder.path);
    const { watches, compiled, wiring } = tables();
    await run(wiring);
    const loaded = loadCompiled(compiled.bytes ?? new Uint8Array(), [...watches.values()]);
    expect(matchArticle(loaded, { id: 'a', title: 'Мадуро', body: '' })).toMatchObject([{ watch: 'maduro' }]);
  });

  it('takes away what left the files', async () => {
    writeConfig(folder.path);
    const { watches, wiring } = tables();
    await run(wiring);
    writeConfig(folder.path, { watches: '- country: BY\n' });
    expect(await run(wiring)).toMatchObject({ watches: { added: 1, removed: 1 } });
    expect([...watches.keys()]).toEqual(['by']);
  });

  it('touches neither table when one file is wrong, and fails naming the line', async () => {
    writeConfig(folder.path, { watches: wrongWatches });
    const { feeds, wiring } = tables();
    await expect(run(wiring)).rejects.toThrow(/config\/watches\.yaml:4: /);
    expect(feeds.size).toBe(0);
  });
});
