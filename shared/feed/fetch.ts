import type { LookupFunction } from 'node:net';
import { guardedAgents } from './address.ts';
import { discard, readBody } from './body.ts';
import { botWallOf } from './bot-wall.ts';
import { isClosing, keepConnections } from './connections.ts';
import { FeedFetchError } from './feed-fetch-error.ts';
import { explainFailure, explainStatus, explainWall } from './fetch-failure.ts';
import { checkedUrl, throughRedirect } from './fetch-url.ts';
import { createHostPace, type HostPace } from './host-pace.ts';
import { freshSeconds, retryAfterSeconds } from './http-headers.ts';
import { type Agents, type Answer, request } from './request.ts';

export { FeedFetchError } from './feed-fetch-error.ts';

export type FetchOptions = {
  etag?: string | undefined;
  lastModified?: string | undefined;
  /** The address that gave these validators, where it is not the one that is fetched; they are sent to no other. */
  validatedUrl?: string | undefined;
  maxBytes?: number | undefined;
};

/** What a fetch brought home. */
export type FetchResult = {
  status: number;
  /** The server said 304: nothing changed since the validators that were sent. */
  notModified: boolean;
  /** The address that answered, after redirects. */
  url: string;
  /** The feed's new address, where every redirect on the way was permanent (301, 308). */
  movedTo?: string;
  etag?: string;
  lastModified?: string;
  contentType?: string;
  /** The body, unpacked. */
  bytes?: Uint8Array;
  /** Seconds that the server asks to wait (Retry-After). */
  retryAfter?: number;
  /** Seconds that the answer stays fresh (Cache-Control, Expires). */
  maxAge?: number;
  /** The Link header (RFC 8288), several joined by a comma. */
  link?: string;
  /** Parts of the document that could not be fetched, in words. */
  warnings?: string[];
};

export type Fetcher = {
  /** Fetches one address. @throws FeedFetchError */
  fetch(url: string, options?: FetchOptions): Promise<FetchResult>;
  /** Closes what connections are open. */
  close(): Promise<void>;
};

export type FetcherOptions = {
  /** Says who fetches and how to reach the operator. */
  userAgent: string;
  /** Media types asked for (Accept); those of feeds where left out. */
  accept?: string | undefined;
  /** `host:port` pairs that may be fetched although they are not public: the local newsroom. */
  allowHosts?: readonly string[] | undefined;
  /** Milliseconds to connect and get the headers of one answer, and for everything together. */
  timeouts?: { headers?: number | undefined; total?: number | undefined } | undefined;
  /** How fast hosts are asked; one request at a time and a second between two where left out. */
  pace?: HostPace | undefined;
  /** Resolves host names; the system's resolver where left out. */
  lookup?: LookupFunction | undefined;
};

/** The most bytes that are read of one document, packed or unpacked. */
export const maxBodyBytes = 10_000_000;
const maxRedirects = 5;
const acceptFeeds =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5';

/**
 * A fetcher that obeys the limits of Stentor: public unicast addresses only (checked on the socket), http and https,
 * ports 80, 443 and the one of the address itself, no credentials in addresses, five redirects each checked like the
 * first, 10 s to connect and for headers, 30 s and 10 MB in all, one request per host at a time and a second between
 * two. Every limit aborts the connection; waiting for a host's turn does not count.
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  const allowed = new Set(options.allowHosts ?? []);
  const headersMs = options.timeouts?.headers ?? 10_000;
  const totalMs = options.timeouts?.total ?? 30_000;
  const pace = options.pace ?? createHostPace({ unhurried: allowed });
  const connections = keepConnections(() =>
    guardedAgents(allowed, headersMs, { keepAlive: true, maxSockets: 1 }, options.lookup),
  );

  async function fetchOne(url: string, given: FetchOptions = {}): Promise<FetchResult> {
    const first = checkedUrl(url, url, allowed);
    const validated = given.validatedUrl ?? first.href;
    let current = first;
    let permanent = true;
    let left = totalMs;
    for (let hop = 0; hop <= maxRedirects; hop++) {
      const { href } = current;
      const step = async (agents: Agents) => {
        const start = performance.now();
        const total = AbortSignal.timeout(Math.max(1, left));
        const via = hop === 0 ? '' : throughRedirect(href);
        const response = await send(agents, current, {
          url,
          via,
          given: href === validated ? given : {},
          total,
        });
        const location = redirectOf(response);
        if (location === undefined) {
          const moved = hop > 0 && permanent ? href : undefined;
          return finish(response, { url, current, moved, limit: given.maxBytes ?? maxBodyBytes, total });
        }
        discard(response.body);
        left -= Math.round(performance.now() - start);
        return { location, status: response.statusCode };
      };
      const answer = await pace.turn(current.host, () => connections.use(step));
      if (!('location' in answer)) return answer;
      const { location, status } = answer;
      if (status !== 301 && status !== 308) permanent = false;
      if (!URL.canParse(location, href))
        throw new FeedFetchError(
          'bad-url',
          url,
          `redirects to "${location.slice(0, 200)}", which is no address`,
        );
      current = checkedUrl(new URL(location, href).href, url, allowed, first.port);
    }
    throw new FeedFetchError(
      'too-many-redirects',
      url,
      `redirects more than ${maxRedirects} times; open it in a browser and take the address that it ends at`,
    );
  }

  async function send(
    agents: Agents,
    target: URL,
    { url, via, given, total }: { url: string; via: string; given: FetchOptions; total: AbortSignal },
  ): Promise<Answer> {
    const headers: Record<string, string> = {
      'user-agent': options.userAgent,
      accept: options.accept ?? acceptFeeds,
      'accept-encoding': 'gzip, deflate, br, zstd',
    };
    if (given.etag) headers['if-none-match'] = given.etag;
    if (given.lastModified) headers['if-modified-since'] = given.lastModified;
    const until = performance.now() + headersMs;
    const ask = () =>
      request(target, { agents, headers, signal: total, headersMs: until - performance.now() });
    try {
      const isKept = connections.mayBeKept(target.origin);
      // A kept connection may be closed by its server just as the request goes out: once more on a new one.
      const response = await ask().catch((error: unknown) => {
        if (isKept && isClosing(error)) return ask();
        throw error;
      });
      connections.answered(target.origin);
      return response;
    } catch (error) {
      const failure = explainFailure(error, url, total.aborted ? totalMs : headersMs, via);
      if (failure.cause === 'blocked-address' || failure.cause === 'dns') pace.unreached(target.host);
      throw failure;
    }
  }

  async function finish(
    response: Answer,
    {
      url,
      current,
      moved,
      limit,
      total,
    }: { url: string; current: URL; moved: string | undefined; limit: number; total: AbortSignal },
  ): Promise<FetchResult> {
    const header = (name: string) => {
      const value = response.headers[name];
      return (Array.isArray(value) ? value[0] : value) || undefined;
    };
    const status = response.statusCode;
    const result: FetchResult = { status, notModified: status === 304, url: current.href };
    if (moved !== undefined) result.movedTo = moved;
    const retryAfter = retryAfterSeconds(header('retry-after'));
    if (retryAfter !== undefined) result.retryAfter = retryAfter;
    const maxAge = freshSeconds(header('cache-control'), header('expires'), header('date'));
    if (maxAge !== undefined) result.maxAge = maxAge;
    for (const [key, name] of [
      ['etag', 'etag'],
      ['lastModified', 'last-modified'],
      ['contentType', 'content-type'],
    ] as const) {
      const value = header(name);
      if (value !== undefined && value.length <= 1024) result[key] = value;
    }
    const link = [response.headers.link ?? []].flat().join(', ');
    if (link !== '' && link.length <= 16_384) result.link = link;
    try {
      if (status === 304) {
        // There is no body to it, and a connection that is let go of so can be kept.
        response.body.on('error', () => undefined).resume();
        return result;
      }
      if (status < 200 || status > 299) {
        const page = await readBody(response.body, header('content-encoding'), 262_144).catch(
          () => new Uint8Array(),
        );
        throw explainStatus(status, url, page, response.headers, retryAfter);
      }
      if (Number(header('content-length') ?? 0) > limit) {
        discard(response.body);
        throw new FeedFetchError('too-large', url, tooLarge(limit));
      }
      result.bytes = await readBody(response.body, header('content-encoding'), limit);
      const wall = botWallOf(status, response.headers, result.bytes);
      if (wall !== undefined) throw explainWall(wall, status, url, retryAfter);
      return result;
    } catch (error) {
      discard(response.body);
      if (error instanceof Error && error.name === 'TooLargeError')
        throw new FeedFetchError('too-large', url, tooLarge(limit));
      throw explainFailure(total.aborted ? total.reason : error, url, totalMs);
    }
  }

  return { fetch: fetchOne, close: () => connections.close() };
}

function tooLarge(limit: number): string {
  return `is larger than ${Math.floor(limit / 1_000_000)} MB, which is more than is read of a feed; give a feed with fewer entries`;
}

function redirectOf(response: Answer): string | undefined {
  if (![301, 302, 303, 307, 308].includes(response.statusCode)) return undefined;
  const location = response.headers.location;
  return Array.isArray(location) ? location[0] : location;
}
