import { type Cuts, cutsOf, cutText, startAt } from './cut.ts';
import { toLatin } from './latin.ts';
import { isGsm, smsSize } from './sms-size.ts';

/** What a deployment spends on an SMS, and how it writes one. */
export type SmsSettings = {
  /** Segments that an SMS may take, 1 to 4; each costs as much as the first. */
  segments: number;
  /** Whether Greek and Cyrillic stay as they are or are written in Latin letters, of which a segment takes 160. */
  script: 'own' | 'latin';
};

/** One segment, in its own script. */
export const usualSms: SmsSettings = { segments: 1, script: 'own' };

/** What an SMS is made of: the watches' titles, the headline, and a link that is kept whole or left out. */
export type SmsParts = {
  watches: string;
  headline: string;
  link?: string | undefined;
  /** BCP 47, of the headline. */
  language?: string | undefined;
};

/** The fewest characters of a headline that are worth reading: a link that leaves less is left out. */
const worthwhile = 30;
/** Above it a route downstream drops what is not GSM-7. */
const mostOutsideGsm = 630;
/** More of a headline than segments can hold. */
const looked = ({ segments }: SmsSettings) => 160 * segments + 1;

/**
 * Renders an alert as an SMS within the segments that are allowed: `watches: headline link`. The headline is cut at a
 * word and never inside a grapheme; the link is whole or, where it would leave less than 30 characters for the
 * headline, absent.
 */
export function renderSms(parts: SmsParts, settings: SmsSettings = usualSms): string {
  const written = inLetters(parts, settings);
  const headline = written.headline;
  const start = `${written.watches}: `;
  const end = parts.link ? ` ${parts.link}` : '';
  const withLink = longestFit(start, headline, end, settings);
  if (withLink !== undefined && (withLink === headline || withLink.length >= worthwhile))
    return `${start}${withLink}${end}`;
  const without = longestFit(start, headline, '', settings);
  // Watches with titles as long as a segment: the headline alone says more.
  return without === undefined ? (longestFit('', headline, '', settings) ?? '') : `${start}${without}`;
}

/**
 * The parts in the letters that are sent. Marks of punctuation that GSM-7 lacks, and accents in the name of a watch,
 * give way to what it has where nothing else keeps the text from it: one curly quote would halve the room.
 */
function inLetters({ watches, headline, language }: SmsParts, settings: SmsSettings) {
  const start = headline.slice(0, 2 * looked(settings)).normalize('NFC');
  if (settings.script === 'latin')
    return { watches: inGsm(toLatin(watches)), headline: inGsm(toLatin(start, language)) };
  const plain = { watches: inGsm(watches), headline: plainMarks(start) };
  return isGsm(plain.watches + plain.headline) ? plain : { watches, headline: start };
}

/** The longest start of `headline` with which the whole stays within the segments; undefined when nothing fits. */
function longestFit(start: string, headline: string, end: string, settings: SmsSettings): string | undefined {
  const fits = (text: string) => {
    const sms = `${start}${text}${end}`;
    const size = smsSize(sms);
    return size.segments <= settings.segments && (size.encoding === 'GSM-7' || sms.length <= mostOutsideGsm);
  };
  if (headline.length < looked(settings) && fits(headline)) return headline;
  const cuts = cutsOf(headline.slice(0, looked(settings)));
  const places = cuts.graphemes;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(shortened(headline, places[middle - 1] ?? 0, cuts))) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? undefined : shortened(headline, places[low - 1] ?? 0, cuts);
}

function shortened(headline: string, place: number, cuts: Cuts): string {
  const text = startAt(headline, place, cuts);
  // The one-character ellipsis is not in GSM-7 and would halve the room.
  return `${text}${isGsm(text) ? '...' : '…'}`;
}

const marks = new Map(
  [
    '“"',
    '”"',
    '„"',
    '‟"',
    '«"',
    '»"',
    "‘'",
    "’'",
    "‚'",
    "‛'",
    "ʼ'",
    "‹'",
    "›'",
    '–-',
    '—-',
    '―-',
    '‒-',
    '−-',
    '‑-',
    '‐-',
    '·-',
    '•-',
  ]
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)])
    .concat([
      ['…', '...'],
      ['№', 'No.'],
      ['™', 'TM'],
    ]),
);

function plainMarks(text: string): string {
  return text.replace(/[^\p{L}\p{N}\s]/gu, (mark) => marks.get(mark) ?? mark);
}

const letters: Record<string, string> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  œ: 'oe',
  Œ: 'OE',
  þ: 'th',
  ð: 'd',
};

/** Latin letters that GSM-7 lacks lose their marks; other scripts stay. */
function inGsm(text: string): string {
  return plainMarks(text).replace(/\p{Script=Latin}\p{M}*/gu, (letter) => {
    if (isGsm(letter)) return letter;
    return letters[letter] ?? letter.normalize('NFD').replaceAll(/\p{M}/gu, '');
  });
}

/** Titles of watches as the start of a message: as many as there is room for, and how many more there are. */
export function namesWithin(names: string[], most: number): string {
  for (let shown = names.length; shown > 1; shown -= 1) {
    const more = names.length - shown;
    const text = `${names.slice(0, shown).join(', ')}${more > 0 ? ` +${more}` : ''}`;
    if (text.length <= most) return text;
  }
  const more = names.length > 1 ? ` +${names.length - 1}` : '';
  return `${cutText(names[0] ?? '', Math.max(8, most - more.length))}${more}`;
}
