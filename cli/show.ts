import type { Command } from 'commander';
import { addPlaceOptions, type PlaceOptions } from './place-options.ts';
import type { Terminal } from './terminal.ts';

/** What `stentor show` is asked. */
export type ShowOptions = PlaceOptions & { text?: true; json?: true };

/** `stentor show`: stored articles whole, for people, as JSON, or in the form that `ingest` reads. */
export function addShow(program: Command, terminal: Terminal): void {
  const command = program
    .command('show')
    .description('show stored articles whole')
    .argument('<ids...>', 'ids of articles, as `stentor articles` lists them')
    .option('--text', 'in the form that `stentor ingest` reads back without loss')
    .option('--json', 'one JSON line an article');
  addPlaceOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  $ stentor show mzxw6ytboi4dcmrtgq2tmnzyhe
  $ stentor show mzxw6ytboi4dcmrtgq2tmnzyhe --text > article.txt
`,
    )
    .action(async (ids: string[], options: ShowOptions) => {
      const { show } = await import('./show-articles.ts');
      await show(ids, options, terminal);
    });
}
