import type { ArticleText } from '../article/article.ts';
import type { Rejected } from './candidate.ts';
import type { CompiledWatches } from './compile.ts';
import { type CutByScore, decide } from './decide.ts';
import { findCandidates } from './find.ts';
import type { WatchMatch } from './watch.ts';

/**
 * The watches that fire on an article, sorted by id, each with its evidence in the order of field (title, lead,
 * body, embeds) and place. Offsets are UTF-16 units of the original field. One pass over the text for all watches.
 */
export function matchArticle(compiled: CompiledWatches, article: ArticleText): WatchMatch[] {
  return decide(compiled, article, findCandidates(compiled, article, undefined), () => {});
}

/** As {@link matchArticle}; tells every candidate that does not count, and every match that its score cuts. */
export function matchWith(
  compiled: CompiledWatches,
  article: ArticleText,
  rejected: Rejected,
  cut?: CutByScore,
): WatchMatch[] {
  return decide(compiled, article, findCandidates(compiled, article, rejected), rejected, cut);
}
