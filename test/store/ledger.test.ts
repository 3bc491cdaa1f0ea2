import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Ledger } from '../../shared/alert/ledger.ts';
import { openLedger } from '../../shared/store/ledger.ts';
import { startEngine } from './engine.ts';

let engine: Awaited<ReturnType<typeof startEngine>>;
let ledger: Ledger;
const now = new Date('2026-01-15T12:00:00.000Z');
const seconds = now.getTime() / 1000;
const later = (count: number) => new Date(now.getTime() + count * 1000);

beforeAll(async () => {
  engine = await startEngine();
  ledger = openLedger(engine.client, 'Ledger');
});
afterAll(() => engine.stop());

test('a fact is taken by one owner of many, who may take it again, until it expires', async () => {
  const claim = (owner: string, at = now) =>
    ledger.claim({ id: 'story', at: 'window', owner, expiresAt: seconds + 60 }, at);
  const taken = await Promise.all(['a', 'b', 'c', 'd'].map((owner) => claim(owner)));
  expect(taken.filter(Boolean)).toHaveLength(1);
  const [entry] = await ledger.of('story', now);
  const owner = entry?.owner ?? '';
  expect(await claim(owner)).toBe(true);
  expect(await claim('e')).toBe(false);
  // DynamoDB deletes what has expired within days: it must not hold meanwhile.
  expect(await ledger.of('story', later(60))).toEqual([]);
  expect(await claim('e', later(60))).toBe(true);
});

test('a fact is taken over from the named owner alone, and released by its owner alone', async () => {
  const entry = { id: 'over', at: 'window', expiresAt: seconds + 60 };
  await ledger.claim({ ...entry, owner: 'a' }, now);
  expect(await ledger.claim({ ...entry, owner: 'b' }, now, 'c')).toBe(false);
  expect(await ledger.claim({ ...entry, owner: 'b' }, now, 'a')).toBe(true);
  await ledger.release(entry, 'a');
  expect(await ledger.of('over', now)).toMatchObject([{ owner: 'b' }]);
  await ledger.release(entry, 'b');
  expect(await ledger.of('over', now)).toEqual([]);
});

test('members are counted once each up to the most, whoever asks at one time, and leave again', async () => {
  const key = { id: 'alerts', at: 'hour' };
  const enter = (member: string) => ledger.enter(key, member, 3, seconds + 60);
  const entered = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(enter));
  expect(entered.filter(Boolean)).toHaveLength(3);
  const [entry] = await ledger.get([key], now);
  const [member = ''] = entry?.members ?? [];
  expect(await enter(member)).toBe(true);
  expect(await enter('g')).toBe(false);
  await ledger.leave(key, member);
  expect(await enter('g')).toBe(true);
});

test('counts by hour come back in order, and only those of the range', async () => {
  for (const at of ['2026-01-15T09', '2026-01-15T11', '2026-01-15T10', '2026-01-15T10'])
    await ledger.increment({ id: 'mentions', at }, seconds + 60);
  expect(await ledger.range('mentions', '2026-01-15T10', '2026-01-15T23', now)).toMatchObject([
    { at: '2026-01-15T10', count: 2 },
    { at: '2026-01-15T11', count: 1 },
  ]);
});
