import { randomUUID } from 'node:crypto';
import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { type HostLeases, leaseSeconds } from '../enrich/host-leases.ts';
import { wrote } from './dynamodb.ts';

/** Leases on hosts in the Ledger table, held by this process. */
export function openHostLeases(
  client: DynamoDBDocumentClient,
  table: string,
  now: () => Date = () => new Date(),
): HostLeases {
  const worker = randomUUID();
  return {
    take(host) {
      const second = Math.floor(now().getTime() / 1_000);
      return wrote(
        client.send(
          new PutCommand({
            TableName: table,
            Item: { id: `host#${host}`, at: 'lease', worker, expiresAt: second + leaseSeconds },
            ConditionExpression: 'attribute_not_exists(id) OR expiresAt <= :now OR worker = :worker',
            ExpressionAttributeValues: { ':now': second, ':worker': worker },
          }),
        ),
      );
    },
  };
}
