import type { Agent } from './undici.ts';

/** Milliseconds without a request after which connections are no longer trusted. */
const trustedMs = 2_000;

/** The connections of one fetcher. */
export type Connections = {
  /**
   * Works with the agent that keeps connections. Feeds of one host share one, which spares it handshakes; after a while
   * of silence a fresh agent is taken, for a function that was put to sleep between two polls wakes to dead connections.
   */
  use<Result>(work: (agent: Agent) => Promise<Result>): Promise<Result>;
  /** Whether a request to this origin may go out on a kept connection, which its server may be closing just then. */
  mayBeKept(origin: string): boolean;
  /** An answer came from this origin. */
  answered(origin: string): void;
  close(): Promise<void>;
};

/** @param open makes an agent */
export function keepConnections(open: () => Agent): Connections {
  let agent = open();
  let active = 0;
  // The clock of the day goes on while a process sleeps.
  let usedAt = Date.now();
  const origins = new Set<string>();
  return {
    async use(work) {
      if (active === 0 && Date.now() - usedAt > trustedMs) {
        agent.destroy().catch(() => undefined);
        agent = open();
        origins.clear();
      }
      active += 1;
      try {
        return await work(agent);
      } finally {
        active -= 1;
        usedAt = Date.now();
      }
    },
    mayBeKept: (origin) => origins.has(origin),
    answered: (origin) => void origins.add(origin),
    close: () => agent.close(),
  };
}

/** Whether a request failed because its connection was closed under it. */
export function isClosing(error: unknown): boolean {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE';
}
