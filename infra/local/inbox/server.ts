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
      send(response, 405, 'text/html', notePage('This page is only read.'));
      return;
    }
    respond(url, response, source);
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

function respond(url: URL, response: ServerResponse, source: InboxSource): void {
  const document = () => inboxDocument(source.subscriptions(), source.messages(shown));
  switch (url.pathname) {
    case '/':
      return send(response, 200, 'text/html', inboxPage(document()));
    case '/messages.json':
      return send(response, 200, 'application/json', JSON.stringify(document(), undefined, 2));
    case '/confirm':
      return confirm(url.searchParams.get('token') ?? '', response, source);
    case '/unsubscribe': {
      const ended = source.unsubscribe(url.searchParams.get('subscription') ?? '');
      const note = ended ? 'You are no longer subscribed.' : 'There is no such subscription.';
      return send(response, ended ? 200 : 404, 'text/html', notePage(note));
    }
    default:
      return send(response, 404, 'text/html', notePage('There is nothing at this address.'));
  }
}

function confirm(token: string, response: ServerResponse, source: InboxSource): void {
  try {
    const endpoint = source.confirm(token)?.endpoint;
    send(response, 200, 'text/html', notePage(`The subscription of ${endpoint} is confirmed.`));
  } catch (error) {
    if (!(error instanceof SnsRefusal)) throw error;
    send(response, error.status, 'text/html', notePage(`The link confirms nothing: ${error.message}.`));
  }
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response
    .writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    .end(body);
}
