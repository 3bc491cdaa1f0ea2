import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Article } from '../../shared/article/article.ts';
import type { Feed } from '../../shared/feed/feed.ts';
import type { Feeds } from '../../shared/feed/feeds.ts';
import type { OwnerMessage } from '../../shared/feed/owner.ts';
import type { PollDoors } from '../../shared/feed/poll.ts';

/** Feeds in memory; `writes` counts what was written. */
export function feedsInMemory(): { feeds: Feeds; records: Map<string, Feed>; writes: () => number } {
  const records = new Map<string, Feed>();
  let writes = 0;
  const feeds: Feeds = {
    getAll: async (ids) => ids.flatMap((id) => structuredClone(records.get(id)) ?? []),
    inSlot: async (interval, offset) =>
      [...records.values()].filter(({ slot }) => slot === `${interval}#${offset}`),
    list: async () => [...records.values()],
    put: async (feed) => {
      writes += 1;
      records.set(feed.id, feed);
    },
    change: async (id, change) => {
      writes += 1;
      const merged = Object.entries({ ...records.get(id), ...change });
      records.set(id, Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as Feed);
    },
    remove: async (id) => {
      writes += 1;
      records.delete(id);
    },
  };
  return { feeds, records, writes: () => writes };
}

/** Articles in memory, each a story of its own. */
export function articlesInMemory(): Pick<PollDoors, 'articles' | 'stories'> & {
  stored: Map<string, Article>;
} {
  const stored = new Map<string, Article>();
  const put = async (article: Article) => {
    stored.set(article.id, article);
    return true;
  };
  return {
    stored,
    stories: { find: async () => [], leave: async () => undefined },
    articles: {
      stubs: async (ids) =>
        new Map(
          ids.flatMap((id) => {
            const article = stored.get(id);
            return article ? [[id, article] as const] : [];
          }),
        ),
      put,
      edit: put,
    },
  };
}

/** An owner's topic that keeps what it is told, and refuses while `isDown`. */
export function ownerInMemory() {
  const told: OwnerMessage[] = [];
  const topic = {
    isDown: false,
    told,
    async publish(message: OwnerMessage) {
      if (topic.isDown) throw new Error('the topic is down');
      told.push(message);
      return String(told.length);
    },
  };
  return topic;
}

/** A publisher on a loopback port of its own: answers as `answer` says and keeps the headers of every request. */
export async function openPublisher() {
  const requests: { url: string; headers: IncomingHttpHeaders }[] = [];
  const publisher = { requests, answer: ((_, response) => response.end()) as RequestListener };
  const server = createServer((request, response) => {
    requests.push({ url: request.url ?? '', headers: request.headers });
    publisher.answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(publisher, {
    host,
    origin: `http://${host}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  });
}
