import type { Article } from '../shared/article/article.ts';
import { writeArticleText } from '../shared/article/text-form.ts';
import { openDoors } from './place.ts';
import type { ShowOptions } from './show.ts';
import { CommandError, oneLine, type Terminal } from './terminal.ts';

/** Writes stored articles whole. An id that leads nowhere is complained of and stops no other. */
export async function show(ids: string[], options: ShowOptions, terminal: Terminal): Promise<void> {
  if (options.text && options.json) throw new CommandError('Choose one form: --text or --json.');
  const { doors, close } = await openDoors(options, terminal);
  try {
    for (const id of ids) {
      const article = await doors.articles.get(id);
      if (article) await terminal.write(written(article, options));
      else terminal.complain(`There is no article ${id} there; stentor articles lists the ids.`);
    }
  } finally {
    await close();
  }
}

function written(article: Article, { text, json }: ShowOptions): string {
  if (json) return `${JSON.stringify(article)}\n`;
  return text ? writeArticleText(article) : forPeople(article);
}

function forPeople(article: Article): string {
  const { source, language, at, authors, agencies, url, lead, body, embeds, fullText, fullTextProblem } =
    article;
  const facts = [
    [source, language, at, authors.join(', '), agencies.join(', ')].filter(Boolean).join(' · '),
    url,
    fullText === 'summary'
      ? `Only a summary${fullTextProblem ? `: ${fullTextProblem.message}` : '.'}`
      : undefined,
  ];
  const posts = embeds.map((embed) =>
    [`[${embed.platform ?? embed.kind}]`, embed.handle && `@${embed.handle}`, embed.text, embed.url]
      .filter(Boolean)
      .join(' '),
  );
  const paragraphs = [
    lead === undefined || body.startsWith(lead) ? undefined : lead,
    ...body.split('\n\n'),
    ...posts,
  ];
  const lines = [oneLine(article.title), ...facts.flatMap((fact) => (fact ? [oneLine(fact)] : []))];
  const texts = paragraphs.flatMap((paragraph) =>
    paragraph ? [paragraph.split('\n').map(oneLine).join('\n')] : [],
  );
  return `${lines.join('\n')}\n\n${texts.join('\n\n')}\n\n`;
}
