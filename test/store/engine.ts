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

/**
 * A DynamoDB engine with Stentor's tables and nothing in them: the embedded one in memory, or the one at
 * TEST_ENGINE_URL (`npm run test:engines`).
 */
export async function startEngine() {
  const { endpoint, stop } = await open(process.env.TEST_ENGINE_URL);
  const client = openDynamoDB({ endpoint });
  await createTables(client, names);
  return {
    endpoint,
    client,
    stop: async () => {
      client.destroy();
      await stop();
    },
  };
}

async function open(shared: string | undefined): Promise<{ endpoint: string; stop(): Promise<void> }> {
  if (shared) {
    await fetch(`${shared}/moto-api/reset`, { method: 'POST' });
    return { endpoint: shared, stop: async () => {} };
  }
  const server = dynalite({ createTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { endpoint, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}
