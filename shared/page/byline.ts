import { creditedAgencies } from '../article/agencies.ts';
import { cleanAuthors } from '../article/authors.ts';
import { foldForComparison, foldSpace } from '../article/plain-text.ts';
import type { Head } from './head.ts';
import type { Fact } from './page.ts';
import type { Passage } from './passages.ts';
import { openingOf } from './phrases.ts';
import { dateIn } from './published.ts';
import { rawText } from './tree.ts';

/** Words of desks and accounts, in names that are no person's. Folded. */
const deskWords = new Set(
  'newsroom news desk staff team editorial editors editor redaktion redaction redaccion redacao redazione redactie redakcja redakce redakcia redakciya редакция редакція редакциjа συντακτικη ομαδα συνταξη συντακτησ newsdesk online web webteam admin agency agencies agentur agence agencia agenzia agentura агентство wire wires press correspondent reporters bureau office contributor contributors guest haber haberler merkezi editoru redactia szerkesztoseg toimitus redaktionen תחרירים מערכת التحرير تحرير وكالات वेबडेस्क डेस्क 編集部 编辑部 编辑 記者 온라인뉴스팀 tim redaksi'.split(
    ' ',
  ),
);

/** The people who wrote an article, with the agencies and desks that bylines name left out. */
export function authorsOf(
  head: Head,
  near: readonly Passage[],
  siteNames: readonly string[],
): Fact<string[]> | undefined {
  const sites = siteNames.map(foldForComparison).filter((name) => name !== '');
  const meta = (name: string) => head.metas.get(name) ?? [];
  const sources: [string, number, () => string[]][] = [
    ['json-ld', 0.95, () => head.linked?.authors ?? []],
    ['parsely-author', 0.9, () => meta('parsely-author')],
    ['author', 0.85, () => meta('author')],
    ['article:author', 0.85, () => meta('article:author')],
    ['sailthru.author', 0.85, () => meta('sailthru.author')],
    ['dc.creator', 0.8, () => [...meta('dc.creator'), ...meta('dcterms.creator')]],
    ['byl', 0.85, () => meta('byl')],
    ['microdata', 0.85, () => itemNames(head)],
    ['rel=author', 0.75, () => head.authorLinks.slice(0, 6).map((link) => foldSpace(rawText(link, 200)))],
    ['text', 0.7, () => visible(near)],
  ];
  for (const [source, confidence, read] of sources) {
    const people = cleanAuthors(read().map((name) => name.slice(0, 400))).filter((name) =>
      isPerson(name, sites),
    );
    if (people.length > 0) return { value: people.slice(0, 12), confidence, source };
  }
  return undefined;
}

function itemNames(head: Head): string[] {
  const items = [...(head.items.get('author') ?? []), ...(head.items.get('creator') ?? [])].slice(0, 6);
  return items.map((item) => {
    const name = [...(head.items.get('name') ?? [])].find((one) => isInside(one, item));
    return item.attributes.content ?? name?.attributes.content ?? foldSpace(rawText(name ?? item, 200));
  });
}

function isInside(inner: { parent?: unknown }, outer: unknown): boolean {
  for (let at: unknown = inner; at; at = (at as { parent?: unknown }).parent) if (at === outer) return true;
  return false;
}

/** Whether a name is one of a person: no address, outlet, agency or desk. */
export function isPerson(name: string, sites: readonly string[]): boolean {
  const key = foldForComparison(name);
  if (key.length < 3 || name.length > 60 || /[@/\\{}<>=#]|https?:|\.(?:com|net|org)\b/i.test(name))
    return false;
  if (!/\p{L}/u.test(name) || /\d{2}/.test(name)) return false;
  const words = key.split(' ');
  if (words.length > 6) return false;
  if (
    sites.some(
      (site) =>
        key === site ||
        key.replaceAll(' ', '') === site.replaceAll(' ', '') ||
        (site.length > 4 && key.startsWith(site)),
    )
  )
    return false;
  if (words.some((word) => deskWords.has(word))) return false;
  return creditedAgencies(name).length === 0;
}

/** A byline beside the headline: "By Jane Doe", "Von Max Muster", "Της Μαρίας …". */
function visible(near: readonly Passage[]): string[] {
  for (const { text, size, kind } of near) {
    if (size > 120 || size < 5 || kind === 'heading') continue;
    const { kinds, rest } = openingOf(text);
    if (!kinds.has('byline') || rest < 1) continue;
    const date = dateIn(text);
    const bare = (date ? text.replace(date, ' ') : text).split(/\s*[|•·–—]\s*|\s{2,}/u)[0] ?? '';
    const named = bare.replace(/^[^:：]{2,20}[:：]\s*/u, '');
    const words = named.trim().split(/\s+/);
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
    if (words.length <= 8 && capitals >= 2) return [named];
  }
  return [];
}
