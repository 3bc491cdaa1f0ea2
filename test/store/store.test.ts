import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mention } from '../../shared/alert/mention.ts';
import type { Feed } from '../../shared/feed/feed.ts';
import { openArticles } from '../../shared/store/articles.ts';
import { openFeeds } from '../../shared/store/feeds.ts';
import { openMentions } from '../../shared/store/mentions.ts';
import { openWatches } from '../../shared/store/watches.ts';
import { anArticle } from '../alert/article.ts';
import { names, startEngine } from './engine.ts';

let engine: Awaited<ReturnType<typeof startEngine>>;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

const idOf = (letter: string) => letter.repeat(26);
const everything = { since: '2000-01-01T00:00:00.000Z', until: '2100-01-01T00:00:00.000Z' };

describe('articles', () => {
  test('are stored once, however often they are put', async () => {
    const articles = openArticles(engine.client, names.Articles);
    const article = anArticle({ id: idOf('b') });
    const puts = await Promise.all([articles.put(article), articles.put(article), articles.put(article)]);
    expect(puts.filter(Boolean)).toHaveLength(1);
    expect(await articles.get(article.id)).toEqual(article);
  });

  test('change only when their content did, and lose what an edit dropped', async () => {
    const articles = openArticles(engine.client, names.Articles);
    const article = anArticle({ id: idOf('d'), lead: 'A lead.' });
    await articles.put(article);
    expect(await articles.edit(article)).toBe(false);
    const { lead: _, ...rest } = { ...article, body: 'New.', contentHash: idOf('e') };
    expect(await articles.edit(rest)).toBe(true);
    expect(await articles.get(article.id)).toEqual(rest);
    expect(await articles.edit(anArticle({ id: idOf('z') }))).toBe(false);
  });

  test('are listed newest first by day and by source, within the limit', async () => {
    const articles = openArticles(engine.client, names.Articles);
    for (const [letter, at, language] of [
      ['f', '2025-12-30T23:00:00.000Z', 'el'],
      ['g', '2025-12-31T01:00:00.000Z', 'pt-BR'],
      ['h', '2025-12-31T02:00:00.000Z', 'el'],
    ] as const) {
      await articles.put(
        anArticle({ id: idOf(letter), source: 'listed.example', at, day: at.slice(0, 10), language }),
      );
    }
    const ids = async (query: object) =>
      (
        await articles.list({
          since: '2025-12-29T00:00:00.000Z',
          until: '2025-12-31T12:00:00.000Z',
          limit: 10,
          ...query,
        })
      ).map(({ id }) => id[0]);
    expect(await ids({})).toEqual(['h', 'g', 'f']);
    expect(await ids({ source: 'listed.example' })).toEqual(['h', 'g', 'f']);
    expect(await ids({ limit: 2 })).toEqual(['h', 'g']);
    expect(await ids({ language: 'el' })).toEqual(['h', 'f']);
    expect(await ids({ language: 'pt', source: 'listed.example' })).toEqual(['g']);
    expect(await ids({ since: '2025-12-31T01:30:00.000Z' })).toEqual(['h']);
  });

  test('are known by stubs, also beyond one batch of keys', async () => {
    const articles = openArticles(engine.client, names.Articles);
    await articles.put(anArticle({ id: idOf('k') }));
    const many = Array.from({ length: 230 }, (_, index) => String(index).padStart(26, 'x'));
    const stubs = await articles.stubs([...many, idOf('k'), idOf('k')]);
    expect([...stubs.values()]).toEqual([{ id: idOf('k'), feedId: 'feed', contentHash: 'c'.repeat(26) }]);
  });
});

describe('mentions', () => {
  const mention = (letter: string, part: Partial<Mention> = {}): Mention => ({
    watch: 'maduro',
    at: `2026-01-15T10:00:00.000Z#${idOf(letter)}`,
    articleId: idOf(letter),
    severity: 'normal',
    evidence: [],
    title: 'Title',
    source: 'news.example',
    status: 'pending',
    openStatus: 'pending',
    createdAt: '2026-01-15T10:01:00.000Z',
    watchVersion: 'v',
    ...part,
  });

  test('can be claimed by one worker until the claim runs out, and never once they are sent', async () => {
    const mentions = openMentions(engine.client, names.Mentions);
    const one = mention('a');
    expect(await mentions.put(one)).toBe(true);
    expect(await mentions.put(one)).toBe(false);
    const key = { watch: one.watch, at: one.at };
    expect(await mentions.claim(key, '2026-01-15T10:02:00.000Z', '2026-01-15T10:02:20.000Z')).toBe(true);
    expect(await mentions.claim(key, '2026-01-15T10:02:10.000Z', '2026-01-15T10:02:30.000Z')).toBe(false);
    expect(await mentions.claim(key, '2026-01-15T10:02:21.000Z', '2026-01-15T10:02:41.000Z')).toBe(true);
    await mentions.release(key);
    expect(await mentions.claim(key, '2026-01-15T10:02:22.000Z', '2026-01-15T10:02:42.000Z')).toBe(true);
    await mentions.markSent(key, 'message', '2026-01-15T10:02:23.000Z');
    expect(await mentions.claim(key, '2026-01-16T10:00:00.000Z', '2026-01-16T10:00:20.000Z')).toBe(false);
    expect(await mentions.ofArticle([key])).toMatchObject([{ status: 'sent', messageId: 'message' }]);
  });

  test('leave the index of open mentions when they are sent', async () => {
    const mentions = openMentions(engine.client, names.Mentions);
    await mentions.put(mention('b', { watch: 'open' }));
    await mentions.put(
      mention('c', { watch: 'open', status: 'held', openStatus: 'held', heldReason: 'backlog' }),
    );
    const watches = async (status: 'pending' | 'held') =>
      (await mentions.open(status, 100)).filter((one) => one.watch === 'open').map((one) => one.articleId[0]);
    expect([await watches('pending'), await watches('held')]).toEqual([['b'], ['c']]);
    await mentions.markSent({ watch: 'open', at: mention('b').at }, 'm', '2026-01-15T10:02:23.000Z');
    expect([await watches('pending'), await watches('held')]).toEqual([[], ['c']]);
  });

  test('are listed newest first, both ends of the time included', async () => {
    const mentions = openMentions(engine.client, names.Mentions);
    for (const letter of ['d', 'e']) await mentions.put(mention(letter, { watch: 'listed' }));
    const until = '2026-01-15T10:00:00.000Z';
    const found = await mentions.list({ watch: 'listed', since: until, until, limit: 5 });
    expect(found.map((one) => one.articleId[0])).toEqual(['e', 'd']);
    expect(await mentions.list({ watch: 'listed', ...everything, limit: 1 })).toHaveLength(1);
  });
});

describe('feeds', () => {
  const feed = (id: string, part: Partial<Feed> = {}): Feed => ({
    id,
    url: `https://${id}.example/feed`,
    tags: [],
    origin: 'config',
    state: 'active',
    interval: 5,
    slot: '5#3',
    failures: 0,
    articles: 0,
    ...part,
  });

  test('are found by slot, and drop out of it when they are paused', async () => {
    const feeds = openFeeds(engine.client, names.Feeds);
    await feeds.put(feed('one'));
    await feeds.put(feed('two', { slot: '15#3', interval: 15 }));
    expect(await feeds.inSlot(5, 3)).toEqual([{ id: 'one', url: 'https://one.example/feed', interval: 5 }]);
    await feeds.change('one', { state: 'paused', slot: undefined });
    expect(await feeds.inSlot(5, 3)).toEqual([]);
    expect((await feeds.list()).map(({ id, state }) => [id, state])).toEqual(
      expect.arrayContaining([
        ['one', 'paused'],
        ['two', 'active'],
      ]),
    );
  });

  test('that were removed meanwhile are not brought back by a change', async () => {
    const feeds = openFeeds(engine.client, names.Feeds);
    await feeds.put(feed('short-lived'));
    await feeds.remove('short-lived');
    await feeds.change('short-lived', { failures: 1 });
    expect(await feeds.getAll(['short-lived'])).toEqual([]);
  });
});

describe('watches', () => {
  test('are listed over all kinds', async () => {
    const watches = openWatches(engine.client, names.Watches);
    await watches.put({ id: 'w1', kind: 'concept', name: 'asylum', severity: 'normal' });
    await watches.put({ id: 'w2', kind: 'rule', rule: { all: ['w1'] }, severity: 'high' });
    expect((await watches.list()).map(({ id }) => id).sort()).toEqual(['w1', 'w2']);
    await watches.remove('w2');
    expect(await watches.get('w2')).toBeUndefined();
  });
});
