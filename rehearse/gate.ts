import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type AwsRequest, accessesOf, signerOf } from './aws-call.ts';
import { type Delivered, isWanted, type Note } from './deliveries.ts';
import type { Answer } from './function-process.ts';
import { type Access, allowing, type Statement } from './iam.ts';

/** A call that the caller's role does not allow. */
export type Violation = Access & { caller: string };

/** What the gate does not know by itself. */
export type GateParts = {
  /** Address of the engine. */
  engine: () => string;
  invoke(nameOrArn: string, event: unknown): Promise<Answer>;
  statementsOf(caller: string): Statement[] | undefined;
};

/** Stands where functions find AWS: judges each call by the caller's role, and passes it on to the engine. */
export type Gate = {
  url: string;
  violations: Violation[];
  delivered: Delivered[];
  /** The accesses that each caller made and was allowed. */
  used: Map<string, { statement: Statement; access: Access }[]>;
  /** Refuses the next call of a caller to an action, as an outage would. */
  failNext(caller: string, action: string): void;
  close(): Promise<void>;
};

const answerHost = 'cloudformation-custom-resource-response.invalid';

export async function openGate({ engine, invoke, statementsOf }: GateParts): Promise<Gate> {
  const agent = new Agent({ keepAlive: true });
  const streams = new Map<string, string>();
  const answers = new Map<string, (answer: unknown) => void>();
  const faults: { caller: string; action: string }[] = [];
  const gate: Omit<Gate, 'url' | 'close'> = {
    violations: [],
    delivered: [],
    used: new Map(),
    failNext: (caller, action) => void faults.push({ caller, action }),
  };

  const server = createServer((incoming, response) => {
    take(incoming, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(502);
      response.end(String(error));
    });
  });

  async function take(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = Buffer.concat(await incoming.toArray());
    const path = incoming.url ?? '/';
    if (path.startsWith('/_/')) return internal(path, body, response);
    const request = {
      method: incoming.method ?? 'GET',
      path,
      headers: incoming.headers,
      body: body.toString(),
    };
    const refusal = judge(request);
    if (refusal) return refuse(request, refusal, response);
    return forward(request, body, response);
  }

  function judge(request: AwsRequest): string | undefined {
    const { key = '' } = signerOf(request);
    const statements = statementsOf(key);
    if (!statements) return undefined;
    for (const access of accessesOf(request, (iterator) => streams.get(iterator) ?? iterator)) {
      const fault = faults.findIndex(({ caller, action }) => caller === key && action === access.action);
      if (fault >= 0) {
        faults.splice(fault, 1);
        return `The rehearsal refuses ${access.action} once.`;
      }
      const statement = allowing(statements, access);
      if (!statement) {
        gate.violations.push({ caller: key, ...access });
        return `User: ${key} is not authorized to perform: ${access.action} on resource: ${access.resource}`;
      }
      gate.used.set(key, [...(gate.used.get(key) ?? []), { statement, access }]);
    }
    return undefined;
  }

  function forward(request: AwsRequest, body: Buffer, response: ServerResponse): Promise<void> {
    const { hostname, port } = new URL(engine());
    const options = {
      hostname,
      port,
      path: request.path,
      method: request.method,
      headers: request.headers,
      agent,
    };
    return new Promise((resolve, reject) => {
      const outgoing = send(options, async (answer) => {
        const bytes = Buffer.concat(await answer.toArray());
        remember(request, bytes);
        response.writeHead(answer.statusCode ?? 502, answer.headers).end(bytes);
        resolve();
      });
      outgoing.on('error', reject).end(body);
    });
  }

  /** An iterator says nothing about its stream to those who only see its name. */
  function remember(request: AwsRequest, bytes: Buffer): void {
    if (!String(request.headers['x-amz-target']).startsWith('DynamoDBStreams')) return;
    const asked = JSON.parse(request.body || '{}') as { StreamArn?: string; ShardIterator?: string };
    const told = JSON.parse(bytes.toString() || '{}') as {
      ShardIterator?: string;
      NextShardIterator?: string;
    };
    const next = told.ShardIterator ?? told.NextShardIterator;
    const stream = asked.StreamArn ?? streams.get(asked.ShardIterator ?? '');
    if (next && stream) streams.set(next, stream);
  }

  async function internal(path: string, body: Buffer, response: ServerResponse): Promise<void> {
    const said = JSON.parse(body.toString() || '{}');
    if (path === '/_/delivered') gate.delivered.push(...[said as Note].filter(isWanted));
    else if (path === '/_/invoke') return invoked(await invoke(said.function, said.payload), response);
    else if (path === '/_/custom-resource')
      return void response.end(JSON.stringify(await customResource(said)));
    else answers.get(path)?.(said);
    response.end();
  }

  async function customResource(event: Record<string, unknown>): Promise<unknown> {
    const RequestId = crypto.randomUUID();
    const path = `/_/answer/${RequestId}`;
    const { ServiceToken } = event.ResourceProperties as { ServiceToken: string };
    const answer = new Promise((resolve) => answers.set(path, resolve));
    const ResponseURL = `https://${answerHost}${path}`;
    const { error } = await invoke(ServiceToken, { ...event, ServiceToken, RequestId, ResponseURL });
    // CloudFormation would wait an hour for the answer of a provider that failed.
    return error ? { Status: 'FAILED', Reason: `The provider failed: ${error.errorMessage}` } : answer;
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    ...gate,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function invoked({ payload, error }: Answer, response: ServerResponse): void {
  if (error) response.setHeader('x-amz-function-error', 'Unhandled');
  response.end(JSON.stringify(error ?? payload ?? null));
}

function refuse(request: AwsRequest, message: string, response: ServerResponse): void {
  const { service } = signerOf(request);
  if (service === 'sns') {
    const error = `<Error><Type>Sender</Type><Code>AuthorizationError</Code><Message>${message}</Message></Error>`;
    response.writeHead(403).end(`<ErrorResponse>${error}</ErrorResponse>`);
    return;
  }
  response.writeHead(service === 'lambda' ? 403 : 400, { 'x-amzn-errortype': 'AccessDeniedException' });
  response.end(JSON.stringify({ __type: 'com.amazon#AccessDeniedException', message, Message: message }));
}
