import { type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Mention } from '../alert/mention.ts';
import type { Mentions } from '../alert/mentions.ts';
import { getAll, queryAll, wrote } from './dynamodb.ts';

/** The Mentions table of one deployment. */
export function openMentions(client: DynamoDBDocumentClient, table: string): Mentions {
  return {
    put(mention) {
      const ConditionExpression = 'attribute_not_exists(watch)';
      return wrote(client.send(new PutCommand({ TableName: table, Item: mention, ConditionExpression })));
    },

    async ofArticle(keys) {
      const mentions = await getAll<Mention>(client, table, keys, { consistent: true });
      return mentions.sort((a, b) => (a.watch < b.watch ? -1 : 1));
    },

    claim(key, now, until) {
      return wrote(
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: key,
            UpdateExpression: 'SET claimedUntil = :until',
            ConditionExpression:
              '#status = :pending AND (attribute_not_exists(claimedUntil) OR claimedUntil < :now)',
            ExpressionAttributeNames: { '#status': 'status' },
            ExpressionAttributeValues: { ':pending': 'pending', ':now': now, ':until': until },
          }),
        ),
      );
    },

    async release(key) {
      await wrote(
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: key,
            UpdateExpression: 'REMOVE claimedUntil',
            ConditionExpression: 'attribute_exists(watch)',
          }),
        ),
      );
    },

    async markSent(key, messageId, sentAt) {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: key,
          UpdateExpression:
            'SET #status = :sent, messageId = :messageId, sentAt = :sentAt REMOVE openStatus, claimedUntil',
          ConditionExpression: 'attribute_exists(watch)',
          ExpressionAttributeNames: { '#status': 'status' },
          ExpressionAttributeValues: { ':sent': 'sent', ':messageId': messageId, ':sentAt': sentAt },
        }),
      );
    },

    list(query) {
      return queryAll(
        client,
        {
          TableName: table,
          KeyConditionExpression: 'watch = :watch AND #at BETWEEN :since AND :until',
          ExpressionAttributeNames: { '#at': 'at' },
          // The sort key is `at#articleId`; '$' is the character after '#'.
          ExpressionAttributeValues: {
            ':watch': query.watch,
            ':since': query.since,
            ':until': `${query.until}$`,
          },
          ScanIndexForward: false,
        },
        query.limit,
      );
    },

    open(status, limit) {
      return queryAll(
        client,
        {
          TableName: table,
          IndexName: 'byStatus',
          KeyConditionExpression: 'openStatus = :status',
          ExpressionAttributeValues: { ':status': status },
        },
        limit,
      );
    },
  };
}
