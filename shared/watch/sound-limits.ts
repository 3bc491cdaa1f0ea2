import type { Script } from './script.ts';

/**
 * A comparison that is good enough, by script and by the weight of the name (up to 4, 6, 8, 10, 13 and more): beside the
 * given name (`besideGiven` is the least of these), and alone, where nothing else marks it as a name and where something
 * does. `named` is what a capital in mid-sentence takes, which marks towns and strangers as well; without it, no more than
 * any mark. Above 1: never.
 */
type Limits = {
  besideGiven: number;
  beside: readonly number[];
  alone: readonly number[];
  named?: readonly number[];
  marked: readonly number[];
};
const weights = [4, 6, 8, 10, 13];
export const never = 2;
export const enough: Partial<Record<Script, Limits>> = {
  latin: { besideGiven: 0.86, beside: [0.92, 0.9, 0.88, 0.86, 0.86, 0.86], alone: [], marked: [] },
  cyrillic: {
    besideGiven: 0.78,
    beside: [0.86, 0.82, 0.78, 0.78, 0.78, 0.78],
    alone: [never, never, 0.97, 0.96, 0.94, 0.91],
    named: [0.99, 0.97, 0.95, 0.93, 0.91, 0.88],
    marked: [0.95, 0.93, 0.9, 0.87, 0.86, 0.83],
  },
  greek: {
    besideGiven: 0.78,
    beside: [0.86, 0.82, 0.78, 0.78, 0.78, 0.78],
    alone: [never, never, 0.97, 0.96, 0.94, 0.91],
    named: [0.99, 0.96, 0.94, 0.92, 0.9, 0.87],
    marked: [0.92, 0.93, 0.9, 0.87, 0.86, 0.82],
  },
  arabic: {
    besideGiven: 0.88,
    beside: [0.96, 0.92, 0.9, 0.88, 0.88, 0.88],
    alone: [never, never, 0.97, 0.94, 0.92, 0.88],
    marked: [never, 0.96, 0.92, 0.9, 0.88, 0.84],
  },
  hebrew: {
    besideGiven: 0.88,
    beside: [0.96, 0.92, 0.9, 0.88, 0.88, 0.88],
    alone: [never, never, 0.96, 0.94, 0.91, 0.88],
    marked: [0.96, 0.96, 0.92, 0.9, 0.88, 0.84],
  },
  devanagari: {
    besideGiven: 0.78,
    beside: [0.95, 0.9, 0.84, 0.8, 0.78, 0.78],
    alone: [never, never, 0.95, 0.92, 0.9, 0.86],
    marked: [0.98, 0.95, 0.89, 0.87, 0.85, 0.82],
  },
  hangul: {
    besideGiven: 0.78,
    beside: [0.95, 0.9, 0.84, 0.8, 0.78, 0.78],
    alone: [never, never, 0.945, 0.92, 0.9, 0.87],
    marked: [0.92, 0.92, 0.89, 0.87, 0.86, 0.84],
  },
  katakana: {
    besideGiven: 0.78,
    beside: [0.9, 0.86, 0.8, 0.78, 0.78, 0.78],
    alone: [never, never, 0.92, 0.9, 0.89, 0.85],
    marked: [0.94, 0.93, 0.87, 0.86, 0.85, 0.82],
  },
  han: {
    besideGiven: 0.84,
    beside: [0.9, 0.86, 0.84, 0.84, 0.84, 0.84],
    alone: [never, never, 0.96, 0.94, 0.915, 0.88],
    marked: [0.98, 0.96, 0.92, 0.9, 0.87, 0.84],
  },
};

/** The likeness that a name of some weight needs; a name of no weight never counts alone. */
export function leastOf(limits: readonly number[], weight: number): number {
  if (weight === 0) return never;
  const place = weights.findIndex((each) => weight <= each);
  return limits[place < 0 ? weights.length : place] ?? never;
}
