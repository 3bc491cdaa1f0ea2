import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Ledger, LedgerEntry, LedgerKey } from '../alert/ledger.ts';
import { getAll, queryAll, wrote } from './dynamodb.ts';

type Item = Omit<LedgerEntry, 'members'> & { members?: Set<string> };

/** The Ledger table of one deployment. */
export function openLedger(client: DynamoDBDocumentClient, table: string): Ledger {
  async function query(condition: string, values: Record<string, string>, now: Date): Promise<LedgerEntry[]> {
    const items = await queryAll<Item>(client, {
      TableName: table,
      KeyConditionExpression: condition,
      ...(condition.includes('#at') && { ExpressionAttributeNames: { '#at': 'at' } }),
      ExpressionAttributeValues: values,
      ConsistentRead: true,
    });
    return holding(items, now);
  }

  return {
    of: (id, now) => query('id = :id', { ':id': id }, now),

    range: (id, from, to, now) =>
      query('id = :id AND #at BETWEEN :from AND :to', { ':id': id, ':from': from, ':to': to }, now),

    async get(keys, now) {
      return holding(await getAll<Item>(client, table, keys.map(keyOf), { consistent: true }), now);
    },

    claim(entry, now, from) {
      return wrote(
        client.send(
          new PutCommand({
            TableName: table,
            Item: entry,
            ConditionExpression:
              'attribute_not_exists(id) OR expiresAt <= :now OR #owner = :owner OR #owner = :from',
            ExpressionAttributeNames: { '#owner': 'owner' },
            ExpressionAttributeValues: {
              ':now': Math.floor(now.getTime() / 1000),
              ':owner': entry.owner,
              ':from': from ?? entry.owner,
            },
          }),
        ),
      );
    },

    async release(key, owner) {
      await wrote(
        client.send(
          new DeleteCommand({
            TableName: table,
            Key: keyOf(key),
            ConditionExpression: '#owner = :owner',
            ExpressionAttributeNames: { '#owner': 'owner' },
            ExpressionAttributeValues: { ':owner': owner },
          }),
        ),
      );
    },

    enter(key, member, most, expiresAt) {
      return wrote(
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: keyOf(key),
            UpdateExpression: 'ADD members :set SET expiresAt = :expiresAt',
            ConditionExpression:
              'attribute_not_exists(members) OR contains(members, :member) OR size(members) < :most',
            ExpressionAttributeValues: {
              ':set': new Set([member]),
              ':member': member,
              ':most': most,
              ':expiresAt': expiresAt,
            },
          }),
        ),
      );
    },

    async leave(key, member) {
      await wrote(
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: keyOf(key),
            UpdateExpression: 'DELETE members :set',
            ConditionExpression: 'attribute_exists(id)',
            ExpressionAttributeValues: { ':set': new Set([member]) },
          }),
        ),
      );
    },

    async increment(key, expiresAt) {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: keyOf(key),
          UpdateExpression: 'ADD #count :one SET expiresAt = :expiresAt',
          ExpressionAttributeNames: { '#count': 'count' },
          ExpressionAttributeValues: { ':one': 1, ':expiresAt': expiresAt },
        }),
      );
    },

    async put(entry) {
      await client.send(new PutCommand({ TableName: table, Item: entry }));
    },

    async remove(key) {
      await client.send(new DeleteCommand({ TableName: table, Key: keyOf(key) }));
    },
  };
}

/** The key alone: callers hand over whole facts. */
function keyOf({ id, at }: LedgerKey): LedgerKey {
  return { id, at };
}

/** DynamoDB deletes what has expired within days: until then it lies there and holds no more. */
function holding(items: Item[], now: Date): LedgerEntry[] {
  return items
    .filter((item) => item.expiresAt > Math.floor(now.getTime() / 1000))
    .map(({ members, ...entry }) => ({ ...entry, ...(members && { members: [...members] }) }));
}
