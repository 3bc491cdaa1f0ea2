/** What counting and cleaning ask of a character, as bits. */
export const letterOrNumber = 1;
export const insideWord = 2;
export const unspacedScript = 4;
export const unstorable = 8;
export const space = 16;

const unknown = 255;
const kinds = new Uint8Array(0x10000).fill(unknown);

/** What may not be stored: control characters but newline and tab, lone surrogates, invisible fillers. */
export const unstorableCharacter = /[^\P{Cc}\n\t]|\p{Cs}|[\u00AD\u200B\u2060\uFEFF\uFFFE\uFFFF]/u;
/** Scripts that put no space between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** The same of characters beyond the first plane. */
const farKinds = new Map<number, number>();

/** Whether the unit at `at` is the second half of a pair that began before it. */
export function isSecondHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff && at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

/** The bits of the UTF-16 unit at `at`; those of a surrogate pair's character where one begins there. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) return farKind(text.codePointAt(at) ?? unit);
  const known = kinds[unit] ?? 0;
  if (known !== unknown) return known;
  const kind = kindOf(text.charAt(at));
  kinds[unit] = kind;
  return kind;
}

function farKind(point: number): number {
  const known = farKinds.get(point);
  if (known !== undefined) return known;
  const kind = kindOf(String.fromCodePoint(point));
  if (farKinds.size < 5_000) farKinds.set(point, kind);
  return kind;
}

function kindOf(character: string): number {
  return (
    (/[\p{L}\p{N}]/u.test(character) ? letterOrNumber : 0) |
    (/[\p{L}\p{M}\p{N}'’ʼ-]/u.test(character) ? insideWord : 0) |
    (unspaced.test(character) ? unspacedScript : 0) |
    (unstorableCharacter.test(character) ? unstorable : 0) |
    (/\s/.test(character) ? space : 0)
  );
}

/** Whether any character of a text has one of these bits. */
export function hasKind(text: string, bits: number): boolean {
  for (let at = 0; at < text.length; at++) {
    if ((kindAt(text, at) & bits) !== 0 && !isSecondHalf(text, at)) return true;
  }
  return false;
}

const blank = 0x20;
/** Stands for a character whose folded form is not one unit. */
const several = 0xffff;
/** Folded form of each unit: 0 for none, a space for what is neither letter nor number. */
const folded = new Uint16Array(0x10000);
const isFolded = new Uint8Array(0x10000);

/**
 * Text as words for comparing: compatibility forms taken apart (NFKD), no accents, lower case, final sigma as any other,
 * everything but letters and numbers a space, one space between words and none at the ends. Every character is folded by
 * itself, which no rule of these makes a difference to.
 */
export function foldWords(text: string): string {
  let units = new Uint16Array(text.length + 16);
  let length = 0;
  const put = (unit: number) => {
    if (unit === 0 || (unit === blank && (length === 0 || units[length - 1] === blank))) return;
    if (length === units.length) {
      const wider = new Uint16Array(units.length * 2);
      wider.set(units);
      units = wider;
    }
    units[length++] = unit;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdfff) {
      if (isFolded[unit] === 0) foldUnit(unit);
      const one = folded[unit] ?? 0;
      if (one !== several) {
        put(one);
        continue;
      }
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? unit);
    at += character.length - 1;
    for (const part of foldCharacter(character).split('')) put(part.charCodeAt(0));
  }
  if (length > 0 && units[length - 1] === blank) length--;
  return Buffer.from(units.buffer, 0, length * 2).toString('utf16le');
}

function foldUnit(unit: number): void {
  const form = foldCharacter(String.fromCharCode(unit));
  folded[unit] = form.length > 1 ? several : form === '' ? 0 : form.charCodeAt(0);
  isFolded[unit] = 1;
}

function foldCharacter(character: string): string {
  return character
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/[^\p{L}\p{N}]/gu, ' ');
}
