import { placeMinutes } from '../feed/zones.ts';
import type { DateFact } from './published.ts';

/** Zones of languages whose outlets nearly all keep one. They count only where the page itself shows their day. */
const zones: Readonly<Record<string, string>> = {
  bg: 'Europe/Sofia',
  cs: 'Europe/Prague',
  da: 'Europe/Copenhagen',
  de: 'Europe/Berlin',
  el: 'Europe/Athens',
  fa: 'Asia/Tehran',
  fi: 'Europe/Helsinki',
  fr: 'Europe/Paris',
  he: 'Asia/Jerusalem',
  hi: 'Asia/Kolkata',
  hr: 'Europe/Zagreb',
  hu: 'Europe/Budapest',
  it: 'Europe/Rome',
  ja: 'Asia/Tokyo',
  ko: 'Asia/Seoul',
  nb: 'Europe/Oslo',
  nl: 'Europe/Amsterdam',
  no: 'Europe/Oslo',
  pl: 'Europe/Warsaw',
  ro: 'Europe/Bucharest',
  ru: 'Europe/Moscow',
  sk: 'Europe/Bratislava',
  sr: 'Europe/Belgrade',
  sv: 'Europe/Stockholm',
  th: 'Asia/Bangkok',
  tr: 'Europe/Istanbul',
  uk: 'Europe/Kyiv',
  vi: 'Asia/Ho_Chi_Minh',
  zh: 'Asia/Shanghai',
};
const minute = 60_000;

/**
 * An instant that a page tells machines in UTC, written as its readers see it: with the offset that another mark of the same
 * instant carries, with the one by which the clock beside the headline differs, or with that of the language's zone where the
 * page shows the day that is then. Otherwise the fact as it was; the instant never changes.
 */
export function inLocalTime(
  best: DateFact,
  found: readonly DateFact[],
  language: string | undefined,
): DateFact {
  const { instant, written } = best.value;
  if (!written.endsWith('Z')) return best;
  const at = Date.parse(instant);
  const same = found.find(
    ({ value }) => /[+-]\d\d:\d\d$/.test(value.written) && Math.abs(Date.parse(value.instant) - at) < minute,
  );
  if (same) return { ...best, value: { instant, written: same.value.written } };
  const shift = clockShift(at, found) ?? zoneShift(at, found, language);
  return shift === undefined ? best : { ...best, value: { instant, written: writtenAt(at, shift) } };
}

/** Minutes by which a clock that is shown without a zone stands beside the instant, as offsets of zones do. */
function clockShift(at: number, found: readonly DateFact[]): number | undefined {
  const from = Math.floor(at / minute);
  for (const { value, source } of found) {
    if (source !== 'text' || !value.written.endsWith('Z')) continue;
    const minutes = Math.floor(Date.parse(value.instant) / minute) - from;
    if (minutes === 0) return undefined;
    if (minutes % 30 === 0 && minutes >= -12 * 60 && minutes <= 14 * 60) return minutes;
  }
  return undefined;
}

function zoneShift(at: number, found: readonly DateFact[], language: string | undefined): number | undefined {
  const zone = zones[language?.toLowerCase().split(/[-_]/)[0] ?? ''];
  const minutes = zone === undefined ? undefined : placeMinutes(zone, at);
  if (!minutes) return undefined;
  const day = writtenAt(at, minutes).slice(0, 10);
  if (day === new Date(at).toISOString().slice(0, 10)) return undefined;
  const isShown = found.some(
    ({ value, source }) =>
      value.written === day && (source === 'text' || source === 'time' || source === 'address'),
  );
  return isShown ? minutes : undefined;
}

function writtenAt(at: number, minutes: number): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const size = Math.abs(minutes);
  const local = new Date(at + minutes * minute).toISOString().slice(0, 19);
  return `${local}${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}
