import { DatabaseSync } from 'node:sqlite';

/** An item in DynamoDB's JSON. */
export type Image = Record<string, unknown>;

/** One item that a write touches, as it was before. */
export type Touched = { table: string; key: Image; before: Image | null };

/** A write that was begun and not yet known to be finished. */
export type Intent = { id: number; operation: string; request: string; touched: Touched[] };

/** A committed change of one item. */
export type Change = { table: string; key: Image; before: Image | null; after: Image | null };

/** A change as it waits for its handler. `sequence` only grows, also over restarts. */
export type ChangeEvent = Change & { sequence: number; at: number; attempts: number };

/** An event that its handler refused for good. */
export type DeadEvent = ChangeEvent & { reason: string };

/** The recorder's memory: begun writes, changes that wait for the handler, and those that it refused. */
export type Journal = {
  begin(intent: Omit<Intent, 'id'>): number;
  /** Files the changes as events and ends the intent, in one transaction. */
  commit(intent: number, changes: Change[]): void;
  open(): Intent[];
  pending(limit: number): ChangeEvent[];
  pendingCount(): number;
  /** Forgets every event up to and including `sequence`. */
  checkpoint(sequence: number): void;
  attempted(sequence: number): void;
  bury(sequence: number, reason: string): void;
  dead(): DeadEvent[];
  get(name: string): string | undefined;
  set(name: string, value: string): void;
  close(): void;
};

type EventRow = { sequence: number; at: number; attempts: number; change: string; reason: string | null };

/** Opens the journal of a data folder; every commit is on disk before it returns. */
export function openJournal(path: string): Journal {
  const database = new DatabaseSync(path);
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS intents (
      id INTEGER PRIMARY KEY AUTOINCREMENT, operation TEXT NOT NULL, request TEXT NOT NULL, touched TEXT NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS events (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
      change TEXT NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS dead_events (
      sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, attempts INTEGER NOT NULL, change TEXT NOT NULL,
      reason TEXT NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS notes (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  `);
  const insertIntent = database.prepare('INSERT INTO intents (operation, request, touched) VALUES (?, ?, ?)');
  const deleteIntent = database.prepare('DELETE FROM intents WHERE id = ?');
  const insertEvent = database.prepare('INSERT INTO events (at, change) VALUES (?, ?)');
  const selectEvents = database.prepare('SELECT * FROM events ORDER BY sequence LIMIT ?');
  const countEvents = database.prepare('SELECT count(*) AS count FROM events');
  const deleteEvents = database.prepare('DELETE FROM events WHERE sequence <= ?');
  const countAttempt = database.prepare('UPDATE events SET attempts = attempts + 1 WHERE sequence = ?');
  const bury = database.prepare(
    'INSERT INTO dead_events SELECT sequence, at, attempts, change, ? FROM events WHERE sequence = ?',
  );
  const deleteEvent = database.prepare('DELETE FROM events WHERE sequence = ?');
  const selectDead = database.prepare('SELECT * FROM dead_events ORDER BY sequence');
  const selectIntents = database.prepare('SELECT * FROM intents ORDER BY id');
  const getNote = database.prepare('SELECT value FROM notes WHERE name = ?');
  const setNote = database.prepare('INSERT OR REPLACE INTO notes (name, value) VALUES (?, ?)');

  function together(work: () => void): void {
    database.exec('BEGIN IMMEDIATE');
    try {
      work();
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  }

  function toEvent(row: EventRow): ChangeEvent {
    const { sequence, at, attempts } = row;
    return { ...(JSON.parse(row.change) as Change), sequence, at, attempts };
  }

  return {
    begin({ operation, request, touched }) {
      return Number(insertIntent.run(operation, request, JSON.stringify(touched)).lastInsertRowid);
    },
    commit(intent, changes) {
      together(() => {
        for (const change of changes) insertEvent.run(Date.now(), JSON.stringify(change));
        deleteIntent.run(intent);
      });
    },
    open() {
      const rows = selectIntents.all() as {
        id: number;
        operation: string;
        request: string;
        touched: string;
      }[];
      return rows.map((row) => ({ ...row, touched: JSON.parse(row.touched) as Touched[] }));
    },
    pending: (limit) => (selectEvents.all(limit) as EventRow[]).map(toEvent),
    pendingCount: () => (countEvents.get() as { count: number }).count,
    checkpoint: (sequence) => void deleteEvents.run(sequence),
    attempted: (sequence) => void countAttempt.run(sequence),
    bury(sequence, reason) {
      together(() => {
        bury.run(reason, sequence);
        deleteEvent.run(sequence);
      });
    },
    dead: () =>
      (selectDead.all() as EventRow[]).map((row) => ({ ...toEvent(row), reason: row.reason ?? 'unknown' })),
    get: (name) => (getNote.get(name) as { value: string } | undefined)?.value,
    set: (name, value) => void setNote.run(name, value),
    close: () => database.close(),
  };
}
