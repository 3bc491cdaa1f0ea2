import type { Command } from 'commander';
import { addIngestOptions, type PlaceOptions } from './place-options.ts';
import type { Terminal } from './terminal.ts';

/** `stentor digest`: what a watch's digest would tell now. */
export function addDigest(program: Command, terminal: Terminal): void {
  const command = program
    .command('digest')
    .description("show what a watch's digest would tell if it went out now; nothing is sent")
    .argument('<watch>', 'id of the watch')
    .option('--json', 'the JSON document that machines get');
  addIngestOptions(command).action(async (watch: string, options: PlaceOptions & { json?: true }) => {
    const { showDigest } = await import('./digest-watch.ts');
    await showDigest(watch, options, terminal);
  });
}
