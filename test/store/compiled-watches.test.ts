import { randomBytes } from 'node:crypto';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCompiledWatches } from '../../shared/store/compiled-watches.ts';
import { openWatches } from '../../shared/store/watches.ts';
import { names, startEngine } from './engine.ts';

let engine: Awaited<ReturnType<typeof startEngine>>;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

const open = () => openCompiledWatches(engine.client, names.Watches);
const table = { TableName: names.Watches };

test('compiled watches come back as they were written, over as many items as they need', async () => {
  expect(await open().read()).toBeUndefined();
  for (const length of [1_000_000, 5, 400_000]) {
    // Random bytes do not shrink, so that a million of them take several items.
    const bytes = randomBytes(length);
    await open().write(bytes);
    const read = await open().read();
    expect(Buffer.compare(read ?? new Uint8Array(), bytes)).toBe(0);
    expect((read?.byteOffset ?? 1) % 8).toBe(0);
  }
});

test('they are no watches', async () => {
  await open().write(randomBytes(10));
  expect(await openWatches(engine.client, names.Watches).list()).toEqual([]);
});

test('pieces of two writings, or a piece too few, are nothing', async () => {
  await open().write(randomBytes(800_000));
  const chunk = { id: 'compiled#1', stamp: 'another', chunks: 3, bytes: randomBytes(10) };
  await engine.client.send(new PutCommand({ ...table, Item: chunk }));
  expect(await open().read()).toBeUndefined();
  await engine.client.send(new DeleteCommand({ ...table, Key: { id: 'compiled#1' } }));
  expect(await open().read()).toBeUndefined();
});
