import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { escapeHtml } from '../shared/feed/html.ts';
import { type Doors, listArticles, listFeeds, listMentions, listWatches } from '../shared/query/list.ts';
import { QueryError } from '../shared/query/query-error.ts';
import { type Question, readQuestion, type Subject } from '../shared/query/question.ts';
import { SubscriptionError } from '../shared/subscription/subscription.ts';
import { followLink } from './article-link.ts';
import { requestSchema } from './events.ts';
import { instruments, standard } from './middleware.ts';
import {
  postSubscription,
  refusalOf,
  type SubscriptionAnswer,
  showSubscriptions,
} from './subscriptions-api.ts';
import { cloud, type Wiring } from './wiring.ts';

/** An answer before the headers that every answer carries. */
type Answer = { status: number; type?: string; headers?: Record<string, string>; body: string };
/** A request as a route sees it: the path's parts in braces, the query, and for a POST who sends what. */
type Request = {
  parts: Record<string, string>;
  query: Record<string, string | undefined>;
  event: APIGatewayProxyEventV2;
};
/** A route answers GET and HEAD, or POST alone. `{name}` in its path stands for one segment, handed on decoded. */
type Route = {
  path: string;
  method?: 'POST';
  answer: (request: Request, wiring: Wiring) => Promise<Answer> | Answer;
};

const json = 'application/json; charset=utf-8';
const plain = 'text/plain; charset=utf-8';
const html = 'text/html; charset=utf-8';

/** Everything the API answers; a new question is a new line here. */
const routes: Route[] = [
  { path: '/', answer: home },
  { path: '/articles', answer: list('articles', listArticles) },
  { path: '/mentions', answer: list('mentions', listMentions) },
  { path: '/feeds', answer: list('feeds', listFeeds) },
  { path: '/watches', answer: list('watches', listWatches) },
  { path: '/a/{id}', answer: toArticle },
  { path: '/subscriptions', answer: subscriptions },
  { path: '/subscriptions', method: 'POST', answer: newSubscription },
];

const safe = {
  'x-content-type-options': 'nosniff',
  'content-security-policy':
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** A Lambda answer is at most 6 MB; the rest is for headers and escaping. */
const largestBody = 5 * 1024 * 1024;
const mostItems = 1_000;

/** Answers the questions of `stentor articles|mentions|feeds|watches` over HTTP, and sends readers to articles. */
export const apiFunction = (wiring: () => Wiring) => {
  const tools = instruments('api');
  return standard('api', requestSchema, tools, async (event): Promise<APIGatewayProxyStructuredResultV2> => {
    const { method } = event.requestContext.http;
    const answer = await route(event, wiring).catch((error: unknown): Answer => {
      if (error instanceof QueryError) return refusal(400, error.message, error.parameter);
      const refused = refusalOf(error);
      if (refused) return asJson(refused);
      tools.logger.error('Request failed', { path: event.rawPath, error });
      return refusal(
        500,
        'The answer could not be made; try again. The operator finds the reason in the log.',
      );
    });
    return {
      statusCode: answer.status,
      headers: { 'content-type': answer.type ?? json, ...safe, ...answer.headers },
      body: method === 'HEAD' ? '' : answer.body,
    };
  });
};

export const handler = apiFunction(cloud);

async function route(event: APIGatewayProxyEventV2, wiring: () => Wiring): Promise<Answer> {
  const path = segments(event.rawPath);
  const found = routes.flatMap((candidate) => {
    const parts = path && partsOf(segments(candidate.path) ?? [], path);
    return parts ? [{ ...candidate, parts }] : [];
  });
  if (found.length === 0)
    return refusal(
      404,
      `There is nothing at this path; there is ${[...new Set(routes.map((one) => one.path))].join(', ')}.`,
    );
  const { method } = event.requestContext.http;
  const wanted = method === 'HEAD' ? 'GET' : method;
  const chosen = found.find((one) => (one.method ?? 'GET') === wanted);
  if (!chosen) {
    const allowed = found.flatMap((one) => (one.method ? [one.method] : ['GET', 'HEAD']));
    const last = allowed.pop();
    return {
      ...refusal(405, `Only ${allowed.join(', ')} and ${last} are answered here.`),
      headers: { allow: [...allowed, last].join(', ') },
    };
  }
  return chosen.answer({ parts: chosen.parts, query: event.queryStringParameters ?? {}, event }, wiring());
}

function segments(path: string): string[] | undefined {
  try {
    return path
      .split('/')
      .filter((segment) => segment !== '')
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function partsOf(pattern: string[], path: string[]): Record<string, string> | undefined {
  if (pattern.length !== path.length) return undefined;
  const parts: Record<string, string> = {};
  for (const [index, segment] of path.entries()) {
    const wanted = pattern[index] ?? '';
    const [, name] = /^\{(\w+)\}$/.exec(wanted) ?? [];
    if (name) parts[name] = segment;
    else if (wanted !== segment) return undefined;
  }
  return parts;
}

function list<Item extends { at?: string } | object>(
  subject: Subject,
  find: (doors: Doors, question: Question, now: Date) => Promise<Item[]>,
): Route['answer'] {
  return async ({ query }, wiring) => {
    const now = wiring.now();
    const question = readQuestion(subject, query, now);
    if (question.limit > mostItems) throw new QueryError('limit', `must be at most ${mostItems}`);
    const items = await find(wiring, question, now);
    const { body, written } = withinSize(items);
    return {
      status: 200,
      body,
      headers: written < items.length ? restOf(subject, query, items[written]) : {},
    };
  };
}

/** As many items as fit the largest answer, as a JSON array. */
function withinSize(items: object[]): { body: string; written: number } {
  const texts: string[] = [];
  let size = 2;
  for (const item of items) {
    const text = JSON.stringify(item);
    size += Buffer.byteLength(text) + 1;
    if (size > largestBody) break;
    texts.push(text);
  }
  return { body: `[${texts.join(',')}]`, written: texts.length };
}

/** Says that an answer was cut for its size and, where items are filed in time, where the rest begins (RFC 8288). */
function restOf(subject: Subject, query: Request['query'], next: object | undefined): Record<string, string> {
  const at = next && 'at' in next && typeof next.at === 'string' ? next.at.split('#')[0] : undefined;
  const rest = new URLSearchParams({ ...query, ...(at && { until: at }) });
  return { 'stentor-truncated': 'true', ...(at && { link: `</${subject}?${rest}>; rel="next"` }) };
}

async function toArticle({ parts }: Request, wiring: Wiring): Promise<Answer> {
  const link = await followLink(wiring, parts.id ?? '');
  if ('why' in link) return { status: 404, type: plain, body: `${link.why}\n` };
  return { status: 302, type: plain, headers: { location: link.url }, body: `${link.url}\n` };
}

async function subscriptions(_: Request, wiring: Wiring): Promise<Answer> {
  return asJson(await showSubscriptions(wiring));
}

async function newSubscription({ event }: Request, wiring: Wiring): Promise<Answer> {
  // A page on the web can have a browser post anything but this type to a run on the reader's machine.
  if (!/^application\/json\b/i.test(event.headers?.['content-type'] ?? ''))
    return refusal(415, 'A subscription is posted as application/json.');
  return asJson(await postSubscription(wiring, bodyOf(event), callerOf(event)));
}

function bodyOf({ body = '', isBase64Encoded }: APIGatewayProxyEventV2): unknown {
  try {
    return JSON.parse(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8').toString('utf8'));
  } catch {
    throw new SubscriptionError(
      'The body is not JSON: post one object such as {"email": "ann@example.org"}.',
    );
  }
}

/** The identity that signed the request; where nothing is signed, as in a local run, the address it comes from. */
function callerOf({ requestContext }: APIGatewayProxyEventV2): string {
  const { iam } = (requestContext as { authorizer?: { iam?: { userArn?: string } } }).authorizer ?? {};
  return iam?.userArn ?? requestContext.http.sourceIp;
}

function asJson({ status, document, headers }: SubscriptionAnswer): Answer {
  return { status, body: `${JSON.stringify(document)}\n`, ...(headers && { headers }) };
}

function home(): Answer {
  const links = routes
    .map(({ path }) => path)
    .filter((path, index, all) => path !== '/' && !path.includes('{') && all.indexOf(path) === index)
    .map((path) => `<li><a href="${escapeHtml(path.slice(1))}">${escapeHtml(path)}</a></li>`);
  const body = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Stentor</title>
<h1>Stentor</h1>
<p>What was found, as JSON. Every question takes since, until, source, language and limit, and all but feeds take watch.</p>
<ul>
${links.join('\n')}
</ul>
</html>
`;
  return { status: 200, type: html, body };
}

function refusal(status: number, message: string, parameter?: string): Answer {
  return { status, body: `${JSON.stringify({ error: { ...(parameter && { parameter }), message } })}\n` };
}
