import { guardedAgents } from './address.ts';
import { discard, readBody } from './body.ts';
import { FeedFetchError } from './feed-fetch-error.ts';
import type { FetcherOptions } from './fetch.ts';
import { explainFailure } from './fetch-failure.ts';
import { checkedUrl } from './fetch-url.ts';
import { createHostPace } from './host-pace.ts';
import { type Answer, request } from './request.ts';
import type { Hub, HubRequest } from './websub-follow.ts';

const maxRedirects = 2;
/** Bytes of a hub's refusal that are read. */
const largestReason = 4_096;

/**
 * The way out to hubs, under the limits of every fetch: public addresses only, 10 s, one request per host at a time and a
 * second between two, bounded answers; two redirects at the most, and only those that keep the request (307, 308).
 */
export function createHub({ userAgent, allowHosts = [], timeouts, pace: given }: FetcherOptions): Hub {
  const allowed = new Set(allowHosts);
  const pace = given ?? createHostPace({ unhurried: allowed });
  const ms = timeouts?.headers ?? 10_000;
  const agents = guardedAgents(allowed, ms, { keepAlive: false });

  async function send(target: URL, hub: string, body: string) {
    const signal = AbortSignal.timeout(ms);
    try {
      return await request(target, {
        agents,
        headersMs: ms,
        method: 'POST',
        headers: {
          'user-agent': userAgent,
          'content-type': 'application/x-www-form-urlencoded',
          accept: 'text/plain',
        },
        body,
        signal,
      });
    } catch (error) {
      throw explainFailure(error, hub, ms);
    }
  }

  return {
    async close() {
      agents.http.destroy();
      agents.https.destroy();
    },
    async subscribe(hub, asked) {
      let target = checkedUrl(hub, hub, allowed);
      for (let hop = 0; ; hop++) {
        const response = await pace.turn(target.host, () => send(target, hub, formOf(asked)));
        const location = [response.headers.location].flat()[0];
        if ([307, 308].includes(response.statusCode) && location && hop < maxRedirects) {
          discard(response.body);
          const next = URL.parse(location, target.href)?.href ?? location;
          target = checkedUrl(next, hub, allowed, target.port);
          continue;
        }
        const reason = await reasonOf(response);
        if (response.statusCode >= 200 && response.statusCode < 300) return;
        throw new FeedFetchError(
          `http-${response.statusCode}`,
          hub,
          `the hub answers ${response.statusCode} to a subscription${reason ? ` (${reason})` : ''}; the feed is polled as usual`,
        );
      }
    },
  };
}

function formOf({ callback, topic, secret, leaseSeconds }: HubRequest): string {
  return new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.topic': topic,
    'hub.callback': callback,
    'hub.secret': secret,
    'hub.lease_seconds': String(leaseSeconds),
  }).toString();
}

/** What a hub says in plain text, in one short line. */
async function reasonOf({ body, headers }: Answer): Promise<string> {
  const coding = [headers['content-encoding']].flat()[0];
  const bytes = await readBody(body, coding, largestReason).catch(() => new Uint8Array());
  return new TextDecoder()
    .decode(bytes)
    .replace(/(?:<[^>]{0,500}>|[\p{Cc}\s])+/gu, ' ')
    .trim()
    .slice(0, 200);
}
