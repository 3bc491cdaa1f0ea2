import { foldAlias } from './fold.ts';

/** Family names that are also ordinary words, by language, folded. */
const words: Record<string, string> = {
  es: 'maduro castillo leon iglesias rico bueno blanco rubio guerra paz moreno delgado calvo cruz flores rojas rey reyes santos prado vega campos rivera molina fuentes luna sol franco casado sanchez',
  pt: 'maduro temer lula leite rocha costa pereira silva santos prado campos reis cruz ramos moreno franco',
  it: 'maduro conte monti letta renzi grasso rossi bianchi neri verdi mattarella fini casini',
  en: 'park lee judge bush may rice brown cook gates wood woods hill pope king young long day white black green gray grey bell ball stone price page may west johns baker butler carter cooper fisher hunter mason miller parker porter smith taylor walker wolf fox bird case cash church cross field ford grant hand love marsh moon park pence penny pound rose sharp short small snow strong sun sunak waters best dean drew ernst early frost banks hunt swift truss burns pitt raab major speaker cameron',
  de: 'park wald kohl koch merz bauer fischer schmidt schulz klein gross lang kurz wolf schwarz weiss braun koenig richter jung vogel stein berg wagner krause',
  fr: 'petit grand blanc noir roux leblanc legrand roi moulin barre hollande royal juste',
  pl: 'duda gora wilk kot nowak zima',
  ja: 'マスク',
  ko: '마스크',
  fa: 'ماسک',
  ar: 'اسد',
  tr: 'demir kaya gul yildiz ozturk aslan deniz bulut sahin',
};
const index = new Map<string, string[]>();
for (const [language, list] of Object.entries(words)) {
  for (const word of list.split(' ').map(foldAlias)) index.set(word, [...(index.get(word) ?? []), language]);
}

/** A language that a passage may be in and has a folded family name as an ordinary word; nothing where none has. */
export function isCommonWord(folded: string, possible: (language: string) => boolean): string | undefined {
  return index.get(folded)?.find(possible);
}
