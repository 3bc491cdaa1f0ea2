import { englishMonths, foldWord, monthOf, persianMonthOf, withSingleWordMonths } from './months.ts';
import { placeMinutes, zoneMinutes } from './zones.ts';

/** The longest text that is looked at as a date. */
const longest = 120;
const earliest = Date.UTC(1990, 0, 1);
const aDay = 86_400_000;

type Day = { year: number; month: number; day: number };
type Clock = { hour: number; minute: number; second: number; milli: number };

/**
 * Reads a date as feeds write them: RFC 822 and its wrong forms, ISO 8601 and W3CDTF with parts left out, asctime, and
 * dates in words of some fifty languages. A date without a zone is taken as UTC, a day without a time as its beginning.
 * Of 03/04/2025 the day comes first unless the feed's language is American English.
 *
 * @returns an ISO 8601 instant in UTC with milliseconds; undefined for what is no date, lies before 1990 or more than a
 *   day after `now`
 */
export function parseFeedDate(
  text: string,
  options: { language?: string | undefined; now?: Date | undefined } = {},
): string | undefined {
  if (text.length > longest) return undefined;
  const time = parseInstant(normalised(text), options.language);
  const now = options.now?.getTime() ?? Date.now();
  if (time === undefined || time < earliest || time > now + aDay) return undefined;
  return new Date(time).toISOString();
}

function normalised(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a text of ASCII alone needs no folding
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase().replace(/\s+/g, ' ').trim();
  return foldWord(text)
    .replace(/[\u0660-\u0669]/g, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (d) => String(d.charCodeAt(0) - 0x6f0))
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function parseInstant(text: string, language: string | undefined): number | undefined {
  return (
    parseRfc822(text) ??
    parseIso(text) ??
    parseNumber(text) ??
    parseWords(withSingleWordMonths(text), language)
  );
}

const rfc822 =
  /^(?:[a-z]{3,9},? )?(\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (\d{2,4}) (\d{1,2}):(\d{2})(?::(\d{2}))? ?(?:([a-z]{1,4})|([+-]\d{4}))?$/;

/** RFC 822 as nearly all feeds write it. */
function parseRfc822(text: string): number | undefined {
  const found = rfc822.exec(text);
  if (!found) return undefined;
  const [, day, month = '', year = '', hour, minute, second, zone, offset] = found;
  const named = zone === undefined ? 0 : zoneMinutes(zone);
  const start = dayStart({ year: fullYear(year), month: englishMonths.indexOf(month) + 1, day: Number(day) });
  if (start === undefined || named === undefined) return undefined;
  const clock = { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0), milli: 0 };
  return at(start, clock, offsetMinutes(offset) ?? named);
}

/** ISO 8601 in full and in part, with a space or several for the `t`. */
function parseIso(text: string): number | undefined {
  const found =
    /^(\d{4})(?:-?(\d{2})-?(\d{2})|-(\d{1,2})(?:-(\d{1,2}))?|-?(\d{3}))?(?:(?:t| ?t ?| )(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?(?: ?(z|utc|gmt|[a-z]{3,4})?)? ?([+-]\d{1,2}(?::?\d{2})?)?)?(?:z)?$/.exec(
      text,
    );
  if (!found) return undefined;
  const [, year, m1, d1, m2, d2, ordinal, hour, minute, second, fraction, zone, offset] = found;
  const day = { year: Number(year), month: Number(m1 ?? m2 ?? 1), day: Number(d1 ?? d2 ?? ordinal ?? 1) };
  const start = ordinal === undefined ? dayStart(day) : ordinalStart(day.year, Number(ordinal));
  if (start === undefined) return undefined;
  const clock = {
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    milli: millis(fraction),
  };
  return at(start, clock, offsetMinutes(offset) ?? zoneMinutes(zone ?? 'z') ?? 0);
}

/** A moment as one number: YYYYMMDDhhmmss, or seconds or milliseconds since 1970. */
function parseNumber(text: string): number | undefined {
  if (/^\d{14}$/.test(text)) return parseIso(`${text.slice(0, 8)}t${text.slice(8)}`);
  if (/^\d{9,10}$/.test(text)) return Number(text) * 1000;
  return /^\d{12,13}$/.test(text) ? Number(text) : undefined;
}

/** Everything else: takes out the time and its zone, then looks for a day, a month and a year in what is left. */
function parseWords(text: string, language: string | undefined): number | undefined {
  const bracketed = /\(([a-z]{2,4})\)/.exec(text)?.[1];
  const place = /[a-z]{2,20}\/[a-z_]{2,30}/.exec(text)?.[0];
  const { clock, rest, minutes } = takeClock(text.replace(/\([^()]*\)/g, ' ').replace(place ?? '', ' '));
  const { words, numbers, zone = bracketed } = tokens(rest);
  const start = findDay(words, numbers, rest, language);
  if (start === undefined) return undefined;
  const local = at(start, clock, 0);
  const there = place === undefined || local === undefined ? undefined : placeMinutes(place, local);
  return at(start, clock, minutes ?? there ?? zoneMinutes(zone ?? 'z') ?? 0);
}

const noon =
  /(?:^|[^\p{L}])(?:a\.?m\.?|p\.?m\.?|μ\.?μ\.?|π\.?μ\.?)(?![\p{L}])|上午|下午|午前|午後|오전|오후|(?:^| )[صم](?= |$)/u;
const after = /p|μ\.?μ|下午|午後|오후|م/;

function takeClock(text: string): { clock: Clock; rest: string; minutes: number | undefined } {
  const midday = noon.exec(text.normalize('NFC'));
  const plain = midday ? text.normalize('NFC').replace(midday[0], ' ') : text;
  const found =
    /(?<!\d)(\d{1,2})(?:[:h]|시 ?|時|时|点|點)(?:(\d{2})(?:(?:[:m]|분 ?|分)(\d{2})(?:[.,](\d{1,9}))?)?)?(?:초|秒|분|分|s(?![\p{L}]))? ?(?:(utc|gmt|ut|z|[a-z]{3,4}|мск)?(?![\p{L}]))? ?(?:([+-]) ?(\d{1,2})(?::?(\d{2}))?(?!\d))?/u.exec(
      plain,
    );
  if (!found) return { clock: { hour: 0, minute: 0, second: 0, milli: 0 }, rest: plain, minutes: undefined };
  const [whole, h, m, s, fraction, zone, sign, zh, zm] = found;
  let hour = Number(h);
  if (midday && hour <= 12) hour = (hour % 12) + (after.test(midday[0]) ? 12 : 0);
  const named = zone === undefined ? undefined : zoneMinutes(zone);
  const offset = sign === undefined ? undefined : offsetMinutes(`${sign}${zh}${zm ?? ''}`);
  const keep = named === undefined && zone !== undefined ? zone : '';
  return {
    clock: { hour, minute: Number(m ?? 0), second: Number(s ?? 0), milli: millis(fraction) },
    rest: `${plain.slice(0, found.index)} ${keep} ${plain.slice(found.index + whole.length)}`,
    minutes: offset ?? named,
  };
}

function tokens(text: string): { words: string[]; numbers: string[]; zone: string | undefined } {
  const words = text.normalize('NFC').match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const folded = words.map(foldWord);
  const zone = folded.findLast(
    (word) => zoneMinutes(word) !== undefined && monthOf(word, undefined) === undefined,
  );
  return { words: folded, numbers: text.match(/\d+/g) ?? [], zone };
}

function findDay(
  words: string[],
  numbers: string[],
  text: string,
  language: string | undefined,
): number | undefined {
  const east = /(\d{4}) ?(?:年|년) ?(\d{1,2}) ?(?:月|월) ?(\d{1,2})/.exec(text.normalize('NFC'));
  if (east) return dayStart({ year: Number(east[1]), month: Number(east[2]), day: Number(east[3]) });
  const persian = words.map(persianMonthOf).find((month) => month !== undefined);
  const split = dayAndYear(numbers);
  if (persian !== undefined && split && split.year > 1300 && split.year < 1500)
    return persianDayStart(split.year, persian, split.day);
  const months = words.map((word) => monthOf(word, language)).filter((month) => month !== undefined);
  // "mar" is Tuesday before it is March in French, Spanish and Italian: of two, the weekday stands first.
  const month = months.length > 1 ? months[1] : months[0];
  if (month !== undefined) return split && dayStart({ ...split, month });
  return numericDay(text, language);
}

/** Which of the numbers beside a month's name is the day and which the year. */
function dayAndYear(numbers: string[]): { day: number; year: number } | undefined {
  const [a, b] = numbers;
  if (a === undefined) return undefined;
  if (b === undefined) return a.length === 4 ? { day: 1, year: Number(a) } : undefined;
  return a.length === 4 ? { year: Number(a), day: Number(b) } : { day: Number(a), year: fullYear(b) };
}

/** 11/12/2025, 11.12.25, 2025/12/11. */
function numericDay(text: string, language: string | undefined): number | undefined {
  const yearFirst = /(?<!\d)(\d{4})[/. -] ?(\d{1,2})[/. -] ?(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst)
    return dayStart({ year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) });
  const found = /(?<!\d)(\d{1,2})([/.-]) ?(\d{1,2})[/.-] ?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!found) return undefined;
  const [first, second] = [Number(found[1]), Number(found[3])];
  const american = found[2] === '/' && (language === undefined || /^en(?:-us|$)/i.test(language));
  const monthFirst = second > 12 || (american && first <= 12);
  return dayStart({
    year: fullYear(found[4] ?? ''),
    month: monthFirst ? first : second,
    day: monthFirst ? second : first,
  });
}

/** RFC 2822 §4.3: two digits below 50 are of this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length >= 4) return year;
  return digits.length === 3 ? 1900 + year : year < 50 ? 2000 + year : 1900 + year;
}

function dayStart({ year, month, day }: Day): number | undefined {
  if (year < 1000 || year > 9999) return undefined;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time : undefined;
}

function ordinalStart(year: number, ordinal: number): number | undefined {
  const time = Date.UTC(year, 0, ordinal);
  return ordinal >= 1 && new Date(time).getUTCFullYear() === year ? time : undefined;
}

/** The Gregorian start of a day of the Persian solar calendar, found with the runtime's own calendar. */
function persianDayStart(year: number, month: number, day: number): number | undefined {
  const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const about =
    Date.UTC(year + 621, 2, 21) +
    (Math.min(month - 1, 6) * 31 + Math.max(0, month - 7) * 30 + day - 1) * aDay;
  for (const shift of [0, -1, 1, -2, 2]) {
    const parts = format.formatToParts(about + shift * aDay);
    const value = (type: string) =>
      Number(parts.find((part) => part.type === type || part.type === `related${type}`)?.value);
    if (value('month') === month && value('day') === day && Math.abs(value('year') - year) < 2)
      return about + shift * aDay;
  }
  return undefined;
}

function at(start: number, { hour, minute, second, milli }: Clock, offset: number): number | undefined {
  if (hour > 24 || minute > 59 || second > 61 || Math.abs(offset) > 15 * 60) return undefined;
  return start + ((hour * 60 + minute - offset) * 60 + second) * 1000 + milli;
}

function offsetMinutes(text: string | undefined): number | undefined {
  const found = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(text ?? '');
  if (!found) return undefined;
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3] ?? 0));
}

function millis(fraction: string | undefined): number {
  return fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000);
}
