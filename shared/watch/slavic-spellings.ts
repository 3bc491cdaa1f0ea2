import { foldAlias } from './fold.ts';
import { isGivenIn } from './traditions.ts';

/** How each language writes the sounds of Russian and Ukrainian names, by the English spelling of them; the longest first. */
const tables: Readonly<Record<string, string>> = {
  pl: 'shch=szcz sh=sz zh=ż kh=ch chev$=czow,czew ch=cz ts=c yu=ju ya=ja ye=je yo=io oe=oje ae=aje sky$=ski skiy$=ski skaya$=ska oy$=oj v=w y=y ev$=iew,ew e=e,ie',
  de: 'shch=schtsch sh=sch zh=sch kh=ch chev$=tschow,tschew ch=tsch ts=z yu=ju ya=ja ye=je yo=jo oe=oje ae=aje sky$=ski,skij skiy$=ski,skij skaya$=skaja oy$=oi v=w y=y,i',
  fr: 'shch=chtch sh=ch zh=j kh=kh ch=tch yu=iou ya=ia ye=ie yo=io oe=oïe ae=aïe sky$=ski skiy$=ski skaya$=skaïa in$=ine oy$=oï u=ou y=i,y',
  es: 'shch=shch zh=zh kh=j ch=ch yu=yu,iu ya=ya,ia oe=oie,oye sky$=ski skiy$=ski skaya$=skaya oy$=oi y=i,y',
  it: 'skaya$=skaja sky$=skij,ski skiy$=skij,ski oy$=oj,oi ya=ja,ya yu=ju,yu y=y,i',
  pt: 'shch=chtch sh=ch,sh zh=j ch=tch,ch yu=iu ya=ia oe=oie sky$=ski skiy$=ski skaya$=skaia oy$=oi y=i,y',
};
type Rule = { from: string; last: boolean; to: readonly string[] };
const rules = Object.entries(tables).map(([language, table]) => ({
  language,
  rules: table.split(' ').map((pair): Rule => {
    const [from = '', to = ''] = pair.split('=');
    return { from: from.replace('$', ''), last: from.endsWith('$'), to: to.split(',') };
  }),
}));

const slavicEnd =
  /(?:[eo]v|[eo]va|sky|skiy|skaya|shin|kin|lin|tin|enko|chuk|vych|vich|evich|shvili|oy|ny|nyi|iy|ykh|tsyn|tsev)$/u;
const most = 8;

/**
 * The spellings that languages in Latin letters give a Russian, Ukrainian or Georgian family name that a watch has in
 * English: Dostojewski, Pouchkine, Jodorkovski. None for names of others, or with accents.
 *
 * @param given The given names of the person.
 * @param family The family name, one word.
 */
export function slavicSpellings(
  given: readonly string[],
  family: string,
): readonly { language: string; alias: string }[] {
  const small = family.toLowerCase();
  if (!/^[a-z]{4,}$/u.test(small)) return [];
  const told = /shch|kh|zh/u.test(small) || given.some((name) => isGivenIn(foldAlias(name), 'slavic'));
  if (!told || !slavicEnd.test(small)) return [];
  return rules.flatMap(({ language, rules: own }) =>
    spell(small, own)
      .filter((spelling) => foldAlias(spelling) !== small)
      .map((spelling) => ({
        language,
        alias: `${spelling.charAt(0).toUpperCase()}${spelling.slice(1)}`,
      })),
  );
}

function spell(small: string, own: readonly Rule[]): string[] {
  let spelled = [''];
  for (let at = 0; at < small.length; ) {
    const rule = own.find(
      ({ from, last }) => small.startsWith(from, at) && (!last || at + from.length === small.length),
    );
    const to = rule?.to ?? [small.charAt(at)];
    spelled = spelled.flatMap((start) => to.map((each) => start + each)).slice(0, most);
    at += rule?.from.length ?? 1;
  }
  return spelled;
}
