import type { Command } from 'commander';
import { addPlaceOptions, type PlaceOptions } from './place-options.ts';
import type { Terminal } from './terminal.ts';

/** What `stentor import` is asked. */
export type ImportOptions = PlaceOptions & { tables?: string; overwrite?: true; dryRun?: true };

/** `stentor import`: puts exported items back; nothing is alerted, and no page is fetched. */
export function addImport(program: Command, terminal: Terminal): void {
  const command = program
    .command('import')
    .description('put exported items back; nothing is alerted and no page is fetched')
    .argument('<files...>', 'files that stentor export wrote, JSONL or CSV (- for standard input)')
    .option('--tables <names>', 'only these of articles,mentions,feeds,watches')
    .option('--overwrite', 'replace items that are there already; without it they stay')
    .option('--dry-run', 'only check the files');
  addPlaceOptions(command)
    .addHelpText(
      'after',
      `
Items of an older release are brought to the schema of this one. Running it again is safe.

Examples:
  $ stentor import stentor.jsonl
  $ stentor import backup.jsonl --tables articles,mentions --stack Stentor
  $ stentor import january.csv --dry-run
`,
    )
    .action(async (files: string[], options: ImportOptions) => {
      const { importFiles } = await import('./import-files.ts');
      await importFiles(files, options, terminal);
    });
}
