import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from './function-process.ts';
import type { Functions } from './functions.ts';
import { type Mapping, mappingsOf } from './mappings.ts';
import { depthOf, moveMessages } from './queue-source.ts';
import { checkSchedule, type Schedule, schedulesOf, tick } from './schedules.ts';
import { openStreamSource, type StreamSource } from './stream-source.ts';

/** The deployed parts joined as AWS joins them: what wakes a function, and what it hands on. */
export type Deployment = {
  mappings: Mapping[];
  schedules: Schedule[];
  /**
   * Moves messages and changes to their functions until nothing waits.
   * @param later whether what is delayed is waited for, up to some seconds
   */
  drain(later?: 'later'): Promise<void>;
  /** Invokes what a schedule invokes, as of `time`. */
  tick(schedule: Schedule, time: Date): Promise<Answer>;
};

/** A queue or stream did not come to rest: names it. */
export class RestlessError extends Error {
  override name = 'RestlessError';
}

/** How long what is in flight may take to come to rest, and how long what is delayed is waited for. */
const patienceMs = { now: 60_000, later: 8_000 };

/** Reads event source mappings and schedules from the engine and stands ready to work them. */
export async function openDeployment(
  engine: string,
  gate: string,
  functions: Functions,
): Promise<Deployment> {
  const mappings = await mappingsOf(engine);
  const schedules = await schedulesOf(engine);
  for (const schedule of schedules) await checkSchedule(engine, schedule);
  // Pollers act with the role of the function that they poll for.
  for (const { functionName } of mappings) await functions.read(functionName);
  const queues = mappings.filter(({ EventSourceArn }) => EventSourceArn.startsWith('arn:aws:sqs:'));
  const streams: StreamSource[] = [];
  for (const mapping of mappings)
    if (mapping.EventSourceArn.startsWith('arn:aws:dynamodb:'))
      streams.push(await openStreamSource(gate, mapping, functions.invoke));

  async function once(): Promise<number> {
    let moved = 0;
    for (const mapping of queues) moved += await moveMessages(gate, mapping, functions.invoke);
    for (const stream of streams) moved += await stream.move();
    return moved;
  }

  async function waiting(which: 'now' | 'later'): Promise<string[]> {
    const names = queues.map(({ EventSourceArn }) => EventSourceArn.split(':').at(-1) ?? '');
    const depths = await Promise.all(names.map((name) => depthOf(gate, name)));
    return names.filter((_, index) => (depths[index]?.[which] ?? 0) > 0);
  }

  return {
    mappings,
    schedules,
    async drain(later) {
      const since = Date.now();
      for (;;) {
        if ((await once()) > 0) continue;
        const now = await waiting('now');
        const delayed = later ? await waiting('later') : [];
        const waited = Date.now() - since;
        if (now.length === 0 && (delayed.length === 0 || waited > patienceMs.later)) return;
        if (waited > patienceMs.now)
          throw new RestlessError(`There is still something in ${now.join(', ')}.`);
        await sleep(250);
      }
    },
    tick: (schedule, time) => tick(schedule, time, functions.invoke),
  };
}
