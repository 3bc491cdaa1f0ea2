import type { Dispatcher } from 'undici';
import send from 'undici/lib/api/api-request.js';
import buildConnector from 'undici/lib/core/connect.js';
import Agent from 'undici/lib/dispatcher/agent.js';

// The parts of undici that fetching works with. Its index brings caches, mocks, WebSockets and the Fetch API along, of which
// a bundler can leave out nothing: a third of a megabyte, and seventy milliseconds of a cold start.
export { Agent, buildConnector };

/** As `request` of undici's index, for an address that is parsed and a dispatcher that is given. */
export function request(
  { origin, pathname, search }: URL,
  { dispatcher, ...options }: RequestOptions,
): Promise<Dispatcher.ResponseData> {
  return send.call(dispatcher, { method: 'GET', ...options, origin, path: `${pathname}${search}` });
}

type RequestOptions = { dispatcher: Dispatcher } & Partial<
  Pick<Dispatcher.RequestOptions, 'method' | 'headers' | 'body' | 'signal'>
>;
