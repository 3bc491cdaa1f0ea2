import type { Engine } from './engine.ts';
import type { Image, Touched } from './journal.ts';

/** The operations that change items. */
export const writeOperations: ReadonlySet<string> = new Set([
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'BatchWriteItem',
]);

type WriteRequest = { PutRequest?: { Item: Image }; DeleteRequest?: { Key: Image } };
type Write = {
  TableName?: string;
  Item?: Image;
  Key?: Image;
  RequestItems?: Record<string, WriteRequest[]>;
};

/** The tables that a write names, sorted, so that locks are always taken in the same order. */
export function tablesOf(write: Write): string[] {
  const names = write.RequestItems ? Object.keys(write.RequestItems) : [write.TableName ?? ''];
  return names.filter((name) => typeof name === 'string' && name !== '').sort();
}

/** Key attributes of each item that a write names; reads the tables' key schemas from the engine. */
export async function keysOf(engine: Engine, write: Write): Promise<{ table: string; key: Image }[]> {
  const items = write.RequestItems
    ? Object.entries(write.RequestItems).flatMap(([table, requests]) =>
        requests.map((request) => ({
          table,
          item: request.PutRequest?.Item ?? request.DeleteRequest?.Key ?? {},
        })),
      )
    : [{ table: write.TableName ?? '', item: write.Item ?? write.Key ?? {} }];
  return Promise.all(
    items.map(async ({ table, item }) => {
      const names = await keyNames(engine, table);
      return { table, key: Object.fromEntries(names.map((name) => [name, item[name]])) };
    }),
  );
}

/** The items that a write touches as they are now. */
export function readImages(engine: Engine, keys: { table: string; key: Image }[]): Promise<Touched[]> {
  return Promise.all(
    keys.map(async ({ table, key }) => ({ table, key, before: await readImage(engine, table, key) })),
  );
}

/** One item as it is now, or null. */
export async function readImage(engine: Engine, table: string, key: Image): Promise<Image | null> {
  const { Item } = await engine.call<{ Item?: Image }>('GetItem', {
    TableName: table,
    Key: key,
    ConsistentRead: true,
  });
  return Item ?? null;
}

async function keyNames(engine: Engine, table: string): Promise<string[]> {
  const { Table } = await engine.call<{ Table: { KeySchema: { AttributeName: string }[] } }>(
    'DescribeTable',
    {
      TableName: table,
    },
  );
  return Table.KeySchema.map((key) => key.AttributeName);
}
