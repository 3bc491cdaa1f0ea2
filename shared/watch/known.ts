import { foldAlias } from './fold.ts';

/** `Name; language alias, alias; language alias …`: names that newsrooms of a language write for people in the news. */
const table = `
Nicolás Maduro; el Μαδούρο,Μαδούρος; ru Мадуро; uk Мадуро; be Мадура,Мадуро; bg Мадуро; ar مادورو; fa مادورو; he מדורו,מאדורו,מדורה; zh 马杜罗,馬杜洛,马杜洛; ja マドゥロ,マドゥーロ,マドゥロー; ko 마두로; hi मादुरो,मदुरो,माडुरो
`;

type Known = { language: string; alias: string };
const byName = new Map<string, Known[]>();
for (const line of table.split('\n')) {
  const [name, ...lists] = line.split(';').map((each) => each.trim());
  if (name === undefined || name === '') continue;
  const aliases = lists.flatMap((list) => {
    const [language = '', rest = ''] = [list.slice(0, 2), list.slice(3)];
    return rest.split(',').map((alias) => ({ language, alias: alias.trim() }));
  });
  byName.set(foldAlias(name), aliases);
}

/** Curated aliases of a name in other languages; none for a name that the table does not hold. */
export function knownAliases(name: string): readonly Known[] {
  return byName.get(foldAlias(name)) ?? [];
}
