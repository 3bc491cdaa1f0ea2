import { Parser } from 'htmlparser2';

const known =
  'a|abbr|acronym|address|article|aside|audio|b|big|blockquote|br|button|caption|center|cite|code|dd|del|dfn|div|dl|dt|' +
  'em|embed|fieldset|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|ins|kbd|li|main|mark|nav|ol|p|picture|' +
  'pre|q|s|samp|script|section|small|span|strike|strong|style|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|tr|tt|' +
  'u|ul|var|video|wbr';
const closing = new RegExp(`</(?:${known})\\s*>`, 'i');
const standsAlone = /<(?:br|hr|img|p|li|wbr)(?:\s[^<>]*|\s*\/)?>/i;
const reference = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/g;

/**
 * Whether a text of unsaid type is meant as HTML: it closes an element that HTML knows, has an element that needs no
 * closing, or refers to a character. "The <blink> tag" and "a < b" are plain text.
 */
export function looksLikeHtml(text: string): boolean {
  if (text.includes('<') && (closing.test(text) || standsAlone.test(text))) return true;
  if (!text.includes('&')) return false;
  for (const [found] of text.matchAll(reference)) if (character(found) !== undefined) return true;
  return false;
}

/** Plain text as an HTML fragment that shows it. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));
}

/** A value as it stands between double quotes in a tag. */
export function escapeAttribute(value: string): string {
  return value.replace(/["<>]/g, (c) => (c === '"' ? '&quot;' : c === '<' ? '&lt;' : '&gt;'));
}

/**
 * Decodes character references once, those of HTML as well as XML's five; what names no character stays as it is, so a
 * bare `&` in an address survives. Numbers 128 to 159 mean windows-1252, as in browsers.
 */
export function decodeReferences(raw: string, own?: ReadonlyMap<string, string>): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(reference, (found) => own?.get(found) ?? character(found) ?? found);
}

/** Control characters that XML 1.0 has no place for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must go
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

const characters = new Map<string, string | undefined>([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

/** The character that a reference names, or undefined. */
function character(found: string): string | undefined {
  if (characters.has(found)) return characters.get(found);
  let decoded = '';
  const parser = new Parser({ ontext: (text) => (decoded += text) }, { decodeEntities: true });
  parser.end(found);
  const value = decoded === found || decoded.length > 4 ? undefined : decoded.replace(forbidden, '');
  if (characters.size < 5000) characters.set(found, value);
  return value;
}
