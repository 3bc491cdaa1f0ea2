import { createRobots, type Robots } from '../shared/enrich/robots.ts';
import { createFetcher, type Fetcher } from '../shared/feed/fetch.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { connect, type Wiring } from './wiring.ts';

/** What reading pages works with beside the rest: kept apart, so that the other functions do not carry it. */
export type EnrichWiring = Wiring & { pages: Fetcher; robots: Robots };

/** Browsers name these; some sites answer anything else with a page for robots. */
const accept = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5';

/** The wiring of `connect`, and the guarded way out to pages. */
export function connectEnriching(environment: Environment): EnrichWiring {
  const pages = createFetcher({
    userAgent: environment.CONTACT ? `Stentor/0.1 (+${environment.CONTACT})` : 'Stentor/0.1',
    allowHosts: environment.ALLOW_HOSTS,
    accept,
  });
  return { ...connect(environment), pages, robots: createRobots(pages) };
}

let wiring: EnrichWiring | undefined;

/** The wiring of the enrich function in the cloud, made once a container from its environment variables. */
export function cloudEnriching(): EnrichWiring {
  wiring ??= connectEnriching(readEnvironment(process.env));
  return wiring;
}
