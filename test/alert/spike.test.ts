import { describe, expect, test } from 'vitest';
import { median, robustZ, spikeOf } from '../../shared/alert/spike.ts';

const start = Date.parse('2026-01-01T00:00:00Z');
const hours = (counts: number[], from = 0) =>
  counts.map((count, index) => ({ hour: new Date(start + (from + index) * 3_600_000), count }));
const steady = hours(Array.from({ length: 240 }, (_, index) => 3 + (index % 3)));

describe('a spike', () => {
  test('is an hour far above the hours before, told with what is usual', () => {
    const spike = spikeOf(steady, hours([4, 5, 20, 3], 240));
    expect(spike).toMatchObject({ count: 20, usual: 4 });
    expect(spike?.hour.toISOString()).toBe('2026-01-11T02:00:00.000Z');
  });

  test('is not found in hours like those before', () => {
    expect(spikeOf(steady, hours([5, 6, 3, 4], 240))).toBeUndefined();
  });

  test('is not hidden by one that came before: the median forgets it', () => {
    const withPeak = [...steady.slice(0, 100), { hour: new Date(start), count: 5_000 }, ...steady.slice(101)];
    expect(spikeOf(withPeak, hours([30], 240))).toMatchObject({ count: 30, usual: 4 });
  });

  test('of a watch that is mostly silent takes four mentions in an hour', () => {
    const silent = hours(Array.from({ length: 240 }, () => 0));
    expect(spikeOf(silent, hours([3], 240))).toBeUndefined();
    expect(spikeOf(silent, hours([4], 240))).toMatchObject({ count: 4, usual: 0 });
  });

  test('is not looked for before three days are known', () => {
    expect(spikeOf(steady.slice(0, 71), hours([90], 71))).toBeUndefined();
    expect(spikeOf(steady.slice(0, 72), hours([90], 72))).toMatchObject({ count: 90 });
  });
});

test('the modified z-score counts deviations of the median of absolute deviations', () => {
  // Median 3, deviations 2 1 0 1 2 with median 1: (10 − 3) / 1.4826.
  expect(robustZ(10, [1, 2, 3, 4, 5])).toBeCloseTo(4.721, 3);
  expect(median([])).toBe(0);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});
