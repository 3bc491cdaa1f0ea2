import { createFetcher, type Fetcher } from '../shared/feed/fetch.ts';
import { createHostPace, type HostPace } from '../shared/feed/host-pace.ts';
import type { OwnerTopic } from '../shared/feed/owner.ts';
import type { PollDoors } from '../shared/feed/poll.ts';
import { followingSitemaps } from '../shared/feed/sitemap-index.ts';
import { createHub } from '../shared/feed/websub-hub.ts';
import { openOwnerTopic } from '../shared/notify/owner.ts';
import { openSns } from '../shared/notify/sns.ts';
import { type Environment, inCloud, place } from './environment.ts';
import { connectTables, type TableWiring } from './table-wiring.ts';

/** What polling works with beside the rest: kept apart, so that the other functions do not carry an HTTP client. */
export type PollWiring = TableWiring &
  FeedWays & {
    /** Nobody is told of feeds that break where there is none. */
    ownerTopic?: OwnerTopic | undefined;
  };

/** The ways out to feeds and their hubs. */
export type FeedWays = { fetcher: Fetcher; pace: HostPace } & Pick<PollDoors, 'websub'>;

/** The tables, the owner's topic, and the guarded way out to feeds. */
export function connectPolling(environment: Environment): PollWiring {
  return {
    ...connectTables(environment),
    ownerTopic: environment.OWNER_TOPIC_ARN
      ? openOwnerTopic(openSns(place(environment.SNS_ENDPOINT)), environment.OWNER_TOPIC_ARN)
      : undefined,
    ...connectFeedWays(environment),
  };
}

/** The guarded way out to feeds, and to their hubs where `environment` names an address for these to call. */
export function connectFeedWays(environment: Environment): FeedWays {
  const pace = createHostPace({
    hostsAtOnce: environment.HOSTS_AT_ONCE,
    unhurried: environment.ALLOW_HOSTS,
  });
  return {
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

/** The wiring of the poll function in the cloud. */
export const cloudPolling = inCloud(connectPolling);
