import type { Article } from '../article/article.ts';
import type { Evidence, Watch, WatchMatch } from '../watch/watch.ts';
import { maxSubjectLength } from './sns-rules.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** UTF-16 units of context on each side of a matched word. */
const context = 70;
/** Places shown for each watch; more would bury the link. */
const placesShown = 2;

/**
 * The subject of an alert: watches, then the headline, on one line below SNS's 100 characters. It is cut at a word
 * and never inside a grapheme, and holds no control character.
 */
export function renderSubject(watches: string, headline: string): string {
  const line = oneLine(`${watches}: ${headline}`);
  if (line.length <= maxSubjectLength) return line;
  let short = '';
  for (const { segment } of graphemes.segment(line.slice(0, 2 * maxSubjectLength))) {
    if (short.length + segment.length > maxSubjectLength - 1) break;
    short += segment;
  }
  const space = short.lastIndexOf(' ');
  return `${(space > maxSubjectLength / 2 ? short.slice(0, space) : short).trimEnd()}…`;
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
  const byline = [article.source, article.authors.join(', '), time(article, timeZone)].filter(
    (part) => part !== '',
  );
  const why = matches.flatMap((match) => [
    `${titles.get(match.watch) ?? match.watch} (${match.severity})`,
    ...quotes(article, match.evidence).map((line) => `  ${line}`),
  ]);
  const lead =
    article.lead && oneLine(article.lead) !== oneLine(article.title) ? [oneLine(article.lead)] : [];
  return [
    oneLine(article.title),
    byline.join(' · '),
    ['Why you get this:', ...why].join('\n'),
    ...lead,
    article.url ?? 'This article has no address.',
  ].join('\n\n');
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
    if (lines.size === placesShown) break;
  }
  return [...lines];
}

function quote(article: Article, { field, embed, start, end }: Evidence): string {
  const text = (field === 'embed' ? article.embeds[embed ?? 0]?.text : article[field]) ?? '';
  const before = text.slice(Math.max(0, start - context), start);
  const after = text.slice(end, end + context);
  const opening = start > context ? `…${before.slice(before.indexOf(' ') + 1)}` : before;
  const lastSpace = after.lastIndexOf(' ');
  const closing = end + context < text.length && lastSpace > 0 ? `${after.slice(0, lastSpace)}…` : after;
  return oneLine(`${opening}*${text.slice(start, end)}*${closing}`);
}

function time(article: Article, timeZone: string): string {
  if (!article.publishedAt) return '';
  const format = { dateStyle: 'medium', timeStyle: 'short', timeZone } as const;
  const zone = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' })
    .formatToParts(new Date(article.publishedAt))
    .find((part) => part.type === 'timeZoneName')?.value;
  return `${new Intl.DateTimeFormat('en-GB', format).format(new Date(article.publishedAt))} ${zone ?? timeZone}`;
}

/** Text on one line, without control characters and halves of surrogate pairs. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}
