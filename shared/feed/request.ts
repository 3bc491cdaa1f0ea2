import { type Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { type Agent as HttpsAgent, request as requestHttps } from 'node:https';

/** What connections are opened, kept and closed by, for either protocol. */
export type Agents = { http: HttpAgent; https: HttpsAgent };

/** The head of an answer, and its body to be read. A header that comes several times is a list. */
export type Answer = {
  statusCode: number;
  headers: Record<string, string | string[] | undefined>;
  body: IncomingMessage;
};

export type RequestOptions = {
  agents: Agents;
  headers: Record<string, string>;
  /** Milliseconds until the head of the answer is there. */
  headersMs: number;
  /** Breaks the request off, and after its answer the reading of the body. */
  signal: AbortSignal;
  method?: 'GET' | 'POST' | undefined;
  body?: string | undefined;
};

/** The most bytes of headers that are read of an answer. */
const maxHeaderSize = 32_768;

/**
 * Sends one request of HTTP/1.1 and resolves with the head of its answer; redirects are answers.
 * Rejects with what the system, TLS or the parser of HTTP says, with the signal's reason, or with a TimeoutError.
 */
export function request(target: URL, options: RequestOptions): Promise<Answer> {
  const { agents, headers, headersMs, signal, method = 'GET', body } = options;
  const secure = target.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const sent = (secure ? requestHttps : requestHttp)({
      agent: secure ? agents.https : agents.http,
      method,
      host: target.hostname.replace(/^\[|\]$/g, ''),
      port: target.port || (secure ? 443 : 80),
      path: `${target.pathname}${target.search}`,
      headers: {
        host: target.host,
        ...headers,
        ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
      },
      maxHeaderSize,
    });
    const late = () => sent.destroy(new DOMException('no headers', 'TimeoutError'));
    const timer = setTimeout(late, headersMs);
    const stop = () => sent.destroy(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    sent.once('close', () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    });
    sent.on('error', reject);
    sent.once('response', (answer) => {
      clearTimeout(timer);
      // What is wrong behind the head, in a chunk or a trailer, is told to the reader of the body.
      sent.on('error', (error) => answer.destroy(error));
      resolve({ statusCode: answer.statusCode ?? 0, headers: headersOf(answer), body: answer });
    });
    sent.end(body);
  });
}

function headersOf({ rawHeaders }: IncomingMessage): Answer['headers'] {
  // Servers choose the names.
  const headers: Answer['headers'] = Object.create(null);
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] ?? '').toLowerCase();
    const value = rawHeaders[at + 1] ?? '';
    const known = headers[name];
    headers[name] = known === undefined ? value : [known, value].flat();
  }
  return headers;
}
