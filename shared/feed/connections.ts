import type { Agents } from './request.ts';

/** Milliseconds without a request after which connections are no longer trusted. */
const trustedMs = 2_000;

/** The connections of one fetcher. */
export type Connections = {
  /**
   * Works with the agents that keep connections. Feeds of one host share one, which spares it handshakes; after a while
   * of silence fresh agents are taken, for a function that was put to sleep between two polls wakes to dead connections.
   */
  use<Result>(work: (agents: Agents) => Promise<Result>): Promise<Result>;
  /** Whether a request to this origin may go out on a kept connection, which its server may be closing just then. */
  mayBeKept(origin: string): boolean;
  /** An answer came from this origin. */
  answered(origin: string): void;
  close(): Promise<void>;
};

/** @param open makes agents */
export function keepConnections(open: () => Agents): Connections {
  let agents = open();
  const destroy = () => {
    agents.http.destroy();
    agents.https.destroy();
  };
  let active = 0;
  // The clock of the day goes on while a process sleeps.
  let usedAt = Date.now();
  const origins = new Set<string>();
  return {
    async use(work) {
      if (active === 0 && Date.now() - usedAt > trustedMs) {
        destroy();
        agents = open();
        origins.clear();
      }
      active += 1;
      try {
        return await work(agents);
      } finally {
        active -= 1;
        usedAt = Date.now();
      }
    },
    mayBeKept: (origin) => origins.has(origin),
    answered: (origin) => void origins.add(origin),
    close: async () => destroy(),
  };
}

/** Whether a request failed because its connection was closed under it. */
export function isClosing(error: unknown): boolean {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code === 'ECONNRESET' || code === 'EPIPE';
}
