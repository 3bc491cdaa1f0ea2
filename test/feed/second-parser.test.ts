import { expect, it, vi } from 'vitest';
import { parseFeed } from '../../shared/feed/parse.ts';
import { atom, rss } from './cases/document.ts';

vi.mock('rss-parser', () => ({
  default: class {
    parseString(): Promise<never> {
      return Promise.reject(new Error('out of order'));
    }
  },
}));

it('where rss-parser fails, the entries are read without it, and that is said', async () => {
  const url = 'http://feeds.example.org/f.xml';
  const first = await parseFeed(
    Buffer.from(
      rss(
        '<title>A &amp; B</title><link>a</link><category>x</category><category>y</category>',
        '<title>c</title>',
      ),
    ),
    { url },
  );
  expect(first).toMatchObject({
    title: 'c',
    entries: [{ title: 'A &amp; B', url: 'http://feeds.example.org/a', categories: ['x', 'y'] }],
    repairs: ['read without rss-parser, which failed (out of order)'],
  });
  const second = await parseFeed(Buffer.from(atom('<id>urn:x</id><updated>2024-05-06T07:08:09Z</updated>')), {
    url,
  });
  expect(second.entries).toMatchObject([{ guid: 'urn:x', publishedAt: '2024-05-06T07:08:09.000Z' }]);
});
