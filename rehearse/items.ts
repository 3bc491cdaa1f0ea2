import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand, paginateScan } from '@aws-sdk/lib-dynamodb';
import { region } from './engine.ts';

/** The deployed tables as whoever rehearses looks into them, beside the functions. */
export type Items = {
  all<Item>(table: string): Promise<Item[]>;
  put(table: string, item: Record<string, unknown>): Promise<void>;
  remove(table: string, key: Record<string, unknown>): Promise<void>;
  close(): void;
};

export function openItems(engine: string): Items {
  const credentials = { accessKeyId: 'operator', secretAccessKey: 'rehearsal' };
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint: engine, region, credentials }));
  return {
    async all<Item>(table: string) {
      const items: Item[] = [];
      for await (const page of paginateScan({ client }, { TableName: table }))
        items.push(...((page.Items ?? []) as Item[]));
      return items;
    },
    async put(table, item) {
      await client.send(new PutCommand({ TableName: table, Item: item }));
    },
    async remove(table, key) {
      await client.send(new DeleteCommand({ TableName: table, Key: key }));
    },
    close: () => client.destroy(),
  };
}
