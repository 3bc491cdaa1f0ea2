import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Feed } from '../feed/feed.ts';
import type { Feeds } from '../feed/feeds.ts';
import { getAll, queryAll, wrote } from './dynamodb.ts';

const states = ['active', 'failing', 'paused', 'gone'] as const satisfies Feed['state'][];

/** The Feeds table of one deployment. */
export function openFeeds(client: DynamoDBDocumentClient, table: string): Feeds {
  return {
    getAll: (ids) =>
      getAll(
        client,
        table,
        [...new Set(ids)].map((id) => ({ id })),
        { consistent: true },
      ),

    async idsInSlot(interval, offset) {
      const items = await queryAll<{ id: string }>(client, {
        TableName: table,
        IndexName: 'bySlot',
        KeyConditionExpression: '#slot = :slot',
        ExpressionAttributeNames: { '#slot': 'slot', '#id': 'id' },
        ExpressionAttributeValues: { ':slot': `${interval}#${offset}` },
        ProjectionExpression: '#id',
      });
      return items.map((item) => item.id);
    },

    async list() {
      const inState = (state: Feed['state']) =>
        queryAll<Feed>(client, {
          TableName: table,
          IndexName: 'byState',
          KeyConditionExpression: '#state = :state',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':state': state },
        });
      const found = (await Promise.all(states.map(inState))).flat();
      // A feed that changes its state between two of the queries would be seen twice.
      return [...new Map(found.map((feed) => [feed.id, feed])).values()];
    },

    async put(feed) {
      await client.send(new PutCommand({ TableName: table, Item: feed }));
    },

    async change(id, change) {
      const entries = Object.entries(change);
      const sets = entries.filter(([, value]) => value !== undefined);
      const removes = entries.filter(([, value]) => value === undefined);
      const expression = [
        sets.length > 0 ? `SET ${sets.map(([name]) => `#${name} = :${name}`).join(', ')}` : '',
        removes.length > 0 ? `REMOVE ${removes.map(([name]) => `#${name}`).join(', ')}` : '',
      ];
      if (entries.length === 0) return;
      await wrote(
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: { id },
            UpdateExpression: expression.join(' ').trim(),
            ConditionExpression: 'attribute_exists(id)',
            ExpressionAttributeNames: Object.fromEntries(entries.map(([name]) => [`#${name}`, name])),
            ...(sets.length > 0 && {
              ExpressionAttributeValues: Object.fromEntries(sets.map(([name, value]) => [`:${name}`, value])),
            }),
          }),
        ),
      );
    },

    async remove(id) {
      await client.send(new DeleteCommand({ TableName: table, Key: { id } }));
    },
  };
}
