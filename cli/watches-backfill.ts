import type { Command } from 'commander';
import { addIngestOptions, type PlaceOptions } from './place-options.ts';
import type { Terminal } from './terminal.ts';

/** What `stentor watches backfill` is asked. */
export type BackfillOptions = PlaceOptions & { since?: string; until?: string; alert?: true; json?: true };

/** `stentor watches backfill`: finds what a new or changed watch would have found. */
export function addWatchesBackfill(watches: Command, terminal: Terminal): void {
  const command = watches
    .command('backfill')
    .description(
      'find mentions of a watch in articles that are stored already; running it again adds nothing',
    )
    .argument('<watch>', 'id of a watch of that place')
    .option('--since <time>', 'in articles published at or after (default: 30d)')
    .option('--until <time>', 'in articles published at or before (default: now)')
    .option('--alert', 'alert them as if they were new (default: they are held, with the reason backfill)')
    .option('--json', 'one JSON document: {watch, since, until, articles, mentions, known, alerted}');
  addIngestOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  $ stentor watches backfill maduro
  $ stentor watches backfill belarus --since 7d --stack Stentor
  $ stentor watches backfill belarus --since 24h --alert
`,
    )
    .action(async (watch: string, options: BackfillOptions) => {
      const { backfill } = await import('./watches-backfill-run.ts');
      await backfill(watch, options, terminal);
    });
}
