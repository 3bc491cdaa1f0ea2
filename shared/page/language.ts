import { functionWords } from '../article/function-words.ts';
import { languageOf, primarySubtag } from '../article/language.ts';

/**
 * The language of a page's text: the one that the page states where the text's commonest words bear it out better than
 * any other language's, else what the text itself tells. BCP 47 primary subtag.
 */
export function languageOfPage(text: string, ...stated: (string | undefined)[]): string | undefined {
  const claimed = stated.map(primarySubtag).find((tag) => tag !== undefined);
  return claimed !== undefined && isBorneOut(text, claimed) ? claimed : languageOf(text, ...stated);
}

let sets: [string, ReadonlySet<string>][] | undefined;

/** Telling languages apart letter by letter costs more than the rest of a page; most pages say the truth. */
function isBorneOut(text: string, claimed: string): boolean {
  sets ??= Object.entries(functionWords).map(([language, words]) => [language, new Set(words.split(' '))]);
  const words = text
    .slice(0, 2_000)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  if (words.length < 60) return false;
  const shareOf = (set: ReadonlySet<string>) => words.filter((word) => set.has(word)).length;
  const own = sets.find(([language]) => language === claimed);
  if (!own) return false;
  const share = shareOf(own[1]);
  return (
    share > words.length * 0.18 &&
    sets.every(([language, set]) => language === claimed || shareOf(set) < share * 0.85)
  );
}
