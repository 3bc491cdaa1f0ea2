import { setTimeout as sleep } from 'node:timers/promises';

/** How fast hosts are asked. */
export type HostPace = {
  /**
   * Waits for the host's turn and works: one piece of work a host at a time, and the next one begins only a pause after
   * the end of the last. Answers and throws what the work does.
   */
  turn<Result>(host: string, work: () => Promise<Result>): Promise<Result>;
  /** The last turn of the host reached nobody: the next one need not wait for it. */
  unreached(host: string): void;
  /** Another process may have asked the host just now: its next turn waits a pause, unless it was here since. */
  assumeAsked(host: string): void;
};

export type HostPaceOptions = {
  /** Milliseconds between two requests to one host. */
  pauseMs?: number | undefined;
  /** Hosts that are talked to at a time: bounds the memory that bodies take. */
  hostsAtOnce?: number | undefined;
  /** `host:port` pairs of our own that need no pause: the local newsroom. */
  unhurried?: Iterable<string> | undefined;
};

type Host = { waiting: number; tail: Promise<unknown>; freeAt: number };

/** Hosts that are remembered before those that may be asked again are forgotten. */
const hostsKept = 1000;

/** The pace of one process. Workers in other processes are kept apart by the poll queue's lanes (lanes.ts). */
export function createHostPace({
  pauseMs = 1000,
  hostsAtOnce = 25,
  unhurried = [],
}: HostPaceOptions = {}): HostPace {
  const own = new Set(unhurried);
  const hosts = new Map<string, Host>();
  const seats = createSeats(hostsAtOnce);

  function entryOf(name: string): Host {
    const known = hosts.get(name);
    if (known) return known;
    if (hosts.size >= hostsKept) forgetIdle();
    const host: Host = { waiting: 0, tail: Promise.resolve(), freeAt: 0 };
    hosts.set(name, host);
    return host;
  }

  function forgetIdle(): void {
    for (const [name, host] of hosts)
      if (host.waiting === 0 && host.freeAt <= performance.now()) hosts.delete(name);
  }

  async function work<Result>(host: Host, pause: number, step: () => Promise<Result>): Promise<Result> {
    const early = host.freeAt - performance.now();
    if (early > 0) await sleep(early);
    await seats.take();
    try {
      host.freeAt = 0;
      return await step();
    } finally {
      if (host.freeAt === 0) host.freeAt = performance.now() + pause;
      seats.free();
    }
  }

  return {
    turn(name, step) {
      const host = entryOf(name);
      host.waiting += 1;
      const result = host.tail.then(() => work(host, own.has(name) ? 0 : pauseMs, step));
      host.tail = result
        .catch(() => undefined)
        .then(() => {
          host.waiting -= 1;
        });
      return result;
    },
    unreached(name) {
      const host = hosts.get(name);
      if (host) host.freeAt = -1;
    },
    assumeAsked(name) {
      if (own.has(name) || hosts.has(name)) return;
      entryOf(name).freeAt = performance.now() + pauseMs;
    },
  };
}

function createSeats(count: number) {
  let free = count;
  const queue: (() => void)[] = [];
  return {
    async take(): Promise<void> {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => queue.push(resolve));
    },
    free(): void {
      const next = queue.shift();
      if (next) next();
      else free += 1;
    },
  };
}
