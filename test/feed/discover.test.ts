import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discoverFeeds, NoFeedFoundError } from '../../shared/feed/discover.ts';
import { createFetcher, FeedFetchError, type Fetcher } from '../../shared/feed/fetch.ts';
import { readLinkHeader } from '../../shared/feed/link-header.ts';
import { readPageLinks } from '../../shared/feed/page-links.ts';
import { followingSitemaps } from '../../shared/feed/sitemap-index.ts';
import { anRss, openSite, page } from './site.ts';

let site: Awaited<ReturnType<typeof openSite>>;
let fetcher: Fetcher;
beforeAll(async () => {
  site = await openSite();
  fetcher = followingSitemaps(
    createFetcher({ userAgent: 'Stentor test', allowHosts: [site.host, elsewhere()] }),
  );
});
afterAll(async () => {
  await fetcher.close();
  await site.close();
});

/** The same site as if it were another publisher's. */
const elsewhere = () => site.host.replace('127.0.0.1', 'localhost');

const now = () => new Date('2026-01-15T12:00:00.000Z');
const discover = (path = '/') => discoverFeeds(site.url + path, { fetcher, now });
const paths = async (path?: string) => {
  const found = await discover(path);
  return { by: found.by, feeds: found.feeds.map(({ url }) => url.replace(site.url, '')) };
};
const alternate = (href: string, type = 'application/rss+xml') =>
  `<link rel="alternate" type="${type}" href="${href}">`;

describe('discovering the feeds of a site', () => {
  it('reads the address itself when it is a feed, with what people want to know of it', async () => {
    site.serve({ '/feed': anRss('The &amp;amp; Courier', 'a', 'b') });
    expect(await discover('/feed')).toEqual({
      by: 'itself',
      feeds: [
        {
          url: `${site.url}/feed`,
          title: 'The & Courier',
          format: 'rss',
          entries: 2,
          newest: '2026-01-15T10:00:00.000Z',
        },
      ],
      failures: [],
      left: 0,
    });
    expect(site.asked).toEqual(['/feed']);
  });

  it('takes the feeds that a page declares, relative to its base, those of comments last', async () => {
    site.serve({
      '/news/': page(
        `<base href="/en/">${alternate('comments/feed/')}${alternate('top.xml')}
         <LINK REL='Alternate Home' TYPE="application/atom+xml; charset=utf-8" HREF=//${site.host}/atom>
         <link rel="alternate" hreflang="el" href="/el/"><link rel="stylesheet" type="text/css" href="x.css">`,
        '<a href="/other/rss">RSS</a>',
      ),
      '/en/top.xml': anRss('Top', 'a'),
      '/en/comments/feed/': anRss('Comments', 'b'),
      '/atom': `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Atom</title></feed>`,
    });
    expect(await paths('/news/')).toEqual({
      by: 'declared',
      feeds: ['/en/top.xml', '/atom', '/en/comments/feed/'],
    });
    expect(site.asked).not.toContain('/other/rss');
  });

  it('reads the Link header, and follows a feed that moved for good', async () => {
    site.serve({
      '/': {
        headers: { link: '</x.css>; rel=stylesheet, </f>; rel="alternate"; type="application/rss+xml"' },
        body: page(''),
      },
      '/f': { status: 301, headers: { location: '/feed/new.xml' } },
      '/feed/new.xml': anRss('Moved', 'a'),
    });
    expect(await paths()).toEqual({ by: 'declared', feeds: ['/feed/new.xml'] });
  });

  it('says once what leads to one feed by two addresses, and tells what is declared and is no feed', async () => {
    site.serve({
      '/': page(alternate('/a.xml') + alternate('/b.xml') + alternate('/gone.xml')),
      '/a.xml': anRss('Same', 'a'),
      '/b.xml': anRss('Same', 'a'),
    });
    const found = await discover();
    expect(found.feeds).toHaveLength(1);
    expect(found.failures).toEqual([expect.stringMatching(/gone\.xml: answers 404/)]);
  });

  it('follows links that speak of feeds by address, words or picture, and a page that lists feeds', async () => {
    site.serve({
      '/': page(
        '',
        '<a href="/about">Atom talks resume</a><a href="/our-feeds"><img src="/i/feed-icon.png" alt=""></a>',
      ),
      '/our-feeds': page(
        '',
        `<a href="feed://${site.host}/x1">World RSS</a> <a href="/rss/sport.xml">Sport</a>`,
      ),
      '/x1': anRss('World', 'a'),
      '/rss/sport.xml': anRss('Sport', 'b'),
    });
    expect(await paths()).toEqual({ by: 'linked', feeds: ['/rss/sport.xml', '/x1'] });
    expect(site.asked).not.toContain('/about');
  });

  it('takes what a reading service is to be handed, and reads no page of another publisher', async () => {
    site.serve({
      '/': page(
        `<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">`,
        `<a href="https://reader.example/i/subscription/feed/${site.url}/x2">Follow our RSS</a>
         <a href="https://reader.example/add?url=${encodeURIComponent(`${site.url}/x3?a=1`)}">feed-icon</a>
`,
      ),
      '/x2': anRss('Two', 'a'),
      '/x3?a=1': anRss('Three', 'b'),
    });
    expect(await paths()).toEqual({ by: 'linked', feeds: ['/x2', '/x3?a=1'] });
    expect(site.asked).not.toContain('/wp-json/wp/v2/pages/2');
    site.serve({
      '/': page('', `<a href="http://${elsewhere()}/what-is-rss">What is RSS?</a>`),
      '/what-is-rss': page(alternate('/encyclopedia.xml')),
      '/encyclopedia.xml': anRss('Changes', 'c'),
    });
    await expect(discover()).rejects.toThrow(NoFeedFoundError);
    expect(site.asked).toContain('/what-is-rss');
    expect(site.asked).not.toContain('/encyclopedia.xml');
  });

  it('looks at the usual paths of a site that shows its pages to no reader', async () => {
    site.serve({ '/': { status: 403, body: page('') }, '/rss.xml': anRss('Open', 'a') });
    expect(await paths()).toEqual({ by: 'path', feeds: ['/rss.xml'] });
    expect(await paths('/old/feed')).toEqual({ by: 'path', feeds: ['/rss.xml'] });
  });

  it('tries the usual paths, under the page first, and stops at the first feed', async () => {
    site.serve({ '/blog': page(''), '/blog/feed': anRss('Blog', 'a'), '/feed': anRss('All', 'b') });
    expect(await paths('/blog')).toEqual({ by: 'path', feeds: ['/blog/feed'] });
    site.serve({ '/': page(alternate('/broken')), '/broken': page(''), '/?feed=rss2': anRss('Old', 'a') });
    expect(await paths()).toEqual({ by: 'path', feeds: ['/?feed=rss2'] });
  });

  it('takes a news sitemap that robots.txt names when there is no feed', async () => {
    const news = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
    site.serve({
      '/': page(''),
      '/robots.txt': `User-agent: *\nDisallow: /x\nSitemap: ${site.url}/pages.xml\n sitemap:/maps/news-index.xml # daily\n`,
      '/pages.xml': '<?xml version="1.0"?><urlset><url><loc>https://site.example/</loc></url></urlset>',
      '/maps/news-index.xml': `<?xml version="1.0"?><sitemapindex><sitemap><loc>${site.url}/maps/1.xml</loc></sitemap></sitemapindex>`,
      '/maps/1.xml': `<?xml version="1.0"?><urlset ${news}><url><loc>https://site.example/a</loc><news:news><news:publication>
        <news:name>The Site</news:name><news:language>en</news:language></news:publication>
        <news:publication_date>2026-01-15</news:publication_date><news:title>A</news:title></news:news></url></urlset>`,
    });
    expect(await discover()).toMatchObject({
      by: 'sitemap',
      feeds: [
        {
          url: `${site.url}/maps/news-index.xml`,
          title: 'The Site',
          language: 'en',
          format: 'sitemap',
          entries: 1,
        },
      ],
    });
    expect(site.asked).not.toContain('/pages.xml');
  });

  it('says what to do where nothing leads to a feed, or the address cannot be fetched', async () => {
    site.serve({ '/': page('') });
    await expect(discover()).rejects.toThrow(NoFeedFoundError);
    await expect(discover()).rejects.toThrow(
      /^http:.*no feed was found .*give the address of the feed itself$/,
    );
    expect(site.asked.length).toBeLessThan(60);
    await expect(discover('/nowhere')).rejects.toThrow(FeedFetchError);
    site.serve({ '/': '<?xml version="1.0"?><opml version="2.0"/>' });
    await expect(discover()).rejects.toThrow(/OPML/);
  });

  it('reaches no private address that a page names', async () => {
    site.serve({
      '/': page(alternate('http://10.0.0.1/feed') + alternate('/ok.xml')),
      '/ok.xml': anRss('Ok', 'a'),
    });
    const found = await discover();
    expect(found.feeds).toHaveLength(1);
    expect(found.failures).toEqual([expect.stringContaining('only public addresses')]);
  });

  it('looks at a bounded number of addresses, and says how many it left', async () => {
    const links = Array.from({ length: 60 }, (_, index) => alternate(`/f${index}.xml`));
    site.serve({
      '/': page(links.join('')),
      ...Object.fromEntries(links.map((_, index) => [`/f${index}.xml`, anRss(`Feed ${index}`, 'a')])),
    });
    const found = await discover();
    expect(found.feeds).toHaveLength(15);
    expect(found.left).toBe(25);
    expect(site.asked).toHaveLength(16);
  });
});

describe('reading links', () => {
  it('gets through a hostile page or header within the time of a test, and keeps few of its links', () => {
    const text = ['<a href="/rss">', '<link rel=alternate ', '<a href="feed:', '<'].map((piece) =>
      piece.repeat(20_000),
    );
    expect(readPageLinks({ text: text.join(''), url: 'https://site.example/' }).hinted).toEqual([
      'https://site.example/rss',
    ]);
    expect(readLinkHeader('<x>; a="'.repeat(20_000)).length).toBeLessThanOrEqual(100);
    expect(readLinkHeader(`<x>${';a=b'.repeat(20_000)}`)).toHaveLength(1);
  });

  it('reads quoted commas and semicolons of a Link header, and parameters without a value', () => {
    expect(
      readLinkHeader(
        '<https://h.example/>; title="a, b; \\"c\\""; rel="hub  Self", <b>;crossorigin;rel=next;rel=x,, nonsense',
      ),
    ).toEqual([
      {
        target: 'https://h.example/',
        rel: ['hub', 'self'],
        parameters: { title: 'a, b; "c"', rel: 'hub  Self' },
      },
      { target: 'b', rel: ['next'], parameters: { crossorigin: '', rel: 'next' } },
    ]);
  });
});
