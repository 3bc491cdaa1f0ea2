import { readInstant } from '../shared/query/instant.ts';
import { durationMs } from '../shared/watch/policy.ts';
import { CommandError } from './terminal.ts';

const span = /^[1-9]\d{0,4}[mhd]$/;

/**
 * Reads a time to come: a span from now (30m, 8h, 7d), a UTC day (its beginning) or an ISO 8601 instant.
 * @throws CommandError naming the option when it is none of these, or is past.
 */
export function readFuture(text: string, option: string, now: Date): Date {
  const instant = span.test(text)
    ? new Date(now.getTime() + durationMs(text))
    : new Date(readInstant(text.trim(), 'start', now) ?? Number.NaN);
  if (Number.isNaN(instant.getTime()))
    throw new CommandError(
      `${option} must be a span such as 30m, 8h or 7d, or a time such as 2026-12-01 or 2026-12-01T09:30:00Z, and is ${text}.`,
    );
  if (instant <= now)
    throw new CommandError(`${option} is past (${instant.toISOString()}): give a time to come.`);
  return instant;
}
