import type { Command } from 'commander';
import { addPlaceOptions, type PlaceOptions } from './place-options.ts';
import type { Terminal } from './terminal.ts';

/** What `stentor explain` is asked. */
export type ExplainOptions = PlaceOptions & { watch?: string; watches?: string; json?: true };

/** `stentor explain`: why a watch fired on an article, or why not. */
export function addExplain(program: Command, terminal: Terminal): void {
  const command = program
    .command('explain')
    .description('say why a watch fires on an article or not, with each near miss')
    .argument('<article>', 'id of a stored article, or a file: an article as text, a feed, or JSON lines')
    .option('--watch <id>', 'the watch to explain (default: every watch)')
    .option('--watches <file>', 'watches from a file (default: those in the table)')
    .option('--json', 'one JSON line a watch and article: {id, watch, fired, lines, match}');
  addPlaceOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  $ stentor explain 5l7kq2n4wd3zvjm6aecxh2t4pu --watch maduro
  $ stentor explain article.txt --watch maduro-exile --watches config/watches.yaml
`,
    )
    .action(async (article: string, options: ExplainOptions) => {
      const { explain } = await import('./explain-article.ts');
      await explain(article, options, terminal);
    });
}
