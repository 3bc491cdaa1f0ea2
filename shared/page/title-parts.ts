import { fold } from './fold.ts';

/** What separates a headline from the outlet's name in a window's title. */
const separator =
  /\s+[|–—\-·•»«:/\\>‹›~]+\s+|\s*[|｜»«¦]\s*|\s+::\s+|\s*[＿_]\s*(?=[^\s_]+$)|：(?=[^：]{2,20}$)/u;

/** Takes the outlet's name off either end. */
export function withoutSite(title: string, sites: ReadonlySet<string>): string {
  let rest = title;
  for (let turn = 0; turn < 3; turn++) {
    const parts = splitTitle(rest);
    if (parts.length < 2) return rest;
    const [first, last] = [parts[0], parts.at(-1)];
    if (last && isSite(last.text, sites)) rest = trimmed(rest.slice(0, last.start));
    else if (first && isSite(first.text, sites)) rest = rest.slice(parts[1]?.start ?? 0).trim();
    else return rest;
  }
  return rest;
}

const endSeparators = /[\s|–—\-·•»«:/\\>‹›~｜¦_＿：]+$/u;

/** The text without the separators at its end; a quotation mark that closes what was opened stays. */
function trimmed(text: string): string {
  const bare = text.replace(endSeparators, '');
  const closing = quotesIn(text) ? /^\s*[»›]+/u.exec(text.slice(bare.length))?.[0] : undefined;
  return `${bare}${closing ?? ''}`.trim();
}

function isSite(text: string, sites: ReadonlySet<string>): boolean {
  const key = fold(text);
  if (key === '' || sites.has(key)) return true;
  const bare = key.replaceAll(' ', '').replace(/(?:com|net|org|gr|de|ru|fr|es|it|news|online)$/, '');
  for (const site of sites)
    if (bare.length > 2 && site.replaceAll(' ', '').startsWith(bare) && bare.length * 2 > site.length)
      return true;
  return false;
}

/** Whether the angled marks of a title are quotation marks, in pairs, and not what stands before an outlet's name. */
function quotesIn(title: string): boolean {
  const opening = title.match(/[«‹]/gu)?.length ?? 0;
  return opening > 0 && opening === (title.match(/[»›]/gu)?.length ?? 0);
}

function splitTitle(title: string): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  const borders = new RegExp(separator, 'gu');
  const quotes = quotesIn(title);
  let start = 0;
  for (const border of title.slice(0, 1_000).matchAll(borders)) {
    if (quotes && /[«»‹›]/u.test(border[0])) continue;
    parts.push({ text: title.slice(start, border.index), start });
    start = border.index + border[0].length;
  }
  parts.push({ text: title.slice(start), start });
  return parts;
}

/** The part of the window's title that is the headline: one that others name, else the longest. */
export function titlePart(
  title: string | undefined,
  known: ReadonlySet<string>,
  sites: ReadonlySet<string>,
): string | undefined {
  if (!title) return undefined;
  const bare = withoutSite(title, sites);
  const parts = splitTitle(bare);
  if (parts.length < 2) return bare;
  const whole = fold(bare);
  if (known.has(whole)) return bare;
  for (let from = 0; from < parts.length; from++)
    for (let to = parts.length; to > from; to--) {
      const end = to === parts.length ? bare.length : (parts[to]?.start ?? bare.length);
      const text = trimmed(bare.slice(parts[from]?.start ?? 0, end));
      if (known.has(fold(text))) return text;
    }
  // The name of a section or an outlet at the end is short beside the headline.
  const last = parts.at(-1);
  const words = (text: string) => fold(text).split(' ').length;
  if (last && words(last.text) <= 4 && words(bare) - words(last.text) >= 4)
    return trimmed(bare.slice(0, last.start));
  return bare;
}
