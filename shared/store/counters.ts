import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Counters } from '../alert/counters.ts';

/** The counts in the Ledger table of one deployment. */
export function openCounters(client: DynamoDBDocumentClient, table: string): Counters {
  return {
    async add({ id, at }, amount, expiresAt) {
      const { Attributes } = await client.send(
        new UpdateCommand({
          TableName: table,
          Key: { id, at },
          UpdateExpression: 'ADD #count :amount SET expiresAt = :expiresAt',
          ExpressionAttributeNames: { '#count': 'count' },
          ExpressionAttributeValues: { ':amount': amount, ':expiresAt': expiresAt },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return Number(Attributes?.count ?? amount);
    },
  };
}
