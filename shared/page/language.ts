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

let languagesOf: Map<string, string[]> | undefined;

/** Telling languages apart letter by letter costs more than the rest of a page; most pages say the truth. */
function isBorneOut(text: string, claimed: string): boolean {
  languagesOf ??= wordTable();
  const words =
    text
      .slice(0, 1_500)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < 60) return false;
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const own = counts.get(claimed) ?? 0;
  if (own < words.length * 0.18) return false;
  return [...counts].every(([language, count]) => language === claimed || count < own * 0.85);
}

function wordTable(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const [language, words] of Object.entries(functionWords()))
    for (const word of words.split(' ')) {
      const languages = table.get(word);
      if (languages) languages.push(language);
      else table.set(word, [language]);
    }
  return table;
}
