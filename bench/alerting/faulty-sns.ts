import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How SNS fails: an error, a refusal for now, no answer, or an answer that is lost on its way. */
export const faults = ['error', 'throttle', 'silence', 'lost answer'] as const;
export type Fault = (typeof faults)[number];

/** An SNS endpoint that takes messages and fails as it is told to. */
export type FaultySns = {
  endpoint: string;
  /** JSON documents of the messages that it took. */
  taken: { articleId: string }[];
  counts: Record<Fault, number>;
  close(): void;
};

/**
 * Opens an endpoint that speaks as much of SNS's query protocol as publishing takes. `faultOf` is asked for every
 * request how it fails, if at all. A lost answer is to a message that was taken: nobody can tell it from silence.
 */
export async function openFaultySns(faultOf: () => Fault | undefined): Promise<FaultySns> {
  const taken: FaultySns['taken'] = [];
  const counts = { error: 0, throttle: 0, silence: 0, 'lost answer': 0 };
  const server = createServer((request, response) => {
    void read(request).then((form) => {
      const fault = faultOf();
      if (fault) counts[fault] += 1;
      if (!fault || fault === 'lost answer') take(form);
      answer(fault, response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  function take(form: URLSearchParams): void {
    const bodies = JSON.parse(form.get('Message') ?? '{}') as { sqs: string };
    const document = JSON.parse(bodies.sqs) as { article: { id: string } };
    taken.push({ articleId: document.article.id });
  }

  function answer(fault: Fault | undefined, response: ServerResponse): void {
    const say = (status: number, body: string) =>
      response.writeHead(status, { 'content-type': 'text/xml' }).end(body);
    if (fault === 'silence') return;
    if (fault === 'lost answer') return void response.destroy();
    if (fault === 'error') return void say(500, refusal('Receiver', 'InternalFailure'));
    if (fault === 'throttle') return void say(400, refusal('Sender', 'Throttling'));
    say(
      200,
      `<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>message-${taken.length}</MessageId></PublishResult></PublishResponse>`,
    );
  }

  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    counts,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function read(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString());
}

function refusal(type: string, code: string): string {
  return `<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>${type}</Type><Code>${code}</Code><Message>${code}</Message></Error></ErrorResponse>`;
}
