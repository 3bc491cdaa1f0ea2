import type { Article } from '../article/article.ts';
import type { StoryArticle, StoryArticles } from './story-articles.ts';

/** Articles of a story that are read: the outlets that a message can list. */
const mostRead = 60;

/** Who else tells an article's story. */
export type Spread = {
  /** One article of each other outlet, the oldest, in the order in which they came. */
  others: StoryArticle[];
  /** How many outlets carry the story, this one included. */
  outlets: number;
  /** An article that the same feed published before, with the same text or headline under another address or guid. */
  earlierCopy?: StoryArticle;
};

/** Reads who else tells an article's story. */
export async function readSpread(storyArticles: StoryArticles, article: Article): Promise<Spread> {
  const found = await storyArticles.ofStory(article.storyId, mostRead);
  const others = new Map<string, StoryArticle>();
  for (const one of found)
    if (one.source !== article.source && !others.has(one.source)) others.set(one.source, one);
  const earlierCopy = found.find((one) => isEarlierCopy(one, article));
  return { others: [...others.values()], outlets: others.size + 1, ...(earlierCopy && { earlierCopy }) };
}

function isEarlierCopy(one: StoryArticle, article: Article): boolean {
  if (one.id === article.id || one.feedId !== article.feedId) return false;
  // A guid that changes often comes with an edit: of one story, the same headline says as much as the same text.
  if (one.contentHash !== article.contentHash && one.title !== article.title) return false;
  // Of two that came at once, one alone is the first.
  return one.fetchedAt < article.fetchedAt || (one.fetchedAt === article.fetchedAt && one.id < article.id);
}
