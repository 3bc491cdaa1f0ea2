import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { escapeHtml } from '../shared/feed/html.ts';
import { type Doors, listArticles, listFeeds, listMentions, listWatches } from '../shared/query/list.ts';
import { QueryError } from '../shared/query/query-error.ts';
import { type Question, readQuestion, type Subject } from '../shared/query/question.ts';
import { requestSchema } from './events.ts';
import { instruments, standard } from './middleware.ts';
import { cloud, type Wiring } from './wiring.ts';

/** An answer before the headers that every answer carries. */
type Answer = { status: number; type?: string; headers?: Record<string, string>; body: string };
/** A request as a route sees it: the path's parts in braces, and the query. */
type Request = { parts: Record<string, string>; query: Record<string, string | undefined> };
/** A route answers GET and HEAD. `{name}` in its path stands for one segment, handed on decoded. */
type Route = { path: string; answer: (request: Request, wiring: Wiring) => Promise<Answer> | Answer };

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
    return parts ? [{ answer: candidate.answer, parts }] : [];
  })[0];
  if (!found)
    return refusal(
      404,
      `There is nothing at this path; there is ${routes.map(({ path }) => path).join(', ')}.`,
    );
  const { method } = event.requestContext.http;
  if (method !== 'GET' && method !== 'HEAD')
    return { ...refusal(405, 'Only GET and HEAD are answered here.'), headers: { allow: 'GET, HEAD' } };
  return found.answer({ parts: found.parts, query: event.queryStringParameters ?? {} }, wiring());
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
  const id = parts.id ?? '';
  const article = /^[a-z2-7]{26}$/.test(id) ? await wiring.articles.get(id) : undefined;
  const url = article?.url ? URL.parse(article.url) : null;
  if (!article)
    return { status: 404, type: plain, body: 'There is no such article here, or it is no longer kept.\n' };
  if (!url || !/^https?:$/.test(url.protocol))
    return { status: 404, type: plain, body: 'This article has no address on the web.\n' };
  return { status: 302, type: plain, headers: { location: url.href }, body: `${url.href}\n` };
}

function home(): Answer {
  const links = routes
    .map(({ path }) => path)
    .filter((path) => path !== '/' && !path.includes('{'))
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
