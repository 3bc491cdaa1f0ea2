/** Scripts that a legacy single-byte text can be in, with the encodings that were in use for them. */
const byLanguage: Readonly<Record<string, readonly string[]>> = {
  el: ['windows-1253'],
  ru: ['windows-1251', 'koi8-r'],
  uk: ['windows-1251', 'koi8-u'],
  be: ['windows-1251'],
  bg: ['windows-1251'],
  sr: ['windows-1251', 'windows-1250'],
  pl: ['iso-8859-2', 'windows-1250'],
  cs: ['windows-1250'],
  hu: ['windows-1250'],
  ro: ['windows-1250'],
  hr: ['windows-1250'],
  tr: ['windows-1254'],
  ar: ['windows-1256'],
  fa: ['windows-1256'],
  he: ['windows-1255'],
  th: ['windows-874'],
  lt: ['windows-1257'],
  lv: ['windows-1257'],
  vi: ['windows-1258'],
  zh: ['gb18030', 'big5'],
  ja: ['shift_jis', 'euc-jp'],
  ko: ['euc-kr'],
};

/** How much of a document is looked at, in bytes. */
const sample = 65_536;

/**
 * The most likely encoding of bytes that are not UTF-8 and declare nothing: by the language that the document's head
 * names (`<language>`, `xml:lang`), else by how its bytes above 0x7F lie. windows-1252 where nothing speaks for another.
 */
export function guessEncoding(bytes: Uint8Array, head: string): string {
  const language =
    /<(?:dc:)?language>\s*(?:<!\[CDATA\[)?\s*([a-z]{2})\b/i.exec(head)?.[1] ??
    /xml:lang\s*=\s*["']([a-z]{2})\b/i.exec(head)?.[1];
  const part = bytes.subarray(0, sample);
  const candidates = byLanguage[language?.toLowerCase() ?? ''];
  if (candidates) return best(candidates, part);
  return isDense(part) ? best(['windows-1251', 'koi8-r', 'windows-1253'], part) : 'windows-1252';
}

/** Whether most bytes above 0x7F stand beside another one, as they do where the whole alphabet lies there. */
function isDense(bytes: Uint8Array): boolean {
  let high = 0;
  let beside = 0;
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    high++;
    if ((bytes[i - 1] ?? 0) >= 0x80 || (bytes[i + 1] ?? 0) >= 0x80) beside++;
  }
  return high > 5 && beside / high > 0.6;
}

function best(candidates: readonly string[], bytes: Uint8Array): string {
  let chosen = candidates[0] ?? 'windows-1252';
  let top = Number.NEGATIVE_INFINITY;
  for (const encoding of candidates) {
    const score = plausibility(new TextDecoder(encoding).decode(bytes));
    if (score > top) [chosen, top] = [encoding, score];
  }
  return chosen;
}

/** Lower-case letters speak for a reading; capitals inside a word, replacement and drawing characters against it. */
function plausibility(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return (
    count(/[\p{Ll}\p{Lo}](?<=[^\0-\x7f])/gu) -
    3 * count(/\p{L}(?<=[^\0-\x7f])\p{Lu}(?<=[^\0-\x7f])/gu) -
    10 * count(/[\uFFFD\u2500-\u259F\u0080-\u009F]/g)
  );
}
