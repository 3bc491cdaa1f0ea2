import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import dynalite from 'dynalite';

/** What the engine answered: HTTP status, headers and the JSON text. */
export type EngineAnswer = { status: number; headers: Record<string, string>; body: string };

/** dynalite on one folder, reached inside this process so that nothing can write past the recorder. */
export type Engine = {
  /** dynalite's server with no request listener: whoever listens decides what reaches the engine. */
  server: Server;
  /** Hands a request to the engine, which answers on `response`. */
  pass(request: IncomingMessage, response: ServerResponse): void;
  /** Sends a request that was read already, with its own headers, and returns the answer. */
  forward(headers: IncomingHttpHeaders, body: string): Promise<EngineAnswer>;
  /** Calls an operation in DynamoDB's JSON. @throws EngineError when the engine refuses it. */
  call<Output>(operation: string, input: object): Promise<Output>;
};

/** The engine refused an operation: `type` is DynamoDB's name of the error. */
export class EngineError extends Error {
  override name = 'EngineError';
  readonly type: string;
  constructor(operation: string, answer: EngineAnswer) {
    const refusal = JSON.parse(answer.body || '{}') as { __type?: string; message?: string };
    const type = refusal.__type?.split('#').pop() ?? `HTTP ${answer.status}`;
    super(`${operation}: ${type}${refusal.message ? `: ${refusal.message}` : ''}`);
    this.type = type;
  }
}

const headersOfOurOwn = {
  'content-type': 'application/x-amz-json-1.0',
  // The engine wants to see a signature and does not verify it.
  authorization:
    'AWS4-HMAC-SHA256 Credential=local/20200101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
  'x-amz-date': '20200101T000000Z',
};

/** Opens the engine on a folder (LevelDB), or in memory without one. */
export function openEngine(folder?: string): Engine {
  const server = dynalite({
    ...(folder && { path: folder }),
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
  });
  const [handle] = server.listeners('request') as ((request: unknown, response: unknown) => void)[];
  if (!handle) throw new TypeError('dynalite has no request listener: its version does not fit.');
  server.removeAllListeners('request');

  function forward(headers: IncomingHttpHeaders, body: string): Promise<EngineAnswer> {
    return new Promise((resolve) => {
      const answered: Record<string, string> = {};
      const response = {
        statusCode: 200,
        setHeader: (name: string, value: unknown) => {
          answered[name] = String(value);
        },
        end: (text = '') => resolve({ status: response.statusCode, headers: answered, body: text }),
      };
      const request = Object.assign(Readable.from([Buffer.from(body)]), {
        method: 'POST',
        url: '/',
        headers,
      });
      handle?.(request, response);
    });
  }

  return {
    server,
    pass: handle,
    forward,
    async call<Output>(operation: string, input: object) {
      const headers = { ...headersOfOurOwn, 'x-amz-target': `DynamoDB_20120810.${operation}` };
      const answer = await forward(headers, JSON.stringify(input));
      if (answer.status !== 200) throw new EngineError(operation, answer);
      return JSON.parse(answer.body) as Output;
    },
  };
}
