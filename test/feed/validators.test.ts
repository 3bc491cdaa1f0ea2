import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Feed } from '../../shared/feed/feed.ts';
import { createFetcher } from '../../shared/feed/fetch.ts';
import { type PollDoors, pollFeeds } from '../../shared/feed/poll.ts';
import { newFeed } from '../../shared/feed/sync.ts';
import { articlesInMemory, feedsInMemory, openPublisher } from './doors.ts';

let publisher: Awaited<ReturnType<typeof openPublisher>>;
let other: Awaited<ReturnType<typeof openPublisher>>;
let memory: ReturnType<typeof feedsInMemory>;
let doors: PollDoors;
let stored: ReturnType<typeof articlesInMemory>['stored'];
let now = new Date('2026-03-04T12:07:00.000Z');

beforeAll(async () => {
  [publisher, other] = [await openPublisher(), await openPublisher()];
});
afterAll(() => {
  publisher.close();
  other.close();
});
beforeEach(async () => {
  now = new Date('2026-03-04T12:07:00.000Z');
  publisher.requests.length = 0;
  other.requests.length = 0;
  memory = feedsInMemory();
  const { articles, stories, stored: shelf } = articlesInMemory();
  stored = shelf;
  doors = {
    feeds: memory.feeds,
    articles,
    stories,
    fetcher: createFetcher({ userAgent: 'Stentor/test', allowHosts: [publisher.host, other.host] }),
    settings: { retentionDays: 30 },
    now: () => now,
  };
  await memory.feeds.put(newFeed('f', { url: `${publisher.origin}/feed`, tags: [] }, 'cli'));
});

const rss = (...names: string[]) =>
  `<rss version="2.0"><channel><title>T</title>${names
    .map(
      (name) =>
        `<item><title>${name}</title><link>https://n.example/${name}</link><guid>${name}</guid></item>`,
    )
    .join('')}</channel></rss>`;
const serve =
  (body: string, headers: Record<string, string> = {}): typeof publisher.answer =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(body);
/** A server that compares validators as RFC 9110 has it. */
const careful =
  (body: string, etag: string): typeof publisher.answer =>
  (request, response) =>
    request.headers['if-none-match'] === etag
      ? response.writeHead(304, { etag }).end()
      : response.writeHead(200, { etag }).end(body);
const poll = async () => (await pollFeeds(doors, ['f']))[0];
const record = (): Feed => {
  const feed = memory.records.get('f');
  if (!feed) throw new Error('no feed f');
  return feed;
};
const sent = ({ requests } = publisher) => requests.map(({ headers }) => headers['if-none-match']);
const titles = () => [...stored.values()].map(({ title }) => title).sort();

describe('validators', () => {
  test.each(['"strong"', 'W/"weak"', 'bare-as-some-send-it'])('go back as they came: %s', async (etag) => {
    publisher.answer = careful(rss('a'), etag);
    await poll();
    const writes = memory.writes();
    expect((await poll())?.outcome).toBe('unchanged');
    expect(sent()).toEqual([undefined, etag]);
    expect(memory.writes()).toBe(writes);
  });

  test('are not sent to an address that was put in the place of the one that gave them', async () => {
    publisher.answer = careful(rss('a'), '"1"');
    await poll();
    // A careless server at the new address would take the old ETag for its own and hide its entries for ever.
    other.answer = careful(rss('b'), '"1"');
    await memory.feeds.change('f', { url: `${other.origin}/feed` });
    await poll();
    expect(sent(other)).toEqual([undefined]);
    expect(titles()).toEqual(['a', 'b']);
    await poll();
    expect(sent(other)).toEqual([undefined, '"1"']);
  });

  test('are not sent on through a redirect, and those of a moved feed are those of its new address', async () => {
    publisher.answer = careful(rss('a'), '"1"');
    await poll();
    publisher.answer = (_, response) => response.writeHead(301, { location: `${other.origin}/new` }).end();
    other.answer = careful(rss('a', 'b'), '"1"');
    await poll();
    expect(sent(other)).toEqual([undefined]);
    expect(record()).toMatchObject({ url: `${other.origin}/new`, etag: '"1"' });
    expect((await poll())?.outcome).toBe('unchanged');
    expect(sent(other)).toEqual([undefined, '"1"']);
    expect(publisher.requests).toHaveLength(2);
    expect(titles()).toEqual(['a', 'b']);
  });

  test('of a feed that moved without news are learned with its new address, in one write', async () => {
    publisher.answer = careful(rss('a'), '"1"');
    await poll();
    publisher.answer = (_, response) => response.writeHead(308, { location: `${other.origin}/new` }).end();
    other.answer = careful(rss('a'), '"2"');
    const writes = memory.writes();
    expect((await poll())?.outcome).toBe('unchanged');
    expect(record()).toMatchObject({ url: `${other.origin}/new`, etag: '"2"' });
    await poll();
    expect(sent(other)).toEqual([undefined, '"2"']);
    expect(memory.writes()).toBe(writes + 1);
  });

  test('of a feed behind a lasting detour go to the end of the detour only', async () => {
    publisher.answer = (_, response) => response.writeHead(302, { location: `${other.origin}/x` }).end();
    other.answer = careful(rss('a'), '"1"');
    await poll();
    await poll();
    expect(sent()).toEqual([undefined, undefined]);
    expect(sent(other)).toEqual([undefined, '"1"']);
    expect(record().url).toBe(`${publisher.origin}/feed`);
  });

  test('are not kept of a document that could not be read, so that it is fetched whole when it is mended', async () => {
    publisher.answer = serve('<html>down for maintenance', { etag: '"1"' });
    expect((await poll())?.outcome).toBe('failed');
    expect(record()).not.toHaveProperty('etag');
    now = new Date('2026-03-05T12:07:00.000Z');
    publisher.answer = careful(rss('a'), '"1"');
    expect((await poll())?.outcome).toBe('changed');
    expect(sent()).toEqual([undefined, undefined]);
    expect(titles()).toEqual(['a']);
  });

  test('are not sent while the hash of the body that they stand for is unknown', async () => {
    publisher.answer = careful(rss('a'), '"1"');
    await poll();
    await memory.feeds.change('f', { bodyHash: undefined });
    expect((await poll())?.outcome).toBe('changed');
    expect(sent()).toEqual([undefined, undefined]);
  });

  test('that stay the same over a change are no longer trusted, until the server gives others', async () => {
    publisher.answer = serve(rss('a'), {
      etag: '"always"',
      'last-modified': 'Thu, 01 Jan 2015 00:00:00 GMT',
    });
    await poll();
    publisher.answer = serve(rss('a', 'b'), {
      etag: '"always"',
      'last-modified': 'Thu, 01 Jan 2015 00:00:00 GMT',
    });
    await poll();
    expect(record()).not.toHaveProperty('etag');
    expect(record()).not.toHaveProperty('lastModified');
    publisher.answer = serve(rss('a', 'b', 'c'), { etag: '"always"' });
    await poll();
    publisher.answer = serve(rss('a', 'b', 'c', 'd'), { etag: '"new"' });
    await poll();
    await poll();
    expect(sent()).toEqual([undefined, '"always"', undefined, undefined, '"new"']);
    expect(titles()).toEqual(['a', 'b', 'c', 'd']);
  });

  test('are left out once a week of a feed that is silent for a week, and its lies come to light', async () => {
    publisher.answer = (request, response) =>
      request.headers['if-none-match']
        ? response.writeHead(304).end()
        : response.writeHead(200, { etag: '"always"' }).end(rss('a'));
    await poll();
    const week = 7 * 24 * 60 * 60_000;
    const weekBegins = Math.ceil(now.getTime() / week) * week;
    for (let minute = 0; minute < 60; minute += 5) {
      now = new Date(weekBegins + week + minute * 60_000);
      await poll();
    }
    expect(
      sent()
        .slice(1)
        .filter((etag) => etag === undefined),
    ).toHaveLength(1);
  });
});

test('a 304 that nobody asked for is a fault of the server, not the absence of news', async () => {
  publisher.answer = (_, response) => response.writeHead(304).end();
  const outcome = await poll();
  expect(outcome).toMatchObject({ outcome: 'failed', error: { cause: 'bad-response' } });
  expect(record().lastError?.message).toMatch(/feed: answers 304/);
});
