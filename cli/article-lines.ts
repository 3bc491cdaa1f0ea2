import * as z from 'zod';
import { type ArticleText, embedSchema } from '../shared/article/article.ts';
import { type Line, readLines } from './lines.ts';
import type { Terminal } from './terminal.ts';

const absent = z.null().transform(() => undefined);
const text = z.string('is not a text');
/** What matching reads of an article; null is taken for absent, as other tools write it. */
const articleTextSchema: z.ZodType<ArticleText> = z.object({
  id: text.min(1, 'is empty'),
  title: text,
  body: text,
  lead: text.or(absent).optional(),
  language: text.or(absent).optional(),
  source: text.or(absent).optional(),
  embeds: z.array(embedSchema).or(absent).optional(),
});

/** Articles of JSON lines, as they are read. A line that is none is complained of by its number, and passed over. */
export async function* readArticleLines(
  stream: AsyncIterable<string | Uint8Array>,
  file: string,
  terminal: Terminal,
): AsyncGenerator<ArticleText> {
  for await (const line of readLines(stream)) {
    if (line.text?.trim() === '') continue;
    const read = readArticle(line);
    if (typeof read === 'string') terminal.complain(`${file}:${line.number}: ${read}.`);
    else yield read;
  }
}

/** The article of a line, or what is wrong with it. */
function readArticle({ text }: Line): ArticleText | string {
  if (text === undefined) return 'is longer than 32 million characters; cut the body of the article';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'is no JSON; write each article as one JSON object on a line of its own';
  }
  const parsed = articleTextSchema.safeParse(value);
  return parsed.success
    ? parsed.data
    : `is no article (${problemsOf(parsed.error)}); an article has id, title and body`;
}

function problemsOf(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map(({ path, message }) => (path.length > 0 ? `${path.map(String).join('.')} ${message}` : message))
    .join(', ');
}
