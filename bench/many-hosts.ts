import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Feed } from '../shared/feed/feed.ts';
import type { Feeds } from '../shared/feed/feeds.ts';
import { createFetcher } from '../shared/feed/fetch.ts';
import { createHostPace } from '../shared/feed/host-pace.ts';
import { lanes, type PollBatch } from '../shared/feed/lanes.ts';
import { pollFeeds } from '../shared/feed/poll.ts';
import { scheduleFeeds } from '../shared/feed/schedule.ts';
import { newFeed } from '../shared/feed/sync.ts';

const hostCount = 50;
const feedCount = 1000;
const latencyMs = 200;
/** As infra/cloud/polling.ts has it. */
const messagesAtOnce = 5;
const each = feedCount / hostCount;

/**
 * Prints the wall time of polling 1,000 feeds on 50 hosts that take 200 ms to answer, against the bound that politeness
 * sets: a host's 20 feeds one after the other, with the pause between two. Once with the pause of a second that public
 * hosts get, once with none, as hosts of one's own. Feeds go through the schedule and as many workers as there are lanes,
 * each with a pace of its own, which gets the batches of its lane in their order, five at a time as Lambda does.
 */
export async function run(): Promise<void> {
  const servers = await Promise.all(Array.from({ length: hostCount }, openHost));
  const hosts = servers.map(({ host }) => host);
  for (const pauseMs of [1000, 0]) {
    for (const { forget } of servers) forget();
    const bound = each * latencyMs + (each - 1) * pauseMs;
    const before = process.cpuUsage();
    const { ms, batches, failures } = await pollAll(hosts, pauseMs);
    const cpu = process.cpuUsage(before);
    const most = Math.max(...servers.map(({ most }) => most()));
    console.log(
      `${feedCount} feeds on ${hostCount} hosts, ${latencyMs} ms each, pause ${pauseMs} ms, ${batches} batches in ${lanes} lanes: ${(ms / 1000).toFixed(1)} s, bound ${(bound / 1000).toFixed(1)} s: ratio ${(ms / bound).toFixed(2)} (wanted: at most 1.50); CPU ${((cpu.user + cpu.system) / 1e6).toFixed(1)} s with the hosts' own; at most ${most} request a host at once, ${failures} failures`,
    );
  }
  for (const { server } of servers) {
    server.close();
    server.closeAllConnections();
  }
}

async function pollAll(hosts: string[], pauseMs: number) {
  const { feeds, records } = table(hosts);
  const byLane = new Map<number, PollBatch[]>();
  const pollQueue = {
    send: async (batches: PollBatch[]) => {
      for (const batch of batches) byLane.set(batch.lane, [...(byLane.get(batch.lane) ?? []), batch]);
    },
  };
  const start = performance.now();
  await scheduleFeeds({ feeds, pollQueue }, 'all', new Date());
  const work = async (batches: PollBatch[]) => {
    const pace = createHostPace({ pauseMs });
    const fetcher = createFetcher({ userAgent: 'Stentor/bench', allowHosts: hosts, pace });
    const doors = {
      ...shelves,
      feeds,
      fetcher,
      pace,
      settings: { retentionDays: 365 },
      now: () => new Date(),
    };
    for (let at = 0; at < batches.length; at += messagesAtOnce) {
      const together = batches.slice(at, at + messagesAtOnce);
      await Promise.all(together.map(({ feeds: ids, ...options }) => pollFeeds(doors, ids, options)));
    }
    await fetcher.close();
  };
  await Promise.all([...byLane.values()].map(work));
  return {
    ms: performance.now() - start,
    batches: [...byLane.values()].flat().length,
    failures: [...records.values()].filter(({ bodyHash }) => !bodyHash).length,
  };
}

/** What stores nothing: the figure is about waiting. */
const shelves = {
  stories: { find: async () => [], leave: async () => undefined },
  articles: {
    get: async () => undefined,
    stubs: async () => new Map(),
    put: async () => true,
    edit: async () => true,
    list: async () => [],
  },
};

type Host = {
  server: Server;
  host: string;
  forget: () => void;
  most: () => number;
};

async function openHost(): Promise<Host> {
  let now = 0;
  let most = 0;
  const server = createServer(async (_request, response) => {
    now += 1;
    most = Math.max(most, now);
    await sleep(latencyMs);
    now -= 1;
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(document);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    server,
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    forget: () => {
      most = 0;
    },
    most: () => most,
  };
}

const document =
  '<rss version="2.0"><channel><title>T</title><item><title>A title</title><guid>1</guid></item></channel></rss>';

function table(hosts: string[]): { feeds: Feeds; records: Map<string, Feed> } {
  const records = new Map<string, Feed>();
  for (let index = 0; index < feedCount; index += 1) {
    const url = `http://${hosts[index % hosts.length]}/${index}`;
    records.set(`f${index}`, newFeed(`f${index}`, { url, tags: [] }, 'cli'));
  }
  const feeds: Feeds = {
    getAll: async (ids) => ids.flatMap((id) => records.get(id) ?? []),
    inSlot: async () => [],
    list: async () => [...records.values()],
    put: async (feed) => void records.set(feed.id, feed),
    change: async (id, change) => {
      const merged = Object.entries({ ...records.get(id), ...change });
      records.set(id, Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as Feed);
    },
    remove: async (id) => void records.delete(id),
  };
  return { feeds, records };
}
