import { describe, expect, test } from 'vitest';
import { enrichArticle, mostAttempts } from '../../shared/enrich/enrich.ts';
import { requestPages, wantsPage } from '../../shared/enrich/wanted.ts';
import { FeedFetchError } from '../../shared/feed/feed-fetch-error.ts';
import { anArticle } from '../alert/article.ts';
import { doorsOver, pageOf, type Site } from './doors.ts';

const url = 'https://outlet.example/news/lighthouse';
const article = anArticle({ url, canonicalUrl: url, fullText: 'summary', body: 'A teaser.' });
const request = { articleId: article.id, attempt: 0 };
const half = () => 0.5;

function enrich(site: Site, attempt = 0, stored = article) {
  const around = doorsOver(site, [stored]);
  return { ...around, done: enrichArticle(around.doors, { ...request, attempt }, half) };
}

describe('an article that has only a summary', () => {
  test('gets the text of its page, and stays where and what it was', async () => {
    const { done, stored } = enrich({ [url]: pageOf('<p>Painters from Minsk did the work.</p>') });
    expect(await done).toEqual({ articleId: article.id, outcome: 'page' });
    const whole = stored.get(article.id);
    expect(whole?.body).toContain('Painters from Minsk');
    expect(whole?.body).not.toContain('Sport');
    expect(whole).toMatchObject({
      fullText: 'page',
      id: article.id,
      at: article.at,
      title: article.title,
      contentHash: article.contentHash,
    });
    expect(whole?.fingerprint).not.toBe(article.fingerprint);
  });

  test.each([
    [
      'a page that robots may not read',
      { 'https://outlet.example/robots.txt': 'User-agent: *\nDisallow: /news' },
      'robots',
    ],
    ['a missing page', {}, 'http-404'],
    ['an empty page', { [url]: '<html><body></body></html>' }, /empty|no-text/],
    [
      'a page without more than the summary',
      { [url]: '<html><body><p>A teaser.</p></body></html>' },
      'no-text',
    ],
  ])('keeps it with the reason for %s', async (_, site: Site, cause) => {
    const { done, stored, sent } = enrich(site);
    expect(await done).toMatchObject({ outcome: 'summary' });
    expect(stored.get(article.id)?.fullText).toBe('summary');
    expect(stored.get(article.id)?.fullTextProblem?.cause).toMatch(cause);
    expect(stored.get(article.id)?.body).toBe('A teaser.');
    expect(sent).toEqual([]);
  });

  test('is tried again with growing pauses while its site fails, and then keeps its summary', async () => {
    const down: Site = { [url]: new FeedFetchError('http-503', url, 'answers 503') };
    const delays: number[] = [];
    for (let attempt = 0; attempt < mostAttempts - 1; attempt += 1) {
      const { done, sent, stored } = enrich(down, attempt);
      expect(await done).toMatchObject({ outcome: 'later', problem: { cause: 'http-503' } });
      expect(sent[0]?.requests).toEqual([{ articleId: article.id, attempt: attempt + 1 }]);
      expect(stored.get(article.id)).toEqual(article);
      delays.push(sent[0]?.delaySeconds ?? 0);
    }
    expect(delays).toEqual([45, 180, 720, 900]);
    const { done, sent } = enrich(down, mostAttempts - 1);
    expect(await done).toMatchObject({ outcome: 'summary' });
    expect(sent).toEqual([]);
  });

  test('waits as long as the server asks', async () => {
    const busy: Site = { [url]: new FeedFetchError('http-429', url, 'answers 429', 300) };
    const { done, sent } = enrich(busy);
    await done;
    expect(sent[0]?.delaySeconds).toBe(300);
  });

  test('is not read while the rules of its site cannot be had', async () => {
    const robots = 'https://outlet.example/robots.txt';
    const { done, asked } = enrich({
      [robots]: new FeedFetchError('timeout', robots, 'timed out'),
      [url]: pageOf(''),
    });
    expect(await done).toMatchObject({ outcome: 'later', problem: { cause: 'timeout' } });
    expect(asked).toEqual([robots]);
  });

  test('waits while another worker reads its host, and that is no attempt', async () => {
    const around = doorsOver({ [url]: pageOf('') }, [article]);
    const doors = { ...around.doors, hostLeases: { take: async () => false } };
    expect(await enrichArticle(doors, { ...request, attempt: 2 })).toMatchObject({ outcome: 'later' });
    expect(around.sent[0]?.requests).toEqual([{ articleId: article.id, attempt: 2 }]);
    expect(around.asked).toEqual([]);
  });

  test('is read over all its pages, each once', async () => {
    const second = `${url}?page=2`;
    const link = (to: string) => `<link rel="next" href="${to}">`;
    const { done, stored, asked } = enrich({
      [url]: pageOf('<p>First half of it all.</p>', link(second)),
      [second]: pageOf('<p>Second half of it all.</p>', link(url)),
    });
    expect(await done).toMatchObject({ outcome: 'page' });
    expect(stored.get(article.id)?.body).toMatch(/First half[\s\S]*Second half/);
    expect(asked.filter((address) => address === url)).toHaveLength(1);
  });

  test('is left alone when its feed edited it meanwhile, or it has its text', async () => {
    const { doors, stored, asked } = doorsOver({ [url]: pageOf('') }, [{ ...article, fullText: 'page' }]);
    expect(await enrichArticle(doors, request)).toMatchObject({ outcome: 'done-before' });
    expect(asked).toEqual([]);
    stored.set(article.id, article);
    const edited = { ...article, contentHash: 'x'.repeat(26) };
    const get = doors.articles.get;
    const slow = {
      ...doors,
      articles: {
        ...doors.articles,
        get: async (id: string) => get(id).finally(() => stored.set(id, edited)),
      },
    };
    await enrichArticle(slow, request);
    expect(stored.get(article.id)).toEqual(edited);
  });
});

describe('a page is wanted', () => {
  test('for a new or edited article with a summary and an address, and for no other', async () => {
    const { url: _, ...without } = article;
    expect(wantsPage({ article })).toBe(true);
    expect(wantsPage({ article, before: { ...article, contentHash: 'y'.repeat(26) } })).toBe(true);
    expect(wantsPage({ article, before: article })).toBe(false);
    expect(wantsPage({ article: { ...article, fullText: 'feed' } })).toBe(false);
    expect(wantsPage({ article: { ...article, backlog: true } })).toBe(false);
    expect(wantsPage({ article: without })).toBe(false);
    const { doors, sent } = doorsOver({}, []);
    expect(
      await requestPages(doors.pageQueue, [{ article }, { article: { ...article, fullText: 'page' } }]),
    ).toBe(1);
    expect(sent).toEqual([{ requests: [request], delaySeconds: 0 }]);
  });
});
