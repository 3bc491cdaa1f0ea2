import type { Command } from 'commander';
import { addPlaceOptions, type PlaceOptions } from './place-options.ts';
import type { Terminal } from './terminal.ts';

/** What `stentor export` is asked. */
export type ExportOptions = PlaceOptions & {
  since?: string;
  until?: string;
  tables?: string;
  format?: string;
  file?: string;
  restored?: string;
};

/** `stentor export`: items of the tables, whole, in a form that `stentor import` reads back. */
export function addExport(program: Command, terminal: Terminal): void {
  const command = program
    .command('export')
    .description('write articles, mentions, feeds and watches as stentor import reads them back')
    .option(
      '--since <time>',
      'articles and mentions of articles published at or after (2025-12-11, or 24h, 30d ago; default: all)',
    )
    .option('--until <time>', 'of articles published at or before')
    .option('--tables <names>', 'which of articles,mentions,feeds,watches (default: all)')
    .option('--format <format>', 'jsonl, or csv for spreadsheets (default: jsonl, or as the file is called)')
    .option(
      '--restored <name>',
      'read this DynamoDB table in place of the live one, such as a restored backup; with one of --tables',
    )
    .option('--file <file>', 'into this file, which is there when it is whole (default: standard output)');
  addPlaceOptions(command)
    .addHelpText(
      'after',
      `
Secrets shared with WebSub hubs stay out, and whether a mention still waits for its alert or digest.

Examples:
  $ stentor export --since 30d --file stentor.jsonl
  $ stentor export --tables articles --since 2026-01-01 --format csv > january.csv
  $ stentor export --stack Stentor --file backup.jsonl
`,
    )
    .action(async (options: ExportOptions) => {
      const { exportItems } = await import('./export-items.ts');
      await exportItems(options, terminal);
    });
}
