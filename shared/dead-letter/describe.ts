import type { Article } from '../article/article.ts';
import type { Feed } from '../feed/feed.ts';
import type { DeadWork, RawLetter } from './letter.ts';

/** What looking letters up works with. */
export type DescribeDoors = {
  feeds: { getAll(ids: string[]): Promise<Feed[]> };
  articles: { get(id: string): Promise<Article | undefined> };
};

/** A dead letter for people: what it is about, why it was given up as far as that is known, and what helps. */
export type Described = { about: string; cause: string; mend: string };

const tablesWay = 'dlq redrive does it again';

/** Says what a letter is about and why it lies there. Reads the feeds or the article that it names. */
export async function describeLetter(
  doors: DescribeDoors,
  letter: RawLetter,
  work: DeadWork,
): Promise<Described> {
  switch (work.kind) {
    case 'feeds':
      return aboutFeeds(await doors.feeds.getAll(work.feeds), work.feeds);
    case 'page':
      return {
        about: `the page of ${await nameOf(doors, work.articleId)}`,
        cause:
          'reading it failed three times: a table or the page queue did not answer; the log of enrich says more',
        mend: tablesWay,
      };
    case 'alert':
      return {
        about: `${work.watch} in ${await nameOf(doors, work.articleId)}`,
        cause: work.reason,
        mend: 'dlq redrive publishes it as a replay',
      };
    case 'changes':
      return {
        about: `${work.count} ${work.count === 1 ? 'change' : 'changes'} of articles that came ${span(work.from, work.until)}`,
        cause: conditionInWords(work.condition),
        mend: 'dlq redrive matches the articles that came then again; alerts that are out stay as they are',
      };
    case 'change':
      return {
        about: `a change of “${work.article.title}”`,
        cause: letter.reason ?? 'the functions failed on it again and again',
        mend: tablesWay,
      };
    case 'minute':
      return {
        about: `the schedule of ${work.time.slice(0, 16).replace('T', ' ')} UTC`,
        cause: 'the schedule function could not be invoked within ten minutes',
        mend: 'dlq redrive queues the feeds that were due; they have come round again since, unless all is still',
      };
    case 'unknown':
      return {
        about: `a message that cannot be used: ${letter.body.slice(0, 80)}`,
        cause: work.problem,
        mend: 'dlq show tells all of it, dlq remove takes it away',
      };
  }
}

function aboutFeeds(found: Feed[], ids: string[]): Described {
  const names = found.map(({ title, url }) => title ?? url);
  const gone = ids.length - found.length;
  const failing = found.flatMap(({ lastError }) => (lastError ? [lastError.message] : []));
  return {
    about: [
      `${ids.length} ${ids.length === 1 ? 'feed' : 'feeds'}: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}`,
      ...(gone > 0 ? [`${gone} of them removed since`] : []),
    ].join('; '),
    cause: [
      'their polls could not be recorded: a table or the owner topic did not answer, or the time ran out; the log of poll says more',
      ...failing.slice(0, 2),
    ].join('; '),
    mend: 'dlq redrive polls them now; else they come round again by themselves',
  };
}

async function nameOf({ articles }: DescribeDoors, id: string): Promise<string> {
  const article = await articles.get(id);
  return article ? `“${article.title}” (${article.source})` : `the article ${id}, which is gone`;
}

function conditionInWords(condition: string): string {
  if (condition === 'RetryAttemptsExhausted')
    return 'the function failed on it at every retry; its log says why';
  if (/age/i.test(condition)) return 'it waited longer than six hours, past which its alert is no news';
  return `Lambda gave it up (${condition})`;
}

function span(from: string, until: string): string {
  const minute = (instant: string) => instant.slice(0, 16).replace('T', ' ');
  return minute(from) === minute(until)
    ? `at ${minute(from)} UTC`
    : `from ${minute(from)} to ${minute(until)} UTC`;
}
