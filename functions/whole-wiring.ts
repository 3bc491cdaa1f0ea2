import type { Environment } from './environment.ts';
import { connectFeedWays, type FeedWays } from './poll-wiring.ts';
import { connect, type Wiring } from './wiring.ts';

/** What all functions but enrich work with, in one: for a process that runs them side by side. */
export type WholeWiring = Wiring & FeedWays;

/** The wiring of `connect`, and the guarded way out to feeds. */
export function connectWhole(environment: Environment): WholeWiring {
  return { ...connect(environment), ...connectFeedWays(environment) };
}
