import { describe, expect, it } from 'vitest';
import type { ParsedFeed } from '../../shared/feed/feed.ts';
import { FeedParseError, parseFeed } from '../../shared/feed/parse.ts';

const url = 'http://feeds.example.org/attack.xml';
const rss = (body: string) => `<?xml version="1.0"?><rss version="2.0"><channel>${body}</channel></rss>`;
const after = '<item><title>after</title><link>http://example.org/2</link></item>';
/** A feed whose first item holds the attack and whose second is whole. */
const beside = (attack: string) => rss(`<item><title>attacked</title>${attack}</item>${after}`);
const many = (count: number, part: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join('');

const parse = (document: string | Uint8Array): Promise<ParsedFeed> =>
  parseFeed(typeof document === 'string' ? Buffer.from(document) : document, { url });
const refusal = async (document: string | Uint8Array): Promise<FeedParseError> => {
  const error = await parse(document).catch((e: unknown) => e);
  if (!(error instanceof FeedParseError)) throw new Error(`expected a FeedParseError, got ${String(error)}`);
  return error;
};

describe('an entry beside an attack is read', () => {
  it.each<[string, string]>([
    ['60 KB of < in CDATA', `<description><![CDATA[${'<'.repeat(60_000)}]]></description>`],
    ['2 MB of < in CDATA', `<description><![CDATA[${'<'.repeat(2_000_000)}]]></description>`],
    ['2 MB of <p without an end', `<description><![CDATA[${'<p '.repeat(700_000)}]]></description>`],
    ['2 MB of end tags without an end', `<description><![CDATA[${'</b '.repeat(500_000)}]]></description>`],
    [
      'long runs of spaces in tags',
      `<description><![CDATA[${`<br${' '.repeat(20_000)}`.repeat(100)}]]></description>`,
    ],
    ['9 MB in one tag that is never closed', `<description>&lt;p ${'x'.repeat(9_000_000)}</description>`],
    ['2 MB of &', `<description>${'&'.repeat(2_000_000)}</description>`],
    [
      'a quarter of a million entities, none the same',
      `<description>${many(250_000, (i) => `&x${i};`)}</description>`,
    ],
    [
      'an attribute of 9 MB',
      `<enclosure type="image/png" url="http://example.org/${'x'.repeat(9_000_000)}"/>`,
    ],
    ['200,000 attributes', `<enclosure ${many(200_000, (i) => ` a${i}=""`)}/>`],
    [
      '20,000 elements that declare namespaces',
      many(20_000, (i) => `<x:y xmlns:x="http://a.example/${i}" xmlns:z${i}="b"/>`),
    ],
    ['100,000 elements, none the same', many(100_000, (i) => `<n${i}/>`)],
    ['100,000 categories', many(100_000, (i) => `<category>${i}</category>`)],
    ['20,000 dates that are none', '<pubDate>Qwertz 4 bla 2024 xx</pubDate>'.repeat(20_000)],
    ['a comment of dashes', `<!-- ${'-'.repeat(1_000_000)} -->`],
    ['brackets that might close CDATA', `<description><![CDATA[${']'.repeat(1_000_000)}]]></description>`],
    ['control characters', `<description>${'\u0001'.repeat(1_000_000)}</description>`],
    ['an author of brackets', `<author>${'('.repeat(1_000_000)}</author>`],
    [
      'bases upon bases',
      `<media:group xml:base="${'y'.repeat(5000)}/">`.repeat(300) + '</media:group>'.repeat(300),
    ],
    [
      'elements 900 deep, and many of them',
      `<description>${'<div>'.repeat(900)}${'<b></b>'.repeat(50_000)}</description>`,
    ],
  ])('%s', async (_what, attack) => {
    const feed = await parse(beside(attack));
    expect(feed.entries.map((entry) => entry.title)).toEqual(['attacked', 'after']);
  });
});

describe('bounds', () => {
  it('elements are read to a depth of 1,000', async () => {
    expect((await refusal('<a>'.repeat(20_000))).cause).toBe('too-deep');
    expect((await refusal(beside(`<description>${'<div>'.repeat(20_000)}</description>`))).cause).toBe(
      'too-deep',
    );
    expect((await refusal(`<rss version="2.0"><channel>${'<item>'.repeat(20_000)}`)).cause).toBe('too-deep');
  });

  it('5,000 entries are read, and it is said that there are more', async () => {
    const feed = await parse(rss(many(100_000, (i) => `<item><title>${i}</title></item>`)));
    expect(feed.entries).toHaveLength(5000);
    expect(feed.entries.at(-1)?.title).toBe('4999');
    expect(feed.warnings).toEqual(['has 100000 entries; the first 5000 were read']);
    const items = Array.from({ length: 20_000 }, (_, i) => ({ id: i, title: `${i}` }));
    const json = await parse(JSON.stringify({ items }));
    expect(json.entries).toHaveLength(5000);
    expect(json.warnings).toEqual(['has 20000 entries; the first 5000 were read']);
  });

  it('1,000 values of an entry are read, and it is said that there are more', async () => {
    const feed = await parse(beside('<category>x</category>'.repeat(2000)));
    expect(feed.warnings).toEqual(['has an entry of more than 1000 elements; the rest of it was left out']);
  });

  it('10 MB are read', async () => {
    expect((await refusal(Buffer.alloc(10_000_001, 0x20))).cause).toBe('too-large');
  });

  it('entities that stand for entities are never unfolded', async () => {
    const names = [...'abcdefghij'];
    const laughs = names
      .slice(1)
      .map((name, i) => `<!ENTITY ${name} "${`&${names[i]};`.repeat(10)}">`)
      .join('');
    const feed = await parse(
      `<!DOCTYPE rss [<!ENTITY a "ha">${laughs}]><rss version="2.0"><channel><item><title>&j;</title></item></channel></rss>`,
    );
    expect(feed.entries[0]?.title).toBe('&amp;j;');
  });

  it('entities that stand for files or addresses are never fetched', async () => {
    for (const outside of ['SYSTEM "file:///etc/hostname"', 'PUBLIC "x" "http://example.org/x"']) {
      const feed = await parse(
        `<!DOCTYPE rss [<!ENTITY x ${outside}>]><rss version="2.0"><channel><item><title>&x;</title></item></channel></rss>`,
      );
      expect(feed.entries[0]?.title).toBe('&amp;x;');
    }
  });

  it('addresses that are none of http and https are left out', async () => {
    for (const link of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/hostname',
      'vbscript:x',
      ' java\nscript:alert(1)',
    ]) {
      const feed = await parse(beside(`<link>${link}</link>`));
      expect(feed.entries[0]?.url).toBeUndefined();
    }
  });

  it('names of JavaScript’s own are names like others', async () => {
    const feed = await parse(
      beside('<__proto__>x</__proto__><constructor>y</constructor><title __proto__="z">t</title><toString/>'),
    );
    expect(feed.entries[0]?.title).toBe('attacked');
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
    const json = await parse('{"__proto__":{"polluted":1},"items":[{"id":"1","__proto__":{"title":"x"}}]}');
    expect(json.entries).toEqual([{ guid: '1', authors: [], categories: [] }]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('a document cannot forge what stands for a value', async () => {
    const feed = await parse(
      rss(
        '<title>secret</title><item><title>0</title><description>0 1 2</description><link n="1">0</link></item>',
      ),
    );
    expect(feed.entries[0]).toMatchObject({ title: '0', summary: '0 1 2' });
  });
});

describe('what is no feed is refused with one error that names it and the mend', () => {
  it.each<[string, string | Uint8Array, string, RegExp]>([
    ['nothing', '', 'empty', /is empty; check the address/],
    ['white space', ' \n\t ', 'empty', /is empty/],
    ['a byte order mark', '\uFEFF', 'empty', /is empty/],
    ['words', 'Not found', 'not-a-feed', /no XML element/],
    [
      'a page',
      '<!DOCTYPE html><html><head><title>x</title></head></html>',
      'html',
      /is a web page.*give the address of its feed/,
    ],
    ['a page without a document type', '<html lang="el"><body>x</body></html>', 'html', /is a web page/],
    [
      'a page that names its feed',
      '<!doctype html><head><link rel="alternate" type="application/atom+xml" title="x" href="/feed?a=1&amp;b=2"></head>',
      'html',
      /its feed seems to be http:\/\/feeds\.example\.org\/feed\?a=1&b=2/,
    ],
    ['a list of feeds', '<opml version="2.0"><body/></opml>', 'not-a-feed', /is an OPML list/],
    ['other XML', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'not-a-feed', /the element <svg>/],
    ['broken JSON', '{"items": [', 'bad-json', /begins as JSON/],
    ['other JSON', '{"a": 1}', 'not-a-feed', /no "items" list/],
    ['deep JSON', '['.repeat(1_000_000), 'bad-json', /begins as JSON/],
    [
      'noise',
      Buffer.from(
        many(5000, (i) => String.fromCharCode(1 + ((i * 7919) % 255))),
        'latin1',
      ),
      'not-a-feed',
      /no /,
    ],
    [
      'an unknown encoding',
      Buffer.concat([
        Buffer.from('<?xml version="1.0" encoding="x-klingon"?><rss><channel>'),
        Buffer.from([0xff, 0xe1, 0x41]),
      ]),
      'unknown-encoding',
      /the encoding "x-klingon", which is unknown/,
    ],
  ])('%s', async (_what, document, cause, message) => {
    const error = await refusal(document);
    expect(error.cause).toBe(cause);
    expect(error.message).toMatch(message);
    expect(error.message.startsWith(`${url}: `)).toBe(true);
    expect(error.message).not.toContain('\n');
  });
});

describe('what was mended or left out is told', () => {
  it.each<[string, string, RegExp]>([
    ['a bare &', beside('<description>R&D</description>'), /bare &/],
    ['an undeclared prefix', beside('<dc:creator>x</dc:creator>'), /prefix dc is used and never declared/],
    ['an element that is never closed', beside('<description>x<pubDate>2024</pubDate>'), /never closed/],
    ['an attribute given twice', beside('<enclosure url="a" url="b"/>'), /attribute given twice/],
    ['a cut', rss(after).slice(0, -5), /cut off/],
    ['words before the beginning', `Warning\n${rss(after)}`, /text before the beginning/],
    ['control characters', beside('<description>\u0002</description>'), /control characters/],
    [
      'a wrong declaration',
      rss(`<item><title>Αθήνα</title></item>`).replace('?>', ' encoding="iso-8859-2"?>'),
      /read as the UTF-8/,
    ],
  ])('%s', async (_what, document, repair) => {
    expect((await parse(document)).repairs.join('; ')).toMatch(repair);
  });

  it('nothing, where the document is well formed', async () => {
    const feed = await parse(rss(after));
    expect(feed.repairs).toEqual([]);
    expect(feed.warnings).toEqual([]);
  });

  it.each(['yesterday', 'Thu, 01 Jan 1970 00:00:00 GMT', '2999-01-01', '2024-02-30'])(
    'a date that cannot be used: %s',
    async (date) => {
      const { warnings } = await parse(beside(`<guid>urn:x</guid><pubDate>${date}</pubDate>`));
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain(`entry urn:x: its pubdate "${date}"`);
    },
  );
});

it('what a feed says about its pace, its hub and itself is read', async () => {
  const feed = await parse(
    rss(
      '<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="http://example.org/f"/><atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="hub" href="http://hub.example/"/>' +
        `<ttl>90</ttl><skipHours><hour>3</hour><hour>24</hour></skipHours><skipDays><day>Sunday</day></skipDays>${after}`,
    ),
  );
  expect(feed).toMatchObject({
    selfUrl: 'http://example.org/f',
    hubUrl: 'http://hub.example/',
    pace: { minutes: 90, skipHours: [3, 0], skipDays: ['Sunday'] },
  });
  const syndication = await parse(
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel></rdf:RDF>`,
  );
  expect(syndication.pace).toEqual({ minutes: 360 });
});
