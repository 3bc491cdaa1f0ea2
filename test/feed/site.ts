import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path of a site answers: a text, or more than that. */
export type SitePage = string | { status?: number; headers?: Record<string, string>; body?: string };

/** A site on a loopback port whose pages a test sets; what was asked for is remembered. */
export async function openSite() {
  let pages: Record<string, SitePage> = {};
  const asked: string[] = [];
  const bodies: string[] = [];
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    bodies.push(Buffer.concat(chunks).toString());
    const path = request.url ?? '/';
    asked.push(path);
    const page = pages[path];
    const { status = 200, headers = {}, body = '' } = typeof page === 'object' ? page : { body: page };
    const type = body.startsWith('<?xml') ? 'application/xml' : 'text/html; charset=utf-8';
    if (page === undefined) response.writeHead(404).end('<!doctype html><title>Nothing here</title>');
    else response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: `http://${host}`,
    asked,
    bodies,
    serve(next: Record<string, SitePage>) {
      pages = next;
      asked.length = 0;
      bodies.length = 0;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An RSS feed with one entry a name, an hour apart, the first at 10:00 on 15 January 2026. */
export function anRss(title: string, ...names: string[]): string {
  const items = names.map(
    (name, index) =>
      `<item><title>${name}</title><link>https://site.example/${encodeURIComponent(name)}</link>` +
      `<pubDate>Thu, 15 Jan 2026 ${String(10 - index).padStart(2, '0')}:00:00 GMT</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${items.join('')}</channel></rss>`;
}

export const page = (head: string, body = '') =>
  `<!doctype html><html><head><title>A site</title>${head}</head><body>${body}</body></html>`;
