import { type Handler, invoke } from './invoke.ts';

const minuteMs = 60_000;

/** What looks after alerts that did not go out at once. */
export type TendingFunctions = {
  sweep: Handler<Record<string, unknown>, unknown>;
  digest: Handler<Record<string, unknown>, unknown>;
};

/** Wakes the sweep function every two minutes and the digest function every quarter, until it is stopped. */
export function startTending(
  { sweep, digest }: TendingFunctions,
  failed: (name: string) => (reason: string) => void,
): { stop(): Promise<void> } {
  let running = Promise.resolve();
  const wake = (name: string, handler: Handler<Record<string, unknown>, unknown>) => {
    running = running
      .then(() => invoke(name, handler, {}, 300))
      .then(() => undefined)
      .catch((error: unknown) => failed(name)(error instanceof Error ? error.message : String(error)));
  };
  const timers = [
    setInterval(() => wake('sweep', sweep), 2 * minuteMs),
    setInterval(() => wake('digest', digest), 15 * minuteMs),
  ];
  // A run that comes back may have slept through the hour of a digest.
  wake('digest', digest);
  return {
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await running;
    },
  };
}
