import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { StoryArticle, StoryArticles } from '../alert/story-articles.ts';
import { queryAll } from './dynamodb.ts';

const read = [
  'id',
  'source',
  'feedId',
  'title',
  'url',
  'language',
  'contentHash',
  'at',
  'fetchedAt',
] as const satisfies (keyof StoryArticle)[];

/** The articles of a story, from the Articles table of one deployment. */
export function openStoryArticles(client: DynamoDBDocumentClient, table: string): StoryArticles {
  return {
    ofStory(storyId, limit) {
      return queryAll(
        client,
        {
          TableName: table,
          IndexName: 'byStory',
          KeyConditionExpression: 'storyId = :storyId',
          ProjectionExpression: read.map((name) => `#${name}`).join(', '),
          ExpressionAttributeNames: Object.fromEntries(read.map((name) => [`#${name}`, name])),
          ExpressionAttributeValues: { ':storyId': storyId },
          Limit: limit,
        },
        limit,
      );
    },
  };
}
