import { Temporal } from 'temporal-polyfill';
import { type Policy, weekdays } from '../watch/policy.ts';

/**
 * Whether an instant lies in quiet hours. They are a span between two instants of one night, so the two clock changes
 * neither split nor skip them: a time that comes twice counts from its first to its last coming, and one that the
 * clock leaps over counts as the leap.
 */
export function isQuiet(quiet: NonNullable<Policy['quiet']>, at: Date): boolean {
  const now = at.getTime();
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(quiet.zone).toPlainDate();
  const overnight = quiet.to <= quiet.from;
  return [today.subtract({ days: 1 }), today].some((day) => {
    const start = instantOf(day, quiet.from, quiet.zone, 'earlier');
    const end = instantOf(overnight ? day.add({ days: 1 }) : day, quiet.to, quiet.zone, 'later');
    return start <= now && now < end;
  });
}

/** The local day of an instant, `YYYY-MM-DD`. */
export function localDay(at: Date, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}

/** A span that a digest tells about: its local day as name, and both ends as instants. */
export type DigestPeriod = { name: string; from: Date; to: Date };

/** The last period of a digest that was over at `now`; undefined where there is no digest. */
export function lastPeriod(digest: Policy['digest'], now: Date): DigestPeriod | undefined {
  if (digest.every === 'never') return undefined;
  const days = digest.every === 'daily' ? 1 : 7;
  const start = (day: Temporal.PlainDate) => instantOf(day, digest.at, digest.zone, 'earlier');
  let day = Temporal.PlainDate.from(localDay(now, digest.zone));
  if (digest.every === 'weekly') {
    const weekday = weekdays.indexOf(digest.on) + 1;
    day = day.subtract({ days: (day.dayOfWeek - weekday + 7) % 7 });
  }
  if (start(day) > now.getTime()) day = day.subtract({ days });
  return { name: day.toString(), from: new Date(start(day.subtract({ days }))), to: new Date(start(day)) };
}

/** Epoch milliseconds of a local time; where the clock leaps over it, of the leap. */
function instantOf(
  day: Temporal.PlainDate,
  time: string,
  zone: string,
  disambiguation: 'earlier' | 'later',
): number {
  const wanted = day.toPlainDateTime(Temporal.PlainTime.from(time));
  const found = wanted.toZonedDateTime(zone, { disambiguation });
  if (found.toPlainDateTime().equals(wanted)) return found.epochMilliseconds;
  const past = wanted.toZonedDateTime(zone, { disambiguation: 'later' });
  return past.getTimeZoneTransition('previous')?.epochMilliseconds ?? past.epochMilliseconds;
}
