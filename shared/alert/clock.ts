// Temporal as functions, of which a bundler keeps those that are called: its classes are twice as much.
import { fromEpochMilliseconds, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime';
import * as PlainTime from 'temporal-polyfill/fns/PlainTime';
import { getTimeZoneTransition, toPlainDate, toPlainDateTime } from 'temporal-polyfill/fns/ZonedDateTime';
import { type Policy, weekdays } from '../watch/policy.ts';

/**
 * Whether an instant lies in quiet hours. They are a span between two instants of one night, so the two clock changes
 * neither split nor skip them: a time that comes twice counts from its first to its last coming, and one that the
 * clock leaps over counts as the leap.
 */
export function isQuiet(quiet: NonNullable<Policy['quiet']>, at: Date): boolean {
  const now = at.getTime();
  const today = dayOf(at, quiet.zone);
  const overnight = quiet.to <= quiet.from;
  return [PlainDate.subtractDays(today, 1), today].some((day) => {
    const start = instantOf(day, quiet.from, quiet.zone, 'earlier');
    const end = instantOf(overnight ? PlainDate.addDays(day, 1) : day, quiet.to, quiet.zone, 'later');
    return start <= now && now < end;
  });
}

/** The local day of an instant, `YYYY-MM-DD`. */
export function localDay(at: Date, zone: string): string {
  return PlainDate.toString(dayOf(at, zone));
}

function dayOf(at: Date, zone: string): PlainDate.Record {
  return toPlainDate(toZonedDateTimeISO(fromEpochMilliseconds(at.getTime()), zone));
}

/** A span that a digest tells about: its local day as name, and both ends as instants. */
export type DigestPeriod = { name: string; from: Date; to: Date };

/** The last period of a digest that was over at `now`; undefined where there is no digest. */
export function lastPeriod(digest: Policy['digest'], now: Date): DigestPeriod | undefined {
  if (digest.every === 'never') return undefined;
  const days = digest.every === 'daily' ? 1 : 7;
  const start = (day: PlainDate.Record) => instantOf(day, digest.at, digest.zone, 'earlier');
  let day = dayOf(now, digest.zone);
  if (digest.every === 'weekly') {
    const weekday = weekdays.indexOf(digest.on) + 1;
    day = PlainDate.subtractDays(day, (PlainDate.dayOfWeek(day) - weekday + 7) % 7);
  }
  if (start(day) > now.getTime()) day = PlainDate.subtractDays(day, days);
  const from = start(PlainDate.subtractDays(day, days));
  return { name: PlainDate.toString(day), from: new Date(from), to: new Date(start(day)) };
}

/** Epoch milliseconds of a local time; where the clock leaps over it, of the leap. */
function instantOf(
  day: PlainDate.Record,
  time: string,
  zone: string,
  disambiguation: 'earlier' | 'later',
): number {
  const wanted = PlainDate.toPlainDateTime(day, PlainTime.fromString(time));
  const found = PlainDateTime.toZonedDateTime(wanted, zone, { disambiguation });
  if (PlainDateTime.equals(toPlainDateTime(found), wanted)) return found.epochMilliseconds;
  const past = PlainDateTime.toZonedDateTime(wanted, zone, { disambiguation: 'later' });
  return getTimeZoneTransition(past, 'previous')?.epochMilliseconds ?? past.epochMilliseconds;
}
