import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Stories, StoryTrace } from '../story/stories.ts';
import { getAll } from './dynamodb.ts';

type Item = StoryTrace & { id: string; expiresAt: number };

/** All traces lie under one sort key: a band holds one. */
const place = 'story';
/** Seconds that a trace is kept. */
const kept = 4 * 86_400;

/** The stories of the last days, in the Ledger table of one deployment. */
export function openStories(
  client: DynamoDBDocumentClient,
  table: string,
  now: () => Date = () => new Date(),
): Stories {
  const second = () => Math.floor(now().getTime() / 1_000);
  return {
    async find(bands) {
      const keys = [...new Set(bands)].map((band) => ({ id: `story#${band}`, at: place }));
      const items = await getAll<Item & { published: string }>(client, table, keys);
      // DynamoDB deletes what ran out within days, not at once.
      return items.filter(({ expiresAt }) => expiresAt > second()).map(traceOf);
    },

    async leave({ band, storyId, fingerprint, at }, replacing) {
      try {
        await client.send(
          new PutCommand({
            TableName: table,
            Item: {
              id: `story#${band}`,
              at: place,
              band,
              storyId,
              fingerprint,
              published: at,
              expiresAt: second() + kept,
            },
            ConditionExpression: 'attribute_not_exists(id) OR expiresAt <= :now OR storyId = :replacing',
            ExpressionAttributeValues: { ':now': second(), ':replacing': replacing ?? '-' },
          }),
        );
        return undefined;
      } catch (error) {
        if (!(error instanceof Error) || error.name !== 'ConditionalCheckFailedException') throw error;
        return (await this.find([band]))[0];
      }
    },
  };
}

function traceOf({ band, storyId, fingerprint, published }: Item & { published: string }): StoryTrace {
  return { band, storyId, fingerprint, at: published };
}
