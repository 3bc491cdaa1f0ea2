import type { IncomingMessage, ServerResponse } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import type { Engine, EngineAnswer } from './engine.ts';
import type { Change, Intent, Journal, Touched } from './journal.ts';
import { createTableLocks } from './table-locks.ts';
import { answerTimeToLive } from './time-to-live.ts';
import { keysOf, readImage, readImages, tablesOf, writeOperations } from './writes.ts';

/** Bytes that DynamoDB takes for a request. */
const maxRequestBytes = 16 * 1024 * 1024;

/** What a recorder is told. */
export type RecorderOptions = {
  /** Tables whose changes become events. */
  streams: ReadonlySet<string>;
  /** Called after events were filed. */
  onEvents?: () => void;
};

/**
 * Stands before the engine as DynamoDB Streams stands beside DynamoDB: every write is journalled before it is
 * handed on, and its changes are filed as events with both images before its client is answered. A write that
 * changes nothing, or that is refused, files none. Writes of one table run one after the other.
 */
export function createRecorder(engine: Engine, journal: Journal, options: RecorderOptions) {
  const locks = createTableLocks();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const operation = String(request.headers['x-amz-target'] ?? '').split('.')[1] ?? '';
    const ours = writeOperations.has(operation) || operation.endsWith('TimeToLive');
    if (!ours) return engine.pass(request, response);
    const body = await readBody(request);
    if (body === undefined) {
      response.writeHead(413, { connection: 'close' }).end();
      return;
    }
    const answered =
      (await answerTimeToLive(engine, journal, operation, body)) ??
      (await record(operation, body, () => engine.forward(request.headers, body)));
    response.writeHead(answered.status, answered.headers).end(answered.body);
  }

  async function record(
    operation: string,
    body: string,
    write: () => Promise<EngineAnswer>,
  ): Promise<EngineAnswer> {
    const request = parse(body);
    if (!request) return write();
    const release = await locks.take(tablesOf(request));
    try {
      const touched = await before(request);
      if (!touched) return await write();
      const intent = journal.begin({ operation, request: body, touched });
      const answered = await write();
      file(intent, await changesOf(engine, touched));
      return answered;
    } finally {
      release();
    }
  }

  /** The items as they are, or undefined when the engine will refuse the request anyway. */
  async function before(request: object): Promise<Touched[] | undefined> {
    try {
      return await readImages(engine, await keysOf(engine, request));
    } catch {
      return undefined;
    }
  }

  function file(intent: number, changes: Change[]): void {
    const events = changes.filter((change) => options.streams.has(change.table));
    journal.commit(intent, events);
    if (events.length > 0) options.onEvents?.();
  }

  /**
   * Finishes the writes that a crash cut short. The engine writes index entries first and the item last, in
   * steps of their own: where the item is as it was, the write is done again, which puts index and item in step;
   * where the item has changed, the write was complete. Either way the change becomes an event.
   */
  async function heal(): Promise<number> {
    const intents = journal.open();
    for (const intent of intents) await finish(intent);
    return intents.length;
  }

  async function finish({ id, operation, request, touched }: Intent): Promise<void> {
    const done = await changesOf(engine, touched);
    // Whole batches may be done again: they hold puts and deletes without conditions.
    if (done.length === 0 || operation === 'BatchWriteItem') {
      await engine.call(operation, parse(request) ?? {}).catch(() => undefined);
    }
    file(id, await changesOf(engine, touched));
  }

  return { answer, heal };
}

async function changesOf(engine: Engine, touched: Touched[]): Promise<Change[]> {
  const changes = await Promise.all(
    touched.map(async (item) => ({ ...item, after: await readImage(engine, item.table, item.key) })),
  );
  return changes.filter((change) => !isDeepStrictEqual(change.before, change.after));
}

function parse(body: string): object | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxRequestBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
