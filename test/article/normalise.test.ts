import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../shared/article/article.ts';
import { shortHash } from '../../shared/article/identity.ts';
import { type EntryFeed, normaliseEntry } from '../../shared/article/normalise.ts';
import { itemBytes } from '../../shared/article/size.ts';
import { readArticleText, writeArticleText } from '../../shared/article/text-form.ts';
import type { Entry } from '../../shared/feed/feed.ts';

const now = new Date('2025-11-04T12:00:00Z');
const feed: EntryFeed = {
  id: 'harbour',
  url: 'https://feeds.harbour.example/rss',
  firstPolledAt: '2025-11-03T12:00:00.000Z',
  firstPoll: false,
};

function normalise(entry: Partial<Entry>, of: Partial<EntryFeed> = {}, retentionDays?: number) {
  const article = normaliseEntry(
    { authors: [], categories: [], ...entry },
    { ...feed, ...of },
    { now, retentionDays },
  );
  expect(articleSchema.parse(article)).toEqual(article);
  return article;
}

describe('the identity of an article', () => {
  it('is its canonical address, however it was linked', () => {
    const one = normalise({ url: 'http://www.harbour.example/a?utm_source=rss#top', guid: '1' });
    const other = normalise({ url: 'https://www.harbour.example/a', guid: '2' }, { id: 'another' });
    expect(one.canonicalUrl).toBe('https://www.harbour.example/a');
    expect(one.url).toBe('http://www.harbour.example/a?utm_source=rss#top');
    expect(one.id).toBe(shortHash('https://www.harbour.example/a'));
    expect(other.id).toBe(one.id);
  });

  it('is its feed and guid where it has no address, else its title and date', () => {
    expect(normalise({ guid: 'tag:1', title: 'A' }).id).toBe(shortHash('harbour\0tag:1'));
    const named = normalise({ title: 'A', publishedAt: '2025-11-04T10:00:00.000Z' });
    expect(named.id).toBe(shortHash('harbour\0A\x002025-11-04T10:00:00.000Z'));
    expect(normalise({ title: 'B', publishedAt: '2025-11-04T10:00:00.000Z' }).id).not.toBe(named.id);
  });

  it('leaves it to the feed whether a guid that looks like an address is one', () => {
    expect(normalise({ guid: 'https://harbour.example/?p=7' })).not.toHaveProperty('url');
  });

  it('keeps an absolute link where the feed is known by a file name only', () => {
    const url = 'https://harbour.example/story';
    expect(
      normaliseEntry({ url, authors: [], categories: [] }, { ...feed, url: 'feeds/one.xml' }, { now }).url,
    ).toBe(url);
  });

  it('has the source of its address, else its feed’s', () => {
    expect(normalise({ url: 'https://www.other.example/a' }).source).toBe('other.example');
    expect(normalise({ guid: 'x' }).source).toBe('harbour.example');
    expect(normalise({ url: 'http://127.0.0.1:4000/a' }).source).toBe('127.0.0.1');
  });
});

describe('the texts of an article', () => {
  it('are plain, decoded once', () => {
    const article = normalise({
      title: 'Tom &amp; <em>Jerry</em> &amp;lt;3',
      summary: '<p>They  met<br>again.</p><img src="/x.gif" width="1">',
    });
    expect(article.title).toBe('Tom & Jerry &lt;3');
    expect(article.lead).toBe('They met again.');
    expect(article.body).toBe('They met\nagain.');
    expect(article.fullText).toBe('summary');
    expect(article).not.toHaveProperty('image');
  });

  it('are the content, with the summary as lead', () => {
    const content = `<h2>At sea</h2>${'<p>The three ships left the harbour before dawn and sailed north to the islands.</p>'.repeat(8)}`;
    const article = normalise({ title: 'Ships', summary: 'The ships left.', content });
    expect(article.lead).toBe('The ships left.');
    expect(article.body.split('\n\n')[0]).toBe('At sea');
    expect(article.body.split('\n\n')).toHaveLength(9);
    expect(article.fullText).toBe('feed');
    expect(article.words).toBe(114);
  });

  it('are no full text where they end in an ellipsis or hardly pass the teaser', () => {
    const teaser = 'The three ships left the harbour before dawn and sailed north. '.repeat(9);
    expect(normalise({ content: `${teaser}<p>And then [&hellip;]</p>` }).fullText).toBe('summary');
    expect(normalise({ content: teaser, summary: teaser }).fullText).toBe('summary');
    expect(normalise({ summary: teaser.repeat(3) }).fullText).toBe('feed');
  });

  it('get a title from the first sentence where there is none', () => {
    const article = normalise({
      content: `<p>Dr. Marka opened the lighthouse. ${'More words follow here. '.repeat(20)}</p>`,
    });
    expect(article.title).toBe('Dr. Marka opened the lighthouse.');
    const long = normalise({ title: ' <b> </b>', summary: `Οι ${'εργαζόμενοι '.repeat(30)}` });
    expect(long.title.length).toBeLessThanOrEqual(120);
    expect(long.title).toMatch(/^Οι (?:εργαζόμενοι )*εργαζόμενοι…$/);
  });

  it('hold no control characters and no halves of characters', () => {
    const article = normalise({
      title: 'a\u0000b\ud83dc',
      summary: 'x\u0007y',
      authors: ['Jo\u0000 Roe'],
      categories: ['a\u0001b'],
      guid: 'g\u0000',
    });
    expect(article).toMatchObject({
      title: 'abc',
      lead: 'xy',
      authors: ['Jo Roe'],
      categories: ['ab'],
      guid: 'g',
    });
  });
});

describe('what is not known of an article', () => {
  it('is absent', () => {
    const article = normalise({ title: 'Ναι' });
    for (const name of [
      'url',
      'canonicalUrl',
      'guid',
      'lead',
      'publishedAt',
      'updatedAt',
      'image',
      'backlog',
      'truncated',
      'expiresAt',
    ]) {
      expect(article).not.toHaveProperty(name);
    }
    expect(article.at).toBe(article.fetchedAt);
    expect(article.day).toBe('2025-11-04');
  });

  it.each(['1970-01-01T00:00:00.000Z', '0001-01-01T00:00:00Z', '2026-01-01T00:00:00.000Z', 'soon'])(
    'includes a date that cannot be meant: %s',
    (publishedAt) => {
      expect(normalise({ title: 'A', publishedAt })).not.toHaveProperty('publishedAt');
    },
  );
});

describe('the time of an article', () => {
  it('is in UTC, and files it under its day', () => {
    const article = normalise(
      { title: 'A', publishedAt: '2025-11-04T01:30:00+02:00', updatedAt: '2025-11-04T08:00:00Z' },
      {},
      30,
    );
    expect(article).toMatchObject({
      publishedAt: '2025-11-03T23:30:00.000Z',
      at: '2025-11-03T23:30:00.000Z',
      day: '2025-11-03',
      updatedAt: '2025-11-04T08:00:00.000Z',
      expiresAt: now.getTime() / 1_000 + 30 * 86_400,
    });
  });

  it('makes it backlog when it is more than a day older than its feed’s first poll', () => {
    expect(normalise({ title: 'A', publishedAt: '2025-11-02T11:59:59Z' }).backlog).toBe(true);
    expect(normalise({ title: 'A', publishedAt: '2025-11-02T12:00:00Z' }).backlog).toBeUndefined();
  });

  it('makes it backlog when unknown at the first poll, and only then', () => {
    expect(normalise({ title: 'A' }, { firstPoll: true }).backlog).toBe(true);
    expect(normalise({ title: 'A' }, { firstPoll: false }).backlog).toBeUndefined();
  });
});

describe('an article beyond the size of an item', () => {
  const paragraph = `<p>${'Ο φάρος της Λυγαριάς άνοιξε ξανά. '.repeat(20)}</p>`;

  it('is cut at a paragraph so that it stays below 350 KB, and says so', () => {
    const article = normalise({ title: 'Φάρος', content: paragraph.repeat(600) });
    expect(article.truncated).toBe(true);
    expect(itemBytes(article)).toBeLessThan(350_000);
    expect(itemBytes(article)).toBeGreaterThan(340_000);
    expect(article.body.endsWith('ξανά.')).toBe(true);
  });

  it('is cut at a word where one paragraph is too long', () => {
    const article = normalise({ title: 'Φάρος', content: 'Ο φάρος 👩‍🚀 '.repeat(40_000) });
    expect(article.truncated).toBe(true);
    expect(itemBytes(article)).toBeLessThan(350_000);
    expect(article.body).toMatch(/(?:Ο|φάρος|👩‍🚀)$/u);
  });
});

describe('any entry', () => {
  const html = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="ad">',
        '<ul><li>',
        '</ul>',
        '<blockquote>',
        '</blockquote>',
        '<br>',
        'See the post:',
        '<td>',
        '&amp;',
        '<blockquote class="twitter-tweet">',
        '— A (@b) May 1, 2025',
        'https://youtu.be/abcDEF12345',
        'Reuters',
        '\n\n',
        '> ',
        '- ',
        '<h2>',
        '"',
      ),
    ),
    { maxLength: 25 },
  );
  const text = html.map((parts) => parts.join(''));
  const entries = fc.record(
    {
      title: text,
      summary: text,
      content: text,
      guid: fc.string({ unit: 'binary' }),
      url: fc.webUrl(),
      language: fc.string(),
      authors: fc.array(text, { maxLength: 3 }),
      categories: fc.array(text, { maxLength: 3 }),
      publishedAt: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    },
    { requiredKeys: ['authors', 'categories'] },
  );

  it('gives an article that satisfies the schema, in its shape', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const article = normalise(entry);
        expect(article.body).not.toMatch(/\n{3}|^\s|\s$|[\0\r]/);
        expect(JSON.stringify(article).isWellFormed()).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same article again after writing it as text and reading that', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const article = normalise(entry);
        if (!article.title) return;
        const again = readArticleText(writeArticleText(article), { file: 'a.txt', now });
        expect(again).toEqual(article);
      }),
      { numRuns: 100 },
    );
  });
});
