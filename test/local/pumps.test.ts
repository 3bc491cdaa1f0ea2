import { join } from 'node:path';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { expect, onTestFinished, test } from 'vitest';
import { openJournal } from '../../infra/local/dynamodb/journal.ts';
import { createStreamPump } from '../../infra/local/runner/stream-pump.ts';
import { newFolder } from './folder.ts';

function journalWith(ids: string[]) {
  const journal = openJournal(join(newFolder(), 'journal.db'));
  onTestFinished(() => journal.close());
  const change = (id: string) => ({
    table: 'Articles',
    key: { id: { S: id } },
    before: null,
    after: { id: { S: id } },
  });
  journal.commit(0, ids.map(change));
  return journal;
}

const idOf = (record: DynamoDBStreamEvent['Records'][number] | undefined) => record?.dynamodb?.Keys?.id?.S;

test('events that the function handled are forgotten, in order', async () => {
  const journal = journalWith(['a', 'b', 'c']);
  const seen: unknown[] = [];
  const pump = createStreamPump(journal, async (event) => {
    seen.push(...event.Records.map(idOf));
    return { batchItemFailures: [] };
  });
  await pump.drain();
  expect(seen).toEqual(['a', 'b', 'c']);
  expect(journal.pendingCount()).toBe(0);
});

test('the record that failed comes again, with those behind it', async () => {
  const journal = journalWith(['a', 'b', 'c']);
  const batches: unknown[][] = [];
  const pump = createStreamPump(
    journal,
    async (event) => {
      batches.push(event.Records.map(idOf));
      const failed = event.Records.find((record) => idOf(record) === 'b')?.dynamodb?.SequenceNumber ?? '';
      return { batchItemFailures: batches.length === 1 ? [{ itemIdentifier: failed }] : [] };
    },
    { pauseMs: 1 },
  );
  await pump.drain();
  expect(batches).toEqual([
    ['a', 'b', 'c'],
    ['b', 'c'],
  ]);
});

test('a record that always makes the function throw is put aside, and the stream goes on', async () => {
  const journal = journalWith(['a', 'poison', 'c']);
  const handled = new Set<unknown>();
  const dead: string[] = [];
  const pump = createStreamPump(
    journal,
    async (event) => {
      if (event.Records.some((record) => idOf(record) === 'poison')) throw new Error('cannot be read');
      for (const record of event.Records) handled.add(idOf(record));
      return { batchItemFailures: [] };
    },
    { onDead: (_, reason) => dead.push(reason), pauseMs: 1 },
  );
  await pump.drain();
  expect([...handled]).toEqual(['a', 'c']);
  expect(dead).toEqual(['cannot be read']);
  expect(journal.dead().map((event) => [event.key, event.reason])).toEqual([
    [{ id: { S: 'poison' } }, 'cannot be read'],
  ]);
});
