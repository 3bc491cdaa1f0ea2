const stopSigns = new Set([...'.!?…。！？।۔؟։።|'].map((sign) => sign.charCodeAt(0)));
const commaSigns = new Set([...',،、，;；:：·'].map((sign) => sign.charCodeAt(0)));
stopSigns.delete('|'.charCodeAt(0));

/** How much text is in a text, and how much of its punctuation is that of sentences. */
export function weigh(text: string): { size: number; stops: number; commas: number } {
  let size = 0;
  let stops = 0;
  let commas = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0) continue;
    size += code >= 0x2e80 && code < 0xfb00 ? (code >= 0xac00 && code < 0xd7b0 ? 1.7 : 2.4) : 1;
    if (stopSigns.has(code)) {
      const next = text.charCodeAt(at + 1);
      // A full stop inside a number or an address ends no sentence.
      if (code > 0x7f || !(next > 32) || next === 34 || next === 41 || next > 0x7f) stops++;
    } else if (commaSigns.has(code)) commas++;
  }
  return { size, stops, commas };
}
