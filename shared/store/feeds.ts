import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Feed } from '../feed/feed.ts';
import type { Feeds, SlotFeed } from '../feed/feeds.ts';
import { getAll, queryAll, wrote } from './dynamodb.ts';
import { bare, stamped } from './item-version.ts';

const states = ['active', 'failing', 'paused', 'gone'] as const satisfies Feed['state'][];

/** What scheduling reads of a feed. */
const slotFields = [
  'id',
  'url',
  'interval',
  'quiet',
  'notBefore',
  'lastChangedAt',
] as const satisfies (keyof SlotFeed)[];

/** The Feeds table of one deployment. */
export function openFeeds(client: DynamoDBDocumentClient, table: string): Feeds {
  return {
    async getAll(ids) {
      const keys = [...new Set(ids)].map((id) => ({ id }));
      return (await getAll<Feed>(client, table, keys, { consistent: true })).map(bare);
    },

    inSlot: (interval, offset) =>
      queryAll<SlotFeed>(client, {
        TableName: table,
        IndexName: 'bySlot',
        KeyConditionExpression: '#slot = :slot',
        ExpressionAttributeNames: {
          '#slot': 'slot',
          ...Object.fromEntries(slotFields.map((field) => [`#${field}`, field])),
        },
        ExpressionAttributeValues: { ':slot': `${interval}#${offset}` },
        ProjectionExpression: slotFields.map((field) => `#${field}`).join(', '),
      }),

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
      return [...new Map(found.map((feed) => [feed.id, bare(feed)])).values()];
    },

    async put(feed) {
      await client.send(new PutCommand({ TableName: table, Item: stamped('Feeds', feed) }));
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
