import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readEnvironment } from '../../functions/environment.ts';
import { websubFunction } from '../../functions/websub.ts';
import { connect, type Wiring } from '../../functions/wiring.ts';
import { openApi } from '../../infra/local/api-server.ts';
import type { Feed, Websub } from '../../shared/feed/feed.ts';
import { feedId } from '../../shared/feed/feed-id.ts';
import { newFeed } from '../../shared/feed/sync.ts';
import { hubOf, hubWishes, isLive, subscriptionToAsk, withoutSecret } from '../../shared/feed/websub.ts';
import { isSigned } from '../../shared/feed/websub-callback.ts';
import { followHub } from '../../shared/feed/websub-follow.ts';
import { createHub } from '../../shared/feed/websub-hub.ts';
import { startEngine } from '../store/engine.ts';
import { anRss } from './site.ts';

type Asked = Record<string, string>;

let engine: Awaited<ReturnType<typeof startEngine>>;
let wiring: Wiring;
let callback: Awaited<ReturnType<typeof openApi>>;
let hub: Awaited<ReturnType<typeof openHub>>;
let now = new Date();
const start = new Date('2026-01-15T12:00:00.000Z');
const later = (hours: number) => new Date(start.getTime() + hours * 3_600_000);

beforeAll(async () => {
  engine = await startEngine();
  wiring = {
    ...connect(readEnvironment({ DYNAMODB_ENDPOINT: engine.endpoint })),
    now: () => now,
  };
  callback = await openApi(websubFunction(() => wiring));
  hub = await openHub();
});
afterAll(async () => {
  await hub.close();
  await callback.close();
  await engine.stop();
});
beforeEach(() => {
  now = start;
  hub.behave({});
});

/** A hub of ours: it answers requests as it is told to, and verifies with the lease that it is told to grant. */
async function openHub() {
  let manner: { status?: number; body?: string; location?: string; lease?: number; verifies?: boolean } = {};
  const asked: Asked[] = [];
  const answers: { status: number; body: string }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    if (manner.location && request.url === '/moved') {
      response.writeHead(307, { location: manner.location }).end();
      return;
    }
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
    asked.push(form);
    if (manner.verifies ?? true) answers.push(await call(form['hub.callback'] ?? '', form, manner.lease));
    response.writeHead(manner.status ?? 202, { 'content-type': 'text/plain' }).end(manner.body ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const out = createHub({ userAgent: 'Stentor test', allowHosts: [host] });
  return {
    url: `http://${host}/`,
    host,
    out,
    asked,
    answers,
    behave(next: typeof manner) {
      manner = next;
      asked.length = 0;
      answers.length = 0;
    },
    async close() {
      await out.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function call(address: string, form: Asked, lease = 864_000, more: Asked = {}) {
  const url = new URL(address);
  url.search = new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.topic': form['hub.topic'] ?? '',
    'hub.challenge': 'a challenge & more',
    'hub.lease_seconds': String(lease),
    ...more,
  }).toString();
  const answer = await fetch(url);
  return { status: answer.status, body: await answer.text() };
}

const topicOf = (name: string) => `https://${name}.example/feed`;
const read = (name: string) => ({
  answer: { url: topicOf(name) },
  parsed: { hubUrl: hub.url, selfUrl: topicOf(name) },
});

async function stored(name: string): Promise<Feed> {
  const [feed] = await wiring.feeds.getAll([feedId(topicOf(name))]);
  if (!feed) throw new Error(`no feed ${name}`);
  return feed;
}

async function aFeed(name: string): Promise<Feed> {
  const feed = newFeed(feedId(topicOf(name)), { url: topicOf(name), tags: [] }, 'cli');
  const polled = {
    ...feed,
    firstPolledAt: later(-100).toISOString(),
    lastChangedAt: later(-1).toISOString(),
  };
  await wiring.feeds.put(polled);
  return polled;
}

const follow = async (feed: Feed, document?: ReturnType<typeof read>, base = callback.url) =>
  followHub(
    { feeds: wiring.feeds, now: () => now, websub: { hub: hub.out, callback: base } },
    feed,
    document,
  );

async function subscribed(name: string): Promise<{ feed: Feed; websub: Websub; address: string }> {
  await follow(await aFeed(name), read(name));
  const feed = await stored(name);
  if (!feed.websub) throw new Error('not subscribed');
  return { feed, websub: feed.websub, address: hub.asked.at(-1)?.['hub.callback'] ?? '' };
}

function push(address: string, body: string, secret: string, method = 'sha256', header?: string) {
  const signature = header ?? `${method}=${createHmac(method, secret).update(body).digest('hex')}`;
  const headers = {
    'content-type': 'application/rss+xml',
    ...(signature && { 'x-hub-signature': signature }),
  };
  return fetch(address, { method: 'POST', body, headers });
}

const articlesOf = (name: string) =>
  wiring.articles.list({
    since: '2000-01-01T00:00:00.000Z',
    until: '2100-01-01T00:00:00.000Z',
    limit: 100,
    source: `${name}.example`,
  });

describe('subscribing at a hub', () => {
  it('asks the hub that the feed names, confirms its challenge, and then polls seldom', async () => {
    const { feed, websub, address } = await subscribed('one');
    expect(hub.asked).toEqual([
      {
        'hub.mode': 'subscribe',
        'hub.topic': topicOf('one'),
        'hub.callback': `${callback.url}/websub/${feed.id}/${websub.token}`,
        'hub.secret': websub.secret,
        'hub.lease_seconds': '864000',
      },
    ]);
    expect(hub.answers).toEqual([{ status: 200, body: 'a challenge & more' }]);
    expect(websub).toMatchObject({ state: 'active', leaseUntil: later(240).toISOString(), usualInterval: 5 });
    expect(websub.token.length).toBeGreaterThanOrEqual(32);
    expect(feed).toMatchObject({ interval: 180, intervalReason: expect.stringContaining('websub') });
    expect(feed.slot).toMatch(/^180#/);
    // A hub whose first answer was lost on the way asks again.
    expect(await call(address, { 'hub.topic': topicOf('one') })).toMatchObject({ status: 200 });
  });

  it('gives every feed a path and a secret of its own, and tells neither', async () => {
    const [one, two] = [await subscribed('own-a'), await subscribed('own-b')];
    expect(one.websub.token).not.toBe(two.websub.token);
    expect(one.websub.secret).not.toBe(two.websub.secret);
    const told = JSON.stringify(withoutSecret(one.feed));
    expect(told).toContain(hub.url);
    expect(told).not.toContain(one.websub.token);
    expect(told).not.toContain(one.websub.secret);
  });

  it('asks nothing while the lease runs, and again before it runs out, keeping path and secret', async () => {
    const { websub } = await subscribed('lease');
    now = later(100);
    await follow(await stored('lease'));
    await follow(await stored('lease'), read('lease'));
    expect(hub.asked).toHaveLength(1);
    now = later(200);
    await follow(await stored('lease'));
    expect(hub.asked).toHaveLength(2);
    expect((await stored('lease')).websub).toEqual({
      ...websub,
      askedAt: now.toISOString(),
      leaseUntil: later(440).toISOString(),
    });
    // A renewal that the hub does not answer is not asked for at every poll, and the lease still runs.
    hub.behave({ status: 500, verifies: false });
    now = later(400);
    await follow(await stored('lease'));
    await follow(await stored('lease'));
    expect(hub.asked).toHaveLength(1);
    expect((await stored('lease')).websub).toMatchObject({
      state: 'active',
      reason: expect.stringContaining('500'),
    });
  });

  it('goes back to the usual pace when the lease runs out, and asks again', async () => {
    await subscribed('lapse');
    hub.behave({ verifies: false });
    now = later(241);
    await follow(await stored('lapse'));
    expect(hub.asked).toHaveLength(1);
    const feed = await stored('lapse');
    expect(feed).toMatchObject({ interval: 5, websub: { state: 'pending' } });
    expect(feed.slot).toMatch(/^5#/);
    // Without an answer it is left at that for a day.
    now = later(250);
    await follow(await stored('lapse'));
    expect(hub.asked).toHaveLength(1);
    now = later(266);
    await follow(await stored('lapse'));
    expect(hub.asked).toHaveLength(2);
  });

  it('goes back to the usual pace as well where nobody follows hubs any more', async () => {
    await subscribed('off');
    now = later(241);
    await followHub({ feeds: wiring.feeds, now: () => now }, await stored('off'));
    expect(await stored('off')).toMatchObject({ interval: 5 });
  });

  it('polls as ever under a lease too short to outlast a slow poll', async () => {
    hub.behave({ lease: 3_600 });
    await follow(await aFeed('short'), read('short'));
    expect(await stored('short')).toMatchObject({ interval: 5, websub: { state: 'active' } });
    now = later(0.4);
    await follow(await stored('short'));
    expect(hub.asked).toHaveLength(1);
    now = later(0.8);
    await follow(await stored('short'));
    expect(hub.asked).toHaveLength(2);
  });

  it('writes down a hub that fails, and tries it a day later; no poll fails for it', async () => {
    hub.behave({ status: 400, body: 'no such <b>topic</b>', verifies: false });
    await follow(await aFeed('fails'), read('fails'));
    expect((await stored('fails')).websub).toMatchObject({
      state: 'failed',
      reason: expect.stringMatching(/the hub answers 400 to a subscription \(no such topic/),
    });
    await follow(await stored('fails'));
    expect(hub.asked).toHaveLength(1);
    now = later(25);
    await follow(await stored('fails'));
    expect(hub.asked).toHaveLength(2);
  });

  it('reaches no private address, by name or redirect, and follows a redirect that keeps the request', async () => {
    const inside = { answer: { url: topicOf('ssrf') }, parsed: { hubUrl: 'http://169.254.169.254/hub' } };
    await followHub(
      { feeds: wiring.feeds, now: () => now, websub: { hub: hub.out, callback: 'https://stentor.example' } },
      await aFeed('ssrf'),
      inside,
    );
    expect((await stored('ssrf')).websub).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('public'),
    });
    hub.behave({ location: 'http://127.0.0.1:1/hub' });
    const moved = (name: string) => ({
      ...read(name),
      parsed: { hubUrl: `${hub.url}moved`, selfUrl: topicOf(name) },
    });
    await follow(await aFeed('redirected'), moved('redirected'));
    expect((await stored('redirected')).websub).toMatchObject({ state: 'failed' });
    hub.behave({ location: '/hub' });
    await follow(await aFeed('moved'), moved('moved'));
    expect((await stored('moved')).websub).toMatchObject({ state: 'active', hub: `${hub.url}moved` });
  });

  it('asks no hub on the internet to call back to this machine', async () => {
    const far = {
      answer: { url: topicOf('far') },
      parsed: { hubUrl: 'https://hub.example/', selfUrl: topicOf('far') },
    };
    await follow(await aFeed('far'), far);
    expect((await stored('far')).websub).toBeUndefined();
  });

  it('forgets a hub that the feed no longer names', async () => {
    await subscribed('left');
    await follow(await stored('left'), { answer: { url: topicOf('left') }, parsed: {} } as ReturnType<
      typeof read
    >);
    expect((await stored('left')).websub).toBeUndefined();
  });
});

describe('a hub that calls', () => {
  it('gets 404 for what was never asked: another topic, another path, unsubscribe, no challenge', async () => {
    const { address } = await subscribed('asked');
    const form = { 'hub.topic': topicOf('asked') };
    const statusOf = async (to: string, more: Asked) =>
      (await call(to, { ...form, ...more }, 60, more)).status;
    expect(await statusOf(address, { 'hub.topic': topicOf('other') })).toBe(404);
    expect(await statusOf(`${address}x`, {})).toBe(404);
    expect(await statusOf(`${address.slice(0, -1)}!`, {})).toBe(404);
    expect(await statusOf(address, { 'hub.mode': 'unsubscribe' })).toBe(404);
    expect(await statusOf(address, { 'hub.challenge': '' })).toBe(404);
    now = later(25);
    expect(await statusOf(address, {})).toBe(404);
    expect((await fetch(address, { method: 'PUT' })).status).toBe(405);
    expect((await stored('asked')).websub).toMatchObject({ leaseUntil: later(240).toISOString() });
  });

  it('may refuse: the feed is polled as before, and the hub left alone for a week', async () => {
    const { address } = await subscribed('refused');
    const denied = { 'hub.mode': 'denied', 'hub.reason': 'too many' };
    expect(await call(address, { 'hub.topic': topicOf('refused') }, 0, denied)).toMatchObject({
      status: 200,
    });
    expect(await stored('refused')).toMatchObject({
      interval: 5,
      websub: { state: 'refused', reason: 'the hub refused: too many' },
    });
    expect((await call(address, { 'hub.topic': topicOf('refused') })).status).toBe(404);
    now = later(30);
    await follow(await stored('refused'));
    expect(hub.asked).toHaveLength(1);
    now = later(8 * 24);
    await follow(await stored('refused'));
    expect(hub.asked).toHaveLength(2);
  });

  it.each(['sha1', 'sha256', 'sha384', 'sha512'])(
    'pushes articles, signed with %s, that are stored once',
    async (method) => {
      const name = `push-${method}`;
      const { websub, address } = await subscribed(name);
      const body = anRss('Pushed', 'New', 'Newer').replaceAll('site.example', `${name}.example`);
      expect((await push(address, body, websub.secret, method)).status).toBe(202);
      expect((await push(address, body, websub.secret, method)).status).toBe(202);
      expect((await articlesOf(name)).map(({ title }) => title).sort()).toEqual(['New', 'Newer']);
      expect(await stored(name)).toMatchObject({
        articles: 2,
        lastChangedAt: now.toISOString(),
        interval: 180,
      });
    },
  );

  it('is not believed without the right signature, and is told nothing', async () => {
    const { websub, address } = await subscribed('forged');
    const body = anRss('Forged', 'False').replaceAll('site.example', 'forged.example');
    for (const header of [
      '',
      'sha256=',
      'md5=00',
      `sha256=${'0'.repeat(64)}`,
      `sha1=${'0'.repeat(64)}`,
      'nonsense',
    ])
      expect((await push(address, body, websub.secret, 'sha256', header)).status).toBe(202);
    expect((await push(address, body, 'another secret')).status).toBe(202);
    expect(await articlesOf('forged')).toEqual([]);
  });

  it('is answered where its document is broken, and told that a forgotten feed is gone', async () => {
    const { feed, websub, address } = await subscribed('broken');
    expect((await push(address, '<html>', websub.secret)).status).toBe(202);
    await wiring.feeds.change(feed.id, { state: 'paused', slot: undefined });
    const body = anRss('Paused', 'Unwanted').replaceAll('site.example', 'broken.example');
    expect((await push(address, body, websub.secret)).status).toBe(202);
    expect(await articlesOf('broken')).toEqual([]);
    await wiring.feeds.remove(feed.id);
    expect((await push(address, body, websub.secret)).status).toBe(410);
  });

  it('tries again when a table does not answer', async () => {
    const { feed, websub } = await subscribed('table');
    const body = anRss('Table', 'Kept').replaceAll('site.example', 'table.example');
    const broken = {
      ...wiring,
      articles: { ...wiring.articles, put: () => Promise.reject(new Error('throttled')) },
    };
    const signature = `sha256=${createHmac('sha256', websub.secret).update(body).digest('hex')}`;
    const event = {
      rawPath: `/websub/${feed.id}/${websub.token}`,
      headers: { 'x-hub-signature': signature },
      body: Buffer.from(body).toString('base64'),
      isBase64Encoded: true,
      requestContext: { http: { method: 'POST' } },
    } as unknown as APIGatewayProxyEventV2;
    const context = { awsRequestId: 'test', functionName: 'websub' } as Context;
    await expect(websubFunction(() => broken)(event, context)).rejects.toThrow('throttled');
    expect(await websubFunction(() => wiring)(event, context)).toMatchObject({ statusCode: 202 });
    expect(await articlesOf('table')).toHaveLength(1);
  });
});

describe('what a feed says of its hub', () => {
  const answer = { url: 'https://a.example/feed' };

  it('is taken from the Link header, else from the document, and its own address where it names none', () => {
    const link = '<https://hub.example/>; rel="hub", </self>; rel=self';
    const parsed = { hubUrl: 'https://other.example/', selfUrl: 'https://a.example/me' };
    expect(hubOf({ answer: { ...answer, link }, parsed })).toEqual({
      hub: 'https://hub.example/',
      topic: 'https://a.example/self',
    });
    expect(hubOf({ answer, parsed })).toEqual({
      hub: 'https://other.example/',
      topic: 'https://a.example/me',
    });
    expect(hubOf({ answer, parsed: { hubUrl: 'https://h.example/' } })).toMatchObject({ topic: answer.url });
    expect(hubOf({ answer, parsed: { selfUrl: 'https://a.example/me' } })).toBeUndefined();
    expect(hubOf({ answer: { ...answer, link: '<javascript:x>; rel=hub' }, parsed: {} })).toBeUndefined();
  });

  it('starts a new subscription when it changes, and slows polls only while that hub is the one that it names', () => {
    const websub: Websub = {
      hub: 'https://hub.example/',
      topic: answer.url,
      token: 'token',
      secret: 'secret',
      state: 'active',
      askedAt: start.toISOString(),
      leaseSeconds: 864_000,
      leaseUntil: later(240).toISOString(),
    };
    const other = subscriptionToAsk(
      { websub, interval: 5 },
      { hub: 'https://new.example/', topic: answer.url },
      start,
    );
    expect(other).toMatchObject({ hub: 'https://new.example/', state: 'pending' });
    expect(other?.token).not.toBe(websub.token);
    expect(subscriptionToAsk({ websub, interval: 5 }, websub, start)).toBeUndefined();
    // Polled once a day, three days before the end may be the last chance but one.
    expect(subscriptionToAsk({ websub, interval: 180 }, websub, later(170))).toBeUndefined();
    const daily = { ...websub, leaseSeconds: 86_400, leaseUntil: later(24).toISOString() };
    expect(subscriptionToAsk({ websub: daily, interval: 180 }, websub, later(12))).toBeUndefined();
    expect(subscriptionToAsk({ websub: daily, interval: 1440 }, websub, later(12))).toMatchObject({
      state: 'active',
    });
    expect(hubWishes({ websub }, { answer, parsed: { hubUrl: websub.hub } }, start)).toMatchObject([
      { minutes: 180 },
    ]);
    expect(hubWishes({ websub }, { answer, parsed: { hubUrl: 'https://new.example/' } }, start)).toEqual([]);
    expect(hubWishes({}, { answer, parsed: {} }, start)).toEqual([]);
    expect(isLive(websub, later(240))).toBe(false);
  });

  it('has its pushes signed by RFC 2104', () => {
    const body = Buffer.from('what do ya want for nothing?');
    // RFC 2202 and RFC 4231, test case 2.
    expect(isSigned('sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79', 'Jefe', body)).toBe(true);
    const sha256 = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
    expect(isSigned(`SHA256=${sha256.toUpperCase()}`, 'Jefe', body)).toBe(true);
    expect(isSigned(`sha256=${sha256}`, 'Jefe', Buffer.from('what do ya want for nothing!'))).toBe(false);
  });
});
