import type { Command } from 'commander';
import { addIngestOptions, type PlaceOptions } from './place-options.ts';
import type { Terminal } from './terminal.ts';

/** What `stentor replay` is asked. */
export type ReplayOptions = PlaceOptions & {
  since: string;
  until?: string;
  watch?: string;
  limit?: string;
  dryRun?: true;
  json?: true;
};

/** `stentor replay`: publishes alerts again on purpose. */
export function addReplay(program: Command, terminal: Terminal): void {
  const command = program
    .command('replay')
    .description(
      'publish alerts again on purpose, those that were given up included; each says that it is a replay',
    )
    .requiredOption('--since <time>', 'of articles published at or after (2025-12-11, or 30m, 24h, 7d ago)')
    .option('--until <time>', 'of articles published at or before')
    .option('--watch <id>', 'only of this watch')
    .option('--limit <count>', 'at most so many mentions (50 unless told, up to 10000)')
    .option('--dry-run', 'only say what would be published')
    .option('--json', 'one JSON line an article: {articleId, title, watches, messageId}');
  addIngestOptions(command)
    .addHelpText(
      'after',
      '\nExamples:\n  $ stentor replay --since 24h --watch maduro --dry-run\n  $ stentor replay --since 2026-01-15T09:00:00Z --until 2026-01-15T11:00:00Z --stack Stentor\n',
    )
    .action(async (options: ReplayOptions) => {
      const { replay } = await import('./replay-alerts.ts');
      await replay(options, terminal);
    });
}
