import { onFirstUse } from '../on-first-use.ts';

/** How an SMS is sent: its alphabet, what it costs, and the units of that alphabet it takes. */
export type SmsSize = { encoding: 'GSM-7' | 'UCS-2'; units: number; segments: number };

/** The default alphabet of 3GPP TS 23.038, §6.2.1: a septet each. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Its extension table: an escape and a septet each, which are not parted. */
const extended = new Set('\f^{}\\[~]|€');

/** Units of one segment, and of each of several: a header of six octets joins those. */
const room = { 'GSM-7': { one: 160, each: 153 }, 'UCS-2': { one: 70, each: 67 } } as const;

const graphemes = onFirstUse(() => new Intl.Segmenter('und', { granularity: 'grapheme' }));

/**
 * Measures an SMS by 3GPP TS 23.038 and 23.040: GSM-7 septets with the extension table counted double (160 in one
 * segment, 153 in each of several), else UCS-2 units (70, then 67). A grapheme goes into one segment.
 * @example smsSize('Maduro') // { encoding: 'GSM-7', units: 6, segments: 1 }
 */
export function smsSize(text: string): SmsSize {
  const septets = septetsOf(text);
  if (septets) return packed('GSM-7', septets);
  return packed(
    'UCS-2',
    Array.from(graphemes().segment(text), ({ segment }) => segment.length),
  );
}

/** Whether a text can be sent in the default alphabet. */
export function isGsm(text: string): boolean {
  for (const letter of text) if (!basic.has(letter) && !extended.has(letter)) return false;
  return true;
}

function septetsOf(text: string): number[] | undefined {
  const septets: number[] = [];
  for (const letter of text) {
    if (basic.has(letter)) septets.push(1);
    else if (extended.has(letter)) septets.push(2);
    else return undefined;
  }
  return septets;
}

function packed(encoding: SmsSize['encoding'], sizes: number[]): SmsSize {
  const { one, each } = room[encoding];
  const units = sizes.reduce((sum, size) => sum + size, 0);
  if (units <= one) return { encoding, units, segments: 1 };
  let segments = 1;
  let used = 0;
  for (const size of sizes) {
    if (used > 0 && used + size > each) {
      segments += 1;
      used = 0;
    }
    used += size;
  }
  return { encoding, units, segments };
}
