import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { createTables } from '../../../shared/store/create-tables.ts';
import { openDynamoDB } from '../../../shared/store/dynamodb.ts';
import { type TableNames, tables } from '../../../shared/store/tables.ts';
import type { Engine } from './engine.ts';
import type { Image } from './journal.ts';

/** Names the schema of all tables: it changes when a key or an index does. */
export function schemaVersion(): string {
  return createHash('sha256').update(JSON.stringify(tables)).digest('hex').slice(0, 12);
}

/** Makes every table of the schema on an engine whose address is open, and waits until all can be written. */
export async function makeTables(engine: Engine, endpoint: string): Promise<void> {
  const names = Object.fromEntries(Object.keys(tables).map((name) => [name, name])) as TableNames;
  const client = openDynamoDB({ endpoint });
  await createTables(client, names);
  client.destroy();
  for (const name of Object.keys(tables)) {
    while ((await status(engine, name)) !== 'ACTIVE') await wait(1);
  }
}

/** Copies every item of every table that both engines know. */
export async function copyTables(from: Engine, to: Engine): Promise<void> {
  const { TableNames } = await from.call<{ TableNames: string[] }>('ListTables', {});
  for (const TableName of TableNames.filter((name) => name in tables)) {
    let ExclusiveStartKey: Image | undefined;
    do {
      const page: { Items: Image[]; LastEvaluatedKey?: Image } = await from.call('Scan', {
        TableName,
        ...(ExclusiveStartKey && { ExclusiveStartKey }),
      });
      for (const Item of page.Items) await to.call('PutItem', { TableName, Item });
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey);
  }
}

async function status(engine: Engine, TableName: string): Promise<string> {
  const { Table } = await engine.call<{ Table: { TableStatus: string } }>('DescribeTable', { TableName });
  return Table.TableStatus;
}
