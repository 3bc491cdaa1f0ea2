import type { Mention } from '../alert/mention.ts';
import type { Mentions } from '../alert/mentions.ts';
import { sourceOf } from '../article/address.ts';
import type { Article } from '../article/article.ts';
import type { Articles } from '../article/articles.ts';
import type { Feed } from '../feed/feed.ts';
import type { Feeds } from '../feed/feeds.ts';
import { withoutSecret } from '../feed/websub.ts';
import type { Watch } from '../watch/watch.ts';
import type { Watches } from '../watch/watches.ts';
import { mergeNewest, newestFirst, type Range } from './newest.ts';
import { QueryError } from './query-error.ts';
import type { Question } from './question.ts';

/** The doors that questions are answered through: keys and indexes only, never a scan. */
export type Doors = { articles: Articles; mentions: Mentions; feeds: Feeds; watches: Watches };

/** A watch with the newest mention in the range that was asked about. */
export type WatchWithLatest = Watch & {
  latest?: Pick<Mention, 'articleId' | 'title' | 'source' | 'status'> & { at: string };
};

const dayInMs = 86_400_000;
/** Articles are filed by day, and a question without a source reads day after day. */
const usualDays = 370;
const mostDays = 3_660;
const beginning = '0000-01-01T00:00:00.000Z';
const end = '9999-12-31T23:59:59.999Z';

/**
 * Articles newest first. By watch: through its mentions; by source: through bySource; else through byDay, over the
 * last 370 days unless `since` says otherwise.
 * @throws QueryError when there is no such watch, or when more than ten years would be read day by day.
 */
export async function listArticles(doors: Doors, question: Question, now: Date): Promise<Article[]> {
  if (question.watch) return articlesOfWatch(doors, question, question.watch);
  const { source, language, limit } = question;
  const range = source ? everything(question) : days(question, now);
  return doors.articles.list({ ...range, limit, ...(source && { source }), ...(language && { language }) });
}

/**
 * Mentions newest first, of one watch or of all.
 * @throws QueryError when there is no such watch.
 */
export async function listMentions(doors: Doors, question: Question): Promise<Mention[]> {
  const watches = question.watch
    ? [question.watch]
    : (await doors.watches.list()).map((watch) => watch.id).sort();
  const walks = watches.map((watch) =>
    newestFirst(doors.mentions, watch, everything(question), question.limit),
  );
  const found = await mergeNewest(walks, (mention) => fits(mention, question), question.limit);
  if (found.length === 0 && question.watch) await mustExist(doors, question.watch);
  return found;
}

/** Feeds by address, without the secrets that they share with a hub. `since` and `until` ask when the feed's document last changed. */
export async function listFeeds(doors: Doors, question: Question): Promise<Feed[]> {
  const { since, until } = everything(question);
  const feeds = (await doors.feeds.list()).filter(
    (feed) =>
      (!question.source || feedSources(feed).includes(question.source)) &&
      speaks(feed.language, question.language) &&
      ((!question.since && !question.until) ||
        (feed.lastChangedAt !== undefined && feed.lastChangedAt >= since && feed.lastChangedAt <= until)),
  );
  return feeds
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .slice(0, question.limit)
    .map(withoutSecret);
}

/**
 * Watches by id, each with its newest mention. `since` and `until` keep those with a mention in the range; `source`
 * and `language` keep those that listen to it.
 * @throws QueryError when there is no such watch.
 */
export async function listWatches(doors: Doors, question: Question): Promise<WatchWithLatest[]> {
  if (question.watch) await mustExist(doors, question.watch);
  const listening = (await doors.watches.list())
    .filter((watch) => !question.watch || watch.id === question.watch)
    .filter((watch) => !question.source || !watch.sources || watch.sources.includes(question.source))
    .filter(
      (watch) => !watch.languages || watch.languages.some((language) => overlap(language, question.language)),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const dated = await Promise.all(listening.map((watch) => withLatest(doors, watch, everything(question))));
  const inRange = question.since || question.until ? dated.filter((watch) => watch.latest) : dated;
  return inRange.slice(0, question.limit);
}

async function articlesOfWatch(doors: Doors, question: Question, watch: string): Promise<Article[]> {
  const mentions = await listMentions(doors, { ...question, watch });
  const articles: Article[] = [];
  // A batch at a time, so that a long answer opens no thousand connections.
  for (let from = 0; from < mentions.length; from += 25) {
    const batch = mentions.slice(from, from + 25);
    const found = await Promise.all(batch.map((mention) => doors.articles.get(mention.articleId)));
    articles.push(...found.filter((article) => article !== undefined));
  }
  return articles;
}

async function withLatest(doors: Doors, watch: Watch, range: Range): Promise<WatchWithLatest> {
  const [latest] = await doors.mentions.list({ watch: watch.id, ...range, limit: 1 });
  if (!latest) return watch;
  const { articleId, title, source, status } = latest;
  return { ...watch, latest: { at: latest.at.split('#')[0] ?? latest.at, articleId, title, source, status } };
}

async function mustExist(doors: Doors, watch: string): Promise<void> {
  if (await doors.watches.get(watch)) return;
  const ids = (await doors.watches.list()).map(({ id }) => id).sort();
  const known = ids.length > 0 ? `there are ${ids.slice(0, 20).join(', ')}` : 'there are no watches yet';
  throw new QueryError('watch', `names no watch (${watch}): ${known}`);
}

function everything(question: Question): Range {
  return { since: question.since ?? beginning, until: question.until ?? end };
}

function days(question: Question, now: Date): Range {
  // A day ahead, since a publisher's clock or time zone may be.
  const until = question.until ?? new Date(now.getTime() + dayInMs).toISOString();
  const since = question.since ?? new Date(Date.parse(until) - usualDays * dayInMs).toISOString();
  if (Date.parse(until) - Date.parse(since) > mostDays * dayInMs)
    throw new QueryError(
      'since',
      'reaches back more than ten years; give a later one, an earlier until, or a source',
    );
  return { since, until };
}

function fits(mention: Mention, { source, language }: Question): boolean {
  return (!source || mention.source === source) && speaks(mention.language, language);
}

function speaks(language: string | undefined, wanted: string | undefined): boolean {
  return !wanted || language === wanted || language?.startsWith(`${wanted}-`) === true;
}

/** Whether a watch's language and the wanted one cover one another in part. */
function overlap(language: string, wanted: string | undefined): boolean {
  return speaks(language, wanted) || (wanted?.startsWith(`${language}-`) ?? true);
}

function feedSources(feed: Feed): (string | undefined)[] {
  return [feed.url, feed.siteUrl ?? ''].map(sourceOf);
}
