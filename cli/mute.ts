import type { Command } from 'commander';
import { addIngestOptions, type PlaceOptions } from './place-options.ts';
import type { Terminal } from './terminal.ts';

/** `stentor mute` and `stentor unmute`: keep a watch's alerts back until a time, and let them out again. */
export function addMute(program: Command, terminal: Terminal): void {
  const mute = program
    .command('mute')
    .description("hold a watch's alerts until a time; they go into the digest after it")
    .argument('[watch]', 'id of the watch; without it, the mutes that hold now are listed')
    .option('--until <time>', 'a span from now (30m, 8h, 7d) or a time (2026-12-01, 2026-12-01T09:30:00Z)');
  addIngestOptions(mute)
    .addHelpText('after', '\nExamples:\n  $ stentor mute belarus --until 8h\n  $ stentor mute\n')
    .action(async (watch: string | undefined, options: PlaceOptions & { until?: string }) => {
      const { listMutes, muteWatch } = await import('./mute-watch.ts');
      await (watch === undefined ? listMutes(options, terminal) : muteWatch(watch, options, terminal));
    });
  const unmute = program
    .command('unmute')
    .description('let a muted watch alert again')
    .argument('<watch>', 'id of the watch');
  addIngestOptions(unmute).action(async (watch: string, options: PlaceOptions) => {
    const { unmuteWatch } = await import('./mute-watch.ts');
    await unmuteWatch(watch, options, terminal);
  });
}
