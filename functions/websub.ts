import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { answerHub, type CallbackDoors, type HubAnswer } from '../shared/feed/websub-callback.ts';
import { requestSchema } from './events.ts';
import { type Instruments, instruments, standard } from './middleware.ts';
import { cloudTables } from './table-wiring.ts';

const path = /^\/websub\/([a-z2-7]{26})\/([\w-]{1,100})\/?$/;

/** Takes the calls of WebSub hubs at `/websub/{feed}/{token}`: challenges with GET, pushes with POST. */
export const websubFunction = (wiring: () => CallbackDoors) => {
  const tools = instruments('websub');
  return standard(
    'websub',
    requestSchema,
    tools,
    async (event): Promise<APIGatewayProxyStructuredResultV2> => {
      const { method } = event.requestContext.http;
      const [, feedId, token] = path.exec(event.rawPath) ?? [];
      if (!feedId || !token) return plain(404);
      if (method !== 'GET' && method !== 'POST') return { ...plain(405), headers: { allow: 'GET, POST' } };
      const answer = await answerHub(wiring(), {
        feedId,
        token,
        method,
        query: event.queryStringParameters ?? {},
        headers: event.headers,
        body: Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8'),
      });
      report(tools, feedId, answer);
      return plain(answer.status, answer.body);
    },
  );
};

export const handler = websubFunction(cloudTables);

function plain(statusCode: number, body = ''): APIGatewayProxyStructuredResultV2 {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };
  return { statusCode, headers, body };
}

// Neither the path nor the query is logged: the path is a secret.
function report({ logger, metrics }: Instruments, feed: string, { body: _, ...answer }: HubAnswer): void {
  metrics.addMetric('ArticlesStored', MetricUnit.Count, answer.stored ?? 0);
  if (answer.outcome === 'unknown') logger.debug('Unknown callback', { feed });
  else if (answer.outcome === 'ignored' || answer.outcome === 'unreadable')
    logger.warn('Push not used', { feed, ...answer });
  else logger.info('Hub answered', { feed, ...answer });
}
