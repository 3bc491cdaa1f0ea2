import { creditedAgencies } from './agencies.ts';
import { htmlToLine } from './html.ts';
import { foldForComparison, foldSpace } from './plain-text.ts';

/** "By" in the languages that open a byline with it; those that also begin names need two words after them. */
const opening =
  /^(?:by|por|written by|text|author|autor|autora|автор|автори|аўтар|συντάκτης|της|του|κείμενο|posted by|reported by)\s*:?\s+(?=\S)/iu;
const openingBeforeName = /^(?:von|par|di|door|av|af|przez|de)\s+(?=\S+\s+\S)/iu;
const noName = new Set([
  'admin',
  'administrator',
  'editor',
  'webmaster',
  'root',
  'author',
  'unknown',
  'anonymous',
  'none',
  'null',
  'undefined',
  'n a',
  'noreply',
  'no reply',
  'user',
  'guest',
  'staff writer',
  'newsroom',
  'wordpress',
]);
const joiners = /\s+(?:and|und|y|e|et|και|и|та|і|й|i|ve|och|og|en|oraz|a)\s+|\s*&\s*/iu;
const maxAuthors = 30;

/**
 * The people that bylines name, each once, in order: `By Jane Doe and John Roe` gives two, `news@example.org (Jane Doe)`
 * and `Jane Doe <news@example.org>` one. An address alone stands for its owner; links and accounts such as `admin`
 * are no names.
 * A joined byline is split only where both sides have two words, so that firms and double names stay whole.
 */
export function cleanAuthors(bylines: readonly string[]): string[] {
  const names = new Map<string, string>();
  for (const byline of bylines.slice(0, maxAuthors)) {
    for (const part of splitByline(bareByline(byline))) {
      const name = part.replace(opening, '').replace(/^[\s"'“”,;:|–—-]+|[\s"'“”,;:|–—-]+$/gu, '');
      const folded = foldForComparison(name);
      if (folded && !noName.has(folded) && name.length <= 120 && !names.has(folded)) names.set(folded, name);
    }
  }
  return [...names.values()].slice(0, maxAuthors);
}

/** RSS says `address (name)` (RSS 2.0 author), others `name <address>`; a lone link names nobody. */
function bareByline(byline: string): string {
  const given = byline.slice(0, 600);
  const line = foldSpace(/^[^<>]*<[^\s<>]+@[^\s<>]+>\s*$/.test(given) ? given : htmlToLine(given));
  const bracketed = /^\S+@\S+\s+\((.+)\)$/.exec(line)?.[1];
  if (/^[^\s<>()]+@[^\s<>()]+\.[^\s<>()]+$/.test(line)) return line;
  const name =
    bracketed ?? line.replace(/\s*[<([]?[^\s<>()[\]]+@[^\s<>()[\]]+\.[^\s<>()[\]]+[>)\]]?\s*/g, ' ').trim();
  if (/^(?:https?:\/\/|www\.)\S*$/.test(name)) return '';
  return name.replace(opening, '').replace(openingBeforeName, '');
}

function splitByline(byline: string): string[] {
  const parts = byline.split(/\s*[;|、•]\s*|\s+\/\s+/u);
  return parts
    .flatMap((part) => splitWhole(part, /\s*[,，]\s*/u))
    .flatMap((part) => splitWhole(part, joiners));
}

/** Splits only into whole names: `Doe, Jane`, `Simon & Schuster` and `Ortega y Gasset` are one. */
function splitWhole(text: string, at: RegExp): string[] {
  const parts = text.split(at).filter((part) => part !== '');
  // The last of a list may bring its own "and": "A B, C D, and E F".
  const whole = parts.map((part) => part.replace(/^(?:and|und|y|e|et|και|и|та|і|ve)\s+/iu, ''));
  const isName = (part: string) => /\S\s+\S/.test(part) || creditedAgencies(part).length > 0;
  return parts.length > 1 && whole.every(isName) ? whole : [text];
}
