/** Languages whose month names are understood in the dates of embedded posts. */
const monthLanguages = [
  ...['en', 'el', 'es', 'pt', 'fr', 'de', 'it', 'nl', 'ru', 'uk', 'be', 'pl', 'cs', 'sk', 'bg', 'sr', 'ro'],
  ...['hu', 'tr', 'sv', 'da', 'nb', 'fi', 'ar', 'fa', 'he', 'id', 'ca'],
];
let months: Map<string, number> | undefined;

/**
 * The day (`YYYY-MM-DD`) that a text of a date means, or its ISO 8601 instant where it is one: `2025-12-11`,
 * `December 11, 2025`, `11 Δεκεμβρίου 2025`, `11.12.2025`, `2025年12月11日`. Undefined for anything else and for days that
 * no calendar has. Looks at 80 characters.
 */
export function readDay(text: string): string | undefined {
  const date = text.slice(0, 80).normalize('NFKC').trim();
  const instant = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/.exec(date);
  if (instant)
    return isDay(instant[1]) && !Number.isNaN(Date.parse(date)) ? new Date(date).toISOString() : undefined;
  const numbers =
    /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/.exec(date) ??
    /^(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})$/.exec(date) ??
    /(?<y>\d{4})\s?[年년]\s?(?<m>\d{1,2})\s?[月월]\s?(?<d>\d{1,2})\s?[日일]/.exec(date);
  if (numbers?.groups) return dayOf(numbers.groups.y, numbers.groups.m, numbers.groups.d);
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(date)?.[0];
  const day = /(?<!\d)\d{1,2}(?![\d:])/.exec(date)?.[0];
  const month = (date.match(/[\p{L}\p{M}]+/gu) ?? []).map(monthNumber).find((number) => number !== undefined);
  return dayOf(year, month?.toString(), day);
}

/** Whether `day` is written `YYYY-MM-DD` and the calendar has it. */
export function isDay(day: string | undefined): day is string {
  if (!day || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  if (!year || !month || !day) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : undefined;
}

function monthNumber(name: string): number | undefined {
  months ??= monthNames();
  return months.get(foldMonth(name));
}

/** Month names of ICU, long and short, as they stand in a date and alone; the first language to claim a name has it. */
function monthNames(): Map<string, number> {
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    for (const language of monthLanguages) {
      for (const options of [{ month }, { month, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' });
        for (let number = 1; number <= 12; number++) {
          const parts = format.formatToParts(Date.UTC(2025, number - 1, 15));
          const name = foldMonth(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (/\p{L}{3}/u.test(name) && !names.has(name)) names.set(name, number);
        }
      }
    }
  }
  return names;
}

function foldMonth(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/\.$/, '');
}
