import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FeedFetchError, type Fetcher, type FetchResult } from '../../shared/feed/fetch.ts';
import { parseFeed } from '../../shared/feed/parse.ts';
import { pollFeeds } from '../../shared/feed/poll.ts';
import { followingSitemaps } from '../../shared/feed/sitemap-index.ts';
import { newFeed } from '../../shared/feed/sync.ts';
import { articlesInMemory, feedsInMemory } from './doors.ts';

const url = 'https://kiosk.example/sitemap-news.xml';
const now = new Date('2026-01-15T12:00:00.000Z');
const namespaces =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"';
const urlset = (body: string, attributes = namespaces) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->\n<urlset ${attributes}>${body}</urlset>`;
const story = (path: string, title: string, more = '') =>
  `<url><loc>https://kiosk.example/${path}</loc><news:news><news:publication><news:name>Το Περίπτερο</news:name>
   <news:language>el</news:language></news:publication><news:publication_date>2026-01-15T10:30:00+02:00</news:publication_date>
   <news:title>${title}</news:title>${more}</news:news></url>`;
const index = (...sitemaps: [string, string?][]) =>
  `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${sitemaps
    .map(
      ([path, changed]) =>
        `<sitemap><loc>https://kiosk.example/${path}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</sitemap>`,
    )
    .join('')}</sitemapindex>`;
const read = (document: string | Uint8Array) =>
  parseFeed(typeof document === 'string' ? new TextEncoder().encode(document) : document, { url, now });

describe('a news sitemap', () => {
  it('gives title, address, instant, language, keywords and image of every article, and the name of the outlet', async () => {
    const image = '<image:image><image:loc>https://kiosk.example/a.jpg</image:loc></image:image>';
    const feed = await read(
      urlset(
        story(
          'a?x=1&amp;y=2',
          'Λιμάνι &amp; βροχή',
          '<news:keywords>λιμάνι, βροχή,λιμάνι</news:keywords><news:stock_tickers>NYSE:X</news:stock_tickers>',
        ).replace('</url>', `${image}</url>`) + story('b', '<![CDATA[Ένα <b>δεύτερο</b> & τρίτο]]>'),
      ),
    );
    expect(feed).toMatchObject({ format: 'sitemap', title: 'Το Περίπτερο', language: 'el', warnings: [] });
    expect(feed.entries).toEqual([
      {
        url: 'https://kiosk.example/a?x=1&y=2',
        title: 'Λιμάνι &amp; βροχή',
        language: 'el',
        publishedAt: '2026-01-15T08:30:00.000Z',
        image: 'https://kiosk.example/a.jpg',
        authors: [],
        categories: ['λιμάνι', 'βροχή'],
      },
      {
        url: 'https://kiosk.example/b',
        title: 'Ένα <b>δεύτερο</b> & τρίτο',
        language: 'el',
        publishedAt: '2026-01-15T08:30:00.000Z',
        authors: [],
        categories: [],
      },
    ]);
  });

  it('is known by its namespaces, whatever the prefixes', async () => {
    const other = urlset(story('a', 'Ένα'))
      .replaceAll('news:', 'n:')
      .replace('xmlns:news', 'xmlns:n')
      .replaceAll('<url', '<s:url')
      .replaceAll('</url', '</s:url')
      .replaceAll('<loc>', '<s:loc>')
      .replaceAll('</loc>', '</s:loc>')
      .replace('xmlns=', 'xmlns:s=');
    expect((await read(other)).entries).toMatchObject([{ url: 'https://kiosk.example/a', title: 'Ένα' }]);
  });

  it('may have addresses without news among the others, and no news at all today', async () => {
    const mixed = urlset(`<url><loc>https://kiosk.example/about</loc></url>${story('a', 'Ένα')}`);
    expect((await read(mixed)).entries).toHaveLength(1);
    expect((await read(urlset(''))).entries).toEqual([]);
  });

  it('keeps what came before a cut, and says which date cannot be used', async () => {
    const cut = urlset(story('a', 'Ένα') + story('b', 'Δύο').replace('2026-01-15T10:30:00+02:00', 'χθες'));
    const feed = await read(cut.slice(0, cut.lastIndexOf('</news:title>')));
    expect(feed.entries.map((entry) => entry.title)).toEqual(['Ένα', 'Δύο']);
    expect(feed.repairs).toEqual([expect.stringContaining('cut off before its end')]);
    expect(feed.warnings).toEqual([
      expect.stringMatching(/kiosk\.example\/b: its news:publication_date "χθες"/),
    ]);
  });

  it('is read from a gzip file, which is bounded unpacked', async () => {
    expect((await read(gzipSync(urlset(story('a', 'Ένα'))))).entries).toHaveLength(1);
    const bomb = gzipSync(Buffer.alloc(11_000_000, ' '));
    expect(bomb.length).toBeLessThan(20_000);
    await expect(read(bomb)).rejects.toMatchObject({ cause: 'too-large' });
    await expect(read(Uint8Array.of(0x1f, 0x8b, 1, 2, 3))).rejects.toMatchObject({ cause: 'not-a-feed' });
  });

  it('is refused in words where it has no news, is an index, or is nested beyond reason', async () => {
    const plain = urlset('<url><loc>https://kiosk.example/</loc></url>', namespaces.split(' ')[0]);
    await expect(read(plain)).rejects.toThrow(
      /^https:\/\/kiosk\.example\/sitemap-news\.xml: is a sitemap without news .*give/,
    );
    await expect(read(index(['a.xml']))).rejects.toThrow(/is an index of sitemaps/);
    await expect(read(urlset('<x>'.repeat(20_000)))).rejects.toMatchObject({ cause: 'too-deep' });
  });
});

/** A fetcher that has the documents of a site in hand. */
function kiosk(documents: { [path: string]: string | Uint8Array }) {
  const fetched: string[] = [];
  const fetcher: Fetcher = {
    close: async () => undefined,
    async fetch(address): Promise<FetchResult> {
      const { pathname } = new URL(address);
      fetched.push(pathname);
      const document = documents[pathname];
      if (document === undefined) throw new FeedFetchError('http-404', address, 'answers 404');
      const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
      return { status: 200, notModified: false, url: address, etag: '"1"', bytes };
    },
  };
  return {
    fetched,
    fetcher,
    fetch: () => followingSitemaps(fetcher).fetch('https://kiosk.example/index.xml'),
  };
}

describe('an index of sitemaps', () => {
  it('is followed to those named after news and those changed last, three at the most', async () => {
    const site = kiosk({
      '/index.xml': index(
        ['old.xml', '2020-01-01'],
        ['b.xml', '2026-01-15'],
        ['news.xml'],
        ['a.xml', '2026-01-14T10:00:00Z'],
        ['undated.xml'],
      ),
      '/news.xml': urlset(story('1', 'Ένα')),
      '/a.xml': urlset(story('2', 'Δύο')),
      '/b.xml': gzipSync(urlset(story('3', 'Τρία'))),
    });
    const answer = await site.fetch();
    expect(site.fetched).toEqual(['/index.xml', '/news.xml', '/b.xml', '/a.xml']);
    // An index can stay as it is while its sitemaps change: asking for it with a validator would hide that.
    expect(answer.etag).toBeUndefined();
    const { entries } = await read(answer.bytes ?? new Uint8Array());
    expect(entries.map((entry) => entry.title)).toEqual(['Ένα', 'Τρία', 'Δύο']);
  });

  it('gives the same bytes while nothing changes, so that a poll writes nothing', async () => {
    const documents = { '/index.xml': index(['a.xml']), '/a.xml': urlset(story('1', 'Ένα')) };
    const [one, two] = [await kiosk(documents).fetch(), await kiosk(documents).fetch()];
    expect(one.bytes).toEqual(two.bytes);
  });

  it('loses only the sitemap that fails, and says so; it fails when all do', async () => {
    const documents = {
      '/index.xml': index(['gone.xml'], ['index.xml'], ['cut.xml']),
      '/cut.xml': urlset(story('1', 'Ένα') + story('2', 'Δύο')).slice(0, -60),
    };
    const answer = await kiosk(documents).fetch();
    expect((await read(answer.bytes ?? new Uint8Array())).entries).toMatchObject([{ title: 'Ένα' }]);
    expect(answer.warnings).toEqual([
      expect.stringContaining('gone.xml: answers 404'),
      expect.stringContaining('index.xml: is no sitemap with addresses'),
    ]);
    await expect(kiosk({ '/index.xml': index(['gone.xml']) }).fetch()).rejects.toThrow(
      /gone\.xml: answers 404/,
    );
    await expect(kiosk({ '/index.xml': index() }).fetch()).rejects.toThrow(/names none/);
  });
});

describe('polling an index of sitemaps', () => {
  it('stores the articles of its sitemaps, writes nothing while they stay the same, and keeps what fails as a warning', async () => {
    const documents: { [path: string]: string } = {
      '/index.xml': index(['news.xml'], ['gone.xml']),
      '/news.xml': urlset(story('1', 'Ένα')),
    };
    const { feeds, records, writes } = feedsInMemory();
    const { stored, ...doors } = articlesInMemory();
    const poll = () =>
      pollFeeds(
        {
          ...doors,
          feeds,
          fetcher: followingSitemaps(kiosk(documents).fetcher),
          settings: { retentionDays: 365 },
          now: () => now,
        },
        ['kiosk'],
      );
    await feeds.put(newFeed('kiosk', { url: 'https://kiosk.example/index.xml', tags: [] }, 'cli'));
    expect(await poll()).toMatchObject([{ outcome: 'changed', stored: 1 }]);
    expect([...stored.values()]).toMatchObject([
      { title: 'Ένα', language: 'el', fullText: 'summary', body: '' },
    ]);
    expect(records.get('kiosk')).toMatchObject({
      title: 'Το Περίπτερο',
      warnings: [expect.stringContaining('gone.xml: answers 404')],
    });
    const before = writes();
    expect(await poll()).toMatchObject([{ outcome: 'unchanged' }]);
    expect(writes()).toBe(before);
    // The index itself is the same; one of its sitemaps is not.
    documents['/news.xml'] = urlset(story('1', 'Ένα') + story('2', 'Δύο'));
    expect(await poll()).toMatchObject([{ outcome: 'changed', stored: 1 }]);
  });
});
