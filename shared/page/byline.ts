import { creditedAgencies } from '../article/agencies.ts';
import { cleanAuthors } from '../article/authors.ts';
import { foldSpace } from '../article/plain-text.ts';
import { dateIn } from './calendar.ts';
import { fold } from './fold.ts';
import type { Head } from './head.ts';
import type { Fact } from './page.ts';
import type { Passage } from './passages.ts';
import { openingOf } from './phrases.ts';
import { type Element, rawText } from './tree.ts';

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
  const sites = siteNames.map(fold).filter((name) => name !== '');
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
    ['class', 0.7, () => boxNames(head.authorBoxes)],
    ['text', 0.7, () => visible(near)],
  ];
  for (const [source, confidence, read] of sources) {
    const people = cleanAuthors(read().map((name) => name.slice(0, 400)))
      .map((name) => name.replace(roles, ''))
      .filter((name) => isPerson(name, sites));
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

/** Names in elements whose class says author: the first that is short enough to be one. */
function boxNames(boxes: readonly Element[]): string[] {
  for (const box of boxes.slice(0, 10)) {
    const text = nameIn(foldSpace(rawText(box, 300)));
    if (text && text.length <= 60 && capitals(text) >= 2) return [text];
  }
  return [];
}

/** A byline without its date, its opening word and what follows a bar, a comma or a slash. */
function nameIn(line: string): string {
  const date = dateIn(line);
  const bare =
    (date ? line.replace(date, ' ') : line)
      .split(/\s*[|•·–—/,，]\s*|\s{2,}|(?<=\p{L}{3})\.\s+/u)
      .find((part) => part.trim() !== '') ?? '';
  const named = bare.replace(/^[^:：]{2,20}[:：]\s*/u, '').trim();
  const { kinds, words } = openingOf(named);
  return kinds.has('byline') ? named.split(/\s+/).slice(words).join(' ') : named;
}

/** Words that begin with a capital; 0 where another word stands among them, as in a sentence. */
function capitals(text: string): number {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const large = words.filter((word) => /^\p{Lu}|^\p{Lo}/u.test(word)).length;
  return words.length <= 8 && words.length - large <= 2 ? large : 0;
}

function isInside(inner: { parent?: unknown }, outer: unknown): boolean {
  for (let at: unknown = inner; at; at = (at as { parent?: unknown }).parent) if (at === outer) return true;
  return false;
}

const companies =
  /[\s,](?:inc|ltd|llc|plc|gmbh|ag|corp|co|s\.?a|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|a\.?e|ооо|ао|sp\. z o\.o|oy|ab|a\.?s|pty)\.?$/iu;
const accounts = new Set(['super user', 'test user', 'site admin', 'web master', 'press release']);

/** Whether a name is one of a person: no address, outlet, agency or desk. */
export function isPerson(name: string, sites: readonly string[]): boolean {
  const key = fold(name);
  if (key.length < 3 || name.length > 60 || /[@/\\{}<>=#]|https?:|\.(?:com|net|org)\b/i.test(name))
    return false;
  if (!/\p{L}/u.test(name) || /\d{2}/.test(name)) return false;
  if (companies.test(name) || accounts.has(key)) return false;
  const words = key.split(' ');
  if (words.length > 3 && name.split(/\s+/).filter((word) => /^\p{Ll}{4,}/u.test(word)).length >= 1)
    return false;
  // One word in small letters is an account.
  if (words.length === 1 && /^\p{Ll}/u.test(name)) return false;
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

/** A byline beside the headline: "By Jane Doe", "Von Max Muster", "Της Μαρίας …", or a name and a date. */
function visible(near: readonly Passage[]): string[] {
  for (const { text, size, kind } of near) {
    if (size > 120 || size < 5 || kind === 'heading') continue;
    const { kinds, rest } = openingOf(text);
    const named = kinds.has('byline') && rest >= 1;
    const dated = dateIn(text) !== undefined && /^\P{N}{5,40}[|•·–—/,]/u.test(text);
    if (!named && !dated) continue;
    const name = nameIn(text);
    if (capitals(name) >= 2 && name.split(/\s+/).length <= (named ? 8 : 3)) return [inNameCase(name)];
  }
  return [];
}

/** Titles that bylines put behind a name without a space that would part them. */
const roles = /\s*(?:기자|특파원|앵커|記者|特派員|論説委員|编辑|记者|通讯员)$/u;

/** HAROLD MINTY is written Harold Minty. */
function inNameCase(name: string): string {
  return name.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
