import type { Article } from '../article/article.ts';

/** What policy and messages read of the other articles that tell a story. */
export type StoryArticle = Pick<
  Article,
  'id' | 'source' | 'feedId' | 'title' | 'url' | 'language' | 'contentHash' | 'at' | 'fetchedAt'
>;

/** The door to the articles of one story; `shared/store` opens it onto DynamoDB. */
export type StoryArticles = {
  /** Articles with this story id, oldest first, at most `limit`; one stored this second may be missing. */
  ofStory(storyId: string, limit: number): Promise<StoryArticle[]>;
};
