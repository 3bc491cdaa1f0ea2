import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import iconv from 'iconv-lite';
import { type NewsroomFeed, newsroomFeeds } from './catalogue.ts';
import { loadPages } from './pages.ts';

/** A newsroom that is served: its address, the `host:port` to allow, and its feeds. */
export type Newsroom = {
  url: string;
  host: string;
  feeds: { url: string; title: string; tags: string[] }[];
  close(): Promise<void>;
};

const templates = new URL('./feeds/', import.meta.url);

/**
 * Serves the newsroom on a loopback port. Dates in its feeds count from `base`, so that the same base gives the
 * same bytes; every feed has an ETag and a Last-Modified and answers 304 to either.
 */
export async function openNewsroom(base: Date, port = 0): Promise<Newsroom> {
  const documents = new Map<string, { feed: NewsroomFeed; bytes: Buffer; etag: string }>();
  for (const feed of newsroomFeeds) {
    const bytes = await renderFeed(feed, base);
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`;
    documents.set(`/${feed.file}`, { feed, bytes, etag });
  }
  const pages = await loadPages();
  const lastModified = base.toUTCString();

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://newsroom');
    const page = pages.get(pathname);
    if (page) return void response.writeHead(200, { 'content-type': page.contentType }).end(page.bytes);
    const document = documents.get(pathname);
    if (!document) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such feed or page.\n');
      return;
    }
    const { feed, bytes, etag } = document;
    const known = request.headers['if-none-match'];
    const unchanged = known ? known === etag : request.headers['if-modified-since'] === lastModified;
    response.setHeader('etag', etag).setHeader('last-modified', lastModified);
    if (unchanged) response.writeHead(304).end();
    else
      response
        .writeHead(200, { 'content-type': feed.contentType, 'content-length': bytes.length })
        .end(bytes);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}/`,
    host,
    feeds: newsroomFeeds.map(({ file, title, tags }) => ({ url: `http://${host}/${file}`, title, tags })),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A feed's bytes: its template with the dates filled in, in its own encoding. */
export async function renderFeed(feed: NewsroomFeed, base: Date): Promise<Buffer> {
  const template = await readFile(new URL(feed.file, templates), 'utf8');
  return iconv.encode(fillDates(template, base), feed.charset);
}

const unitMs = { d: 86_400_000, h: 3_600_000, m: 60_000 };

/** Replaces `{{rfc -1h30m}}` and `{{iso -2d}}` by that much before `base`, in RFC 822 or ISO 8601. */
function fillDates(template: string, base: Date): string {
  return template.replace(/\{\{(rfc|iso) -([^}]+)\}\}/g, (_, form: string, distance: string) => {
    const before = [...distance.matchAll(/(\d+)([dhm])/g)].reduce(
      (sum, [, count, unit]) => sum + Number(count) * unitMs[unit as keyof typeof unitMs],
      0,
    );
    const date = new Date(base.getTime() - before);
    return form === 'iso' ? date.toISOString() : date.toUTCString().replace('GMT', '+0000');
  });
}
