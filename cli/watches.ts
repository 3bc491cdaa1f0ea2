import type { Command } from 'commander';
import type { Watch } from '../shared/watch/watch.ts';
import { addListing, minute } from './listing.ts';
import { CommandError, type Terminal } from './terminal.ts';
import { addWatchesAdd } from './watches-add.ts';
import { addWatchesBackfill } from './watches-backfill.ts';
import { inWords } from './watches-rule.ts';

/** `stentor watches`: what is listened for, and when it was last heard; and the commands that add to it. */
export function addWatches(program: Command, terminal: Terminal): void {
  const watches = addListing(program, terminal, {
    subject: 'watches',
    description: 'list the watches and the newest mention of each; add to them, and look back with them',
    options: {
      since: 'only watches mentioned in articles published at or after',
      until: 'only watches mentioned in articles published at or before',
      watch: 'only this watch',
      source: 'only watches that listen to this publisher, by registrable domain (bbc.co.uk)',
      language: 'only watches that listen to this language',
    },
    list: async (doors, question) => (await import('../shared/query/list.ts')).listWatches(doors, question),
    columns: [
      { heading: 'WATCH', value: (watch) => watch.id },
      { heading: 'KIND', value: (watch) => watch.kind },
      { heading: 'SEVERITY', value: (watch) => watch.severity },
      { heading: 'LISTENS FOR', value: listensFor },
      { heading: 'LAST HEARD (UTC)', value: ({ latest }) => minute(latest?.at) },
      { heading: 'ALERT', value: ({ latest }) => latest?.status },
      { heading: 'IN', value: ({ latest }) => latest && `${latest.title} (${latest.source})` },
    ],
    nothing: 'No watches.',
    examples: [
      'watches',
      'watches --since 24h',
      'watches --language pt --json',
      'watches add --search "Nicolás Maduro"',
      'watches backfill maduro --since 30d',
    ],
  })
    // Otherwise `watches backfill ID --since 7d` would hand --since to the listing.
    .enablePositionalOptions()
    .hook('preSubcommand', (listed) => {
      const [first] = Object.keys(listed.opts());
      if (first) throw new CommandError(`--${first} stands before the command: put options behind it.`);
    });
  addWatchesAdd(watches, terminal);
  addWatchesBackfill(watches, terminal);
}

function listensFor(watch: Watch): string {
  if (watch.kind === 'rule') return inWords(watch.rule);
  return watch.kind === 'country' ? watch.country : watch.name;
}
