import { createFetcher, type Fetcher } from '../shared/feed/fetch.ts';
import { followingSitemaps } from '../shared/feed/sitemap-index.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { connect, type Wiring } from './wiring.ts';

/** What polling works with beside the rest: kept apart, so that the other functions do not carry an HTTP client. */
export type PollWiring = Wiring & { fetcher: Fetcher };

/** The wiring of `connect`, and the guarded way out to feeds. */
export function connectPolling(environment: Environment): PollWiring {
  return {
    ...connect(environment),
    fetcher: followingSitemaps(
      createFetcher({
        userAgent: environment.CONTACT ? `Stentor/0.1 (+${environment.CONTACT})` : 'Stentor/0.1',
        allowHosts: environment.ALLOW_HOSTS,
      }),
    ),
  };
}

let wiring: PollWiring | undefined;

/** The wiring of the poll function in the cloud, made once a container from its environment variables. */
export function cloudPolling(): PollWiring {
  wiring ??= connectPolling(readEnvironment(process.env));
  return wiring;
}
