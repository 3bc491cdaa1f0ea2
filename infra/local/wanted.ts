import { readFile } from 'node:fs/promises';
import { type OpmlFeed, parseOpml } from '../../shared/feed/opml.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import type { Watch } from '../../shared/watch/watch.ts';
import { isLoopback } from './messaging/endpoints.ts';

/** What a run was told wrongly: names the option or file and the mend. */
export class OptionError extends Error {
  override name = 'OptionError';
}

/** Feeds that a run was given, and the `host:port` pairs of those on this machine that were named one by one. */
export type WantedFeeds = { feeds: OpmlFeed[]; allowHosts: string[] };

const ownWatches = new URL('../../config/watches.yaml', import.meta.url);

/**
 * Reads the feeds of `--feeds` and `--feed`; nothing given gives none.
 * @throws OptionError for an address that is none, or a file that cannot be read.
 * @throws OpmlError for a file that is no list of feeds.
 */
export async function wantedFeeds(files: string[], urls: string[]): Promise<WantedFeeds> {
  const listed = await Promise.all(files.map(async (file) => parseOpml(await read(file, '--feeds'), file)));
  const named = urls.map(namedFeed);
  const feeds = new Map([...listed.flat(), ...named].map((feed) => [feed.url, feed]));
  const allowHosts = named.filter((feed) => isLoopback(feed.url)).map((feed) => hostAndPort(feed.url));
  return { feeds: [...feeds.values()], allowHosts };
}

/**
 * Reads the watches of `--watches`, or those of the project.
 * @throws OptionError for a file that cannot be read.
 * @throws WatchFileError for a file with errors in it.
 */
export async function wantedWatches(file: string | undefined): Promise<Watch[]> {
  if (file === undefined) return parseWatches(await readFile(ownWatches, 'utf8'), 'config/watches.yaml');
  return parseWatches(await read(file, '--watches'), file);
}

function namedFeed(text: string): OpmlFeed {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new OptionError(`--feed ${text} is not an address: give one that starts with https:// or http://.`);
  return { url: url.href, tags: [] };
}

function hostAndPort(address: string): string {
  const { hostname, port, protocol } = new URL(address);
  return `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
}

async function read(file: string, option: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? error.code : error;
    throw new OptionError(`${option} ${file} cannot be read (${why}): check the path.`);
  }
}
