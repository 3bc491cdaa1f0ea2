import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import zlib from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFetcher, FeedFetchError, type Fetcher } from '../../shared/feed/fetch.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
let handle: Handler = (_request, response) => response.end();
let requests: IncomingMessage[] = [];
let server: Server;
let origin: string;
let fetcher: Fetcher;
let impatient: Fetcher;

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request);
    handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;
  const options = {
    userAgent: 'Stentor test (+https://stentor.example/)',
    allowHosts: [`127.0.0.1:${port}`],
  };
  fetcher = createFetcher(options);
  impatient = createFetcher({ ...options, timeouts: { headers: 150, total: 300 } });
});
beforeEach(() => {
  requests = [];
});
afterEach(() => server.closeAllConnections());
afterAll(async () => {
  await Promise.all([fetcher.close(), impatient.close()]);
  server.close();
});

const respond =
  (status: number, headers: Record<string, string>, body: string | Uint8Array = ''): Handler =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
  };
const failure = async (promise: Promise<unknown>): Promise<FeedFetchError> => {
  const error = await promise.then(
    () => undefined,
    (e: unknown) => e,
  );
  if (!(error instanceof FeedFetchError)) throw new Error(`expected a FeedFetchError, got ${String(error)}`);
  return error;
};
const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');

describe('what a fetch brings home', () => {
  it('is the bytes, the validators, the type and how long they stay fresh', async () => {
    handle = respond(
      200,
      {
        etag: '"a"',
        'last-modified': 'Mon, 01 Jan 2024 00:00:00 GMT',
        'content-type': 'text/xml',
        'cache-control': 'public, max-age=600',
      },
      'body',
    );
    const result = await fetcher.fetch(`${origin}/feed`);
    expect({ ...result, bytes: text(result.bytes) }).toEqual({
      status: 200,
      notModified: false,
      url: `${origin}/feed`,
      etag: '"a"',
      lastModified: 'Mon, 01 Jan 2024 00:00:00 GMT',
      contentType: 'text/xml',
      maxAge: 600,
      bytes: 'body',
    });
    expect(requests[0]?.headers['user-agent']).toBe('Stentor test (+https://stentor.example/)');
  });

  it('takes freshness from Expires where there is no max-age', async () => {
    handle = respond(200, {
      date: 'Mon, 01 Jan 2024 00:00:00 GMT',
      expires: 'Mon, 01 Jan 2024 01:00:00 GMT',
    });
    expect((await fetcher.fetch(origin)).maxAge).toBe(3600);
  });

  it('is nothing but the status where the validators still hold', async () => {
    handle = respond(304, { etag: '"a"' });
    const result = await fetcher.fetch(`${origin}/feed`, { etag: '"a"', lastModified: 'yesterday' });
    expect(result).toEqual({ status: 304, notModified: true, url: `${origin}/feed`, etag: '"a"' });
    expect(requests[0]?.headers).toMatchObject({ 'if-none-match': '"a"', 'if-modified-since': 'yesterday' });
  });

  it.each([
    ['gzip', zlib.gzipSync('Αθήνα')],
    ['x-gzip', zlib.gzipSync('Αθήνα')],
    ['deflate', zlib.deflateSync('Αθήνα')],
    ['deflate', zlib.deflateRawSync('Αθήνα')],
    ['br', zlib.brotliCompressSync('Αθήνα')],
    ['zstd', zlib.zstdCompressSync('Αθήνα')],
    ['gzip, br', zlib.brotliCompressSync(zlib.gzipSync('Αθήνα'))],
    ['identity', Buffer.from('Αθήνα')],
    ['', zlib.gzipSync('Αθήνα')],
  ])('is unpacked (content-encoding: %s)', async (coding, body) => {
    handle = respond(200, coding === '' ? {} : { 'content-encoding': coding }, body);
    expect(text((await fetcher.fetch(origin)).bytes)).toBe('Αθήνα');
  });

  it('is as much as came where a packed body is cut off', async () => {
    const body = zlib.gzipSync(Buffer.from('0123456789'.repeat(5000)));
    handle = respond(200, { 'content-encoding': 'gzip' }, body.subarray(0, body.length - 12));
    expect(text((await fetcher.fetch(origin)).bytes)).toMatch(/^0123456789/);
  });
});

describe('redirects', () => {
  const chain =
    (...codes: number[]): Handler =>
    (request, response) => {
      const step = Number(request.url?.slice(1) || 0);
      const code = codes[step];
      if (code === undefined) response.end('end');
      else response.writeHead(code, { location: `/${step + 1}` }).end('unread');
    };

  it.each([
    ['all permanent', [301, 308], true],
    ['one of them temporary', [301, 302], false],
    ['temporary', [307], false],
  ])('report a new address only where all are permanent (%s)', async (_what, codes, moved) => {
    handle = chain(...codes);
    const result = await fetcher.fetch(origin);
    expect(result.url).toBe(`${origin}/${codes.length}`);
    expect(result.movedTo).toBe(moved ? `${origin}/${codes.length}` : undefined);
  });

  it('are followed five times and not six', async () => {
    handle = chain(302, 302, 302, 302, 302);
    expect(text((await fetcher.fetch(origin)).bytes)).toBe('end');
    handle = chain(302, 302, 302, 302, 302, 302);
    expect((await failure(fetcher.fetch(origin))).cause).toBe('too-many-redirects');
  });

  it.each([
    ['http://10.0.0.1/', 'blocked-address'],
    ['http://[::ffff:169.254.169.254]/latest/meta-data/', 'blocked-address'],
    ['http://127.0.0.1:1/', 'blocked-address'],
    ['http://203.0.113.9:8080/', 'blocked-address'],
    ['file:///etc/passwd', 'bad-url'],
    ['http://user:secret@example.org/', 'bad-url'],
    ['http://', 'bad-url'],
  ])('are checked like the first address (%s)', async (location, cause) => {
    handle = respond(302, { location });
    const error = await failure(fetcher.fetch(origin));
    expect(error.cause).toBe(cause);
    expect(error.message).toContain('redirects to');
  });
});

describe('addresses that are never reached', () => {
  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/',
    'http://168.63.129.16/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://198.18.0.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http://[ff02::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[64:ff9b:1::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:db8::1]/',
  ])('%s', async (url) => {
    const error = await failure(fetcher.fetch(url));
    expect(error.cause).toBe('blocked-address');
    expect(error.message).toContain(`${url}: leads to `);
  });

  it('the exempt host under another port', async () => {
    expect((await failure(fetcher.fetch('http://127.0.0.1:1/'))).cause).toBe('blocked-address');
  });

  it.each(['ftp://example.org/', 'nonsense', 'http://a:b@example.org/', 'javascript:alert(1)'])(
    '%s',
    async (url) => {
      expect((await failure(fetcher.fetch(url))).cause).toBe('bad-url');
    },
  );
});

describe('a fetch that fails says why', () => {
  it.each([
    [404, {}, 'http-404', undefined],
    [410, {}, 'http-410', undefined],
    [403, {}, 'http-403', undefined],
    [500, {}, 'http-500', undefined],
    [429, { 'retry-after': '120' }, 'http-429', 120],
    [503, { 'retry-after': '99999999' }, 'http-503', 604_800],
    [403, { 'cf-mitigated': 'challenge' }, 'bot-wall', undefined],
  ])('status %i %o', async (status, headers, cause, retryAfter) => {
    handle = respond(status, headers, 'page');
    const error = await failure(fetcher.fetch(`${origin}/feed`));
    expect(error.cause).toBe(cause);
    expect(error.retryAfter).toBe(retryAfter);
    expect(error.message).toContain(`${origin}/feed: answers ${status}`);
  });

  it('reads Retry-After as a date', async () => {
    handle = respond(503, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() });
    const { retryAfter } = await failure(fetcher.fetch(origin));
    expect(retryAfter).toBeGreaterThan(3500);
    expect(retryAfter).toBeLessThanOrEqual(3600);
  });

  it('knows a wall against robots by its page', async () => {
    handle = respond(503, {}, '<title>Just a moment...</title>');
    expect((await failure(fetcher.fetch(origin))).cause).toBe('bot-wall');
  });

  it('refuses a packing that is unknown or a lie', async () => {
    handle = respond(200, { 'content-encoding': 'lzma' }, 'x');
    expect((await failure(fetcher.fetch(origin))).cause).toBe('bad-response');
    handle = respond(200, { 'content-encoding': 'gzip' }, 'plain text');
    expect((await failure(fetcher.fetch(origin))).cause).toBe('bad-response');
    handle = respond(200, { 'content-encoding': 'gzip, gzip, gzip' }, 'x');
    expect((await failure(fetcher.fetch(origin))).cause).toBe('bad-response');
  });

  it('names a host that does not resolve and one that does not answer', async () => {
    expect((await failure(fetcher.fetch('http://nowhere.invalid/'))).cause).toBe('dns');
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const other = createFetcher({ userAgent: 'x', allowHosts: [`127.0.0.1:${port}`] });
    expect((await failure(other.fetch(`http://127.0.0.1:${port}/`))).cause).toBe('connect');
    await other.close();
  });
});

describe('limits of a fetch', () => {
  const tenMegabytes = 10_000_000;

  it('hold for what is announced, for what comes, and for what comes out of the packing', async () => {
    handle = respond(200, {}, Buffer.alloc(tenMegabytes + 1));
    expect((await failure(fetcher.fetch(origin))).cause).toBe('too-large');
    let sent = 0;
    handle = (_request, response) => {
      const more = () => {
        while (response.writable && !response.destroyed && sent < 200_000_000) {
          sent += 65_536;
          if (!response.write(Buffer.alloc(65_536))) return void response.once('drain', more);
        }
      };
      more();
    };
    expect((await failure(fetcher.fetch(origin))).cause).toBe('too-large');
    expect(sent).toBeLessThan(2 * tenMegabytes);
    handle = respond(200, { 'content-encoding': 'gzip' }, zlib.gzipSync(Buffer.alloc(tenMegabytes * 10)));
    expect((await failure(fetcher.fetch(origin))).cause).toBe('too-large');
    handle = respond(
      200,
      { 'content-encoding': 'br' },
      zlib.brotliCompressSync(Buffer.alloc(tenMegabytes * 4), {
        params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 },
      }),
    );
    expect((await failure(fetcher.fetch(origin))).cause).toBe('too-large');
    handle = respond(200, {}, zlib.gzipSync(Buffer.alloc(tenMegabytes * 4)));
    expect((await failure(fetcher.fetch(origin))).cause).toBe('too-large');
    handle = respond(200, {}, '12345');
    expect((await failure(fetcher.fetch(origin, { maxBytes: 4 }))).cause).toBe('too-large');
  });

  it('end a server that says nothing, one that drips, and one whose headers never end', async () => {
    handle = () => {};
    expect((await failure(impatient.fetch(origin))).cause).toBe('timeout');
    handle = (_request, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    };
    expect((await failure(impatient.fetch(origin))).cause).toBe('timeout');
    const endless = createTcpServer((socket) => {
      socket.on('error', () => {});
      socket.write('HTTP/1.1 200 OK\r\n');
      const more = setInterval(() => socket.write(`x-${'y'.repeat(4000)}: z\r\n`), 1);
      socket.on('close', () => clearInterval(more));
    });
    await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve));
    const { port } = endless.address() as AddressInfo;
    const other = createFetcher({ userAgent: 'x', allowHosts: [`127.0.0.1:${port}`] });
    expect((await failure(other.fetch(`http://127.0.0.1:${port}/`))).cause).toBe('too-large');
    await other.close();
    endless.close();
  });
});
