import type { Article } from '../article/article.ts';
import { shortHash } from '../article/identity.ts';
import { type Rule, type Severity, severities, type Watch, type WatchMatch } from '../watch/watch.ts';
import { cutText } from './cut.ts';
import { type AlertDocument, documentVersion } from './document.ts';
import { headlineOf, oneLine, renderEmail, renderSubject, titleOf } from './email.ts';
import { type Occasion, occasionInWords, occasionWord } from './occasion.ts';
import { isHigher } from './severity.ts';
import { namesWithin, renderSms, type SmsSettings } from './sms.ts';
import { maxMessageBytes, messageBytes } from './sns-rules.ts';
import type { StoryArticle } from './story-articles.ts';
import type { AlertMessage } from './topic.ts';

/** How a deployment renders its messages. */
export type RenderSettings = {
  /** IANA zone of the times in e-mails. */
  timeZone: string;
  /** One segment in its own script where left out. */
  sms?: SmsSettings | undefined;
  /** Public address that leads on to articles by their ids; without it messages carry the articles' own. */
  linkUrl?: string | undefined;
};

/** Room of the watches' names in a subject, so that the headline begins within what a phone shows, and in an SMS. */
const namesInSubject = 32;
const namesInSms = 24;

/** What a message lists, as much of it as SNS takes for all bodies together. */
type Amount = { evidence: number; matches: number; outlets: number; lead: number };
const amounts: Amount[] = [
  { evidence: 10, matches: 100, outlets: 60, lead: 2_000 },
  { evidence: 3, matches: 100, outlets: 60, lead: 1_000 },
  { evidence: 1, matches: 50, outlets: 20, lead: 500 },
  { evidence: 1, matches: 10, outlets: 5, lead: 200 },
  { evidence: 0, matches: 10, outlets: 0, lead: 0 },
];
/** A headline of another outlet is cut here. */
const mostTitle = 300;

/**
 * Renders one alert for every protocol that SNS delivers: a subject, an e-mail and an SMS for people, and a versioned
 * JSON document for queues, web hooks and functions. What is too much for SNS is left out from the end.
 * @param matches The watches that the alert is about; at least one.
 */
export function renderAlert(
  article: Article,
  matches: WatchMatch[],
  watches: Watch[],
  settings: RenderSettings & Occasion,
): AlertMessage {
  const graver = matches.toSorted(
    (one, other) =>
      Number(isHigher(other.severity, one.severity)) - Number(isHigher(one.severity, other.severity)),
  );
  const render = (amount: Amount) => renderWithin(amount, article, graver, watches, settings);
  const [most, ...less] = amounts as [Amount, ...Amount[]];
  return less.reduce(
    (message, amount) => (messageBytes(message) <= maxMessageBytes ? message : render(amount)),
    render(most),
  );
}

function renderWithin(
  amount: Amount,
  article: Article,
  matches: WatchMatch[],
  watches: Watch[],
  settings: RenderSettings & Occasion,
): AlertMessage {
  const titles = new Map(watches.map((watch) => [watch.id, titleOf(watch)]));
  const word = occasionWord(settings);
  const named = headlined(matches, watches);
  const watched = named.map((watch) => oneLine(titles.get(watch) ?? watch));
  const names = (most: number) => `${word ? `${word}: ` : ''}${namesWithin(watched, most)}`;
  const headline = headlineOf(article);
  const occasion = occasionInWords(settings, titles);
  const outlets = settings.outlets ?? [];
  const email = [
    ...(occasion ? [occasion] : []),
    renderEmail(article, matches.slice(0, amount.matches), titles, settings.timeZone),
    ...alsoIn(outlets, amount.outlets),
    `To hear less of this: stentor mute ${named[0] ?? ''} --until 8h, or subscribe with a narrower filter. The link below ends the subscription.`,
  ].join('\n\n');
  const machine = JSON.stringify(alertDocument(article, matches, settings, amount));
  return {
    subject: renderSubject(names(namesInSubject), headline),
    bodies: {
      default: email,
      email,
      sms: renderSms(
        {
          watches: names(namesInSms),
          headline,
          link: linkOf(article, settings.linkUrl),
          language: article.language,
        },
        settings.sms,
      ),
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

/** The shorter of an article's own address and the one that leads to it. */
function linkOf({ id, url }: Article, linkUrl: string | undefined): string | undefined {
  const short = linkUrl && url ? `${linkUrl.replace(/\/$/, '')}/a/${id}` : undefined;
  return short !== undefined && url !== undefined && short.length < url.length ? short : url;
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

/** The alert as machines get it; see `document.ts`. */
function alertDocument(
  article: Article,
  matches: WatchMatch[],
  occasion: Occasion,
  amount: Amount,
): AlertDocument {
  return {
    version: documentVersion,
    kind: 'alert',
    id: alertId(article, matches, occasion),
    occasion: occasion.replay ? 'replay' : occasion.developing?.length ? 'developing' : 'first',
    ...(occasion.developing?.length && { developing: occasion.developing }),
    severity: highest(matches),
    article: {
      id: article.id,
      title: cutText(article.title.toWellFormed().slice(0, 4_000), 2_000),
      ...(article.lead !== undefined && { lead: cutText(article.lead.toWellFormed(), amount.lead) }),
      ...(article.url !== undefined && { url: article.url }),
      source: article.source,
      ...(article.language !== undefined && { language: article.language }),
      ...(article.publishedAt !== undefined && { publishedAt: article.publishedAt }),
      authors: article.authors.slice(0, 20),
      agencies: article.agencies.slice(0, 20),
      storyId: article.storyId,
    },
    matches: matches
      .slice(0, amount.matches)
      .map((match) => ({ ...match, evidence: match.evidence.slice(0, amount.evidence) })),
    outlets: (occasion.outlets ?? [])
      .slice(0, amount.outlets)
      .map(({ id, source, title, url, language }) => ({
        id,
        source,
        title: cutText(title.slice(0, 4 * mostTitle).toWellFormed(), mostTitle),
        ...(url !== undefined && { url }),
        ...(language !== undefined && { language }),
      })),
  };
}

/** Names an alert by what it tells: a worker that publishes it once more gives it the same id. */
function alertId({ id }: Article, matches: WatchMatch[], { replay, developing = [] }: Occasion): string {
  const told = [
    id,
    ...matches.map(({ watch }) => watch).sort(),
    replay ? 'replay' : '',
    ...developing.toSorted(),
  ];
  return shortHash(told.join('\0'));
}

/** The other outlets of a story, a line each. */
function alsoIn(outlets: StoryArticle[], most: number): string[] {
  if (outlets.length === 0) return [];
  const lines = outlets
    .slice(0, most)
    .map(({ source, title, url }) =>
      oneLine(
        `${source}: ${cutText(oneLine(title.slice(0, 4 * mostTitle)), mostTitle)}${url ? ` ${url}` : ''}`,
      ),
    );
  const more = outlets.length - lines.length;
  return [['Also in:', ...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n  ')];
}

function highest(matches: WatchMatch[]): Severity {
  const ranks = matches.map((match) => severities.indexOf(match.severity));
  return severities[Math.max(...ranks)] ?? 'normal';
}
