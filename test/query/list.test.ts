import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listArticles, listFeeds, listMentions, listWatches } from '../../shared/query/list.ts';
import { type RawQuestion, readQuestion } from '../../shared/query/question.ts';
import { now, stockedEngine } from './shelves.ts';

let engine: Awaited<ReturnType<typeof stockedEngine>>;
beforeAll(async () => {
  engine = await stockedEngine();
});
afterAll(() => engine.stop());

const articles = async (raw: RawQuestion) =>
  (await listArticles(engine.doors, readQuestion('articles', raw, now), now))
    .map((article) => article.id[0])
    .join('');
const mentions = async (raw: RawQuestion) =>
  (await listMentions(engine.doors, readQuestion('mentions', raw, now))).map(
    (mention) => `${mention.watch} ${mention.articleId[0]}`,
  );

describe('articles', () => {
  test('are listed newest first, over the last 370 days', async () => {
    expect(await articles({})).toBe('abcd');
    expect(await articles({ limit: '2' })).toBe('ab');
  });

  test('are narrowed by time, source and language together', async () => {
    expect(await articles({ since: '2026-02-28' })).toBe('abc');
    expect(await articles({ since: '2026-02-20T10:00', until: '2026-02-28' })).toBe('c');
    expect(await articles({ source: 'times.example' })).toBe('de');
    expect(await articles({ language: 'pt', since: '2w' })).toBe('b');
    expect(await articles({ source: 'kathimerini.example', language: 'el', since: '24h' })).toBe('ac');
  });

  test('of a watch are those that it was found in', async () => {
    expect(await articles({ watch: 'belarus' })).toBe('acde');
    expect(await articles({ watch: 'belarus', language: 'en', limit: '1' })).toBe('d');
    expect(await articles({ watch: 'quiet' })).toBe('');
  });

  test('are not read day by day for longer than ten years', async () => {
    await expect(articles({ since: '1990-01-01' })).rejects.toThrow('since reaches back more than ten years');
    expect(await articles({ since: '1990-01-01', source: 'times.example' })).toBe('de');
  });
});

describe('mentions', () => {
  test('of all watches are merged, newest first', async () => {
    expect(await mentions({})).toEqual([
      'belarus a',
      'maduro a',
      'maduro b',
      'belarus c',
      'belarus d',
      'belarus e',
    ]);
    expect(await mentions({ limit: '3' })).toEqual(['belarus a', 'maduro a', 'maduro b']);
  });

  test('keep being read until enough of them fit', async () => {
    expect(await mentions({ source: 'times.example', limit: '1' })).toEqual(['belarus d']);
    expect(await mentions({ watch: 'belarus', language: 'en', limit: '2' })).toEqual([
      'belarus d',
      'belarus e',
    ]);
  });

  test('are narrowed by time', async () => {
    expect(await mentions({ since: '2026-03-01T07:30Z' })).toEqual(['belarus a', 'maduro a']);
    expect(await mentions({ since: '2026-02-20', until: '2026-02-20' })).toEqual(['belarus d']);
  });

  test('of a watch that does not exist are refused, naming those that do', async () => {
    await expect(mentions({ watch: 'belarsu' })).rejects.toThrow('belarus, maduro, quiet');
  });
});

describe('feeds', () => {
  const feeds = async (raw: RawQuestion) =>
    (await listFeeds(engine.doors, readQuestion('feeds', raw, now))).map(
      (feed) => new URL(feed.url).hostname,
    );

  test('are listed by address and narrowed by publisher, language and last change', async () => {
    expect(await feeds({})).toEqual(['feeds.folha.example', 'www.kathimerini.example']);
    expect(await feeds({ source: 'folha.example' })).toEqual(['feeds.folha.example']);
    expect(await feeds({ language: 'el' })).toEqual(['www.kathimerini.example']);
    expect(await feeds({ since: '1d' })).toEqual(['www.kathimerini.example']);
    expect(await feeds({ limit: '1' })).toEqual(['feeds.folha.example']);
  });
});

describe('watches', () => {
  const watches = async (raw: RawQuestion) => listWatches(engine.doors, readQuestion('watches', raw, now));
  const ids = async (raw: RawQuestion) => (await watches(raw)).map((watch) => watch.id);

  test('are listed by id with their newest mention', async () => {
    expect(await ids({})).toEqual(['belarus', 'maduro', 'quiet']);
    const [belarus, , quiet] = await watches({});
    expect(belarus?.latest).toMatchObject({
      at: '2026-03-01T08:00:00.000Z',
      title: 'Story a',
      status: 'sent',
    });
    expect(quiet?.latest).toBeUndefined();
  });

  test('are narrowed by what they listen to and by when they were heard', async () => {
    expect(await ids({ language: 'en' })).toEqual(['belarus', 'quiet']);
    expect(await ids({ language: 'pt-BR' })).toEqual(['belarus', 'maduro', 'quiet']);
    expect(await ids({ source: 'folha.example' })).toEqual(['belarus', 'maduro']);
    expect(await ids({ since: '7d' })).toEqual(['belarus', 'maduro']);
    expect(await ids({ until: '2025-01-01' })).toEqual(['belarus']);
    expect(await ids({ watch: 'maduro' })).toEqual(['maduro']);
    await expect(ids({ watch: 'nobody' })).rejects.toThrow('names no watch');
  });
});
