import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FeedParseError, parseFeed } from '../../shared/feed/parse.ts';
import { atom, json, rdf, rss } from './cases/document.ts';

const url = 'http://feeds.example.org/f.xml';
const item = (i: number) =>
  `<item><title>Headline ${i} &amp; more</title><link>http://example.org/${i}</link><guid isPermaLink="false">g${i}</guid>` +
  `<pubDate>Mon, 0${i} May 2024 12:00:00 GMT</pubDate><description><![CDATA[<p>Words ${i}</p>]]></description></item>`;
const whole = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Ο κόσμος</title>${[1, 2, 3].map(item).join('\n')}</channel></rss>`;
const documents = [
  whole,
  rss(
    '<title>A <b>bold</b> word</title><dc:creator>Ada</dc:creator><content:encoded><![CDATA[<p>x</p>]]></content:encoded>',
  ),
  rdf('<title>t</title><dc:date>2024-05-06</dc:date>'),
  atom(
    '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">t<br/></div></title><link href="a"/><author><name>Ada</name></author>',
  ),
  json({ id: '1', title: 't', content_html: '<p>x</p>', authors: [{ name: 'Ada' }] }),
].map((document) => Buffer.from(document));

/** The entries of a document, or 'refused' where it is refused in the agreed way; any other failure is thrown. */
async function outcome(bytes: Uint8Array) {
  try {
    return (await parseFeed(bytes, { url })).entries;
  } catch (error) {
    if (error instanceof FeedParseError) return 'refused';
    throw error;
  }
}

it('wherever a feed is cut off, the entries before the cut are kept and exact', async () => {
  const bytes = Buffer.from(whole);
  const { entries } = await parseFeed(bytes, { url });
  const ends = [1, 2, 3].map((i) => bytes.indexOf(item(i)) + Buffer.byteLength(item(i)));
  for (let at = bytes.indexOf('<channel>') + 9; at < bytes.length; at += 3) {
    const kept = await outcome(bytes.subarray(0, at));
    const finished = ends.filter((end) => end <= at).length;
    expect(kept.slice(0, finished), `cut at ${at}`).toEqual(entries.slice(0, finished));
    expect(kept.length, `cut at ${at}`).toBeLessThanOrEqual(finished + 1);
  }
});

it('whatever bytes change, a feed is read or refused in the agreed way', async () => {
  const change = fc.record({
    at: fc.nat(2000),
    drop: fc.nat(5),
    put: fc.oneof(
      fc.string({ maxLength: 3 }),
      fc.constantFrom('<', '>', '&', '"', ']]>', '<![CDATA[', '<!--', '</item>', '<item>', '<?', '\0', '{'),
    ),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...documents),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      async (document, changes) => {
        let bytes = document;
        for (const { at, drop, put } of changes) {
          const from = at % bytes.length;
          bytes = Buffer.concat([bytes.subarray(0, from), Buffer.from(put), bytes.subarray(from + drop)]);
        }
        const entries = await outcome(bytes);
        if (entries === 'refused') return;
        for (const entry of entries) {
          expect(entry.url ?? 'http://').toMatch(/^https?:/);
          expect(Number.isNaN(Date.parse(entry.publishedAt ?? '2024-01-01'))).toBe(false);
        }
      },
    ),
    { numRuns: 400, seed: 20240506 },
  );
});

it('whatever bytes there are, they are read or refused in the agreed way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => void (await outcome(bytes))),
    { numRuns: 300, seed: 1 },
  );
});
