import { findLocal } from '../infra/local/data-folder.ts';
import { openDeadChanges } from '../infra/local/dynamodb/dead-changes.ts';
import type { DeadQueue, DeadQueueName } from '../shared/dead-letter/letter.ts';
import { openDeadQueue } from '../shared/notify/dead-queue.ts';
import { openSqs } from '../shared/notify/sqs.ts';
import { readPlace } from './place.ts';
import type { PlaceOptions } from './place-options.ts';
import { openRunning } from './running.ts';
import { readStack } from './stack.ts';
import { CommandError, type Terminal } from './terminal.ts';
import type { WritablePlace } from './wiring.ts';

/** The queues of a deployment, or of a local run. What an older deployment does not tell is left out. */
export type Queues = {
  sqs: ReturnType<typeof openSqs>;
  /** Addresses of the queues that work waits in. */
  work: { name: 'poll' | 'page'; url: string }[];
  dead: DeadQueue[];
  /** Release that was deployed; absent for a local run, which is this one. */
  version?: string | undefined;
};

/** A place to work on, with its queues. */
export type PlaceWithQueues = { place: WritablePlace; queues: Queues; close(): Promise<void> };

/** Opens a data folder in which something ran before, or a deployed stack, with its queues. */
export async function openWithQueues(options: PlaceOptions, terminal: Terminal): Promise<PlaceWithQueues> {
  const place = await openRunning(options, terminal);
  try {
    const queues = await openQueues(options);
    return {
      place,
      queues,
      async close() {
        queues.sqs.destroy();
        await place.close();
      },
    };
  } catch (error) {
    await place.close();
    throw error;
  }
}

async function openQueues(options: PlaceOptions): Promise<Queues> {
  const place = readPlace(options);
  if (place.kind === 'stack') return ofStack(place.name, place.region);
  if (place.kind === 'endpoint') throw new CommandError('An endpoint has no queues: name --data or --stack.');
  const run = findLocal(place.folder);
  if (!run) throw new CommandError(`The run in ${place.folder} has just ended: try again.`);
  const sqs = openSqs({ endpoint: run.sqs });
  return {
    sqs,
    work: [
      { name: 'poll', url: run.pollQueueUrl },
      { name: 'page', url: run.pageQueueUrl },
    ],
    dead: [
      ...deadQueues(sqs, 0, {
        poll: run.deadLetterQueueUrl,
        page: run.deadPagesQueueUrl,
        alert: run.deadAlertsQueueUrl,
      }),
      openDeadChanges(place.folder),
    ],
  };
}

async function ofStack(name: string, region: string | undefined): Promise<Queues> {
  const outputs = await readStack(name, region);
  const sqs = openSqs();
  const work = [
    { name: 'poll' as const, url: outputs.PollQueueUrl },
    { name: 'page' as const, url: outputs.PageQueueUrl },
  ];
  return {
    sqs,
    work: work.flatMap(({ name: queue, url }) => (url ? [{ name: queue, url }] : [])),
    dead: deadQueues(sqs, 1, {
      poll: outputs.DeadPollsQueueUrl,
      page: outputs.DeadPagesQueueUrl,
      alert: outputs.DeadAlertsQueueUrl,
      schedule: outputs.DeadMinutesQueueUrl,
    }),
    version: outputs.Version,
  };
}

function deadQueues(
  sqs: Queues['sqs'],
  waitSeconds: number,
  urls: Partial<Record<DeadQueueName, string | undefined>>,
): DeadQueue[] {
  return Object.entries(urls).flatMap(([name, url]) =>
    url ? [openDeadQueue(sqs, name as DeadQueueName, url, waitSeconds)] : [],
  );
}
