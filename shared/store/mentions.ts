import {
  type DynamoDBDocumentClient,
  PutCommand,
  type QueryCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Mention, MentionKey } from '../alert/mention.ts';
import type { Mentions } from '../alert/mentions.ts';
import { getAll, queryAll, wrote } from './dynamodb.ts';
import { bare, stamped } from './item-version.ts';

/** The Mentions table of one deployment. */
export function openMentions(client: DynamoDBDocumentClient, table: string): Mentions {
  return {
    put(mention) {
      const ConditionExpression = 'attribute_not_exists(watch)';
      const Item = stamped('Mentions', mention);
      return wrote(client.send(new PutCommand({ TableName: table, Item, ConditionExpression })));
    },

    async ofArticle(keys) {
      const mentions = await getAll<Mention>(client, table, keys, { consistent: true });
      return mentions.map(bare).sort((a, b) => (a.watch < b.watch ? -1 : 1));
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

    async markSent(key, messageId, sentAt, developing) {
      await change(key, {
        set: { status: 'sent', messageId, sentAt, ...(developing?.length && { developing }) },
        remove: ['openStatus', 'claimedUntil'],
      });
    },

    hold(key, heldReason, heldAt) {
      const set = { status: 'held', openStatus: 'held', heldReason, heldAt };
      return change(key, { set, remove: ['claimedUntil'], from: 'pending' });
    },

    markDigested(key, messageId, digestedAt) {
      const set = { status: 'digested', digestedAt, ...(messageId && { messageId }) };
      return change(key, { set, remove: ['openStatus'], from: 'held' });
    },

    bury(key, deadReason, deadAt) {
      const set = { status: 'dead', deadReason, deadAt };
      return change(key, { set, remove: ['openStatus', 'claimedUntil'], from: 'pending' });
    },

    async noteReplay(key, messageId, at) {
      await wrote(
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: key,
            UpdateExpression: 'SET replays = list_append(if_not_exists(replays, :none), :replay)',
            ConditionExpression: 'attribute_exists(watch)',
            ExpressionAttributeValues: { ':none': [], ':replay': [{ at, messageId }] },
          }),
        ),
      );
    },

    about(articleId) {
      return all({
        TableName: table,
        IndexName: 'byArticle',
        KeyConditionExpression: 'articleId = :articleId',
        ExpressionAttributeValues: { ':articleId': articleId },
      });
    },

    list(query) {
      return all(
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
      return all(
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

  async function all(query: QueryCommandInput, limit?: number): Promise<Mention[]> {
    return (await queryAll<Mention>(client, query, limit)).map(bare);
  }

  /** Changes a mention that exists and, where `from` says so, is still in that state. */
  function change(
    key: MentionKey,
    { set, remove, from }: { set: Record<string, unknown>; remove: string[]; from?: Mention['status'] },
  ): Promise<boolean> {
    const names = Object.keys(set);
    return wrote(
      client.send(
        new UpdateCommand({
          TableName: table,
          Key: key,
          UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')} REMOVE ${remove.join(', ')}`,
          ConditionExpression: from ? '#status = :from' : 'attribute_exists(watch)',
          ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
          ExpressionAttributeValues: {
            ...Object.fromEntries(names.map((name) => [`:${name}`, set[name]])),
            ...(from && { ':from': from }),
          },
        }),
      ),
    );
  }
}
