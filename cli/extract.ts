import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

/** What `stentor extract` is asked. */
export type ExtractOptions = { filesFrom?: string; url?: string; text?: true; explain?: true };

/** `stentor extract`: the articles of web pages, one JSON object a page. */
export function addExtract(program: Command, terminal: Terminal): void {
  program
    .command('extract')
    .description('read the articles on web pages and write them, one JSON object a page')
    .argument('[pages...]', 'HTML files or addresses; - for standard input')
    .option(
      '--files-from <list>',
      'read pages from this file, one a line: a path or address, and after a tab its address; - for standard input',
    )
    .option('--url <url>', 'address that the files came from: relative links and the date in it follow it')
    .option('--text', "the article as text, in the form that 'stentor ingest' reads")
    .option('--explain', 'each passage of the page, kept (+) or dropped (-) with the reason')
    .addHelpText(
      'after',
      `
Each line of the output is {file, error, title, lead, body, publishedAt, updatedAt, authors, language, …}; dates keep
the page's own zone. error is null, or {cause, message} for a page that holds no article, such as a login, a paywall
or an error page: that is an answer too, and the exit code stays 0.

Examples:
  $ stentor extract page.html --url https://example.com/story | jq -r .body
  $ stentor extract https://example.com/story --explain
  $ printf '%s\\t%s\\n' page.html https://example.com/story | stentor extract --files-from -
`,
    )
    .action(async (pages: string[], options: ExtractOptions) => {
      const { extractPages } = await import('./extract-pages.ts');
      await extractPages(pages, options, terminal);
    });
}
