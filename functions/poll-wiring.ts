import { createFetcher, type Fetcher } from '../shared/feed/fetch.ts';
import { createHostPace, type HostPace } from '../shared/feed/host-pace.ts';
import { followingSitemaps } from '../shared/feed/sitemap-index.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { connect, type Wiring } from './wiring.ts';

/** What polling works with beside the rest: kept apart, so that the other functions do not carry an HTTP client. */
export type PollWiring = Wiring & { fetcher: Fetcher; pace: HostPace };

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
  };
}

/** The guarded way out, which says who asks and follows indexes of sitemaps. */
export function openFetcher(
  { CONTACT, ALLOW_HOSTS }: Pick<Environment, 'CONTACT' | 'ALLOW_HOSTS'>,
  pace?: HostPace,
): Fetcher {
  const userAgent = CONTACT ? `Stentor/0.1 (+${CONTACT})` : 'Stentor/0.1';
  return followingSitemaps(createFetcher({ userAgent, allowHosts: ALLOW_HOSTS, pace }));
}

let wiring: PollWiring | undefined;

/** The wiring of the poll function in the cloud, made once a container from its environment variables. */
export function cloudPolling(): PollWiring {
  wiring ??= connectPolling(readEnvironment(process.env));
  return wiring;
}
