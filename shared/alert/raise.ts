import type { Article } from '../article/article.ts';
import type { CompiledWatches } from '../watch/compile.ts';
import { matchArticle } from '../watch/match.ts';
import type { Watch } from '../watch/watch.ts';
import type { AlertDoors } from './alert-doors.ts';
import { type Finished, finishAlerts } from './finish.ts';
import { recordMentions } from './record.ts';
import { readSpread } from './spread.ts';

/** The watches of a deployment with what they compile to. */
export type WatchSet = { watches: Watch[]; compiled: CompiledWatches };

/**
 * An article that is new, or what it was before and is now. `lookBack` says that it was stored all the while and a
 * watch is new: whether what is found in it is held, or alerted like news.
 */
export type ArticleChange = {
  article: Article;
  before?: Article | undefined;
  lookBack?: 'hold' | 'alert' | undefined;
};

/** What became of one article: watches mentioned, and what happened to their alerts. */
export type Raised = Finished & { mentioned: string[] };

/**
 * Matches a new or changed article against all watches, records a mention for each that fires, and publishes one
 * alert for those that policy lets through.
 *
 * Every mention is put as `pending`, then one worker claims the first of them, asks policy, publishes, and marks all.
 * A crash leaves what is not marked pending, and running this again goes on with only that: no alert is lost, and only
 * a crash between publish and mark can repeat one. Two workers on the same article publish once.
 */
export async function raiseAlerts(
  doors: AlertDoors,
  watchSet: WatchSet,
  change: ArticleChange,
): Promise<Raised> {
  const matches = matchArticle(watchSet.compiled, change.article);
  if (matches.length === 0) return { mentioned: [], held: [], alerted: [], dead: [] };
  const spread = await readSpread(doors.storyArticles, change.article);
  const recorded = await recordMentions(doors, watchSet.watches, change, matches, spread);
  const finished = await finishAlerts(doors, watchSet.watches, change.article, recorded, spread);
  return { mentioned: matches.map((match) => match.watch), ...finished };
}
