import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleText } from '../shared/article/article.ts';
import { compileWatches } from '../shared/watch/compile.ts';
import { explainMatch } from '../shared/watch/explain.ts';
import type { Watch } from '../shared/watch/watch.ts';
import { readArticleLines } from './article-lines.ts';
import { readDocument } from './documents.ts';
import type { ExplainOptions } from './explain.ts';
import { openStream } from './files.ts';
import { openDoors, usualFolder } from './place.ts';
import { CommandError, oneLine, type Terminal } from './terminal.ts';
import { readWatches } from './watch-files.ts';

/** Writes why each watch asked about fires on each article, or why not. */
export async function explain(article: string, options: ExplainOptions, terminal: Terminal): Promise<void> {
  const articles = await articlesOf(article, options, terminal);
  const watches = await watchesOf(article, options, terminal);
  const compiled = compileWatches(watches);
  const asked = options.watch === undefined ? watches.map((watch) => watch.id) : [options.watch];
  for (const one of articles) {
    const explanations = asked.map((id) => explainMatch(compiled, one, id));
    if (!options.json) await terminal.write(`${oneLine(one.title)} (${one.id})\n`);
    for (const { watch, fired, lines, match } of explanations) {
      await terminal.write(
        options.json
          ? `${JSON.stringify({ id: one.id, watch, fired, lines, ...(match && { match }) })}\n`
          : `${lines.map(printable).join('\n')}\n`,
      );
    }
  }
}

async function articlesOf(
  article: string,
  options: ExplainOptions,
  terminal: Terminal,
): Promise<ArticleText[]> {
  if (article === '-' || existsSync(article)) return readFile(article, terminal);
  if (!/^[a-z2-7]{26}$/.test(article))
    throw new CommandError(`There is no file ${article}, and it is not the id of an article either.`);
  const { doors, close } = await openDoors(options, terminal);
  try {
    const stored = await doors.articles.get(article);
    if (!stored)
      throw new CommandError(`There is no article ${article} there; stentor articles lists the ids.`);
    return [stored];
  } finally {
    await close();
  }
}

async function readFile(file: string, terminal: Terminal): Promise<ArticleText[]> {
  if (!/\.(jsonl|ndjson)$/i.test(file)) return (await readDocument(file, {}, terminal)).articles;
  const articles: ArticleText[] = [];
  for await (const article of readArticleLines(await openStream(file, terminal), file, terminal))
    articles.push(article);
  return articles;
}

/** The watches of `--watches`; else of the tables; else, for a file and where nothing runs, those that ship. */
async function watchesOf(article: string, options: ExplainOptions, terminal: Terminal): Promise<Watch[]> {
  if (options.watches !== undefined) return readWatches(options.watches, terminal);
  const { data, endpoint, stack } = options;
  const named = data ?? endpoint ?? stack;
  if (named === undefined && existsSync(article) && !existsSync(usualFolder))
    return readWatches(join(import.meta.dirname, '../config/watches.yaml'), terminal);
  const { doors, close } = await openDoors(options, terminal);
  try {
    const watches = await doors.watches.list();
    return watches.sort((a, b) => (a.id < b.id ? -1 : 1));
  } finally {
    await close();
  }
}

/** A line of an explanation keeps its indent, and nothing else that could steer a terminal. */
function printable(line: string): string {
  return `${/^ */.exec(line)?.[0] ?? ''}${oneLine(line)}`;
}
