import type { Article } from '../article/article.ts';
import type { Evidence, Watch, WatchMatch } from '../watch/watch.ts';
import { cutText, lastWords } from './cut.ts';
import { maxSubjectLength } from './sns-rules.ts';

/** UTF-16 units of context on each side of a matched word. */
const context = 70;
/** Lines of context for each watch; more would bury the link. */
const linesShown = 2;
/** A headline or lead longer than this is none. */
const mostTitle = 500;
const mostLead = 1_000;
const mostByline = 400;

/**
 * The subject of an alert: watches, then the headline, on one line below SNS's 100 characters. It begins with a
 * letter, number or mark of punctuation, is cut at a word and never inside a grapheme, and holds no control character.
 */
export function renderSubject(watches: string, headline: string): string {
  const line = oneLine(`${watches}: ${headline.slice(0, 2 * mostTitle)}`);
  return cutText(/^[\p{L}\p{N}\p{P}]/u.test(line) ? line : `Alert: ${line}`, maxSubjectLength);
}

/**
 * The e-mail of an alert as plain text: headline, source, authors, local time, each watch with its matched words
 * in context (marked `*so*`), lead, link.
 * @param timeZone IANA zone that the time is shown in.
 */
export function renderEmail(
  article: Article,
  matches: WatchMatch[],
  titles: Map<string, string>,
  timeZone: string,
): string {
  const headline = headlineOf(article);
  const byline = [article.source, article.authors.slice(0, 20).join(', '), time(article, timeZone)];
  const why = matches.flatMap((match) => [
    `${titles.get(match.watch) ?? match.watch} (${match.severity})`,
    ...quotes(article, match.evidence).map((line) => `  ${line}`),
  ]);
  const lead = cutText(oneLine((article.lead ?? '').slice(0, 2 * mostLead)), mostLead);
  return [
    headline,
    cutText(
      oneLine(
        byline
          .filter((part) => part !== '')
          .join(' · ')
          .slice(0, 2 * mostByline),
      ),
      mostByline,
    ),
    ['Why you get this:', ...why].join('\n'),
    ...(lead !== '' && lead !== headline ? [lead] : []),
    article.url ?? 'This article has no address.',
  ].join('\n\n');
}

/** The headline on one line; where it holds nothing to read, the article's address or id. */
export function headlineOf({ title, url, id }: Pick<Article, 'title' | 'url' | 'id'>): string {
  const line = cutText(oneLine(title.slice(0, 4 * mostTitle)), mostTitle);
  return /[\p{L}\p{N}\p{S}\p{P}]/u.test(line) ? line : (url ?? id);
}

/** The name by which people know a watch: its title, its name, or its id. */
export function titleOf(watch: Watch): string {
  if (watch.title) return watch.title;
  if ('name' in watch) return watch.name;
  if (watch.kind === 'country')
    return new Intl.DisplayNames('en', { type: 'region' }).of(watch.country) ?? watch.id;
  return watch.id;
}

// Neighbouring places, and a lead that the body repeats, would show the same words twice.
function quotes(article: Article, evidence: Evidence[]): string[] {
  const places: Evidence[] = [];
  const lines = new Set<string>();
  for (const place of evidence) {
    const near = places.some(
      (other) => other.field === place.field && Math.abs(other.start - place.start) < context,
    );
    if (near) continue;
    places.push(place);
    lines.add(quote(article, place));
    if (lines.size === linesShown) break;
  }
  return [...lines];
}

/** The matched words in their paragraph, cut at words on both sides. */
function quote(article: Article, { field, embed, start, end }: Evidence): string {
  const text = (field === 'embed' ? article.embeds[embed ?? 0]?.text : article[field]) ?? '';
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const before = text.slice(from, start);
  const after = text.slice(end, to < 0 ? undefined : to);
  return oneLine(`${lastWords(before, context)}*${text.slice(start, end)}*${cutText(after, context)}`);
}

function time(article: Article, timeZone: string): string {
  if (!article.publishedAt) return '';
  const format = { dateStyle: 'medium', timeStyle: 'short', timeZone } as const;
  const zone = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' })
    .formatToParts(new Date(article.publishedAt))
    .find((part) => part.type === 'timeZoneName')?.value;
  return `${new Intl.DateTimeFormat('en-GB', format).format(new Date(article.publishedAt))} ${zone ?? timeZone}`;
}

/** What shows nothing and takes room, or turns around what follows it: hyphens and spaces of no width, overrides. */
const unseen = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu;

/** Text on one line, without control characters, what cannot be seen, and halves of surrogate pairs. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(unseen, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}
