import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { seeded } from '../stories/edit.ts';
import { prose } from './prose.ts';

/** Entries of a document. Feeds usually have more; those that are known already are passed over. */
const entriesOfAFeed = 10;
/** A news article, and a teaser of one. */
const textCharacters = 3_000;
const summaryCharacters = 250;

/**
 * A site of feeds. Each feed's document changes when it is told to publish: one entry comes in
 * front, the last goes. A feed that did not change answers 304.
 */
export async function openSite({ summaries }: { summaries: boolean }) {
  const random = seeded(20_261_125);
  const documents = new Map<string, { version: number; entries: string[] }>();
  let count = 0;
  const entry = (feed: string): string => {
    count += 1;
    const paragraphs = prose(summaries ? summaryCharacters : textCharacters, random);
    const shown = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
    const [title = ''] = prose(1, random).map((paragraph) => paragraph.slice(0, 70));
    return `<item><title>${title}</title><link>https://${feed}.example/${count}</link><guid>${feed}-${count}</guid><pubDate>${new Date(Date.now() - 60_000).toUTCString()}</pubDate><description><![CDATA[${shown}]]></description></item>`;
  };
  const documentOf = (feed: string) => {
    const known = documents.get(feed) ?? {
      version: 1,
      entries: Array.from({ length: entriesOfAFeed }, () => entry(feed)),
    };
    documents.set(feed, known);
    return known;
  };
  const server = createServer((request, response) => {
    const feed = request.url?.slice(1) ?? '';
    const { version, entries } = documentOf(feed);
    const etag = `"${version}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
    response
      .writeHead(200, { etag, 'content-type': 'application/rss+xml' })
      .end(`<rss version="2.0"><channel><title>${feed}</title>${entries.join('')}</channel></rss>`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    address: (feed: string) => `http://${host}/${feed}`,
    publish(feed: string) {
      const document = documentOf(feed);
      document.version += 1;
      document.entries = [entry(feed), ...document.entries.slice(0, -1)];
    },
    /** The page of an article: its text amid a site's furniture, about 60 KB. */
    page(): Uint8Array {
      const text = prose(textCharacters, random).map((paragraph) => `<p>${paragraph}</p>`);
      return new TextEncoder().encode(
        `<!doctype html><html lang="en"><head><title>News</title></head><body><nav>${furniture}</nav><article><h1>News</h1>${text.join('')}</article><footer>${furniture}</footer></body></html>`,
      );
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const furniture = Array.from(
  { length: 300 },
  (_, index) => `<li class="item"><a href="/section/${index}">Section number ${index} of the site</a></li>`,
).join('');
