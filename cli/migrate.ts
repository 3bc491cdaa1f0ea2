import type { Command } from 'commander';
import { addPlaceOptions, type PlaceOptions } from './place-options.ts';
import type { Terminal } from './terminal.ts';

/** What `stentor migrate` is asked. */
export type MigrateOptions = PlaceOptions & { dryRun?: true; json?: true };

/** `stentor migrate`: brings stored items to the schema of this release. */
export function addMigrate(program: Command, terminal: Terminal): void {
  const command = program
    .command('migrate')
    .description("bring stored items to this release's schema; nothing is alerted by it")
    .option('--dry-run', 'only say what would change')
    .option('--json', 'one JSON line a table: {table, to, looked, migrated, left, newer, steps}');
  addPlaceOptions(command)
    .addHelpText(
      'after',
      `
It may run while everything works, and again after it was cut short: what is done carries its version.
Items of an older schema are read as before until then.

Examples:
  $ stentor migrate --dry-run
  $ stentor migrate --stack Stentor
`,
    )
    .action(async (options: MigrateOptions) => {
      const { migrate } = await import('./migrate-tables.ts');
      await migrate(options, terminal);
    });
}
