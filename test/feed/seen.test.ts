import { describe, expect, test } from 'vitest';
import type { Entry } from '../../shared/feed/feed.ts';
import { type PollDoors, pollFeeds } from '../../shared/feed/poll.ts';
import { freshEntries } from '../../shared/feed/seen.ts';
import { newFeed } from '../../shared/feed/sync.ts';
import { articlesInMemory, feedsInMemory } from './doors.ts';

const entry = (name: string, part: Partial<Entry> = {}): Entry => ({
  url: `https://n.example/${name}`,
  title: name,
  authors: [],
  categories: [],
  ...part,
});
const titles = (entries: Entry[]) => entries.map(({ title }) => title);

describe('the entries of a document', () => {
  const { seen } = freshEntries([entry('a'), entry('b'), entry('c')], undefined);

  test('are all fresh the first time, and those in other words afterwards', () => {
    expect(titles(freshEntries([entry('a'), entry('b')], undefined).entries)).toEqual(['a', 'b']);
    const next = [entry('d'), entry('a'), entry('b', { summary: 'more' }), entry('c')];
    expect(titles(freshEntries(next, seen).entries)).toEqual(['d', 'b']);
  });

  test('of one address are looked at together, so that the newer of two stays the one that counts', () => {
    const twice = [entry('a'), entry('a', { title: 'an older a' }), entry('b')];
    expect(titles(freshEntries(twice, seen).entries)).toEqual(['a', 'an older a']);
  });

  test('are remembered in a record that stays small', () => {
    const many = Array.from({ length: 5000 }, (_, index) => entry(`e${index}`));
    const first = freshEntries(many, undefined);
    expect(first.seen.length).toBeLessThanOrEqual(2000);
    expect(freshEntries(many, first.seen).entries).toHaveLength(4750);
  });
});

test('a poll reads and writes the articles of fresh entries alone, and all again after one that failed', async () => {
  const memory = feedsInMemory();
  const shelf = articlesInMemory();
  const looked: string[][] = [];
  let document = '';
  let isAway = false;
  const doors: PollDoors = {
    ...shelf,
    articles: {
      ...shelf.articles,
      stubs: async (ids) => {
        if (isAway) throw new Error('the table is away');
        looked.push(ids);
        return shelf.articles.stubs(ids);
      },
    },
    feeds: memory.feeds,
    fetcher: {
      close: async () => {},
      fetch: async (url) => ({ status: 200, notModified: false, url, bytes: Buffer.from(document) }),
    },
    settings: { retentionDays: 30 },
    now: () => new Date('2026-03-04T12:00:00.000Z'),
  };
  const serve = (...names: string[]) => {
    document = `<rss version="2.0"><channel>${names
      .map((name) => `<item><title>${name}</title><link>https://n.example/${name}</link></item>`)
      .join('')}</channel></rss>`;
  };
  await memory.feeds.put(newFeed('f', { url: 'https://n.example/feed', tags: [] }, 'cli'));
  serve('a', 'b');
  await pollFeeds(doors, ['f']);
  serve('c', 'a', 'b');
  isAway = true;
  await expect(pollFeeds(doors, ['f'])).rejects.toThrow(AggregateError);
  isAway = false;
  expect(await pollFeeds(doors, ['f'])).toMatchObject([{ outcome: 'changed', stored: 1 }]);
  expect(looked.map((ids) => ids.length)).toEqual([2, 1]);
  expect(shelf.stored.size).toBe(3);
});
