import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A feed whose one entry gives a summary, and the page with the text: what the enrich function is for. */
export type Gazette = {
  feedUrl: string;
  pageUrl: string /** The page's address in its normal form. */;
  address: string;
  host: string;
  close(): Promise<void>;
};

const sentences = [
  'The ferry office on the north quay has put a second map on its wall, and people stop in front of it.',
  'It shows the railway that runs from the harbour to Belarus, with the stations in two alphabets.',
  'The clerk who drew it says that travellers asked for it so often that she spent three evenings on it.',
  'Tickets for the whole way are sold from Monday, at the second window, in the morning only.',
  'Whoever wants to take a bicycle along writes its number on the back of the ticket and shows it on board.',
];

/** Serves the gazette on a loopback port; its entry was published an hour before `now`. */
export async function openGazette(now: Date): Promise<Gazette> {
  const server = createServer((request, response) => {
    const found = documents[request.url ?? ''];
    response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain' }).end(found?.text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const pageUrl = `http://${host}/notes/second-map`;
  const published = new Date(now.getTime() - 3_600_000).toUTCString();
  const documents: Record<string, { type: string; text: string }> = {
    '/gazette.xml': {
      type: 'application/rss+xml',
      text: `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Quay Gazette</title><link>http://${host}/</link><description>Notes from the quay</description><language>en</language><item><title>A second map in the ferry office</title><link>${pageUrl}</link><guid isPermaLink="true">${pageUrl}</guid><pubDate>${published}</pubDate><description>People stop in front of the wall.</description></item></channel></rss>`,
    },
    '/notes/second-map': {
      type: 'text/html; charset=utf-8',
      text: `<!doctype html><html lang="en"><head><title>A second map in the ferry office</title></head><body><main><article><h1>A second map in the ferry office</h1>${sentences.map((sentence) => `<p>${sentence}</p>`).join('')}</article></main></body></html>`,
    },
  };
  return {
    feedUrl: `http://${host}/gazette.xml`,
    pageUrl,
    address: pageUrl.replace('http:', 'https:'),
    host,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
