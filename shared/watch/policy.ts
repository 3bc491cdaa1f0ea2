import * as z from '../schema.ts';
import { isTimeZone, nearestTimeZone } from './time-zone.ts';

const zone = z.string().check(
  z.refine(isTimeZone, {
    error: ({ input }) =>
      `no time zone is called ${JSON.stringify(input)}; the nearest is ${nearestTimeZone(String(input))}`,
  }),
);
const clock = z
  .string('is a time of day in quotes, such as "22:00"')
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is a time of day from "00:00" to "23:59"'));

const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const longestWindowMs = 30 * unitMs.d;
const duration = z.string('is a span of time, such as 24h').check(
  z.regex(/^[1-9]\d{0,4}[mhd]$/, 'is a span of time in minutes, hours or days, such as 90m, 24h or 7d'),
  z.refine((text) => durationMs(text) <= longestWindowMs, 'is at most 30d'),
);

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

const quiet = z
  .strictObject({
    /** Local times of day; `to` before `from` is past midnight. */
    from: clock,
    to: clock,
    /** IANA zone; the policy's, or the deployment's, where left out. */
    zone: z.optional(zone),
    /** The severity from which an alert goes out all the same; `none` holds every one. */
    except: z._default(z.enum(['high', 'critical', 'none']), 'critical'),
  })
  .check(
    z.refine(({ from, to }) => from !== to, 'from and to are the same: leave quiet out, or name two times'),
  );

const cadence = z.enum(['daily', 'weekly', 'never'], 'is daily, weekly or never');
const digest = z.pipe(
  z.transform((written) => (typeof written === 'string' ? { every: written } : written)),
  z.strictObject({
    every: z._default(cadence, 'daily'),
    /** Local time of day at which it goes out. */
    at: z._default(clock, '08:00'),
    /** Day of a weekly digest. */
    on: z._default(z.enum(weekdays), 'monday'),
    zone: z.optional(zone),
  }),
);

/**
 * How a watch alerts, as people write it: what is left out is settled by `policyOf`, so that a later default reaches
 * the watches that are stored already.
 */
export const policySchema = z.strictObject({
  /** How long one story alerts once. */
  window: z.optional(duration),
  /** Most alerts in a clock hour and in a local day; what is above goes into the digest. */
  perHour: z.optional(z.int().check(z.minimum(1), z.maximum(1_000))),
  perDay: z.optional(z.int().check(z.minimum(1), z.maximum(2_000))),
  /** Outlets above which a story that was alerted is told once more. */
  outlets: z.optional(z.int().check(z.minimum(1), z.maximum(1_000))),
  /** Least score, 0 to 1, of an article that alerts. */
  minScore: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  quiet: z.optional(quiet),
  digest: z.optional(digest),
  /** IANA zone of quiet hours, days and digest, where they name none themselves. */
  zone: z.optional(zone),
});
export type WrittenPolicy = z.infer<typeof policySchema>;

/** A policy with everything settled. Spans are in milliseconds. */
export type Policy = {
  windowMs: number;
  perHour: number;
  perDay: number;
  outlets: number;
  minScore: number;
  zone: string;
  quiet?: { from: string; to: string; zone: string; except: 'high' | 'critical' | 'none' };
  digest: {
    every: 'daily' | 'weekly' | 'never';
    at: string;
    on: (typeof weekdays)[number];
    zone: string;
  };
};

/**
 * The policy of a watch with what it leaves out filled in.
 * @param timeZone The deployment's zone, for a policy that names none.
 */
export function policyOf(watch: { policy?: WrittenPolicy | undefined }, timeZone: string): Policy {
  const written = watch.policy ?? {};
  const usual = written.zone ?? timeZone;
  const { quiet: hours, digest: summary } = written;
  return {
    windowMs: durationMs(written.window ?? '24h'),
    perHour: written.perHour ?? 30,
    perDay: written.perDay ?? 200,
    outlets: written.outlets ?? 5,
    minScore: written.minScore ?? 0,
    zone: usual,
    ...(hours && { quiet: { ...hours, zone: hours.zone ?? usual } }),
    digest: {
      every: summary?.every ?? 'daily',
      at: summary?.at ?? '08:00',
      on: summary?.on ?? 'monday',
      zone: summary?.zone ?? usual,
    },
  };
}

/** Milliseconds of a span such as `90m`, `24h` or `7d`. */
export function durationMs(text: string): number {
  return Number(text.slice(0, -1)) * unitMs[text.slice(-1) as keyof typeof unitMs];
}
