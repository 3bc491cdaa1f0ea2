import { once } from 'node:events';
import { type AddressInfo, createServer, type LookupFunction, type Server, type Socket } from 'node:net';
import zlib from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { createFetcher, FeedFetchError, type Fetcher } from '../../shared/feed/fetch.ts';
import { isPublicAddress } from '../../shared/feed/public-address.ts';

/** A server of raw bytes on loopback; `connections` and `received` tell what reached it. */
let server: Server;
let port: number;
let connections = 0;
let received = '';
let speak: (socket: Socket) => void = () => {};
const sockets = new Set<Socket>();
const closers: Fetcher[] = [];

beforeAll(async () => {
  server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      received += bytes;
    });
    speak(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterEach(() => {
  connections = 0;
  received = '';
  for (const socket of sockets) socket.destroy();
  sockets.clear();
});
afterAll(async () => {
  await Promise.all(closers.map((fetcher) => fetcher.close()));
  server.close();
});

function fetcherWith(options: Partial<Parameters<typeof createFetcher>[0]>): Fetcher {
  const fetcher = createFetcher({ userAgent: 'Stentor/test', ...options });
  closers.push(fetcher);
  return fetcher;
}
const failure = async (promise: Promise<unknown>): Promise<FeedFetchError> => {
  const error = await promise.catch((reason: unknown) => reason);
  if (!(error instanceof FeedFetchError)) throw new Error(`expected a FeedFetchError, got ${String(error)}`);
  return error;
};
/** A resolver that gives these addresses for every name. */
const resolver =
  (...addresses: { address: string; family: number }[]): LookupFunction =>
  (_name, _options, callback) =>
    callback(null, addresses);

describe('a name that changes its mind', () => {
  test('public when it is looked at and private when it is connected to, is cut off before a request', async () => {
    let looks = 0;
    const shifty = {
      get address() {
        looks += 1;
        return looks === 1 ? '93.184.216.34' : '127.0.0.1';
      },
      family: 4,
    };
    const fetcher = fetcherWith({ lookup: resolver(shifty) });
    const error = await failure(fetcher.fetch(`http://rebinding.example:${port}/`));
    expect(error.cause).toBe('blocked-address');
    expect(error.message).toContain('leads to 127.0.0.1');
    // The connection was made, which only the socket can tell, and nothing was said on it.
    expect(connections).toBe(1);
    expect(received).toBe('');
  });

  test('is looked up for every connection: private at the second time, it is refused without one', async () => {
    const answers = ['fd12::1', '10.0.0.1', '127.0.0.1', '::ffff:127.0.0.1', '169.254.169.254'];
    const fetcher = fetcherWith({
      lookup: (_name, _options, callback) => {
        const address = answers.shift() ?? '';
        callback(null, [{ address, family: address.includes(':') ? 6 : 4 }]);
      },
    });
    for (const expected of [...answers]) {
      const error = await failure(fetcher.fetch(`http://rebinding.example:${port}/`));
      expect([error.cause, error.message]).toEqual([
        'blocked-address',
        expect.stringContaining(`leads to ${expected}`),
      ]);
    }
    expect(connections).toBe(0);
  });

  test('is refused behind a redirect as well', async () => {
    speak = (socket) =>
      socket.end(
        `HTTP/1.1 302 Found\r\nlocation: http://inside.example/\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`,
      );
    const fetcher = fetcherWith({
      allowHosts: [`127.0.0.1:${port}`],
      lookup: resolver({ address: '192.168.1.1', family: 4 }),
    });
    const error = await failure(fetcher.fetch(`http://127.0.0.1:${port}/`));
    expect(error.cause).toBe('blocked-address');
    expect(error.message).toContain('redirects to http://inside.example/, which leads to 192.168.1.1');
  });
});

describe('addresses', () => {
  it.each([
    ['http://017700000001/', 'octal in one number'],
    ['http://0x7f000001/', 'hexadecimal in one number'],
    ['http://127.1/', 'two parts'],
    ['http://0300.0250.1.1/', 'octal parts'],
    ['http://0xa9.0xfe.0xa9.0xfe/', 'hexadecimal parts'],
    ['http://2852039166/', 'decimal in one number'],
    ['http://①②⑦.⓪.⓪.①/', 'circled digits'],
    ['http://127。0。0。1/', 'ideographic full stops'],
    ['http://[::ffff:7f00:1]/', 'IPv4-mapped in hexadecimal'],
    ['http://[::ffff:0:7f00:1]/', 'IPv4-translated'],
    ['http://[64:ff9b::a9fe:a9fe]/', 'NAT64'],
    ['http://[2001:0:7f00:1::]/', 'Teredo'],
    ['http://[fec0::1]/', 'site-local'],
    ['http://[100::1]/', 'discard-only'],
  ])('%s (%s) is never connected to', async (url) => {
    const error = await failure(fetcherWith({}).fetch(url));
    expect(error.cause).toBe('blocked-address');
  });

  it.each(['8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each(['http://user@n.example/', 'http://:secret@n.example/', 'https://a:b@[::1]/'])(
    '%s is refused for its credentials, before its name is looked up',
    async (url) => {
      const fetcher = fetcherWith({
        lookup: () => {
          throw new Error('looked up');
        },
      });
      const error = await failure(fetcher.fetch(url));
      expect(error.cause).toBe('bad-url');
      expect(error.message).toMatch(/user name or password/);
    },
  );
});

describe('bounds', () => {
  const fetchHere = (timeouts?: { headers: number; total: number }) =>
    failure(
      fetcherWith({ allowHosts: [`127.0.0.1:${port}`], timeouts }).fetch(`http://127.0.0.1:${port}/feed`),
    );
  const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\n';
  const drip = (socket: Socket, text: string) => {
    const timer = setInterval(() => socket.write(text), 20);
    socket.on('close', () => clearInterval(timer));
  };

  test.each<[string, (socket: Socket) => void]>([
    [
      'headers that come byte by byte',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\nx-slow: ');
        drip(socket, 'y');
      },
    ],
    [
      'a word of hope again and again (103)',
      (socket) => drip(socket, 'HTTP/1.1 103 Early Hints\r\nlink: <x>\r\n\r\n'),
    ],
    ['nothing at all', () => {}],
  ])('10 s for headers end %s', async (_what, how) => {
    speak = how;
    const error = await fetchHere({ headers: 200, total: 60_000 });
    expect(error.cause).toBe('timeout');
    expect(error.message).toMatch(/did not answer within 0 s/);
  });

  test.each<[string, string]>([
    ['a byte at a time', 'x'],
    ['in chunks of one byte', '1\r\nx\r\n'],
  ])('30 s in all end a body that comes %s', async (_what, piece) => {
    speak = (socket) => {
      socket.write(
        `${head}${piece === 'x' ? 'content-length: 1000000' : 'transfer-encoding: chunked'}\r\n\r\n`,
      );
      drip(socket, piece);
    };
    expect((await fetchHere({ headers: 60_000, total: 200 })).cause).toBe('timeout');
  });

  test('32 KB of headers are read, of an answer and of its trailers', async () => {
    speak = (socket) => void socket.write(`${head}x: ${'y'.repeat(40_000)}\r\n\r\n`);
    expect((await fetchHere()).cause).toBe('too-large');
    speak = (socket) =>
      void socket.write(
        `${head}transfer-encoding: chunked\r\n\r\n1\r\nx\r\n0\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`,
      );
    expect((await fetchHere()).cause).toBe('too-large');
  });

  test.each<[string, Buffer]>([
    ['that unfold once', zlib.gzipSync(Buffer.alloc(50_000_000))],
    ['that unfold twice', zlib.gzipSync(zlib.gzipSync(Buffer.alloc(50_000_000)))],
    [
      'whose inner layer swallows what the outer unfolds to: a file name of 30 MB',
      zlib.gzipSync(
        Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]), Buffer.alloc(30_000_000, 'n')]),
      ),
    ],
  ])('10 MB in every layer end packed bodies %s', async (what, body) => {
    const coding = what.includes('once') ? 'gzip' : 'gzip, gzip';
    speak = (socket) => {
      socket.write(`${head}content-encoding: ${coding}\r\ncontent-length: ${body.length}\r\n\r\n`);
      socket.write(body);
    };
    expect((await fetchHere()).cause).toBe('too-large');
  });

  test('an answer that is cut off, or is none, is said to be so', async () => {
    speak = (socket) => socket.end(`${head}content-length: 100\r\n\r\nhalf`);
    expect((await fetchHere()).message).toMatch(
      /broke the connection off before its answer was complete|not HTTP/,
    );
    speak = (socket) => void socket.write('SSH-2.0-OpenSSH_9.6\r\n');
    expect((await fetchHere()).cause).toBe('bad-response');
    speak = (socket) => void socket.resetAndDestroy();
    expect(await fetchHere()).toMatchObject({
      cause: 'connect',
      message: expect.stringMatching(/broke.*connection off|cannot be reached/),
    });
  });

  test('a server without TLS where TLS is expected', async () => {
    speak = (socket) => void socket.write('HTTP/1.1 400 Bad Request\r\n\r\n');
    const fetcher = fetcherWith({ allowHosts: [`127.0.0.1:${port}`] });
    const error = await failure(fetcher.fetch(`https://127.0.0.1:${port}/feed`));
    expect(error.cause).toBe('tls');
    expect(error.message).toMatch(/or no TLS at all/);
  });
});
