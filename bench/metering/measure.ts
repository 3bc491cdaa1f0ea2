import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Metered } from './meter.ts';

/** Work of the functions: processor time of their thread, and what they asked of the tables. */
export type Work = { cpuMs: number; reads: number; writes: number; calls: number };

/** A table engine that counts, in a thread of its own. */
export async function openMeter() {
  const worker = new Worker(new URL('./meter.ts', import.meta.url));
  const [endpoint] = (await once(worker, 'message')) as [string];
  async function tell(message: 'begin' | 'take'): Promise<Metered> {
    const answer = once(worker, 'message') as Promise<[Metered]>;
    worker.postMessage(message);
    return (await answer)[0];
  }
  return {
    endpoint,
    /** What `work` does, with the sizes of the items that it writes. */
    async measure(work: () => Promise<unknown>): Promise<Work & Pick<Metered, 'written'>> {
      await tell('begin');
      const before = process.threadCpuUsage();
      await work();
      const { user, system } = process.threadCpuUsage(before);
      const { reads, writes, calls, written } = await tell('take');
      return { cpuMs: (user + system) / 1_000, reads, writes, calls, written };
    },
    async close() {
      worker.postMessage('close');
      await once(worker, 'exit');
    },
  };
}

/** A part of some work, rounded for a file that people read. */
export function share({ cpuMs, reads, writes, calls }: Work, parts: number): Work {
  const each = (value: number) => Number((value / parts).toPrecision(3));
  return { cpuMs: each(cpuMs), reads: each(reads), writes: each(writes), calls: each(calls) };
}

/** What one work takes beyond another. */
export function beyond(more: Work, less: Work): Work {
  const over = (one: number, other: number) => Math.max(0, one - other);
  return {
    cpuMs: over(more.cpuMs, less.cpuMs),
    reads: over(more.reads, less.reads),
    writes: over(more.writes, less.writes),
    calls: over(more.calls, less.calls),
  };
}
