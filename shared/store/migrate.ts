import { type DynamoDBDocumentClient, paginateScan, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { wrote } from './dynamodb.ts';
import { schemaVersions, type VersionedTable, versionOf } from './item-version.ts';
import { type Migrated, migrated, migrations, type StoredItem } from './migrations.ts';
import { type TableNames, type TableSchema, tables } from './tables.ts';

/**
 * What a migration did, or would do, to one table: items looked at, brought to the present version, left for the next
 * run because they changed meanwhile, and written by a later release. `steps` counts them by what they do.
 */
export type TableMigration = {
  table: VersionedTable;
  to: number;
  looked: number;
  migrated: number;
  left: number;
  newer: number;
  steps: Record<string, number>;
};

/**
 * Brings the items of a table to the present version of its schema. Each is written by itself and carries its version
 * from then on, so that a run which was cut short is gone on with by the next. The changes are no news: nothing is
 * alerted. `onPage` hears how far it is after every page of the scan.
 */
export async function migrateTable(
  client: DynamoDBDocumentClient,
  names: TableNames,
  table: VersionedTable,
  { dryRun = false, onPage = () => {} }: { dryRun?: boolean; onPage?: (so: TableMigration) => void } = {},
): Promise<TableMigration> {
  const to = schemaVersions[table];
  const done: TableMigration = { table, to, looked: 0, migrated: 0, left: 0, newer: 0, steps: {} };
  // Where every version is the first, there is nothing to read either.
  if (migrations[table].length === 0) return done;
  for await (const page of paginateScan({ client }, { TableName: names[table] })) {
    for (const item of (page.Items ?? []) as StoredItem[]) {
      done.looked += 1;
      if (versionOf(item) > to) done.newer += 1;
      const found = migrated(table, item);
      if (found === undefined) continue;
      if (dryRun || (await write(client, names[table], table, item, found))) {
        done.migrated += 1;
        for (const { what } of found.steps) done.steps[what] = (done.steps[what] ?? 0) + 1;
      } else done.left += 1;
    }
    onPage(done);
  }
  return done;
}

function write(
  client: DynamoDBDocumentClient,
  TableName: string,
  table: VersionedTable,
  item: StoredItem,
  { changes, steps }: Migrated,
): Promise<boolean> {
  const { partition, sort }: TableSchema = tables[table];
  const read = [...new Set(steps.flatMap((step) => step.reads))];
  const changed = Object.entries(changes);
  const sets = changed.filter(([, value]) => value !== undefined).map(([name]) => `#${name} = :new_${name}`);
  const removes = changed.filter(([, value]) => value === undefined).map(([name]) => `#${name}`);
  const unchanged = read.map((name) =>
    item[name] === undefined ? `attribute_not_exists(#${name})` : `#${name} = :old_${name}`,
  );
  const attributes = [...new Set([partition, ...read, ...changed.map(([name]) => name)])];
  const values = [
    ...changed.flatMap(([name, value]) => (value === undefined ? [] : [[`:new_${name}`, value]])),
    ...read.flatMap((name) => (item[name] === undefined ? [] : [[`:old_${name}`, item[name]]])),
  ];
  return wrote(
    client.send(
      new UpdateCommand({
        TableName,
        Key: { [partition]: item[partition], ...(sort && { [sort]: item[sort] }) },
        UpdateExpression: `SET ${sets.join(', ')}${removes.length > 0 ? ` REMOVE ${removes.join(', ')}` : ''}`,
        ConditionExpression: [`attribute_exists(#${partition})`, ...unchanged].join(' AND '),
        ExpressionAttributeNames: Object.fromEntries(attributes.map((name) => [`#${name}`, name])),
        ExpressionAttributeValues: Object.fromEntries(values),
      }),
    ),
  );
}
