import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Context, SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readEnvironment } from '../../functions/environment.ts';
import { pollFunction } from '../../functions/poll.ts';
import { connectPolling, type PollWiring } from '../../functions/poll-wiring.ts';
import type { Feed } from '../../shared/feed/feed.ts';
import { newFeed } from '../../shared/feed/sync.ts';
import { startEngine } from '../store/engine.ts';

let engine: Awaited<ReturnType<typeof startEngine>>;
let server: Server;
let base: string;
let wiring: PollWiring;
let now = new Date('2026-01-15T12:00:00.000Z');
let requests: { url: string; etag: string | undefined }[] = [];
let answer: RequestListener;
const context = {
  awsRequestId: 'test',
  functionName: 'poll',
  getRemainingTimeInMillis: () => 300_000,
} as Context;
const everything = { since: '2000-01-01T00:00:00.000Z', until: '2100-01-01T00:00:00.000Z', limit: 1000 };

beforeAll(async () => {
  engine = await startEngine();
  server = createServer((request, response) => {
    requests.push({ url: request.url ?? '', etag: request.headers['if-none-match'] });
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  base = `http://${host}`;
  const environment = readEnvironment({ DYNAMODB_ENDPOINT: engine.endpoint, ALLOW_HOSTS: host });
  wiring = { ...connectPolling(environment), now: () => now };
});
afterAll(async () => {
  server.close();
  await engine.stop();
});
beforeEach(() => {
  now = new Date('2026-01-15T12:00:00.000Z');
  requests = [];
});

const item = (name: string, source: string, date = 'Thu, 15 Jan 2026 10:00:00 GMT') =>
  `<item><title>Title of ${name}</title><link>https://${source}/${name}</link><guid>${name}</guid>
   <pubDate>${date}</pubDate><description>Text of ${name}.</description></item>`;
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>A feed</title>${items}</channel></rss>`;

function serve(body: string, headers: Record<string, string> = {}): void {
  answer = (_, response) =>
    response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(body);
}

async function addFeed(path: string): Promise<string> {
  await wiring.feeds.put(newFeed(path, { url: `${base}/${path}`, tags: [] }, 'cli'));
  return path;
}

function poll(...feeds: string[]) {
  const record = { messageId: 'm1', body: JSON.stringify({ feeds }), eventSource: 'aws:sqs' };
  return pollFunction(() => wiring)({ Records: [record] } as SQSEvent, context);
}

async function feed(id: string): Promise<Feed> {
  const [found] = await wiring.feeds.getAll([id]);
  if (!found) throw new Error(`no feed ${id}`);
  return found;
}

const stored = async (source: string) =>
  (await wiring.articles.list({ ...everything, source })).map((one) => one.title).sort();

describe('polling', () => {
  test('stores new articles once and learns what the next poll needs', async () => {
    serve(rss(item('a', 'once.example') + item('b', 'once.example')), { etag: '"v1"' });
    const id = await addFeed('once');
    expect(await poll(id)).toEqual({ batchItemFailures: [] });
    expect(await stored('once.example')).toEqual(['Title of a', 'Title of b']);
    expect(await feed(id)).toMatchObject({
      title: 'A feed',
      etag: '"v1"',
      articles: 2,
      failures: 0,
      state: 'active',
    });
    serve(rss(item('c', 'once.example') + item('a', 'once.example')), { etag: '"v2"' });
    await poll(id);
    expect(requests.map(({ etag }) => etag)).toEqual([undefined, '"v1"']);
    expect(await stored('once.example')).toEqual(['Title of a', 'Title of b', 'Title of c']);
  });

  test('writes nothing when the server answers 304 or the same bytes', async () => {
    serve(rss(item('a', 'same.example')), { etag: '"v1"' });
    const id = await addFeed('same');
    await poll(id);
    const before = await feed(id);
    now = new Date('2026-01-15T12:05:00.000Z');
    serve(rss(item('a', 'same.example')), { etag: '"changed"' });
    await poll(id);
    answer = (_, response) => response.writeHead(304).end();
    await poll(id);
    expect(await feed(id)).toEqual(before);
  });

  test('stores an edited article again, from the feed that brought it only', async () => {
    serve(rss(item('a', 'edit.example')));
    const [first, second] = [await addFeed('edit-1'), await addFeed('edit-2')];
    await poll(first);
    serve(rss(item('a', 'edit.example').replace('Text of a', 'Other text of a')));
    await poll(second);
    const body = async () =>
      (await wiring.articles.list({ ...everything, source: 'edit.example' })).map((one) => one.body);
    expect(await body()).toEqual(['Text of a.']);
    await poll(first);
    expect(await body()).toEqual(['Other text of a.']);
  });

  test('marks as backlog what is more than a day older than the first poll, then and later', async () => {
    const old = item('old', 'backlog.example', 'Tue, 13 Jan 2026 10:00:00 GMT');
    const undated = item('undated', 'backlog.example', 'no date at all');
    serve(rss(item('new', 'backlog.example') + old + undated));
    const id = await addFeed('backlog');
    await poll(id);
    now = new Date('2026-01-15T13:00:00.000Z');
    serve(
      rss(
        item('older', 'backlog.example', 'Mon, 12 Jan 2026 10:00:00 GMT') +
          undated.replaceAll('undated', 'undated-later'),
      ),
    );
    await poll(id);
    const articles = await wiring.articles.list({ ...everything, source: 'backlog.example' });
    expect(Object.fromEntries(articles.map((one) => [one.guid, one.backlog ?? false]))).toEqual({
      new: false,
      old: true,
      undated: true,
      older: true,
      'undated-later': false,
    });
    expect((await feed(id)).warnings).toEqual([
      expect.stringMatching(/undated-later.*date|date.*undated-later/s),
    ]);
  });

  test.each([
    ['not a feed', 'hello', 'text/plain'],
    ['an empty file', '', 'application/rss+xml'],
    ['a page in place of a feed', '<!doctype html><html><body><p>Hi</p></body></html>', 'text/html'],
  ])(
    'keeps on the record of a feed that serves %s why it failed, and does not stop its neighbours',
    async (kind, body, type) => {
      const id = kind.replaceAll(' ', '-');
      answer = (request, response) =>
        request.url === `/${id}`
          ? response.writeHead(200, { 'content-type': type }).end(body)
          : response.writeHead(200).end(rss(item(id, 'neighbour.example')));
      const neighbour = `${id}-neighbour`;
      await addFeed(id);
      await addFeed(neighbour);
      expect(await poll(id, neighbour)).toEqual({ batchItemFailures: [] });
      const record = await feed(id);
      expect(record).toMatchObject({ failures: 1, state: 'active' });
      expect(record.lastError?.message).toContain(`${base}/${id}`);
      expect((await feed(neighbour)).articles).toBe(1);
    },
  );

  test('waits longer after each failure, obeys Retry-After, and forgets both when the feed is back', async () => {
    answer = (_, response) => response.writeHead(503, { 'retry-after': '7200' }).end();
    const id = await addFeed('retry');
    await poll(id);
    const failed = await feed(id);
    expect(failed.lastError?.cause).toBe('http-503');
    expect(failed.notBefore).toBe('2026-01-15T14:00:00.000Z');
    await poll(id);
    expect(requests).toHaveLength(1);
    now = new Date('2026-01-15T14:00:01.000Z');
    serve(rss(item('a', 'retry.example')));
    await poll(id);
    expect(await feed(id)).not.toHaveProperty('lastError');
  });

  test('stops at 410 and says so', async () => {
    answer = (_, response) => response.writeHead(410).end();
    const id = await addFeed('gone');
    await poll(id);
    expect(await feed(id)).toMatchObject({ state: 'gone', lastError: { cause: 'http-410' } });
    expect(await feed(id)).not.toHaveProperty('slot');
  });

  test('answers a message that names no feeds, or a table that is away, as failed', async () => {
    const event = { Records: [{ messageId: 'bad', body: 'no JSON', eventSource: 'aws:sqs' }] } as SQSEvent;
    const failed = { batchItemFailures: [{ itemIdentifier: 'bad' }] };
    expect(await pollFunction(() => wiring)(event, context)).toEqual(failed);
    const away = {
      ...wiring,
      articles: { ...wiring.articles, put: () => Promise.reject(new Error('table is away')) },
    };
    serve(rss(item('a', 'away.example')));
    const id = await addFeed('away');
    const record = { messageId: 'm2', body: JSON.stringify({ feeds: [id] }), eventSource: 'aws:sqs' };
    expect(await pollFunction(() => away)({ Records: [record] } as SQSEvent, context)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'm2' }],
    });
    await poll(id);
    expect(await stored('away.example')).toEqual(['Title of a']);
  });
});
