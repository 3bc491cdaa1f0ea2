import type { Command } from 'commander';
import { addIngestOptions, type PlaceOptions } from './place-options.ts';
import type { Terminal } from './terminal.ts';

/** What `stentor status` is asked. */
export type StatusOptions = PlaceOptions & { json?: true };

/** `stentor status`: how a deployment or a local run is. */
export function addStatus(program: Command, terminal: Terminal): void {
  const command = program
    .command('status')
    .description('how feeds, queues and alerts are; exit code 1 when something ails')
    .option('--json', 'as one JSON object');
  addIngestOptions(command)
    .addHelpText('after', '\nExamples:\n  $ stentor status\n  $ stentor status --stack Stentor --json\n')
    .action(async (options: StatusOptions) => {
      const { reportStatus } = await import('./status-report.ts');
      await reportStatus(options, terminal);
    });
}
