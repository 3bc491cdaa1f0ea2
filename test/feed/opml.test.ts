import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedId, OpmlError, type OpmlFeed, parseOpml } from '../../shared/feed/opml.ts';
import { writeOpml } from '../../shared/feed/opml-write.ts';

const wrap = (body: string) => `<?xml version="1.0"?>\n<opml version="2.0">\n<body>\n${body}\n</body></opml>`;

describe('parseOpml', () => {
  it('reads feeds with their folders as tags and the language of folder or feed', () => {
    const feeds = parseOpml(
      wrap(
        '<outline text="News"><outline text="Greek" language="el">' +
          '<outline text="A &amp; B" xmlUrl="https://a.example/f?x=1&amp;y=2" htmlUrl="https://a.example/"/>' +
          '<outline title="C" text="c" xmlUrl="http://c.example/rss" language="en" category="/x,y"/>' +
          '</outline></outline><outline xmlUrl="http://d.example/"/>',
      ),
      'f.opml',
    );
    expect(feeds).toEqual([
      {
        url: 'https://a.example/f?x=1&y=2',
        title: 'A & B',
        siteUrl: 'https://a.example/',
        tags: ['News', 'Greek'],
        language: 'el',
      },
      { url: 'http://c.example/rss', title: 'C', tags: ['News', 'Greek', 'x', 'y'], language: 'en' },
      { url: 'http://d.example/', tags: [] },
    ]);
  });

  it.each([
    ['what is no XML', 'hello', /^f\.opml: is not XML/],
    ['another kind of XML', '<rss version="2.0"/>', /^f\.opml: begins with <rss>/],
    ['a list without outlines', wrap(''), /^f\.opml: has no outlines/],
    ['folders without a feed', wrap('<outline text="x"/>'), /^f\.opml: .*lists no feed/],
    ['an address that is none', wrap('<outline xmlUrl="nowhere"/>'), /^f\.opml:4: has the xmlUrl "nowhere"/],
    ['an empty address', wrap('<outline xmlUrl=""/>'), /^f\.opml:4: .*empty xmlUrl/],
    [
      'a feed that stands twice',
      wrap('<outline xmlUrl="http://a.example/f"/>\n<outline xmlUrl="HTTP://A.example:80/f"/>'),
      /^f\.opml:5: lists HTTP:\/\/A\.example:80\/f a second time \(first on line 4\)/,
    ],
  ])('refuses %s with the file, the line and the mend', (_what, text, message) => {
    expect(() => parseOpml(text, 'f.opml')).toThrow(OpmlError);
    expect(() => parseOpml(text, 'f.opml')).toThrow(message);
  });

  it('reads back any list of feeds that writeOpml wrote, tag for tag', () => {
    const words = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 12 })
      .map((text) => text.replace(/[\p{Cc}\ufffe\uffff]+/gu, ' ').trim())
      .filter((text) => text !== '');
    const names = fc.oneof(
      words,
      fc.constantFrom('a,b', '/path', 'Ελλάδα & κόσμος', '"q"', '<x>', '&amp;', 'a/b'),
    );
    const feed = fc
      .record(
        {
          path: fc.webPath(),
          title: names,
          siteUrl: fc.webUrl(),
          language: fc.constantFrom('el', 'pt-BR', 'zh-Hant'),
          tags: fc.uniqueArray(names, { maxLength: 4 }),
        },
        { requiredKeys: ['path', 'tags'] },
      )
      .map(({ path, ...rest }): OpmlFeed => ({ url: `https://feeds.example${path}`, ...rest }));
    const lists = fc.uniqueArray(feed, { minLength: 1, maxLength: 8, selector: ({ url }) => feedId(url) });
    const byId = (feeds: OpmlFeed[]) => feeds.toSorted((a, b) => (feedId(a.url) < feedId(b.url) ? -1 : 1));
    fc.assert(
      fc.property(lists, (feeds) => {
        expect(byId(parseOpml(writeOpml(feeds), 'f.opml'))).toEqual(byId(feeds));
      }),
      { numRuns: 50 },
    );
  });

  it('writes what readers expect: the first tag is a folder, the others are categories', () => {
    const text = writeOpml([
      { url: 'https://a.example/', title: 'A', tags: ['News', 'Greek', 'daily'] },
      { url: 'https://b.example/', tags: ['News', 'Rome, Paris', 'x'] },
    ]);
    expect(text).toContain(`    <outline text="News">
      <outline type="rss" text="A" title="A" xmlUrl="https://a.example/" category="Greek,daily"/>
      <outline text="Rome, Paris">
        <outline type="rss" text="https://b.example/" xmlUrl="https://b.example/" category="x"/>
      </outline>
    </outline>
`);
  });

  it('leaves out what cannot be used, and joins what stands twice, for one who asks to be told', () => {
    const problems: string[] = [];
    const feeds = parseOpml(
      wrap(
        '<outline text="A"><outline xmlUrl="https://a.example/f"/><outline xmlUrl="ftp://x"/></outline>\n' +
          '<outline text="B"><outline xmlUrl="https://a.example/f"/><outline xmlUrl=""/></outline>',
      ),
      'f.opml',
      (problem) => problems.push(problem.message),
    );
    expect(feeds).toEqual([{ url: 'https://a.example/f', tags: ['A', 'B'] }]);
    expect(problems).toEqual([
      expect.stringMatching(/^f\.opml:4: has the xmlUrl "ftp:\/\/x"/),
      expect.stringMatching(/^f\.opml:5: .*empty xmlUrl/),
    ]);
  });

  it('reads the starter list: forty feeds and more in at least thirteen languages', async () => {
    const feeds = parseOpml(await readFile('config/feeds.opml', 'utf8'), 'config/feeds.opml');
    expect(feeds.length).toBeGreaterThanOrEqual(40);
    expect(new Set(feeds.map((feed) => feed.language)).size).toBeGreaterThanOrEqual(13);
    expect(feeds.every((feed) => feed.language && feed.title && feed.tags.length === 1)).toBe(true);
  });
});

describe('feedId', () => {
  it('is the same for two spellings of an address, and 26 lower-case characters', () => {
    expect(feedId('HTTP://News.Example:80/feed#top')).toBe(feedId('http://news.example/feed'));
    expect(feedId('http://news.example/feed')).toMatch(/^[a-z2-7]{26}$/);
    expect(feedId('http://news.example/feed')).not.toBe(feedId('http://news.example/feed2'));
  });
});
