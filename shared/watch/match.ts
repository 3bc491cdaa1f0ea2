import type { ArticleText } from '../article/article.ts';
import type { Rejected } from './candidate.ts';
import type { CompiledWatches } from './compile.ts';
import { type CutByScore, decide } from './decide.ts';
import { findCandidates } from './find.ts';
import { Desk } from './fold.ts';
import { passagesOf } from './passage.ts';
import type { WatchMatch } from './watch.ts';

/** Room that is kept from article to article, a desk a field. */
let idle: Desk[] = [];
const mostDesks = 8;
const longestKept = 1 << 18;

/**
 * The watches that fire on an article, sorted by id, each with its evidence in the order of field (title, lead,
 * body, embeds) and place. Offsets are UTF-16 units of the original field. One pass over the text for all watches.
 */
export function matchArticle(compiled: CompiledWatches, article: ArticleText): WatchMatch[] {
  const desks = idle;
  idle = [];
  const passages = passagesOf(article, (field, length) => {
    if (field >= mostDesks || length > longestKept) return undefined;
    desks[field] ??= new Desk(length);
    return desks[field];
  });
  const matches = decide(compiled, article, findCandidates(compiled, article, passages, undefined), () => {});
  idle = desks;
  return matches;
}

/** As {@link matchArticle}; tells every candidate that does not count, and every match that its score cuts. */
export function matchWith(
  compiled: CompiledWatches,
  article: ArticleText,
  rejected: Rejected,
  cut?: CutByScore,
): WatchMatch[] {
  const passages = passagesOf(article, () => undefined);
  return decide(compiled, article, findCandidates(compiled, article, passages, rejected), rejected, cut);
}
