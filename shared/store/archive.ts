import { isDeepStrictEqual } from 'node:util';
import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateScan,
  type ScanCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { ArchiveError, type ArchiveItem, type ArchiveStore, type ArchiveTable } from '../archive/archive.ts';
import { queryAll, wrote } from './dynamodb.ts';
import { bare, schemaVersions, type VersionedTable, versionOf } from './item-version.ts';
import { migrated, type StoredItem } from './migrations.ts';
import { type TableNames, type TableSchema, tables } from './tables.ts';

/** The table that holds each part of an archive. */
export const tableOf = {
  articles: 'Articles',
  mentions: 'Mentions',
  feeds: 'Feeds',
  watches: 'Watches',
} as const satisfies Record<ArchiveTable, VersionedTable>;

/**
 * Attributes that belong to one deployment: whether a mention waits for its alert or digest, and the secrets shared
 * with a hub that pushes to this deployment's address.
 */
const ofDeployment = ['openStatus', 'claimedUntil', 'websub'];
const dayMs = 86_400_000;
/** Articles of up to so many days are read day by day; for more, the whole table is. */
const mostDays = 400;

/** Whole items of one deployment's tables. Its scans are for the command line: no function may scan. */
export function openArchive(client: DynamoDBDocumentClient, names: TableNames): ArchiveStore {
  return {
    async *read(table, { since, until = '9999-12-31T23:59:59.999Z' }) {
      const days = since === undefined ? Infinity : (endOf(until) - Date.parse(since)) / dayMs;
      const items =
        table === 'articles' && since !== undefined && days <= mostDays
          ? articlesByDay(since, until)
          : scan(scanOf(table, since ?? '', until));
      for await (const item of items) yield toArchive(table, item);
    },

    async write(archived, overwrite) {
      const { table } = archived;
      const item = toStored(archived);
      const schema: TableSchema = tables[tableOf[table]];
      const TableName = names[tableOf[table]];
      const put = { TableName, Item: item };
      if (overwrite) {
        await client.send(new PutCommand(put));
        return 'stored';
      }
      const ConditionExpression = 'attribute_not_exists(#key)';
      const ExpressionAttributeNames = { '#key': schema.partition };
      if (await wrote(client.send(new PutCommand({ ...put, ConditionExpression, ExpressionAttributeNames }))))
        return 'stored';
      const keys = [schema.partition, ...(schema.sort ? [schema.sort] : [])];
      const Key = Object.fromEntries(keys.map((key) => [key, item[key]]));
      const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
      return Item && isDeepStrictEqual(exported(current(table, Item)), exported(item)) ? 'same' : 'kept';
    },
  };

  async function* articlesByDay(since: string, until: string): AsyncGenerator<StoredItem> {
    const last = new Date(endOf(until)).toISOString().slice(0, 10);
    for (let at = Date.parse(since.slice(0, 10)); at <= Date.parse(last); at += dayMs)
      yield* await queryAll<StoredItem>(client, {
        TableName: names.Articles,
        IndexName: 'byDay',
        KeyConditionExpression: '#day = :day AND #at BETWEEN :since AND :until',
        ExpressionAttributeNames: { '#day': 'day', '#at': 'at' },
        ExpressionAttributeValues: {
          ':day': new Date(at).toISOString().slice(0, 10),
          ':since': since,
          ':until': until,
        },
      });
  }

  function scanOf(table: ArchiveTable, since: string, until: string): ScanCommandInput {
    const TableName = names[tableOf[table]];
    // The pieces of the compiled watches lie in the table of watches, and are made anew from these.
    if (table === 'watches')
      return {
        TableName,
        FilterExpression: 'attribute_exists(#kind)',
        ExpressionAttributeNames: { '#kind': 'kind' },
      };
    if (table === 'feeds') return { TableName };
    return {
      TableName,
      FilterExpression: '#at BETWEEN :since AND :until',
      ExpressionAttributeNames: { '#at': 'at' },
      // A mention's sort key is `at#articleId`; '$' is the character after '#'.
      ExpressionAttributeValues: { ':since': since || '0', ':until': `${until}$` },
    };
  }

  async function* scan(input: ScanCommandInput): AsyncGenerator<StoredItem> {
    for await (const page of paginateScan({ client }, input)) yield* (page.Items ?? []) as StoredItem[];
  }
}

/** A range that is open reaches a day ahead: a publisher's clock may be. */
function endOf(until: string): number {
  return Math.min(Date.parse(until), Date.now() + dayMs);
}

function toArchive(table: ArchiveTable, item: StoredItem): ArchiveItem {
  return { table, schemaVersion: versionOf(item), item: exported(item) };
}

function exported(item: StoredItem): StoredItem {
  return Object.fromEntries(Object.entries(bare(item)).filter(([name]) => !ofDeployment.includes(name)));
}

function toStored({ table, schemaVersion, item }: ArchiveItem): StoredItem {
  const newest = schemaVersions[tableOf[table]];
  if (schemaVersion > newest)
    throw new ArchiveError(
      `it is of schema ${schemaVersion} and this Stentor knows ${table} up to schema ${newest}: use the release that wrote it, or a later one`,
    );
  return {
    ...current(table, { ...exported(item), schemaVersion }),
    schemaVersion: newest,
    ...(table === 'articles' && { imported: true }),
  };
}

/** An item brought to this release's schema. */
function current(table: ArchiveTable, item: StoredItem): StoredItem {
  return { ...item, ...migrated(tableOf[table], item)?.changes };
}
