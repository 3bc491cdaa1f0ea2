import { readFile } from 'node:fs/promises';
import { parseOpml } from '../shared/feed/opml.ts';
import { type SyncResult, syncFeeds } from '../shared/feed/sync.ts';
import * as z from '../shared/schema.ts';
import { storeCompiled } from '../shared/watch/compiled-watches.ts';
import { parseWatches } from '../shared/watch/load.ts';
import { syncWatches, type WatchSyncResult } from '../shared/watch/sync.ts';
import { instruments, standard } from './middleware.ts';
import { cloudTables, type TableWiring } from './table-wiring.ts';

/** The bundle carries the config folder beside its code. */
const besideTheCode = new URL('./config/', import.meta.url);

/**
 * Makes the tables hold the feeds and watches of `folder`'s `feeds.opml` and `watches.yaml`, and answers what changed.
 * It takes any event, and running it again changes nothing.
 * Both files are read whole before either table is touched: a file with an error leaves all as it was, and the
 * error, which names file and line, fails the deploy.
 */
export const configureFunction = (wiring: () => TableWiring, folder = besideTheCode) => {
  const tools = instruments('configure');
  return standard('configure', z.unknown(), tools, async () => {
    const feeds = parseOpml(await readFile(new URL('feeds.opml', folder), 'utf8'), 'config/feeds.opml');
    const watches = parseWatches(
      await readFile(new URL('watches.yaml', folder), 'utf8'),
      'config/watches.yaml',
    );
    const loaded: { feeds: SyncResult; watches: WatchSyncResult } = {
      feeds: await syncFeeds(wiring().feeds, feeds, 'config'),
      watches: await syncWatches(wiring().watches, watches),
    };
    await storeCompiled(wiring().compiledWatches, watches);
    tools.logger.info('Configuration loaded', loaded);
    return loaded;
  });
};

export const handler = configureFunction(cloudTables);
