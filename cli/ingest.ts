import type { Command } from 'commander';
import { addIngestOptions, type PlaceOptions } from './place-options.ts';
import type { Terminal } from './terminal.ts';

/** What `stentor ingest` is asked. */
export type IngestOptions = Omit<PlaceOptions, 'endpoint'> & {
  filesFrom?: string;
  url?: string;
  source?: string;
  alert: boolean;
  json?: true;
};

/** `stentor ingest`: articles from files straight into the table, alerts included. */
export function addIngest(program: Command, terminal: Terminal): void {
  const command = program
    .command('ingest')
    .description('store articles from files, a text or a feed each, and raise their alerts')
    .argument(
      '[files...]',
      'article texts, feed documents and .jsonl files of texts, or folders of them; - for standard input',
    )
    .option('--files-from <list>', 'read paths from this file, one a line; - for standard input')
    .option('--url <url>', 'address of the article (a text) or of the feed')
    .option('--source <domain>', 'publisher to file the articles under, such as bbc.co.uk')
    .option('--no-alert', 'a backfill: articles are stored and found by watches, and raise no alert')
    .option('--json', 'one JSON line an article: {file, id, outcome, day, language, title, mentions}');
  addIngestOptions(command)
    .addHelpText(
      'after',
      `
A line of a .jsonl file is a text as a JSON string, or {"text": …, "url": …, "source": …}.
A text begins with a line such as " date 2025-12-11 First sentence", then paragraphs between blank lines. An article
that is stored already is not stored again, and raises no second alert.

Examples:
  $ stentor ingest article.txt
  $ stentor ingest saved-feeds/ --data .stentor
  $ stentor ingest archive.jsonl --no-alert
  $ stentor ingest article.txt --url https://example.com/story --stack Stentor
`,
    )
    .action(async (files: string[], options: IngestOptions) => {
      const { ingest } = await import('./ingest-files.ts');
      await ingest(files, options, terminal);
    });
}
