import { compileWatches } from '../shared/watch/compile.ts';
import { matchArticle } from '../shared/watch/match.ts';
import { readArticleLines } from './article-lines.ts';
import { openStream } from './files.ts';
import { bufferedWriter } from './lines.ts';
import { CommandError, type Terminal } from './terminal.ts';
import { readWatches } from './watch-files.ts';

/** Writes one line of JSON for each watch that fires on each article, in the order of the articles. */
export async function matchArticles(
  { watches, articles }: { watches: string; articles: string },
  terminal: Terminal,
): Promise<void> {
  if (watches === '-' && articles === '-')
    throw new CommandError('Only one of --watches and --articles can be standard input.');
  const compiled = compileWatches(await readWatches(watches, terminal));
  const stream = await openStream(articles, terminal);
  const output = bufferedWriter(terminal);
  for await (const article of readArticleLines(
    stream,
    articles === '-' ? 'standard input' : articles,
    terminal,
  )) {
    for (const match of matchArticle(compiled, article)) {
      const full = output.write(`${JSON.stringify({ id: article.id, ...match })}\n`);
      if (full) await full;
    }
  }
  await output.flush();
}
