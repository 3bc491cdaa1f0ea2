import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { type Article, articleSchema } from '../article/article.ts';

/** A stream record does not hold an article: says which article and what is wrong with it. */
export class StreamRecordError extends Error {
  override name = 'StreamRecordError';
}

/** The parts of a DynamoDB stream record that matter here. */
export type StreamRecord = {
  eventName?: 'INSERT' | 'MODIFY' | 'REMOVE' | undefined;
  // The images in DynamoDB's own JSON; Lambda's and the SDK's types of it differ only in name.
  dynamodb?: { NewImage?: unknown; OldImage?: unknown } | undefined;
};

/**
 * The article of a stream record, with what it was before; undefined for a removal, and for what is no news: an
 * article that was imported, or that a migration brought to another version of the schema.
 * @throws StreamRecordError when the new image is not an article.
 */
export function changeOf(record: StreamRecord): { article: Article; before?: Article } | undefined {
  if (record.eventName === 'REMOVE' || !record.dynamodb?.NewImage) return undefined;
  const item = unmarshall(record.dynamodb.NewImage as Record<string, AttributeValue>);
  if (item.imported === true) return undefined;
  const article = readItem(item);
  if (!record.dynamodb.OldImage) return { article };
  const old = unmarshall(record.dynamodb.OldImage as Record<string, AttributeValue>);
  if (old.schemaVersion !== item.schemaVersion) return undefined;
  return { article, before: readItem(old) };
}

function readItem(item: Record<string, unknown>): Article {
  const parsed = articleSchema.safeParse(item);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ');
  throw new StreamRecordError(
    `The item ${JSON.stringify(item.id)} of the Articles table is not an article: ${problems}.`,
  );
}
