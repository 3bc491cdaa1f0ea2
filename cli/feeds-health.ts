import type { Feed } from '../shared/feed/feed.ts';
import { nextPoll } from '../shared/feed/next-poll.ts';
import { listFeeds } from '../shared/query/list.ts';
import { limits, readQuestion } from '../shared/query/question.ts';
import { type ListingOptions, minute } from './listing.ts';
import { openDoors } from './place.ts';
import { oneLine, type Terminal } from './terminal.ts';

/** What ails a feed and what to do. */
type Ailment = {
  id: string;
  url: string;
  title: string | undefined;
  state: Feed['state'];
  failures: number;
  since: string | undefined;
  cause: string | undefined;
  message: string | undefined;
  nextTry: string | undefined;
  mend: string;
};

/** `stentor feeds --failing`: every feed whose last poll failed, the longest first. */
export async function reportHealth(options: ListingOptions, terminal: Terminal): Promise<void> {
  const now = terminal.now();
  const { since, until, watch, source, language, limit } = options;
  const question = readQuestion('feeds', { since, until, watch, source, language, limit }, now);
  const place = await openDoors(options, terminal);
  try {
    const feeds = await listFeeds(place.doors, { ...question, limit: limits.most });
    const ailments = feeds
      .filter((feed) => feed.failures > 0 || feed.state === 'failing' || feed.state === 'gone')
      .map((feed) => ailmentOf(feed, now))
      .sort((a, b) => (a.since ?? '').localeCompare(b.since ?? ''))
      .slice(0, question.limit);
    if (options.json) await terminal.write(`${JSON.stringify(ailments, null, 2)}\n`);
    else await terminal.write(textOf(ailments, feeds.length));
  } finally {
    await place.close();
  }
}

function ailmentOf(feed: Feed, now: Date): Ailment {
  const { id, url, title, state, failures, lastError } = feed;
  return {
    id,
    url,
    title,
    state,
    failures,
    since: feed.failingSince ?? lastError?.at,
    cause: lastError?.cause,
    message: lastError?.message,
    nextTry: nextPoll(feed, now),
    mend: mendOf(feed),
  };
}

/** What whoever runs this can do about a feed that fails. */
function mendOf({ id, url, siteUrl, state, lastError }: Feed): string {
  const site = siteUrl ?? URL.parse(url)?.origin ?? url;
  const successor = `look for its new address (stentor feeds add ${site}), then stentor feeds remove ${id}`;
  const cause = lastError?.cause ?? '';
  if (state === 'gone' || /^(?:http-404|http-410|html|not-a-feed|bad-json|empty|dns|bad-url)$/.test(cause))
    return successor;
  if (state === 'paused') return `stentor feeds resume ${id}, once its server works again`;
  if (/^(?:bot-wall|http-401|http-403|http-451)$/.test(cause))
    return `ask the publisher to let this reader in (set its contact address), or stentor feeds remove ${id}`;
  if (cause === 'blocked-address') return `stentor feeds remove ${id}, unless its host name resolves wrongly`;
  if (/^(?:timeout|connect|http-429|http-5\d\d)$/.test(cause)) return 'nothing: it is tried again by itself';
  return `tell the publisher, or stentor feeds remove ${id}`;
}

function textOf(ailments: Ailment[], feeds: number): string {
  if (ailments.length === 0) return `No feed fails (${feeds} feeds).\n`;
  return ailments
    .map(({ url, title, state, failures, since, message, nextTry, mend }) => {
      const rows = [
        [
          'state',
          `${state}, ${failures} ${failures === 1 ? 'failure' : 'failures in a row'} since ${minute(since)}`,
        ],
        ['cause', message?.replace(`${url}: `, '') ?? 'unknown'],
        ['next try', nextTry ? minute(nextTry) : 'never, as things are'],
        ['mend', mend],
      ];
      const name = oneLine(title ? `${title}  ${url}` : url);
      return `${name}\n${rows.map(([heading = '', value = '']) => `  ${heading.padEnd(8)}  ${oneLine(value)}\n`).join('')}`;
    })
    .join('\n');
}
