import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Context, DynamoDBRecord } from 'aws-lambda';
import dynalite from 'dynalite';
import type { Article } from '../../shared/article/article.ts';
import { createTables } from '../../shared/store/create-tables.ts';
import { openDynamoDB } from '../../shared/store/dynamodb.ts';

/** A table engine in memory with Stentor's tables. */
export async function openTables(): Promise<{ endpoint: string; close(): Promise<void> }> {
  const server = dynalite({ createTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = openDynamoDB({ endpoint });
  const names = {
    Articles: 'Articles',
    Mentions: 'Mentions',
    Feeds: 'Feeds',
    Watches: 'Watches',
    Ledger: 'Ledger',
  };
  await createTables(client, names);
  client.destroy();
  return {
    endpoint,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

let sequence = 0;

/** A new article as the stream of its table tells it. */
export function insertion(article: Article): DynamoDBRecord {
  sequence += 1;
  return {
    eventName: 'INSERT',
    dynamodb: {
      SequenceNumber: String(sequence),
      NewImage: marshall(article, { removeUndefinedValues: true }),
    },
  } as DynamoDBRecord;
}

/** What a function is told of its invocation, as far as the alert function asks. */
export const context = { awsRequestId: 'bench', functionName: 'alert' } as Context;
