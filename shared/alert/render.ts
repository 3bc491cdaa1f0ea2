import type { Article } from '../article/article.ts';
import { type Rule, type Severity, severities, type Watch, type WatchMatch } from '../watch/watch.ts';
import { oneLine, renderEmail, renderSubject, titleOf } from './email.ts';
import { type Occasion, occasionInWords, occasionWord } from './occasion.ts';
import { renderSms } from './sms.ts';
import type { StoryArticle } from './story-articles.ts';
import type { AlertMessage } from './topic.ts';

/** Version of the JSON document that machines get; it changes when a field is renamed or removed. */
export const alertDocumentVersion = 1;

/** Bytes of the JSON document's evidence are bounded by this many places a watch. */
const evidenceInDocument = 10;

/**
 * Renders one alert for every protocol that SNS delivers: a subject, an e-mail and an SMS for people, and a versioned
 * JSON document for queues, web hooks and functions.
 * @param matches The watches that the alert is about; at least one.
 */
export function renderAlert(
  article: Article,
  matches: WatchMatch[],
  watches: Watch[],
  settings: { timeZone: string } & Occasion,
): AlertMessage {
  const titles = new Map(watches.map((watch) => [watch.id, titleOf(watch)]));
  const word = occasionWord(settings);
  const watched = headlined(matches, watches)
    .map((watch) => titles.get(watch) ?? watch)
    .join(', ');
  const names = word ? `${word}: ${watched}` : watched;
  // A headline of control characters alone would leave nothing to read.
  const headline = oneLine(article.title) || article.url || article.id;
  const occasion = occasionInWords(settings, titles);
  const email = [
    ...(occasion ? [occasion] : []),
    renderEmail(article, matches, titles, settings.timeZone),
    ...alsoIn(settings.outlets ?? []),
  ].join('\n\n');
  const machine = JSON.stringify(alertDocument(article, matches, settings));
  return {
    subject: renderSubject(names, headline),
    bodies: {
      default: email,
      email,
      sms: renderSms({ watches: oneLine(names), headline, link: article.url }),
      'email-json': machine,
      sqs: machine,
      http: machine,
      https: machine,
      lambda: machine,
    },
    attributes: {
      watch: matches.map((match) => match.watch),
      severity: highest(matches),
      language: article.language ?? 'und',
      source: article.source,
      kind: 'alert',
    },
  };
}

/** The watches that a subject names: a combined watch speaks for those that it is made of. */
function headlined(matches: WatchMatch[], watches: Watch[]): string[] {
  const fired = new Set(matches.map((match) => match.watch));
  const rules = watches.flatMap((watch) =>
    watch.kind === 'rule' && fired.has(watch.id) ? [watch.rule] : [],
  );
  const spokenFor = new Set(rules.flatMap(watchesOf));
  return [...fired].filter((watch) => !spokenFor.has(watch));
}

function watchesOf(rule: Rule): string[] {
  if (typeof rule === 'string') return [rule];
  if ('watch' in rule) return [rule.watch];
  if ('not' in rule) return [];
  return ('all' in rule ? rule.all : rule.any).flatMap(watchesOf);
}

/** The alert as machines get it. */
function alertDocument(article: Article, matches: WatchMatch[], occasion: Occasion) {
  return {
    version: alertDocumentVersion,
    kind: 'alert',
    occasion: occasionWord(occasion).toLowerCase() || 'first',
    ...(occasion.developing?.length && { developing: occasion.developing }),
    article: {
      id: article.id,
      title: article.title,
      lead: article.lead?.slice(0, 2000),
      url: article.url,
      source: article.source,
      language: article.language,
      publishedAt: article.publishedAt,
      authors: article.authors.slice(0, 20),
      agencies: article.agencies,
      storyId: article.storyId,
    },
    matches: matches.map((match) => ({ ...match, evidence: match.evidence.slice(0, evidenceInDocument) })),
    outlets: (occasion.outlets ?? []).map(({ id, source, title, url, language }) => ({
      id,
      source,
      title,
      url,
      language,
    })),
  };
}

/** The other outlets of a story, a line each. */
function alsoIn(outlets: StoryArticle[]): string[] {
  if (outlets.length === 0) return [];
  return [
    [
      'Also in:',
      ...outlets.map(({ source, title, url }) => oneLine(`${source}: ${title}${url ? ` ${url}` : ''}`)),
    ].join('\n  '),
  ];
}

function highest(matches: WatchMatch[]): Severity {
  const ranks = matches.map((match) => severities.indexOf(match.severity));
  return severities[Math.max(...ranks)] ?? 'normal';
}
