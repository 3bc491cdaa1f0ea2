import { setTimeout as wait } from 'node:timers/promises';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { ChangeEvent, Journal } from '../dynamodb/journal.ts';
import { type Handler, invoke } from './invoke.ts';

/** Records of one invocation. */
const batchSize = 100;
/** Times that a record is tried before it is put aside. */
const maxAttempts = 5;

/** What a pump tells, and the pause before the first retry, which doubles with each. */
export type StreamPumpOptions = {
  onDead?: (event: ChangeEvent, reason: string) => void;
  onFailure?: (reason: string) => void;
  pauseMs?: number;
};

/**
 * Does what Lambda's event source does for a stream: hands events to the function in order, forgets those that it
 * handled, and tries again from the first that failed, with a growing pause. A record that fails five times is put
 * aside, where it stays to be seen, and the stream goes on.
 */
export function createStreamPump(
  journal: Journal,
  handler: Handler<DynamoDBStreamEvent, DynamoDBBatchResponse | undefined>,
  { onDead, onFailure, pauseMs = 100 }: StreamPumpOptions = {},
) {
  let running: Promise<void> | undefined;
  let stopped = false;

  /** Works until no event waits. Calls at the same time share the work. */
  function drain(): Promise<void> {
    running ??= work().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function work(): Promise<void> {
    let size = batchSize;
    while (!stopped) {
      const events = journal.pending(size);
      if (events.length === 0) {
        // Said before anything else can run, so that an event that comes now starts the work again.
        running = undefined;
        return;
      }
      const failure = await hand(events);
      const last = events.at(-1);
      if (!failure) {
        if (last) journal.checkpoint(last.sequence);
        size = batchSize;
        continue;
      }
      journal.checkpoint(failure.event.sequence - 1);
      // A function that threw does not say which record it was: the next invocations take one at a time.
      if (!failure.named && events.length > 1) {
        size = 1;
        continue;
      }
      await failed(failure.event, failure.reason);
    }
  }

  async function failed(event: ChangeEvent, reason: string): Promise<void> {
    journal.attempted(event.sequence);
    const attempts = event.attempts + 1;
    if (attempts < maxAttempts) {
      await wait(pauseMs * 2 ** attempts);
      return;
    }
    journal.bury(event.sequence, reason);
    onDead?.(event, reason);
  }

  type Failure = { event: ChangeEvent; reason: string; named: boolean };

  async function hand(events: ChangeEvent[]): Promise<Failure | undefined> {
    const [first] = events;
    if (!first) return undefined;
    try {
      const result = await invoke('alert', handler, { Records: events.map(toRecord) });
      const failures = new Set(result?.batchItemFailures.map((failure) => failure.itemIdentifier));
      const event = events.find(({ sequence }) => failures.has(sequenceNumber(sequence)));
      const reason = `The alert function failed on it ${maxAttempts} times.`;
      return event && { event, reason, named: true };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      onFailure?.(reason);
      return { event: first, reason, named: false };
    }
  }

  return {
    drain,
    async stop() {
      stopped = true;
      await running?.catch(() => undefined);
    },
  };
}

function sequenceNumber(sequence: number): string {
  return String(sequence).padStart(21, '0');
}

function toRecord({ sequence, at, table, key, before, after }: ChangeEvent): DynamoDBRecord {
  return {
    eventID: sequence.toString(16).padStart(32, '0'),
    eventName: !before ? 'INSERT' : after ? 'MODIFY' : 'REMOVE',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'us-east-1',
    eventSourceARN: `arn:aws:dynamodb:us-east-1:000000000000:table/${table}/stream/local`,
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(at / 1000),
      Keys: key,
      ...(before && { OldImage: before }),
      ...(after && { NewImage: after }),
      SequenceNumber: sequenceNumber(sequence),
      SizeBytes: Buffer.byteLength(JSON.stringify([key, before, after])),
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  } as DynamoDBRecord;
}
