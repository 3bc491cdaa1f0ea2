import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isQuiet, lastPeriod, localDay } from '../../shared/alert/clock.ts';

const night = { from: '22:00', to: '07:00', zone: 'Europe/Athens', except: 'critical' as const };
const at = (instant: string) => new Date(instant);

describe('quiet hours', () => {
  test.each([
    ['an evening before them', '2026-01-15T19:59:59Z', false],
    ['their first minute', '2026-01-15T20:00:00Z', true],
    ['midnight', '2026-01-15T22:00:00Z', true],
    ['the last minute of the night', '2026-01-16T04:59:59Z', true],
    ['the morning on which they end', '2026-01-16T05:00:00Z', false],
  ])('reach over midnight: %s', (_, instant, expected) => {
    expect(isQuiet(night, at(instant))).toBe(expected);
  });

  test('of one day do not reach into the next', () => {
    const siesta = { ...night, from: '14:00', to: '16:30' };
    expect(isQuiet(siesta, at('2026-07-01T11:00:00Z'))).toBe(true);
    expect(isQuiet(siesta, at('2026-07-01T13:30:00Z'))).toBe(false);
    expect(isQuiet(siesta, at('2026-07-01T23:00:00Z'))).toBe(false);
  });

  test('of the night of the spring change are an hour shorter', () => {
    // On 2026-03-29 at 03:00 the clock in Athens leaps to 04:00; 07:00 is then 04:00 UTC.
    expect(quietMinutes(night, '2026-03-28T12:00:00Z')).toBe(8 * 60);
    expect(isQuiet(night, at('2026-03-29T03:59:00Z'))).toBe(true);
    expect(isQuiet(night, at('2026-03-29T04:00:00Z'))).toBe(false);
  });

  test('of the night of the autumn change are an hour longer', () => {
    expect(quietMinutes(night, '2026-10-24T12:00:00Z')).toBe(10 * 60);
  });

  test('that end at a time which comes twice end at its second coming, and are not broken in between', () => {
    // On 2026-10-25 at 04:00 the clock goes back to 03:00: 03:30 is 00:30 and 01:30 UTC.
    const short = { ...night, to: '03:30' };
    expect(isQuiet(short, at('2026-10-25T00:45:00Z'))).toBe(true);
    expect(isQuiet(short, at('2026-10-25T01:29:00Z'))).toBe(true);
    expect(isQuiet(short, at('2026-10-25T01:30:00Z'))).toBe(false);
  });

  test('that begin at a time which the clock leaps over begin at the leap', () => {
    const late = { ...night, from: '03:30', to: '05:00' };
    expect(isQuiet(late, at('2026-03-29T00:59:00Z'))).toBe(false);
    expect(isQuiet(late, at('2026-03-29T01:00:00Z'))).toBe(true);
    expect(isQuiet(late, at('2026-03-29T02:00:00Z'))).toBe(false);
  });

  test('that lie in the leap altogether are none in that night', () => {
    const lost = { ...night, from: '03:10', to: '03:50' };
    expect(quietMinutes(lost, '2026-03-28T12:00:00Z')).toBe(0);
    expect(quietMinutes(lost, '2026-03-29T12:00:00Z')).toBe(40);
  });

  test('agree with the local clock on every day without a change, in any zone', () => {
    const clock = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    const zones = fc.constantFrom(
      'Asia/Kolkata',
      'America/Phoenix',
      'Asia/Tokyo',
      'Pacific/Kiritimati',
      'UTC',
    );
    const instants = fc.date({
      min: at('2020-01-01T00:00:00Z'),
      max: at('2030-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(clock, clock, zones, instants, (from, to, zone, instant) => {
        fc.pre(from !== to);
        const local = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: zone }).format(
          instant,
        );
        const expected = from < to ? from <= local && local < to : local >= from || local < to;
        expect(isQuiet({ from, to, zone, except: 'none' }, instant)).toBe(expected);
      }),
      { numRuns: 200 },
    );
  });
});

function quietMinutes(quiet: typeof night, from: string): number {
  const start = Date.parse(from);
  const minutes = Array.from({ length: 24 * 60 }, (_, minute) => new Date(start + minute * 60_000));
  return minutes.filter((minute) => isQuiet(quiet, minute)).length;
}

describe('the period of a digest', () => {
  const daily = { every: 'daily', at: '08:00', on: 'monday', zone: 'Europe/Athens' } as const;

  test('is the day that ended at the hour in the local zone', () => {
    expect(lastPeriod(daily, at('2026-01-15T06:00:00Z'))).toEqual({
      name: '2026-01-15',
      from: at('2026-01-14T06:00:00Z'),
      to: at('2026-01-15T06:00:00Z'),
    });
    expect(lastPeriod(daily, at('2026-01-15T05:59:59Z'))?.name).toBe('2026-01-14');
  });

  test('is 23 hours over the spring change and 25 over the autumn change', () => {
    const hours = (instant: string) => {
      const period = lastPeriod(daily, at(instant));
      return period && (period.to.getTime() - period.from.getTime()) / 3_600_000;
    };
    expect(hours('2026-03-29T12:00:00Z')).toBe(23);
    expect(hours('2026-10-25T12:00:00Z')).toBe(25);
  });

  test('of a week ends on its day', () => {
    const weekly = { ...daily, every: 'weekly', on: 'friday' } as const;
    // 2026-01-15 is a Thursday.
    expect(lastPeriod(weekly, at('2026-01-15T12:00:00Z'))?.name).toBe('2026-01-09');
    expect(lastPeriod(weekly, at('2026-01-16T05:00:00Z'))?.name).toBe('2026-01-09');
    expect(lastPeriod(weekly, at('2026-01-16T06:00:00Z'))?.name).toBe('2026-01-16');
  });

  test('never ends where there is none', () => {
    expect(lastPeriod({ ...daily, every: 'never' }, at('2026-01-15T12:00:00Z'))).toBeUndefined();
  });
});

test('a local day is that of the zone', () => {
  expect(localDay(at('2026-01-15T23:30:00Z'), 'Europe/Athens')).toBe('2026-01-16');
});
