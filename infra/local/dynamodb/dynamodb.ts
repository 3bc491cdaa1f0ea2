import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type TableSchema, tables } from '../../../shared/store/tables.ts';
import { type Engine, openEngine } from './engine.ts';
import { type Journal, openJournal } from './journal.ts';
import { createRecorder } from './recorder.ts';
import { copyTables, makeTables, schemaVersion } from './tables.ts';

/** The local DynamoDB: its address, and the journal that the stream pump reads. */
export type LocalDynamoDB = { endpoint: string; journal: Journal; healed: number; close(): Promise<void> };

/**
 * Opens DynamoDB's API on a loopback port over a data folder. Writes that a crash cut short are finished before
 * the first request is taken. A folder written under an older schema is copied into the present one.
 * @throws the system's error when the port is taken.
 */
export async function openLocalDynamoDB(
  folder: string,
  options: { port?: number; onEvents?: () => void } = {},
): Promise<LocalDynamoDB> {
  await mkdir(folder, { recursive: true });
  const journal = openJournal(join(folder, 'journal.db'));
  const streams = new Set(
    Object.entries(tables)
      .filter(([, schema]) => (schema as TableSchema).stream)
      .map(([name]) => name),
  );
  const record = (engine: Engine) => createRecorder(engine, journal, { streams, ...options });
  const { engine, healed } = await openCurrent(folder, journal, (opened) => record(opened).heal());
  const recorder = record(engine);

  engine.server.on('request', (request, response) => {
    recorder.answer(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  engine.server.listen(options.port ?? 0, '127.0.0.1');
  await once(engine.server, 'listening');
  const { port } = engine.server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    journal,
    healed,
    async close() {
      await shut(engine);
      journal.close();
    },
  };
}

/** The journal names the folder of the tables, so that a half-made or half-copied one is never used. */
async function openCurrent(
  folder: string,
  journal: Journal,
  heal: (engine: Engine) => Promise<number>,
): Promise<{ engine: Engine; healed: number }> {
  const current = journal.get('tables');
  const wanted = `tables-${schemaVersion()}`;
  const old = current ? openEngine(join(folder, current)) : undefined;
  const healed = old ? await heal(old) : 0;
  if (old && current === wanted) return { engine: old, healed };

  await rm(join(folder, wanted), { recursive: true, force: true });
  await makeFolder(join(folder, wanted));
  const engine = openEngine(join(folder, wanted));
  if (old) await copyTables(old, engine);
  journal.set('tables', wanted);
  if (old && current) {
    await shut(old);
    await rm(join(folder, current), { recursive: true, force: true });
  }
  return { engine, healed };
}

/** Tables are made through the API, on a port that nobody knows, by the code that makes them on any engine. */
async function makeFolder(folder: string): Promise<void> {
  const engine = openEngine(folder);
  engine.server.on('request', engine.pass);
  engine.server.listen(0, '127.0.0.1');
  await once(engine.server, 'listening');
  await makeTables(engine, `http://127.0.0.1:${(engine.server.address() as AddressInfo).port}`);
  await shut(engine);
}

/** The engine closes its database only after a server that listened. */
async function shut(engine: Engine): Promise<void> {
  if (!engine.server.listening) {
    engine.server.listen(0, '127.0.0.1');
    await once(engine.server, 'listening');
  }
  engine.server.closeAllConnections();
  await new Promise<void>((resolve, reject) => {
    engine.server.close((error) => (error ? reject(error) : resolve()));
    engine.server.closeAllConnections();
  });
}
