import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';
import { createTables } from '../../shared/store/create-tables.ts';
import { openDynamoDB } from '../../shared/store/dynamodb.ts';
import type { TableNames } from '../../shared/store/tables.ts';

export const names: TableNames = {
  Articles: 'Articles',
  Mentions: 'Mentions',
  Feeds: 'Feeds',
  Watches: 'Watches',
  Ledger: 'Ledger',
};

/** A DynamoDB engine in memory with Stentor's tables, on a loopback port of its own. */
export async function startEngine() {
  const server = dynalite({ createTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = openDynamoDB({ endpoint });
  await createTables(client, names);
  return {
    endpoint,
    client,
    stop: async () => {
      client.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
