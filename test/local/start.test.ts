import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openApi } from '../../infra/local/api-server.ts';
import { FolderInUseError, findLocal, takeDataFolder } from '../../infra/local/data-folder.ts';
import { pickPorts } from '../../infra/local/ports.ts';
import { printable } from '../../infra/local/summary.ts';
import { wantedFeeds, wantedWatches } from '../../infra/local/wanted.ts';
import { newFolder } from './folder.ts';

function file(name: string, text: string): string {
  const path = join(newFolder(), name);
  writeFileSync(path, text);
  return path;
}

describe('what a run is told', () => {
  test('may be feeds of a file and single ones; a named one on this machine may be fetched', async () => {
    const opml = file(
      'f.opml',
      '<opml version="2.0"><body><outline xmlUrl="https://a.example/rss"/></body></opml>',
    );
    const wanted = await wantedFeeds([opml], ['https://b.example/rss', 'http://localhost:8099/rss']);
    expect(wanted.feeds.map((feed) => feed.url)).toEqual([
      'https://a.example/rss',
      'https://b.example/rss',
      'http://localhost:8099/rss',
    ]);
    expect(wanted.allowHosts).toEqual(['localhost:8099']);
  });

  test('that is wrong is an error that names it and the mend', async () => {
    await expect(wantedFeeds([], ['not an address'])).rejects.toThrow(
      '--feed not an address is not an address: give',
    );
    await expect(wantedFeeds([], ['file:///etc/hosts'])).rejects.toThrow('--feed file:///etc/hosts');
    await expect(wantedFeeds(['/nowhere.opml'], [])).rejects.toThrow('--feeds /nowhere.opml cannot be read');
    await expect(wantedFeeds([file('empty.opml', '<opml/>')], [])).rejects.toThrow('empty.opml');
    await expect(wantedWatches('/nowhere.yaml')).rejects.toThrow('--watches /nowhere.yaml cannot be read');
    await expect(wantedWatches(file('w.yaml', '- kind: person'))).rejects.toThrow('w.yaml');
  });
});

describe('a data folder', () => {
  test("is one process's alone until it is released", () => {
    const path = newFolder();
    const folder = takeDataFolder(path);
    expect(() => takeDataFolder(path)).toThrow(FolderInUseError);
    expect(() => takeDataFolder(path)).toThrow(`in use by process ${process.pid}`);
    folder.release();
    takeDataFolder(path).release();
  });

  test('tells the addresses of the run that works on it, and none that a killed run left', () => {
    const path = newFolder();
    const folder = takeDataFolder(path);
    folder.write('addresses.json', { pid: process.pid, dynamodb: 'http://127.0.0.1:1' });
    expect(findLocal(path)?.dynamodb).toBe('http://127.0.0.1:1');
    folder.release();
    expect(findLocal(path)).toBeUndefined();
  });

  test('gives a run the ports that it had, and a free one in place of one that is taken', async () => {
    const folder = takeDataFolder(newFolder());
    onTestFinished(() => folder.release());
    const first = await pickPorts(folder);
    expect(await pickPorts(folder)).toEqual(first);
    const squatter = createServer().listen(first.inbox, '127.0.0.1');
    await once(squatter, 'listening');
    onTestFinished(() => void squatter.close());
    const second = await pickPorts(folder);
    expect(second.inbox).not.toBe(first.inbox);
    expect(second.dynamodb).toBe(first.dynamodb);
    const { port } = squatter.address() as AddressInfo;
    await expect(pickPorts(folder, port)).rejects.toThrow(`Port ${port} (dynamodb) is taken`);
  });
});

test('the api function is called as a function URL calls it', async () => {
  const seen: APIGatewayProxyEventV2[] = [];
  const api = await openApi(async (event) => {
    seen.push(event);
    return { statusCode: 302, headers: { location: 'https://x.example/' }, body: '' };
  });
  onTestFinished(() => api.close());
  const answer = await fetch(`${api.url}/a/%C3%A9?x=1&x=2&y=%26`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([302, 'https://x.example/']);
  expect(seen[0]).toMatchObject({
    version: '2.0',
    rawPath: '/a/%C3%A9',
    rawQueryString: 'x=1&x=2&y=%26',
    queryStringParameters: { x: '1,2', y: '&' },
    requestContext: { http: { method: 'GET' } },
    isBase64Encoded: false,
  });
});

test('text from a feed cannot steer the terminal', () => {
  expect(printable('a\u001b[31mb\u202ec')).toBe('a [31mb c');
});
