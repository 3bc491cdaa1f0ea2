import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Feed } from '../shared/feed/feed.ts';
import type { Feeds } from '../shared/feed/feeds.ts';
import { createFetcher } from '../shared/feed/fetch.ts';
import { pollFeeds } from '../shared/feed/poll.ts';
import { newFeed } from '../shared/feed/sync.ts';

const feedCount = 1000;

/**
 * Prints what a poll of 1,000 unchanged feeds costs: table writes (none are wanted), bytes read, CPU time, and that
 * time against the floor of the same requests by Node's own fetch.
 */
export async function run(): Promise<void> {
  const document = `<rss version="2.0"><channel><title>T</title>${item.repeat(30)}</channel></rss>`;
  let bytes = 0;
  const server = createServer((request, response) => {
    if (request.headers['if-none-match'] === '"1"')
      return void response.writeHead(304, { etag: '"1"' }).end();
    bytes += document.length;
    response.writeHead(200, { etag: '"1"', 'content-type': 'application/rss+xml' }).end(document);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const table = countingFeeds(host);
  const written = async () => {
    table.writes.count += 1;
    return true;
  };
  const doors = {
    feeds: table.feeds,
    articles: {
      get: async () => undefined,
      stubs: async () => new Map(),
      put: written,
      edit: written,
      list: async () => [],
    },
    stories: { find: async () => [], leave: async () => undefined },
    fetcher: createFetcher({ userAgent: 'Stentor/bench', allowHosts: [host] }),
    settings: { retentionDays: 365 },
    now: () => new Date(),
  };
  const ids = [...table.records.keys()];
  await pollFeeds(doors, ids);
  table.writes.count = 0;
  bytes = 0;
  const poll = await cpuOf(() => pollFeeds(doors, ids));
  const floor = await cpuOf(async () => {
    for (const id of ids)
      await (await fetch(`http://${host}/${id}`, { headers: { 'if-none-match': '"1"' } })).text();
  });
  server.close();
  server.closeAllConnections();
  const each = (ms: number) => (ms / feedCount).toFixed(2);
  console.log(`${feedCount} unchanged feeds: ${table.writes.count} writes, ${bytes} body bytes read`);
  console.log(
    `CPU ${each(poll)} ms a feed, ${each(floor)} ms for the same requests by fetch alone: ratio ${(poll / floor).toFixed(2)}`,
  );
}

const item =
  '<item><title>A title</title><link>https://n.example/1</link><guid>1</guid><description>Text.</description></item>';

function countingFeeds(host: string) {
  const records = new Map<string, Feed>();
  const writes = { count: 0 };
  for (let index = 0; index < feedCount; index += 1) {
    records.set(`f${index}`, newFeed(`f${index}`, { url: `http://${host}/f${index}`, tags: [] }, 'cli'));
  }
  const feeds: Feeds = {
    getAll: async (ids) => ids.flatMap((id) => records.get(id) ?? []),
    inSlot: async () => [],
    list: async () => [...records.values()],
    put: async () => void writes.count++,
    change: async (id, change) => {
      writes.count++;
      const merged = Object.entries({ ...records.get(id), ...change }).filter(
        ([, value]) => value !== undefined,
      );
      records.set(id, Object.fromEntries(merged) as Feed);
    },
    remove: async () => void writes.count++,
  };
  return { feeds, records, writes };
}

async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
