import { SegmentedMessage } from 'sms-segments-calculator';

/** How an SMS is sent: its alphabet, what it costs, and the units of that alphabet it takes. */
export type SmsSize = { encoding: 'GSM-7' | 'UCS-2'; units: number; segments: number };

/**
 * Measures an SMS by 3GPP TS 23.038 and 23.040: GSM-7 septets with the extension table counted double (160 in one
 * segment, 153 in each of several), else UCS-2 units (70, then 67).
 * @example smsSize('Maduro') // { encoding: 'GSM-7', units: 6, segments: 1 }
 */
export function smsSize(text: string): SmsSize {
  const message = new SegmentedMessage(text, 'auto');
  const bitsPerUnit = message.encodingName === 'GSM-7' ? 7 : 16;
  return {
    encoding: message.encodingName,
    units: Math.round(message.messageSize / bitsPerUnit),
    segments: message.segmentsCount,
  };
}

/** What an SMS is made of: the watches' titles, the headline, and a link that is kept whole or left out. */
export type SmsParts = { watches: string; headline: string; link?: string | undefined };

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The fewest characters of a headline that are worth reading: a link that leaves less is left out. */
const worthwhile = 30;

/**
 * Renders an alert as one SMS segment: `watches: headline link`. The headline is cut at a word and never inside a
 * grapheme; the link is whole or, where it would leave less than 30 characters for the headline, absent.
 */
export function renderSms(parts: SmsParts): string {
  const start = `${parts.watches}: `;
  const end = parts.link ? ` ${parts.link}` : '';
  const withLink = longestFit(start, parts.headline, end);
  if (withLink !== undefined && (withLink === parts.headline || withLink.length >= worthwhile)) {
    return `${start}${withLink}${end}`;
  }
  const without = longestFit(start, parts.headline, '');
  // Watches with titles as long as a segment: the headline alone says more.
  return without === undefined ? (longestFit('', parts.headline, '') ?? '') : `${start}${without}`;
}

/** The longest start of `headline` with which the whole stays in one segment; undefined when nothing fits. */
function longestFit(start: string, headline: string, end: string): string | undefined {
  const fits = (text: string) => smsSize(`${start}${text}${end}`).segments === 1;
  // A segment holds 160 characters at the most, so the rest of a huge headline need not be looked at.
  const pieces = Array.from(graphemes.segment(headline.slice(0, 400)), (piece) => piece.segment);
  if (pieces.join('').length === headline.length && fits(headline)) return headline;
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(cut(pieces, middle))) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? undefined : cut(pieces, low);
}

/** The first `count` graphemes, back to the last word's end where there is one in the last third, with an ellipsis. */
function cut(pieces: string[], count: number): string {
  const text = pieces.slice(0, count).join('');
  const space = text.lastIndexOf(' ');
  // Three dots, for the one-character ellipsis is not in GSM-7 and would halve the room.
  return `${(space > text.length / 3 ? text.slice(0, space) : text).trimEnd()}...`;
}
