import { createRobots, type Robots } from '../shared/enrich/robots.ts';
import { createFetcher, type Fetcher } from '../shared/feed/fetch.ts';
import { type Environment, inCloud } from './environment.ts';
import { connectQueues, type QueueWiring } from './queue-wiring.ts';

/** What reading pages works with beside the rest: kept apart, so that the other functions do not carry it. */
export type EnrichWiring = QueueWiring & { pages: Fetcher; robots: Robots };

/** Browsers name these; some sites answer anything else with a page for robots. */
const accept = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5';

/** The tables and queues, and the guarded way out to pages. */
export function connectEnriching(environment: Environment): EnrichWiring {
  const pages = createFetcher({
    userAgent: environment.CONTACT ? `Stentor/0.1 (+${environment.CONTACT})` : 'Stentor/0.1',
    allowHosts: environment.ALLOW_HOSTS,
    accept,
  });
  return { ...connectQueues(environment), pages, robots: createRobots(pages) };
}

/** The wiring of the enrich function in the cloud. */
export const cloudEnriching = inCloud(connectEnriching);
