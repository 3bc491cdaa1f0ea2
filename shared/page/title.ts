import { htmlToLine } from '../article/html.ts';
import { cutAtWord, foldSpace } from '../article/plain-text.ts';
import { fold, keyOf } from './fold.ts';
import type { Head } from './head.ts';
import { likeness } from './likeness.ts';
import type { Fact } from './page.ts';
import type { Passage } from './passages.ts';
import { titlePart, withoutSite } from './title-parts.ts';
import type { Element } from './tree.ts';
import { isElement, rawText } from './tree.ts';

const maxTitle = 500;

/**
 * The headline of a page by vote: the window's title, the headings, OpenGraph, Twitter, JSON-LD and others name it, in forms
 * that may carry the outlet's name. The form that most of them share wins, as the visible heading writes it.
 */
export function titleOf(
  head: Head,
  siteNames: readonly string[],
  passages: readonly Passage[],
): Fact | undefined {
  const candidates = gather(head, siteNames, passages);
  if (candidates.length === 0) return undefined;
  const scored = candidates.map((candidate) => {
    const support = candidates.reduce(
      (sum, other) =>
        sum + (other === candidate ? other.weight : other.weight * likeness(candidate.key, other.key)),
      0,
    );
    return { candidate, support };
  });
  scored.sort((one, other) => other.support - one.support || other.candidate.form - one.candidate.form);
  const best = scored[0];
  if (!best) return undefined;
  const all = candidates.reduce((sum, { weight }) => sum + weight, 0);
  const same = candidates.filter(({ key }) => key === best.candidate.key);
  const shown = same.toSorted((one, other) => other.form - one.form)[0] ?? best.candidate;
  return {
    value: cutAtWord(shown.value, maxTitle),
    confidence: Math.min(0.99, 0.5 + (0.5 * best.support) / Math.max(all, 1.5)),
    source: shown.source,
  };
}

type Candidate = { value: string; key: string; weight: number; form: number; source: string };

/** Short texts that the page shows, folded. */
function visibleKeys(passages: readonly Passage[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const passage of passages.slice(0, 400)) {
    const { text, size, dropped, linked } = passage;
    if (size < 10 || size > 300 || dropped !== undefined || linked > size * 0.5) continue;
    if (text.includes('\n')) for (const line of text.split('\n')) keys.add(fold(line));
    else keys.add(keyOf(passage));
  }
  return keys;
}

function gather(head: Head, siteNames: readonly string[], passages: readonly Passage[]): Candidate[] {
  const visible = visibleKeys(passages);
  const candidates: Candidate[] = [];
  const sites = new Set([...siteNames, ...head.homeNames].map(fold).filter((name) => name !== ''));
  const add = (raw: string | undefined, weight: number, form: number, source: string) => {
    const value =
      raw === undefined ? '' : withoutSite(/&\S{2,8};|</.test(raw) ? htmlToLine(raw) : raw, sites);
    const key = fold(value);
    if (!key || sites.has(key)) return;
    // One or two words that the page does not show are a name, not a headline.
    const doubt = key.split(' ').length <= 2 && !visible.has(key) ? 0.4 : 1;
    candidates.push({ value, key, weight: weight * doubt * (visible.has(key) ? 1.25 : 1), form, source });
  };
  const meta = (name: string) => head.metas.get(name)?.[0];
  add(meta('og:title'), 1, 5, 'og:title');
  add(head.linked?.headline, 1, 4, 'json-ld');
  add(meta('twitter:title'), 0.6, 3, 'twitter:title');
  for (const name of [
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'dcterms.title',
    'title',
    'headline',
    'hdl',
  ])
    add(meta(name), 0.5, 3, name);
  const [headline] = head.items.get('headline') ?? [];
  if (headline) add(headline.attributes.content ?? rawText(headline, 1_000), 0.8, 6, 'microdata');
  const known = candidates.map(({ key }) => key);
  add(titlePart(head.title, new Set([...known, ...visible]), sites), 0.9, 2, 'title');
  known.push(...candidates.slice(known.length).map(({ key }) => key));
  for (const { text, weight } of headings(head.headings, known, passages)) add(text, weight, 8, 'h1');
  return candidates;
}

/** Of several first-rank headings (logo, teasers), those that something else on the page names too. */
function headings(
  elements: readonly Element[],
  known: readonly string[],
  passages: readonly Passage[],
): { text: string; weight: number }[] {
  const texts = elements
    .slice(0, 12)
    .map((element) => headlineIn(element, known, passages))
    .filter((text) => text.length > 3);
  if (texts.length === 1)
    return texts.map((text) => {
      const key = fold(text);
      // A lone heading that shares a word with the others is the headline, they are its forms for search and networks.
      const shares = key
        .split(' ')
        .some((word) => word.length > 4 && known.some((other) => ` ${other} `.includes(` ${word} `)));
      return { text, weight: text.length > 25 ? (shares ? 2.4 : 1.2) : 0.9 };
    });
  return texts
    .map((text) => ({
      text,
      weight: Math.max(0, ...known.map((key) => likeness(fold(text), key))),
    }))
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, 1)
    .filter(({ weight }) => weight > 0.4 || known.length === 0)
    .map(({ text, weight }) => ({ text, weight: Math.max(0.4, weight) }));
}

/** A heading's text without the kicker or standfirst that it holds beside the headline that others name. */
function headlineIn(element: Element, known: readonly string[], passages: readonly Passage[]): string {
  const shown = passages.slice(element.from, element.to).filter(({ dropped }) => dropped === undefined);
  const whole = foldSpace(shown.map(({ text }) => text).join(' ')) || foldSpace(rawText(element, 1_000));
  if (known.includes(fold(whole))) return whole;
  const largest = largestOfGlued(element);
  for (const child of element.children) {
    if (!isElement(child) || child.name === 'br') continue;
    const part = foldSpace(rawText(child, 1_000));
    const rest = element.children.filter((one) => one !== child);
    const others = foldSpace(rest.map((one) => (isElement(one) ? rawText(one, 1_000) : one)).join(' '));
    for (const text of [others, part]) if (text && known.includes(fold(text))) return text;
    if (
      others.length > 15 &&
      /kicker|eyebrow|overline|label|prefix|topline|dachzeile|surtitre|antetitulo|occhiello|category|section/i.test(
        child.attributes.class ?? '',
      )
    )
      return others;
  }
  return largest ?? whole;
}

/**
 * The longer of two parts of a heading that stand without white space between, the second with a capital: what looks like
 * "PremiumCouncil votes" is set apart by style, a label and the headline. Undefined for any other heading.
 */
function largestOfGlued(element: Element): string | undefined {
  const parts = element.children.filter((child) => !isElement(child) || rawText(child, 1_000) !== '');
  const [first, second] = parts.map((part) => (isElement(part) ? rawText(part, 1_000) : part));
  if (parts.length !== 2 || first === undefined || second === undefined) return undefined;
  if (!/\p{L}{3}\p{Ll}$|\p{Lu}{4}$|[\p{Nd}?!]$/u.test(first) || !/^[\p{Lu}„“«"]/u.test(second))
    return undefined;
  const [short, long] = [first, second].map(foldSpace).toSorted((one, other) => one.length - other.length);
  const words = (text = '') => text.split(' ').length;
  return words(short) <= 3 && words(long) >= 4 ? long : undefined;
}

/**
 * The headline as it stands over the text, for pages that name it nowhere else: the nearest heading or line in bold
 * before the first paragraph.
 */
export function headlineOver(passages: readonly Passage[], told: Fact | undefined): Fact | undefined {
  const first = passages.findIndex(({ dropped, size }) => dropped === undefined && size > 60);
  let best: { passage: Passage; rank: number } | undefined;
  for (let at = Math.max(0, first - 12); at < first; at++) {
    const passage = passages[at];
    if (!passage || passage.size < 10 || passage.size > 200 || passage.linked > passage.size * 0.5) continue;
    if (passage.dropped === 'hidden' || passage.dropped === 'navigation' || passage.dropped === 'byline')
      continue;
    const bold = passage.marked > passage.size * 0.8 || passage.owner.name === 'font';
    const named = [passage.owner, ...passage.wraps].some(({ attributes }) =>
      /title|headline|headtext|titul|titre|titolo|titel|tytul|zagolov|baslik|titlos/i.test(
        `${attributes.class ?? ''} ${attributes.id ?? ''}`,
      ),
    );
    const rank =
      (passage.kind === 'heading' ? 10 - Number(passage.owner.name.slice(1)) : bold ? 1 : 0) +
      (named ? 6 : 0);
    if (rank > 0 && (!best || rank >= best.rank)) best = { passage, rank };
  }
  // A line in bold is no match for what OpenGraph or JSON-LD say.
  if (best && best.rank < 4 && told && told.source !== 'title') return undefined;
  return (
    best && { value: cutAtWord(foldSpace(best.passage.text), maxTitle), confidence: 0.5, source: 'text' }
  );
}
