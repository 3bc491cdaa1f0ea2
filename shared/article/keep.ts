import { joinStory } from '../story/join-story.ts';
import type { Stories } from '../story/stories.ts';
import type { Article } from './article.ts';
import { type Articles, isEdit } from './articles.ts';

/** What keeping articles works with. */
export type KeepDoors = { articles: Pick<Articles, 'stubs' | 'put' | 'edit'>; stories: Stories };

/** How many articles were new, and how many replaced what was stored. */
export type Kept = { stored: number; edited: number };

/**
 * Stores the new ones among articles, each once and under the story that it tells, and replaces the edited ones.
 * An article keeps its story for life: what was alerted under it stays alerted. Safe to repeat.
 */
export async function keepArticles(doors: KeepDoors, articles: Iterable<Article>): Promise<Kept> {
  const all = [...articles];
  const stubs = await doors.articles.stubs(all.map(({ id }) => id));
  const kept = { stored: 0, edited: 0 };
  for (const article of all) {
    const stub = stubs.get(article.id);
    if (stub === undefined) {
      const storyId = await joinStory(doors.stories, article);
      kept.stored += (await doors.articles.put({ ...article, storyId })) ? 1 : 0;
    } else if (isEdit(stub, article)) kept.edited += (await doors.articles.edit(article)) ? 1 : 0;
  }
  return kept;
}
