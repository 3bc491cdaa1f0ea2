import type { HourCount } from './hours.ts';

/** An hour in which a watch was mentioned far more often than usual. */
export type Spike = { hour: Date; count: number; usual: number; z: number };

/** From this score on a value is an outlier (B. Iglewicz, D. Hoaglin, "How to Detect and Handle Outliers", 1993). */
export const spikeScore = 3.5;
/** Fewer hours than three days do not tell what is usual. */
const leastHours = 72;

/**
 * The modified z-score of a value: how many deviations it lies above the median, the deviation being the median of
 * absolute deviations, scaled to be one for a normal distribution. A watch that is silent most hours has none at all:
 * it counts as one mention at the least.
 */
export function robustZ(value: number, usual: number[]): number {
  const middle = median(usual);
  const deviation = 1.4826 * median(usual.map((one) => Math.abs(one - middle)));
  return (value - middle) / Math.max(deviation, 1);
}

/** The hour of `period` that stands out most from the hours before it; undefined when none does. */
export function spikeOf(before: HourCount[], period: HourCount[]): Spike | undefined {
  if (before.length < leastHours) return undefined;
  const usual = before.map(({ count }) => count);
  const [peak] = period.toSorted((one, other) => other.count - one.count);
  const z = peak ? robustZ(peak.count, usual) : 0;
  return peak && z >= spikeScore ? { ...peak, usual: median(usual), z } : undefined;
}

/** The middle value; of an even number of values the mean of the two in the middle, of none 0. */
export function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
