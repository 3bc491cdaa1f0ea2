import { createFetcher, type Fetcher } from '../shared/feed/fetch.ts';
import { createHostPace, type HostPace } from '../shared/feed/host-pace.ts';
import type { PollDoors } from '../shared/feed/poll.ts';
import { followingSitemaps } from '../shared/feed/sitemap-index.ts';
import { createHub } from '../shared/feed/websub-hub.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { connect, type Wiring } from './wiring.ts';

/** What polling works with beside the rest: kept apart, so that the other functions do not carry an HTTP client. */
export type PollWiring = Wiring & { fetcher: Fetcher; pace: HostPace } & Pick<PollDoors, 'websub'>;

/** The wiring of `connect`, and the guarded way out to feeds. */
export function connectPolling(environment: Environment): PollWiring {
  const pace = createHostPace({
    hostsAtOnce: environment.HOSTS_AT_ONCE,
    unhurried: environment.ALLOW_HOSTS,
  });
  return {
    ...connect(environment),
    pace,
    fetcher: openFetcher(environment, pace),
    ...(environment.WEBSUB_URL && {
      websub: {
        hub: createHub({ userAgent: userAgentOf(environment), allowHosts: environment.ALLOW_HOSTS, pace }),
        callback: environment.WEBSUB_URL,
      },
    }),
  };
}

/** The guarded way out, which says who asks and follows indexes of sitemaps. */
export function openFetcher(
  environment: Pick<Environment, 'CONTACT' | 'ALLOW_HOSTS'>,
  pace?: HostPace,
): Fetcher {
  const userAgent = userAgentOf(environment);
  return followingSitemaps(createFetcher({ userAgent, allowHosts: environment.ALLOW_HOSTS, pace }));
}

function userAgentOf({ CONTACT }: Pick<Environment, 'CONTACT'>): string {
  return CONTACT ? `Stentor/0.1 (+${CONTACT})` : 'Stentor/0.1';
}

let wiring: PollWiring | undefined;

/** The wiring of the poll function in the cloud, made once a container from its environment variables. */
export function cloudPolling(): PollWiring {
  wiring ??= connectPolling(readEnvironment(process.env));
  return wiring;
}
