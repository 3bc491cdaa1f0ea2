import type { Article } from '../article/article.ts';
import type { Evidence, WatchMatch } from '../watch/watch.ts';
import type { Mention } from './mention.ts';

/** A stored mention as the match that it came from, with the evidence that the article, as it is now, still shows. */
export function matchOf(mention: Mention, article: Article): WatchMatch {
  const { watch, severity, score = 0, evidence } = mention;
  return { watch, severity, score, evidence: evidence.filter((place) => isStillThere(place, article)) };
}

function isStillThere({ field, embed, start, end, text }: Evidence, article: Article): boolean {
  const shown = field === 'embed' ? article.embeds[embed ?? 0]?.text : article[field];
  return shown?.slice(start, end) === text;
}
