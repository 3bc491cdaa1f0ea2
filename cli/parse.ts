import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

type ParseOptions = { filesFrom?: string; url?: string };

/** `stentor parse`: feed documents to articles, one JSON object a file. */
export function addParse(program: Command, terminal: Terminal): void {
  program
    .command('parse')
    .description(
      'read feed documents (RSS, RDF, Atom, JSON Feed, news sitemaps) and write their articles, one JSON object a file',
    )
    .argument('[files...]', 'feed documents; - for standard input')
    .option('--files-from <list>', 'read paths from this file, one a line; - for standard input')
    .option('--url <url>', 'address that the documents came from: relative links and the source follow it')
    .addHelpText(
      'after',
      `
Each line of the output is {file, error, feed, articles, repairs, warnings}. error is null, or {cause, message}
for a document that could not be read: that is an answer too, and the exit code stays 0.

Examples:
  $ stentor parse feed.xml | jq '.articles[].title'
  $ find feeds -name '*.xml' | stentor parse --files-from -
  $ curl -s https://example.com/rss | stentor parse - --url https://example.com/rss
`,
    )
    .action(async (files: string[], options: ParseOptions) => {
      const { parseFiles } = await import('./parse-files.ts');
      await parseFiles(files, options, terminal);
    });
}
