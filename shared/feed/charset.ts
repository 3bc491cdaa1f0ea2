import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { guessEncoding } from './charset-guess.ts';
import { FeedParseError } from './feed-parse-error.ts';

/** A document's text, the encoding it was read in, and what was wrong with its bytes, in words. */
export type DecodedText = { text: string; encoding: string; repairs: string[] };

/** How far into a document a declaration of its encoding is looked for, in bytes. */
const declarationReach = 2048;

/** Encodings in which a text of plain ASCII bytes is something else than ASCII. */
const sevenBit = /^(?:iso-2022-|hz-gb|utf-7)/;

const marks: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe, 0x00, 0x00], encoding: 'utf-32le' },
  { bytes: [0x00, 0x00, 0xfe, 0xff], encoding: 'utf-32be' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** How `<` and the next character look in wide encodings that carry no byte order mark (XML 1.0, appendix F). */
const wideStarts: readonly { bytes: readonly (number | undefined)[]; encoding: string }[] = [
  { bytes: [0x3c, 0x00, 0x00, 0x00], encoding: 'utf-32le' },
  { bytes: [0x00, 0x00, 0x00, 0x3c], encoding: 'utf-32be' },
  { bytes: [0x3c, 0x00, undefined, 0x00], encoding: 'utf-16le' },
  { bytes: [0x00, 0x3c, 0x00, undefined], encoding: 'utf-16be' },
];

/**
 * Decodes a feed's bytes. In order: byte order mark, wide encodings by their first bytes, valid UTF-8 (which overrides
 * a wrong declaration), the HTTP charset, the XML declaration or `<meta>`, and at last a guess from the bytes.
 * RFC 7303 §3 with the corrections that browsers make (iso-8859-1 means windows-1252, and so on).
 *
 * @throws FeedParseError `unknown-encoding` where the document declares an encoding that nothing here can read.
 */
export function decodeBytes(
  bytes: Uint8Array,
  source: { url: string; contentType?: string | undefined },
): DecodedText {
  const mark = marks.find(({ bytes: start }) => startsWith(bytes, start));
  if (mark) return decodeAs(mark.encoding, bytes.subarray(mark.bytes.length), []);
  const wide = wideStarts.find(({ bytes: start }) => startsWith(bytes, start));
  if (wide) return decodeAs(wide.encoding, bytes, []);

  const head = Buffer.from(bytes.subarray(0, declarationReach)).toString('latin1');
  const label = declaredLabel(source.contentType, head);
  const encoding = label === undefined ? undefined : resolveLabel(label);

  if (isUtf8(withoutCutTail(bytes)) && !(encoding !== undefined && sevenBit.test(encoding))) {
    const repairs: string[] = [];
    if (label !== undefined && encoding !== 'utf-8' && !isAscii(bytes)) {
      repairs.push(`declared as ${label.slice(0, 40)}, and read as the UTF-8 that it is`);
    }
    return decodeAs('utf-8', bytes, repairs);
  }
  if (label !== undefined && encoding === undefined) {
    throw new FeedParseError(
      'unknown-encoding',
      source.url,
      `declares the encoding "${label.slice(0, 40)}", which is unknown, and is not UTF-8; ask the publisher to serve UTF-8`,
    );
  }
  if (encoding !== undefined && encoding !== 'utf-8' && !encoding.startsWith('utf-16')) {
    return decodeAs(encoding, bytes, []);
  }
  return decodeUndeclared(bytes, head);
}

function decodeUndeclared(bytes: Uint8Array, head: string): DecodedText {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const lost = lenient.split('\uFFFD').length - 1;
  let kept = 0;
  for (let i = 0; i < lenient.length; i++) if (lenient.charCodeAt(i) > 0x7f) kept++;
  kept -= lost;
  if (kept > lost * 4) {
    return {
      text: lenient,
      encoding: 'utf-8',
      repairs: [`${lost} byte sequences that are not UTF-8 were replaced`],
    };
  }
  const guess = guessEncoding(bytes, head);
  return decodeAs(guess, bytes, [`not the UTF-8 that it should be; read as ${guess}`]);
}

function decodeAs(encoding: string, bytes: Uint8Array, repairs: string[]): DecodedText {
  const text =
    encoding.startsWith('utf-32') || !isNative(encoding)
      ? iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding)
      : new TextDecoder(encoding).decode(bytes);
  return { text, encoding, repairs };
}

/** The label that HTTP or the document itself gives; HTTP's latin-1, a server's default, yields to the document. */
function declaredLabel(contentType: string | undefined, head: string): string | undefined {
  const http = /charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType ?? '')?.[1];
  const inside =
    /<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"'>]{1,80})["']/i.exec(head)?.[1] ??
    /<meta[^>]{0,200}?charset\s*=\s*["']?([^\s"'>/;]{1,80})/i.exec(head)?.[1];
  if (http !== undefined && inside !== undefined && /^(?:iso-8859-1|us-ascii|latin-?1)$/i.test(http))
    return inside;
  return http ?? inside;
}

/** Labels of encodings of several bytes that browsers know under other names, without their punctuation. */
const otherLabels: Readonly<Record<string, RegExp>> = {
  shift_jis: /^(?:x?sjis|shiftjis|csshiftjis|mskanji|(?:windows|ms)31j|(?:windows|ms|cp)?932)$/,
  'euc-jp': /^x?eucjp$/,
  gbk: /^(?:csgb2312|gb2312(?:80|1980)?|csiso58gb231280|euccn|x?gbk|isoir58|(?:windows|ms|cp)?936)$/,
  gb18030: /^(?:gb18030|chinese)$/,
  'euc-kr': /^(?:(?:cs)?euckr|csksc56011987|isoir149|korean|ksc5601(?:1987|1989)?|(?:windows|ms|cp)?949)$/,
  big5: /^(?:big5(?:hkscs)?|(?:cn|cs|xx?)big5|(?:windows|ms|cp)?950)$/,
};

/** The WHATWG name of an encoding label, or iconv's name for one that browsers do not know; undefined if neither. */
function resolveLabel(label: string): string | undefined {
  const name = label.trim().toLowerCase();
  try {
    return new TextDecoder(name).encoding;
  } catch {
    const bare = name.replace(/[^a-z0-9]/g, '');
    const known = Object.entries(otherLabels).find(([, labels]) => labels.test(bare));
    if (known) return known[0];
    return iconv.encodingExists(name) && !/^(?:base64|hex|binary|ucs-?2)$/.test(name) ? name : undefined;
  }
}

function isNative(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding === encoding;
  } catch {
    return false;
  }
}

function startsWith(bytes: Uint8Array, start: readonly (number | undefined)[]): boolean {
  return bytes.length >= start.length && start.every((byte, i) => byte === undefined || bytes[i] === byte);
}

/** The bytes without the beginning of a character that a truncated download ends in. */
function withoutCutTail(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) {
      const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return wanted > back ? bytes.subarray(0, bytes.length - back) : bytes;
    }
    if (byte < 0x80) return bytes;
  }
  return bytes;
}
