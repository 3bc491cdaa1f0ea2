import { schemaVersions, type VersionedTable } from '../shared/store/item-version.ts';
import { migrateTable, type TableMigration } from '../shared/store/migrate.ts';
import type { MigrateOptions } from './migrate.ts';
import { openRawTables } from './place.ts';
import type { Terminal } from './terminal.ts';

/** Brings every table to the present schema, one after the other, and says what changed. */
export async function migrate(options: MigrateOptions, terminal: Terminal): Promise<void> {
  const { client, names, close } = await openRawTables(options, terminal);
  try {
    for (const table of Object.keys(schemaVersions) as VersionedTable[]) {
      const done = await migrateTable(client, names, table, { dryRun: options.dryRun ?? false });
      await terminal.write(options.json ? `${JSON.stringify(done)}\n` : `${lineOf(done, options.dryRun)}\n`);
      if (done.left > 0)
        terminal.complain(
          `${done.left} items of ${table} changed while they were worked on: run stentor migrate again.`,
        );
      if (done.newer > 0)
        terminal.complain(
          `${done.newer} items of ${table} are of a later schema than ${done.to}: run the migrate of the release that wrote them.`,
        );
    }
  } finally {
    await close();
  }
}

function lineOf({ table, to, looked, migrated, steps }: TableMigration, dryRun: true | undefined): string {
  if (to === 1) return `${table}: of schema 1, the only one there is.`;
  const became = dryRun ? 'would be brought' : 'brought';
  const what = Object.entries(steps).map(([step, count]) => `${step} (${count})`);
  const why = what.length > 0 ? `: ${what.join('; ')}` : '';
  return `${table}: ${migrated} of ${looked} items ${became} to schema ${to}${why}.`;
}
