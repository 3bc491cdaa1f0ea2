import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { followLink } from './article-link.ts';
import { requestSchema } from './events.ts';
import { instruments, standard } from './middleware.ts';
import { cloudTables, type TableWiring } from './table-wiring.ts';

/**
 * Leads readers of an SMS from `/a/{id}` to the article, and knows nothing else. It stands apart from the api because
 * phones sign no requests: whoever finds its address can reach stored articles' own addresses through it.
 */
export const linksFunction = (wiring: () => Pick<TableWiring, 'articles'>) =>
  standard(
    'links',
    requestSchema,
    instruments('links'),
    async ({ rawPath, requestContext }): Promise<APIGatewayProxyStructuredResultV2> => {
      const { method } = requestContext.http;
      if (method !== 'GET' && method !== 'HEAD')
        return { ...plain(405, 'Only GET and HEAD are answered here.'), headers: { allow: 'GET, HEAD' } };
      const id = /^\/a\/([a-z2-7]{26})\/?$/.exec(rawPath)?.[1] ?? '';
      const link = await followLink(wiring(), id);
      if ('why' in link) return plain(404, link.why);
      const { headers, ...answer } = plain(302, link.url);
      return {
        ...answer,
        headers: { ...headers, location: link.url, 'cache-control': 'private, max-age=3600' },
      };
    },
  );

export const handler = linksFunction(cloudTables);

function plain(statusCode: number, text: string): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    },
    body: `${text}\n`,
  };
}
