import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  paginateQuery,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';

/** Where DynamoDB is: nothing for the region of the runtime, an endpoint for a local engine. */
export type DynamoDBPlace = { endpoint?: string };

/** A document client; against an endpoint of its own it signs with placeholder credentials. */
export function openDynamoDB(place: DynamoDBPlace = {}): DynamoDBDocumentClient {
  const client = new DynamoDBClient(
    place.endpoint
      ? {
          endpoint: place.endpoint,
          region: 'local',
          credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
        }
      : {},
  );
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}

/** Items of a query over all its pages, until `limit` are in hand. */
export async function queryAll<Item>(
  client: DynamoDBDocumentClient,
  query: QueryCommandInput,
  limit = Number.POSITIVE_INFINITY,
): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of paginateQuery({ client }, query)) {
    items.push(...((page.Items ?? []) as Item[]));
    if (items.length >= limit) return items.slice(0, limit);
  }
  return items;
}

/** The items of `keys` that exist, in no order; asks again for what DynamoDB left unprocessed. */
export async function getAll<Item>(
  client: DynamoDBDocumentClient,
  table: string,
  keys: Record<string, string>[],
  options: { attributes?: string[]; consistent?: boolean } = {},
): Promise<Item[]> {
  const items: Item[] = [];
  const names = options.attributes?.map((name, index) => [`#a${index}`, name] as const);
  const projection = names && {
    ProjectionExpression: names.map(([placeholder]) => placeholder).join(', '),
    ExpressionAttributeNames: Object.fromEntries(names),
  };
  // BatchGetItem takes 100 keys at the most.
  for (let from = 0; from < keys.length; from += 100) {
    let wanted = keys.slice(from, from + 100);
    for (let round = 0; wanted.length > 0; round += 1) {
      if (round > 0)
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 50 * 2 ** Math.min(round, 6)));
      const request = { Keys: wanted, ConsistentRead: options.consistent ?? false, ...projection };
      const answer = await client.send(new BatchGetCommand({ RequestItems: { [table]: request } }));
      items.push(...((answer.Responses?.[table] ?? []) as Item[]));
      wanted = (answer.UnprocessedKeys?.[table]?.Keys ?? []) as Record<string, string>[];
    }
  }
  return items;
}

/** Runs a conditional write: true when it was done, false when its condition did not hold. */
export async function wrote(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return false;
    throw error;
  }
}
