import type { AlertDoors } from '../alert/alert-doors.ts';
import { raiseAlerts } from '../alert/raise.ts';
import type { Article } from '../article/article.ts';
import type { Articles } from '../article/articles.ts';
import { compileWatches } from './compile.ts';
import { UnknownWatchError } from './explain.ts';
import { matchArticle } from './match.ts';
import { withItsParts } from './references.ts';
import type { Watches } from './watches.ts';

/** What looking back works with. */
export type BackfillDoors = AlertDoors & { articles: Articles; watches: Watches };

/** Where to look back: ISO 8601 instants, inclusive; and whether what is found is alerted. */
export type Backfill = { watch: string; since: string; until: string; alert: boolean };

/** What looking back found: articles looked at, mentions that are new, and those that were there already. */
export type Backfilled = { articles: number; mentions: number; known: number; alerted: number };

const pageSize = 200;

/**
 * Finds mentions of one watch in articles that are stored already, newest first, by the index of days. They are held
 * with the reason `backfill`, or go the way of any new mention where `alert` says so. Running it again adds nothing:
 * a watch has one mention for an article, whatever became of it. Throws {@link UnknownWatchError}.
 */
export async function backfillWatch(doors: BackfillDoors, asked: Backfill): Promise<Backfilled> {
  const watches = await doors.watches.list();
  const watch = watches.find(({ id }) => id === asked.watch);
  if (watch === undefined) throw new UnknownWatchError(asked.watch, watches.map(({ id }) => id).sort());
  const watchSet = { watches: [watch], compiled: compileWatches(withItsParts(watch, watches)) };
  const lookBack = asked.alert ? 'alert' : 'hold';
  const found: Backfilled = { articles: 0, mentions: 0, known: 0, alerted: 0 };
  for await (const article of newestFirst(doors.articles, asked)) {
    found.articles += 1;
    if (!matchArticle(watchSet.compiled, article).some((match) => match.watch === watch.id)) continue;
    const [before] = await doors.mentions.ofArticle([{ watch: watch.id, at: `${article.at}#${article.id}` }]);
    if (before === undefined) found.mentions += 1;
    else found.known += 1;
    // One that is still pending is what a run before this left unfinished.
    if (before !== undefined && before.status !== 'pending') continue;
    const { alerted } = await raiseAlerts(doors, watchSet, { article, lookBack });
    found.alerted += alerted.length;
  }
  return found;
}

/** Articles of a stretch of time, read page by page. */
async function* newestFirst(
  articles: Articles,
  { since, until }: { since: string; until: string },
): AsyncGenerator<Article> {
  let end = until;
  let size = pageSize;
  // Those of the last instant come again with the next page.
  let seen = new Set<string>();
  for (;;) {
    const page = await articles.list({ since, until: end, limit: size });
    yield* page.filter(({ id }) => !seen.has(id));
    const last = page.at(-1);
    if (page.length < size || last === undefined) return;
    seen = new Set(page.filter(({ at }) => at === last.at).map(({ id }) => id));
    // A page of one instant alone would come again for ever.
    size = last.at === end ? size * 2 : pageSize;
    end = last.at;
  }
}
