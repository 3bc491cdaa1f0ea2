import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

type MatchOptions = { watches: string; articles: string };

/** `stentor match`: which watches fire on which articles, without any table. */
export function addMatch(program: Command, terminal: Terminal): void {
  program
    .command('match')
    .description('match articles (JSON lines) against watches (YAML or JSON), one JSON line a match')
    .requiredOption('--watches <file>', 'watches, as in config/watches.yaml; - for standard input')
    .requiredOption('--articles <file>', 'articles, one JSON object a line; - for standard input')
    .addHelpText(
      'after',
      `
An article needs id, title and body, and may carry lead, language, source and embeds. Each line of the output is
{id, watch, severity, score, evidence}, the score being 0 to 1 and evidence [{watch, field, start, end, text, alias,
class}, …] with offsets in UTF-16 units; in a combined watch each has its path through the rule as well.
A line that is no article is told on standard error, and the rest goes on; the exit code is then 1.

Examples:
  $ stentor match --watches config/watches.yaml --articles articles.jsonl
  $ stentor parse feed.xml | jq -c '.articles[]' | stentor match --watches config/watches.yaml --articles -
`,
    )
    .action(async (options: MatchOptions) => {
      const { matchArticles } = await import('./match-articles.ts');
      await matchArticles(options, terminal);
    });
}
