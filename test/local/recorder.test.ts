import { readdirSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DescribeTimeToLiveCommand, UpdateTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import {
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type LocalDynamoDB, openLocalDynamoDB } from '../../infra/local/dynamodb/dynamodb.ts';
import { type Journal, openJournal } from '../../infra/local/dynamodb/journal.ts';
import { openDynamoDB } from '../../shared/store/dynamodb.ts';
import { newFolder } from './folder.ts';

const item = { id: 'a', day: '2026-01-15', at: '2026-01-15T10:00:00Z', source: 'x.example', storyId: 's' };
const image = {
  id: { S: 'a' },
  day: { S: '2026-01-15' },
  at: { S: '2026-01-15T10:00:00Z' },
  source: { S: 'x.example' },
  storyId: { S: 's' },
};

/** Opens the engine on a folder; closed at the end of the test where the test has not closed it. */
async function open(folder: string) {
  const dynamodb: LocalDynamoDB = await openLocalDynamoDB(folder);
  const client = openDynamoDB({ endpoint: dynamodb.endpoint });
  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    client.destroy();
    await dynamodb.close();
  };
  onTestFinished(close);
  return { client, journal: dynamodb.journal, healed: dynamodb.healed, close };
}

const put = (Item: Record<string, unknown> = item) => new PutCommand({ TableName: 'Articles', Item });
const events = (journal: Journal) => journal.pending(100).map(({ before, after }) => ({ before, after }));

describe('a write on Articles', () => {
  test('becomes an event with both images before its client is answered', async () => {
    const { client, journal } = await open(newFolder());
    await client.send(put());
    expect(events(journal)).toEqual([{ before: null, after: image }]);
    const change = { TableName: 'Articles', Key: { id: 'a' } };
    await client.send(
      new UpdateCommand({
        ...change,
        UpdateExpression: 'SET title = :t',
        ExpressionAttributeValues: { ':t': 'T' },
      }),
    );
    await client.send(new DeleteCommand(change));
    expect(events(journal).slice(1)).toEqual([
      { before: image, after: { ...image, title: { S: 'T' } } },
      { before: { ...image, title: { S: 'T' } }, after: null },
    ]);
  });

  test('gives no event when it changes nothing, and none when it is refused', async () => {
    const { client, journal } = await open(newFolder());
    await client.send(put());
    await client.send(put());
    const refused = new PutCommand({
      TableName: 'Articles',
      Item: { ...item, title: 'other' },
      ConditionExpression: 'attribute_not_exists(id)',
    });
    await expect(client.send(refused)).rejects.toThrow('conditional request failed');
    await expect(client.send(put({ title: 'no key' }))).rejects.toThrow();
    expect(journal.pendingCount()).toBe(1);
  });

  test('in a batch gives one event for each item that changed', async () => {
    const { client, journal } = await open(newFolder());
    await client.send(put());
    const requests = ['a', 'b', 'c'].map((id) => ({ PutRequest: { Item: { ...item, id } } }));
    await client.send(new BatchWriteCommand({ RequestItems: { Articles: requests } }));
    expect(journal.pending(100).map((event) => event.key)).toEqual([
      { id: { S: 'a' } },
      { id: { S: 'b' } },
      { id: { S: 'c' } },
    ]);
  });

  test('on another table gives no event', async () => {
    const { client, journal } = await open(newFolder());
    await client.send(new PutCommand({ TableName: 'Watches', Item: { id: 'w', kind: 'rule' } }));
    expect(journal.pendingCount()).toBe(0);
  });

  test('keeps two writers of one item apart, so that each image follows from the one before', async () => {
    const { client, journal } = await open(newFolder());
    await client.send(put({ ...item, count: 0 }));
    const add = new UpdateCommand({
      TableName: 'Articles',
      Key: { id: 'a' },
      UpdateExpression: 'ADD #count :one',
      ExpressionAttributeNames: { '#count': 'count' },
      ExpressionAttributeValues: { ':one': 1 },
    });
    await Promise.all(Array.from({ length: 10 }, () => client.send(add)));
    const counts = journal.pending(100).map((event) => event.after?.count);
    expect(counts).toEqual(Array.from({ length: 11 }, (_, index) => ({ N: String(index) })));
  });
});

describe('the journal', () => {
  test('keeps events and their order over a restart, and goes on counting', async () => {
    const folder = newFolder();
    const first = await open(folder);
    await first.client.send(put());
    const [event] = first.journal.pending(1);
    first.journal.checkpoint(event?.sequence ?? 0);
    await first.client.send(put({ ...item, id: 'b' }));
    await first.close();
    const second = await open(folder);
    await second.client.send(put({ ...item, id: 'c' }));
    const sequences = second.journal.pending(10).map(({ sequence, key }) => [sequence, key]);
    expect(sequences).toEqual([
      [(event?.sequence ?? 0) + 1, { id: { S: 'b' } }],
      [(event?.sequence ?? 0) + 2, { id: { S: 'c' } }],
    ]);
  });
});

test('a folder of an older schema is copied into the present one, and nothing of it is lost', async () => {
  const folder = newFolder();
  const first = await open(folder);
  await first.client.send(put());
  first.journal.set('tables', 'tables-old');
  await first.close();
  const present = readdirSync(folder).find((name) => name.startsWith('tables-')) ?? '';
  renameSync(join(folder, present), join(folder, 'tables-old'));
  const second = await open(folder);
  expect(
    (await second.client.send(new GetCommand({ TableName: 'Articles', Key: { id: 'a' } }))).Item,
  ).toEqual(item);
  expect(readdirSync(folder).filter((name) => name.startsWith('tables-'))).toEqual([present]);
  expect(second.journal.pendingCount()).toBe(1);
});

describe('a write that a crash cut short', () => {
  /** Puts the folder in the state between a begun write and its end: an open intent, and half-written rows. */
  async function crash(
    folder: string,
    operation: string,
    request: object,
    before: object | null,
    lost: RegExp,
  ) {
    const tables = readdirSync(folder).find((name) => name.startsWith('tables-')) ?? '';
    const { Level } = createRequire(createRequire(import.meta.url).resolve('dynalite'))('level');
    const level = new Level(join(folder, tables), { valueEncoding: 'json' });
    for (const key of await level.keys().all()) if (lost.test(key)) await level.del(key);
    await level.close();
    const journal = openJournal(join(folder, 'journal.db'));
    for (const event of journal.pending(100)) journal.checkpoint(event.sequence);
    const touched = [
      { table: 'Articles', key: { id: { S: 'a' } }, before: before as Record<string, unknown> | null },
    ];
    journal.begin({ operation, request: JSON.stringify(request), touched });
    journal.close();
  }

  async function inIndex(client: ReturnType<typeof openDynamoDB>): Promise<number | undefined> {
    const { Count } = await client.send(
      new QueryCommand({
        TableName: 'Articles',
        IndexName: 'byDay',
        KeyConditionExpression: '#day = :day',
        ExpressionAttributeNames: { '#day': 'day' },
        ExpressionAttributeValues: { ':day': item.day },
      }),
    );
    return Count;
  }

  async function stored(folder: string): Promise<void> {
    const { client, close } = await open(folder);
    await client.send(put());
    await close();
  }

  test('before its item was written is done again: no index entry without an item', async () => {
    const folder = newFolder();
    await stored(folder);
    await crash(folder, 'PutItem', { TableName: 'Articles', Item: image }, null, /^item-Articles~/);
    const { client, journal, healed } = await open(folder);
    expect(healed).toBe(1);
    expect((await client.send(new GetCommand({ TableName: 'Articles', Key: { id: 'a' } }))).Item).toEqual(
      item,
    );
    expect(await inIndex(client)).toBe(1);
    expect(events(journal)).toEqual([{ before: null, after: image }]);
    expect(journal.open()).toEqual([]);
  });

  test('after its item was written still becomes an event', async () => {
    const folder = newFolder();
    await stored(folder);
    await crash(folder, 'PutItem', { TableName: 'Articles', Item: image }, null, /^nothing$/);
    const { journal } = await open(folder);
    expect(events(journal)).toEqual([{ before: null, after: image }]);
  });

  test('between index and item of a removal is removed from both', async () => {
    const folder = newFolder();
    await stored(folder);
    const request = { TableName: 'Articles', Key: { id: { S: 'a' } } };
    await crash(folder, 'DeleteItem', request, image, /^index-global~Articles~/);
    const { client, journal } = await open(folder);
    expect(await inIndex(client)).toBe(0);
    expect(events(journal)).toEqual([{ before: image, after: null }]);
  });

  test('before anything was written gives its change once', async () => {
    const folder = newFolder();
    await stored(folder);
    const request = {
      TableName: 'Articles',
      Key: { id: { S: 'a' } },
      UpdateExpression: 'ADD seen :one',
      ExpressionAttributeValues: { ':one': { N: '1' } },
    };
    await crash(folder, 'UpdateItem', request, image, /^nothing$/);
    const first = await open(folder);
    expect(events(first.journal)).toEqual([{ before: image, after: { ...image, seen: { N: '1' } } }]);
    await first.close();
    expect((await open(folder)).journal.pendingCount()).toBe(1);
  });
});

test('the time to live of a table is taken and told', async () => {
  const { client } = await open(newFolder());
  const TimeToLiveSpecification = { AttributeName: 'expiresAt', Enabled: true };
  await client.send(new UpdateTimeToLiveCommand({ TableName: 'Articles', TimeToLiveSpecification }));
  const told = await client.send(new DescribeTimeToLiveCommand({ TableName: 'Articles' }));
  expect(told.TimeToLiveDescription).toEqual({ TimeToLiveStatus: 'ENABLED', AttributeName: 'expiresAt' });
  const missing = new UpdateTimeToLiveCommand({ TableName: 'Nothing', TimeToLiveSpecification });
  await expect(client.send(missing)).rejects.toThrow('ResourceNotFoundException');
});
