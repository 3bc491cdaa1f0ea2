/** By UTF-16 unit: what ends a sentence before a blank, what ends one anyway, what may close it, blanks. */
const [stop, wideStop, closing, blank] = [1, 2, 3, 4];
const kinds = new Uint8Array(0x10000);
for (const [units, kind] of [
  ['.!?…;؟۔।', stop],
  ['。！？', wideStop],
  [`"'»”’)]`, closing],
  ['\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', blank],
  ['\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a', blank],
] as const) {
  for (let at = 0; at < units.length; at += 1) kinds[units.charCodeAt(at)] = kind;
}
const mostClosing = 3;
const newline = 0x0a;

/**
 * Offsets at which the sentences of a text start, ascending; the first is 0. A sentence ends with a line, with a full
 * stop of East Asia, and with a stop, up to three quotation marks or brackets, and a blank.
 */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit];
    let end = at + 1;
    if (kind === stop) {
      while (end - at <= mostClosing && kinds[text.charCodeAt(end)] === closing) end += 1;
      if (kinds[text.charCodeAt(end)] !== blank) {
        at += 1;
        continue;
      }
    } else if (kind !== wideStop && unit !== newline) {
      at += 1;
      continue;
    }
    while (kinds[text.charCodeAt(end)] === blank) end += 1;
    if (end < text.length) starts.push(end);
    at = end;
  }
  return starts;
}
