import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { linksFunction } from '../../functions/links.ts';
import type { Wiring } from '../../functions/wiring.ts';
import { anArticle } from '../alert/article.ts';

const stored = [
  anArticle({ id: 'a'.repeat(26), url: 'https://news.example/story?a=1' }),
  anArticle({ id: 'b'.repeat(26), url: 'javascript:alert(1)' }),
];
const asked: string[] = [];
const articles = {
  async get(id: string) {
    asked.push(id);
    return stored.find((article) => article.id === id);
  },
} as unknown as Wiring['articles'];
const handler = linksFunction(() => ({ articles }));

async function follow(rawPath: string, method = 'GET') {
  const event = { rawPath, requestContext: { http: { method } } } as APIGatewayProxyEventV2;
  const { statusCode, headers } = await handler(event, {} as Context);
  return { statusCode, location: headers?.location };
}

describe('a short link', () => {
  test('leads to the address of a stored article', async () => {
    expect(await follow(`/a/${'a'.repeat(26)}`)).toEqual({
      statusCode: 302,
      location: 'https://news.example/story?a=1',
    });
  });

  test.each([
    ['/', 'GET', 404],
    [`/a/${'c'.repeat(26)}`, 'GET', 404],
    [`/a/${'b'.repeat(26)}`, 'GET', 404],
    ['/a/https://elsewhere.example', 'GET', 404],
    ['/articles', 'GET', 404],
    [`/a/${'a'.repeat(26)}`, 'POST', 405],
  ])('leads nowhere else: %s by %s', async (path, method, status) => {
    expect(await follow(path, method)).toEqual({ statusCode: status, location: undefined });
  });

  test('asks the table for nothing that is no id', async () => {
    asked.length = 0;
    await follow('/a/../../etc');
    await follow(`/a/${'A'.repeat(26)}`);
    expect(asked).toEqual([]);
  });
});
