import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFetcher, type Fetcher } from '../../shared/feed/fetch.ts';

let fetcher: Fetcher;
let url: string;
let close: () => void;
let connections: number;
let requests: number;
let answer: (socket: Socket, request: number, connection: number) => void;
const ok = (socket: Socket) => void socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');

beforeEach(async () => {
  connections = 0;
  requests = 0;
  answer = ok;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    connections += 1;
    const own = connections;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', () => {
      requests += 1;
      answer(socket, requests, own);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  url = `http://${host}/feed`;
  fetcher = createFetcher({ userAgent: 'Stentor/test', allowHosts: [host] });
  close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
});
afterEach(() => {
  vi.restoreAllMocks();
  close();
});

test('feeds of one host share a connection', async () => {
  for (let round = 0; round < 3; round += 1) await fetcher.fetch(url);
  answer = (socket) => void socket.write('HTTP/1.1 304 Not Modified\r\n\r\n');
  await fetcher.fetch(url, { etag: '"1"' });
  answer = ok;
  await fetcher.fetch(url);
  expect([requests, connections]).toEqual([5, 1]);
});

test('no connection is trusted after a silence in which the process may have been asleep', async () => {
  await fetcher.fetch(url);
  const later = Date.now() + 60_000;
  vi.spyOn(Date, 'now').mockImplementation(() => later);
  await fetcher.fetch(url);
  expect([requests, connections]).toEqual([2, 2]);
});

test('a kept connection that its server closes on the request is no failure of the feed', async () => {
  await fetcher.fetch(url);
  answer = (socket, _request, connection) => (connection === 1 ? void socket.destroy() : ok(socket));
  expect((await fetcher.fetch(url)).status).toBe(200);
  expect([requests, connections]).toEqual([3, 2]);
});

test('a server that closes on a first request is not asked twice', async () => {
  answer = (socket) => void socket.destroy();
  await expect(fetcher.fetch(url)).rejects.toThrow(/broke.* off/);
  expect([requests, connections]).toEqual([1, 1]);
});
