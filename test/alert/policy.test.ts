import { describe, expect, test } from 'vitest';
import { parseWatches } from '../../shared/watch/load.ts';
import { policyOf } from '../../shared/watch/policy.ts';
import { nearestTimeZone } from '../../shared/watch/time-zone.ts';

const withPolicy = (policy: string) =>
  parseWatches(`- { kind: country, country: BY, id: belarus, policy: ${policy} }`, 'watches.yaml')[0];
const problem = (policy: string) => {
  try {
    withPolicy(policy);
  } catch (error) {
    return (error as Error).message;
  }
  return 'none';
};

describe('a policy', () => {
  test('that says nothing holds a story for a day, thirty alerts an hour, and a digest at eight', () => {
    expect(policyOf({}, 'Europe/Athens')).toEqual({
      windowMs: 86_400_000,
      perHour: 30,
      perDay: 200,
      outlets: 5,
      minScore: 0,
      zone: 'Europe/Athens',
      digest: { every: 'daily', at: '08:00', on: 'monday', zone: 'Europe/Athens' },
    });
  });

  test('is read with everything that can be said', () => {
    const watch = withPolicy(
      '{ window: 90m, perHour: 4, perDay: 20, minScore: 0.3, outlets: 9, zone: Asia/Tokyo, quiet: { from: "22:00", to: "07:00", zone: Europe/Athens, except: high }, digest: { every: weekly, at: "18:30", on: friday } }',
    );
    expect(policyOf(watch ?? {}, 'UTC')).toEqual({
      windowMs: 5_400_000,
      perHour: 4,
      perDay: 20,
      outlets: 9,
      minScore: 0.3,
      zone: 'Asia/Tokyo',
      quiet: { from: '22:00', to: '07:00', zone: 'Europe/Athens', except: 'high' },
      digest: { every: 'weekly', at: '18:30', on: 'friday', zone: 'Asia/Tokyo' },
    });
  });

  test('takes a digest in one word, and times of day without quotes', () => {
    const watch = withPolicy('{ digest: never, quiet: { from: 22:00, to: 07:00 } }');
    expect(policyOf(watch ?? {}, 'UTC')).toMatchObject({
      digest: { every: 'never' },
      quiet: { from: '22:00', to: '07:00', zone: 'UTC', except: 'critical' },
    });
  });

  test.each([
    [
      '{ quiet: { from: "22:00", to: "07:00", zone: Europe/Athen } }',
      /Europe\/Athen.*nearest is Europe\/Athens/,
    ],
    ['{ zone: "+02:00" }', /no time zone is called "\+02:00"/],
    ['{ quiet: { from: "25:00", to: "07:00" } }', /time of day from "00:00" to "23:59"/],
    ['{ quiet: { from: "22:00", to: "22:00" } }', /from and to are the same/],
    ['{ window: 1y }', /span of time in minutes, hours or days/],
    ['{ window: 31d }', /at most 30d/],
    ['{ perHour: 0 }', /policy\.perHour/],
    ['{ digest: hourly }', /daily, weekly or never/],
    ['{ quiet: { from: "22:00", to: "07:00", excpet: high } }', /unknown field in policy.quiet: "excpet"/],
    ['{ perhour: 3 }', /unknown field in policy: "perhour"/],
  ])('that is wrong is refused with the field and the mend: %s', (policy, message) => {
    expect(problem(policy)).toMatch(message);
    expect(problem(policy)).toMatch(/^watches\.yaml:1: watch "belarus"/);
  });
});

describe('the defaults of a file', () => {
  const file = (defaults: string, own = '') =>
    parseWatches(
      `defaults:\n  ${defaults}\nwatches:\n  - { kind: country, country: BY${own} }`,
      'watches.yaml',
    )[0]?.policy;

  test('hold for a watch that does not say otherwise, field by field', () => {
    expect(file('policy: { perHour: 4, window: 6h }')).toEqual({ perHour: 4, window: '6h' });
    expect(file('policy: { perHour: 4, window: 6h }', ', policy: { perHour: 9 }')).toEqual({
      perHour: 9,
      window: '6h',
    });
  });

  test('that are wrong are refused with their line', () => {
    expect(() => file('policy: { window: long }')).toThrow(
      /^watches\.yaml:2: defaults\.policy\.window is not valid: /,
    );
    expect(() => file('severity: high')).toThrow('watches.yaml:2: unknown field "severity" in defaults');
    expect(() => parseWatches('watch: []\nwatches: [{country: BY}]', 'watches.yaml')).toThrow(
      'watches.yaml:1: unknown field "watch" beside the watches',
    );
  });
});

test.each([
  ['Europe/Kiyv', 'Europe/Kyiv'],
  ['athens', 'Europe/Athens'],
  ['America/New York', 'America/New_York'],
  ['Asia/Tokio', 'Asia/Tokyo'],
])('the zone nearest to %s is %s', (name, zone) => {
  const known = new Set([zone, zone === 'Europe/Kyiv' ? 'Europe/Kiev' : zone]);
  expect(known).toContain(nearestTimeZone(name));
});
