import type { Command } from 'commander';
import { addIngestOptions, type PlaceOptions } from './place-options.ts';
import type { Terminal } from './terminal.ts';

/** `stentor audit`: the whole life of an article. */
export function addAudit(program: Command, terminal: Terminal): void {
  const command = program
    .command('audit')
    .description(
      "tell an article's whole life: polled, stored, matched, held or sent, when and by which watch version",
    )
    .argument('<article>', 'id or address of the article')
    .option('--json', 'a JSON array of {at, watch, what}');
  addIngestOptions(command).action(async (article: string, options: PlaceOptions & { json?: true }) => {
    const { audit } = await import('./audit-article.ts');
    await audit(article, options, terminal);
  });
}
