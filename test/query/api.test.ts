import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiFunction } from '../../functions/api.ts';
import { readEnvironment } from '../../functions/environment.ts';
import { connect } from '../../functions/wiring.ts';
import { anArticle } from '../alert/article.ts';
import { id, now, stockedEngine } from './shelves.ts';

let engine: Awaited<ReturnType<typeof stockedEngine>>;
let ask: (path: string, method?: string) => Promise<APIGatewayProxyStructuredResultV2>;
beforeAll(async () => {
  engine = await stockedEngine();
  const wiring = { ...connect(readEnvironment({ DYNAMODB_ENDPOINT: engine.endpoint })), now: () => now };
  const handler = apiFunction(() => wiring);
  ask = async (path, method = 'GET') => {
    const url = new URL(path, 'https://api.example');
    const event = {
      rawPath: url.pathname,
      queryStringParameters: Object.fromEntries(url.searchParams),
      requestContext: { http: { method } },
    } as unknown as APIGatewayProxyEventV2;
    return handler(event, { awsRequestId: 'test' } as Context);
  };
});
afterAll(() => engine.stop());

describe('the api', () => {
  test('answers the questions of the command line as JSON', async () => {
    const articles = await ask('/articles?watch=belarus&language=el&limit=1');
    expect(articles.statusCode).toBe(200);
    expect(JSON.parse(articles.body ?? '')).toMatchObject([{ id: id('a'), title: 'Story a' }]);
    expect(JSON.parse((await ask('/mentions?since=1d')).body ?? '')).toHaveLength(4);
    expect(JSON.parse((await ask('/feeds')).body ?? '')).toHaveLength(2);
    expect(JSON.parse((await ask('/watches/')).body ?? '')).toHaveLength(3);
  });

  test('sends readers to the address of an article', async () => {
    const answer = await ask(`/a/${id('a')}`);
    expect(answer).toMatchObject({ statusCode: 302, headers: { location: 'https://kathimerini.example/a' } });
  });

  test('sends nobody to an address that is not on the web', async () => {
    await engine.doors.articles.put(anArticle({ id: id('j'), url: 'javascript:alert(1)' }));
    expect((await ask(`/a/${id('j')}`)).statusCode).toBe(404);
    expect((await ask(`/a/${id('z')}`)).statusCode).toBe(404);
    const hostile = await ask('/a/%3Cscript%3E');
    expect(hostile).toMatchObject({
      statusCode: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
    expect(hostile.body).not.toContain('<script>');
  });

  test('refuses a wrong parameter in words', async () => {
    const answer = await ask('/articles?since=soon');
    expect(answer.statusCode).toBe(400);
    expect(JSON.parse(answer.body ?? '')).toMatchObject({ error: { parameter: 'since' } });
    expect((await ask('/feeds?watch=belarus')).statusCode).toBe(400);
    expect((await ask('/articles?limit=5000')).statusCode).toBe(400);
    expect((await ask('/mentions?watch=nobody')).statusCode).toBe(400);
  });

  test('knows no other path and no other method', async () => {
    expect((await ask('/secret')).statusCode).toBe(404);
    expect((await ask('/a/%E0%A4%A')).statusCode).toBe(404);
    expect(await ask('/articles', 'POST')).toMatchObject({
      statusCode: 405,
      headers: { allow: 'GET, HEAD' },
    });
    expect(await ask('/articles?since=1d', 'HEAD')).toMatchObject({ statusCode: 200, body: '' });
  });

  test('shows a page with its questions, and keeps browsers from running or keeping anything', async () => {
    const page = await ask('/');
    expect(page.body).toContain('<a href="mentions">');
    for (const answer of [page, await ask('/secret'), await ask('/feeds')])
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      });
  });

  test('cuts an answer that Lambda would refuse, and says where the rest is', async () => {
    const body = 'x'.repeat(300_000);
    for (let minute = 10; minute < 30; minute += 1) {
      const at = `2020-01-01T10:${minute}:00.000Z`;
      await engine.doors.articles.put(
        anArticle({ id: id('k').slice(2) + minute, at, day: '2020-01-01', source: 'long.example', body }),
      );
    }
    const answer = await ask('/articles?source=long.example');
    expect(JSON.parse(answer.body ?? '')).toHaveLength(17);
    expect(answer.headers).toMatchObject({ 'stentor-truncated': 'true' });
    const rest = /^<(.*)>; rel="next"$/.exec(String(answer.headers?.link))?.[1] ?? '';
    expect(JSON.parse((await ask(rest)).body ?? '')).toHaveLength(3);
  });
});
