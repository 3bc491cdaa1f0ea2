import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Watch } from '../watch/watch.ts';
import type { Watches } from '../watch/watches.ts';
import { queryAll } from './dynamodb.ts';
import { bare, stamped } from './item-version.ts';

const kinds = ['person', 'organisation', 'country', 'concept', 'rule'] as const satisfies Watch['kind'][];

/** The Watches table of one deployment. */
export function openWatches(client: DynamoDBDocumentClient, table: string): Watches {
  return {
    async list() {
      const ofKind = (kind: Watch['kind']) =>
        queryAll<Watch>(client, {
          TableName: table,
          IndexName: 'byKind',
          KeyConditionExpression: '#kind = :kind',
          ExpressionAttributeNames: { '#kind': 'kind' },
          ExpressionAttributeValues: { ':kind': kind },
        });
      return (await Promise.all(kinds.map(ofKind))).flat().map(bare);
    },

    async get(id) {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: { id } }));
      return Item && bare(Item as Watch);
    },

    async put(watch) {
      await client.send(new PutCommand({ TableName: table, Item: stamped('Watches', watch) }));
    },

    async remove(id) {
      await client.send(new DeleteCommand({ TableName: table, Key: { id } }));
    },
  };
}
