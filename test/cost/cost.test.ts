import { describe, expect, test } from 'vitest';
import { readUnits, sizeOf, writeUnits } from '../../bench/metering/units.ts';
import { type Load, type Month, monthOf } from '../../shared/cost/month.ts';
import { messagesOf, minutesOfAMonth, pollsOf } from '../../shared/cost/polls.ts';
import { prices } from '../../shared/cost/prices.ts';

const usual = prices['us-east-1'];
if (!usual) throw new Error('There are no prices of us-east-1.');
const load: Load = { feeds: 1_000, interval: 5, adaptive: true, articles: 20_000, alerts: 50, sms: 10 };
const monthWith = (part: Partial<Load>, freeTier = false) =>
  monthOf({ ...load, ...part }, usual, { freeTier });
const line = (month: Month, name: string) => month.lines.find(({ what }) => what === name);

describe('request units', () => {
  const item = (bytes: number) => ({
    id: { S: 'a' },
    day: { S: 'd' },
    at: { S: 't' },
    b: { S: 'x'.repeat(bytes) },
  });

  test('of an item count names and values, and a write counts every index that holds it', () => {
    const small = { id: { S: 'é' }, n: { N: '123' }, l: { L: [{ S: 'ab' }] }, t: { BOOL: true } };
    expect(sizeOf(small)).toBe(4 + 4 + 7 + 2);
    expect(writeUnits('Articles', undefined, item(2_000))).toBe(2 * 2);
    expect(writeUnits('Articles', item(10), { ...item(10), day: { S: 'e' } })).toBe(1 + 2);
    expect(writeUnits('Articles', item(3_000), item(3_000))).toBe(3);
    expect(writeUnits('Ledger', undefined, { id: { S: 'a' }, at: { S: 'b' } })).toBe(1);
  });

  test('of a read are whole 4 KB, and half where it is eventually consistent', () => {
    expect([readUnits(0, false), readUnits(4_097, false), readUnits(4_097, true)]).toEqual([0.5, 1, 2]);
  });
});

describe('polls of a month', () => {
  test('follow the interval where it is fixed, and else what feeds publish', () => {
    expect(pollsOf(10, 5, 1_000, false)).toBe((10 * minutesOfAMonth) / 5);
    const adaptive = pollsOf(1_000, 5, 20_000, true);
    expect(adaptive).toBeLessThan(pollsOf(1_000, 60, 20_000, false));
    expect(adaptive).toBeGreaterThanOrEqual(1_000 * 30);
    expect(pollsOf(10, 5, 0, true)).toBe(10 * 30);
    expect(pollsOf(1, 15, 1_000_000, true)).toBe(minutesOfAMonth / 15);
  });

  test('come in one message a lane and minute, and in full ones where there are many', () => {
    expect(messagesOf(minutesOfAMonth)).toBeCloseTo(minutesOfAMonth * 8 * (1 - Math.exp(-1 / 8)), 5);
    expect(messagesOf(minutesOfAMonth * 2_000)).toBe(minutesOfAMonth * 80);
  });
});

describe('the bill of a month', () => {
  test('adds its lines up, dearest first, and tells what it is without SMS', () => {
    const month = monthWith({});
    const each = month.lines.map(({ dollars }) => dollars);
    expect(each).toEqual(each.toSorted((one, other) => other - one));
    expect(each.reduce((sum, one) => sum + one, 0)).toBeCloseTo(month.dollars, 10);
    expect(month.withoutSms).toBeCloseTo(month.dollars - 10 * usual.sms, 10);
  });

  test('of 1,000 feeds is under $3 beside SMS where an account has its free part to itself', () => {
    expect(monthWith({}, true).withoutSms).toBeLessThan(3);
  });

  test('grows with each thing that is asked for', () => {
    const base = monthWith({}).dollars;
    expect(monthWith({ adaptive: false }).dollars).toBeGreaterThan(base);
    expect(monthWith({ articles: 40_000 }).dollars).toBeGreaterThan(base);
    expect(monthWith({ alerts: 5_000 }).dollars).toBeGreaterThan(base);
    expect(monthWith({ feeds: 10_000 }).dollars).toBeGreaterThan(base);
    expect(line(monthWith({ sms: 1_000 }), 'SMS')?.dollars).toBeCloseTo(1_000 * usual.sms, 10);
  });

  test('takes off what is free, and never more than there is', () => {
    const free = monthWith({}, true);
    expect(line(free, 'metrics')).toMatchObject({ dollars: 0, free: 10 });
    expect(line(free, 'writes')).toMatchObject({ free: 0 });
    for (const one of free.lines) expect(one.free).toBeLessThanOrEqual(one.quantity);
    const requests = ['poll queue', 'page queue'].reduce(
      (sum, name) => sum + (line(free, name)?.free ?? 0),
      0,
    );
    expect(requests).toBe(1_000_000);
  });
});
