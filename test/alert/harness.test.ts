import { expect, test } from 'vitest';
import { measureFlood } from '../../bench/flood.ts';
import { measureKills } from '../../bench/kill.ts';

test('a story of many outlets and languages alerts once a language at most, and no other story is drawn in', async () => {
  const size = { outlets: 12, unrelated: 8, watchedEvery: 4, greatestEdit: 0.2 };
  const flood = await measureFlood(size);
  expect(flood.firstAlertsPerWatch).toBeLessThanOrEqual(6);
  expect(flood.firstAlertsPerWatch).toBe(flood.storiesOfOne);
  expect(flood.listed).toBe(12);
  expect(flood.wronglyJoined).toBe(0);
  expect(flood.alertsOfOthers).toBe(flood.otherStories);
});

test('workers that are killed at every step while SNS fails lose no alert, and repeat those alone that were cut short', async () => {
  const kinds = ['error', 'throttle', 'lost answer'] as const;
  const killed = await measureKills({ articles: 24, shards: 3, batch: 4, killsEach: 1, faults: 0.1, kinds });
  expect(Object.values(killed.kills).filter((count) => count === 0)).toEqual([]);
  expect(killed.lost).toBe(0);
  expect(killed.duplicates).toBeLessThanOrEqual(killed.mayRepeat);
  expect(killed.stillPending).toBe(0);
});
