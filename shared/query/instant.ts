const units = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;
const ago = /^(\d{1,6})([mhdw])$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}:?\d{2})?$/;

/** How times are written in a question, for messages and help. */
export const instantForms =
  'an instant (2025-12-11T09:30:00Z), a day (2025-12-11) or an age (30m, 24h, 7d, 2w)';

/**
 * Reads one end of a time range: an ISO 8601 instant (UTC where it shows no offset), a day, or an age.
 * A day stands for its first millisecond in UTC as the `start` of a range, and for its last as the `end`.
 * @returns an ISO 8601 instant in UTC with milliseconds, or undefined when `text` is none of these.
 */
export function readInstant(text: string, end: 'start' | 'end', now: Date): string | undefined {
  const [, count, unit] = ago.exec(text) ?? [];
  if (count && unit) return iso(now.getTime() - Number(count) * units[unit as keyof typeof units]);
  if (day.test(text))
    return iso(Date.parse(`${text}T${end === 'start' ? '00:00:00.000Z' : '23:59:59.999Z'}`), text);
  const [, , , offset] = instant.exec(text) ?? [];
  if (!instant.test(text)) return undefined;
  const written = text.toUpperCase().replace(' ', 'T');
  return iso(Date.parse(offset ? written : `${written}Z`), offset ? undefined : text.slice(0, 10));
}

/** Date.parse takes 2025-02-30 for the second of March: a day that comes back as another is no day. */
function iso(milliseconds: number, sameDay?: string): string | undefined {
  const date = new Date(milliseconds);
  if (Number.isNaN(milliseconds) || Number.isNaN(date.getTime())) return undefined;
  const text = date.toISOString();
  // Years outside 0 to 9999 are written with a sign, and would not sort as text.
  if (/^[+-]/.test(text)) return undefined;
  return sameDay && !text.startsWith(sameDay) ? undefined : text;
}
