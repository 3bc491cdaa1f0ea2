import { type Ledger, secondsAt } from './ledger.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** How far back the usual is looked for, and a little more. */
const keptMs = 36 * dayMs;
export const usualDays = 28;

/** Counts a mention of a watch in the hour in which it was heard. */
export async function countMention(ledger: Ledger, watch: string, now: Date): Promise<void> {
  await ledger.increment({ id: `mentions#${watch}`, at: hourName(now) }, secondsAt(now.getTime() + keptMs));
}

/** Mentions of a watch in each clock hour from one instant to another, oldest first; 0 where nothing was heard. */
export async function hourlyCounts(
  ledger: Ledger,
  watch: string,
  from: Date,
  to: Date,
): Promise<HourCount[]> {
  const entries = await ledger.range(`mentions#${watch}`, hourName(from), hourName(to), from);
  const counts = new Map(entries.map((entry) => [entry.at, entry.count ?? 0]));
  const hours: HourCount[] = [];
  for (let at = Date.parse(`${hourName(from)}:00:00.000Z`); at < to.getTime(); at += hourMs) {
    const hour = new Date(at);
    hours.push({ hour, count: counts.get(hourName(hour)) ?? 0 });
  }
  return hours;
}

export type HourCount = { hour: Date; count: number };

function hourName(at: Date): string {
  return at.toISOString().slice(0, 13);
}
