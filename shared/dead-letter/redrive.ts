import type { AlertDoors } from '../alert/alert-doors.ts';
import { raiseAlerts, type WatchSet } from '../alert/raise.ts';
import { isReplayable, type ReplayDoors, replayAlerts } from '../alert/replay.ts';
import type { Article } from '../article/article.ts';
import type { Articles } from '../article/articles.ts';
import type { PageQueue } from '../enrich/page-queue.ts';
import { requestPages } from '../enrich/wanted.ts';
import type { Feeds, PollQueue } from '../feed/feeds.ts';
import { scheduleFeeds } from '../feed/schedule.ts';
import type { DeadWork } from './letter.ts';

/** What doing dead work again works with. */
export type RedriveDoors = AlertDoors &
  ReplayDoors & {
    articles: Pick<Articles, 'get' | 'list'>;
    feeds: Feeds;
    pollQueue: PollQueue;
    pageQueue: PageQueue;
  };

/** A dead letter cannot be done again: says why and what to do with it. */
export class RedriveError extends Error {
  override name = 'RedriveError';
}

const minuteMs = 60_000;
const dayMs = 86_400_000;
/** Articles are filed by when they were published, which may be so long before they came. */
const longestOnTheWay = 3 * dayMs;
const mostArticles = 10_000;

/**
 * Does what a dead letter asked for, and says in words what was done. Doing it twice is safe but for an alert, which is
 * published each time, as a replay.
 * @throws RedriveError when there is nothing that could be done.
 */
export async function redrive(
  doors: RedriveDoors,
  watchSet: () => Promise<WatchSet>,
  work: DeadWork,
): Promise<string> {
  switch (work.kind) {
    case 'feeds': {
      const count = await scheduleFeeds(doors, work.feeds, doors.now());
      return `${count} ${count === 1 ? 'feed' : 'feeds'} queued for a poll`;
    }
    case 'minute': {
      const count = await scheduleFeeds(doors, 'due', new Date(work.time));
      return `${count} feeds that were due then queued for a poll`;
    }
    case 'page':
      if (!(await doors.articles.get(work.articleId))) return 'its article is gone: nothing to do';
      await doors.pageQueue.send([{ articleId: work.articleId, attempt: 0 }]);
      return 'its page is asked for again';
    case 'alert':
      return replayed(doors, watchSet, work);
    case 'change':
      return raised(await again(doors, watchSet, [work]));
    case 'changes':
      return raised(await again(doors, watchSet, await arrived(doors, work)));
    case 'unknown':
      throw new RedriveError(`${work.problem}: nothing can be done with it but dlq remove`);
  }
}

async function replayed(
  doors: RedriveDoors,
  watchSet: () => Promise<WatchSet>,
  { watch, at }: DeadWork & { kind: 'alert' },
): Promise<string> {
  const mentions = (await doors.mentions.ofArticle([{ watch, at }])).filter(isReplayable);
  const { watches } = await watchSet();
  for await (const { messageId } of replayAlerts(doors, watches, mentions))
    return messageId ? `published as message ${messageId}` : 'its article is gone: nothing to publish';
  return 'its mention is gone, or was not given up: nothing to publish';
}

/** The articles that came between two instants, give or take a minute: a stream tells no more than when. */
async function arrived(
  { articles }: RedriveDoors,
  { from, until }: DeadWork & { kind: 'changes' },
): Promise<{ article: Article }[]> {
  const first = new Date(Date.parse(from) - minuteMs).toISOString();
  const last = new Date(Date.parse(until) + minuteMs).toISOString();
  const found = await articles.list({
    since: new Date(Date.parse(from) - longestOnTheWay).toISOString(),
    until: new Date(Date.parse(until) + dayMs).toISOString(),
    limit: mostArticles,
  });
  return found
    .filter(({ fetchedAt }) => fetchedAt >= first && fetchedAt <= last)
    .map((article) => ({ article }));
}

async function again(
  doors: RedriveDoors,
  watchSet: () => Promise<WatchSet>,
  changes: { article: Article; before?: Article | undefined }[],
) {
  const done = { articles: 0, mentions: 0, alerts: 0, pages: 0 };
  for (const { article: then, before } of changes) {
    // What the article says now counts, not what it said when its change was given up.
    const article = await doors.articles.get(then.id);
    if (!article) continue;
    const { mentioned, messageId } = await raiseAlerts(doors, await watchSet(), { article, before });
    done.articles += 1;
    done.mentions += mentioned.length;
    done.alerts += messageId ? 1 : 0;
    done.pages += await requestPages(doors.pageQueue, [{ article, before }]);
  }
  return done;
}

function raised({ articles, mentions, alerts, pages }: Awaited<ReturnType<typeof again>>): string {
  return `${articles} articles matched again: ${mentions} mentions, ${alerts} alerts published, ${pages} pages asked for`;
}
