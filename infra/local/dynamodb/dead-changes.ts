import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { DeadQueue, RawLetter } from '../../../shared/dead-letter/letter.ts';

type Row = { sequence: number; at: number; change: string; reason: string };

/**
 * The changes of articles that the stream pump of a data folder put aside, as a queue of dead letters. Each look opens
 * the journal for itself: the run that works on the folder is not disturbed.
 */
export function openDeadChanges(folder: string): DeadQueue {
  const path = join(folder, 'dynamodb', 'journal.db');
  const open = <Result>(work: (database: DatabaseSync) => Result, nothing: Result): Result => {
    if (!existsSync(path)) return nothing;
    const database = new DatabaseSync(path, { timeout: 5_000 });
    try {
      return work(database);
    } finally {
      database.close();
    }
  };
  const letterOf = ({ sequence, at, change, reason }: Row): RawLetter => ({
    id: `change-${sequence}`,
    queue: 'change',
    at: new Date(at).toISOString(),
    body: change,
    reason,
  });
  return {
    name: 'change',
    count: async () =>
      open(
        (database) =>
          (database.prepare('SELECT count(*) AS count FROM dead_events').get() as { count: number }).count,
        0,
      ),
    peek: async () =>
      open(
        (database) =>
          (
            database
              .prepare('SELECT sequence, at, change, reason FROM dead_events ORDER BY sequence')
              .all() as Row[]
          ).map(letterOf),
        [],
      ),
    async remove({ id }) {
      const sequence = Number(id.slice('change-'.length));
      open((database) => {
        database.prepare('DELETE FROM dead_events WHERE sequence = ?').run(sequence);
      }, undefined);
    },
    release: async () => undefined,
  };
}
