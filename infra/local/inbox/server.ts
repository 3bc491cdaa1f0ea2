import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Delivery } from '../messaging/deliveries.ts';
import type { Subscription } from '../messaging/fauxqs-parts.ts';
import { SnsRefusal } from '../messaging/sns-form.ts';
import { inboxDocument, inboxPage, notePage } from './page.ts';

/** What the inbox looks at and what its links do. */
export type InboxSource = {
  subscriptions(): Subscription[];
  messages(limit: number): Delivery[];
  /** Confirms what a token stands for. @throws SnsRefusal for one that is unknown or too old. */
  confirm(token: string): Subscription | undefined;
  unsubscribe(subscriptionArn: string): boolean;
};

/** Messages that the page shows. */
const shown = 500;

/**
 * Serves the inbox on a loopback port: `/` as a page, `/messages.json` as data, and the links that messages carry,
 * `/confirm?token=` and `/unsubscribe?subscription=`.
 */
export async function openInbox(
  source: InboxSource,
  port = 0,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://inbox');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      send(response, note(405, 'This page is only read.'));
      return;
    }
    send(response, answer(url, source));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Page = { status: number; type: string; body: string };

function answer(url: URL, source: InboxSource): Page {
  const document = () => inboxDocument(source.subscriptions(), source.messages(shown));
  switch (url.pathname) {
    case '/':
      return { status: 200, type: 'text/html', body: inboxPage(document()) };
    case '/messages.json':
      return { status: 200, type: 'application/json', body: JSON.stringify(document(), undefined, 2) };
    case '/confirm':
      return confirm(url.searchParams.get('token') ?? '', source);
    case '/unsubscribe':
      return source.unsubscribe(url.searchParams.get('subscription') ?? '')
        ? note(200, 'You are no longer subscribed.')
        : note(404, 'There is no such subscription.');
    default:
      return note(404, 'There is nothing at this address.');
  }
}

function confirm(token: string, source: InboxSource): Page {
  try {
    return note(200, `The subscription of ${source.confirm(token)?.endpoint} is confirmed.`);
  } catch (error) {
    if (!(error instanceof SnsRefusal)) throw error;
    return note(error.status, `The link confirms nothing: ${error.message}.`);
  }
}

function note(status: number, sentence: string): Page {
  return { status, type: 'text/html', body: notePage(sentence) };
}

function send(response: ServerResponse, { status, type, body }: Page): void {
  response
    .writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    .end(body);
}
