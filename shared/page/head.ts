import { foldSpace } from '../article/plain-text.ts';
import { type LinkedArticle, readLinkedData } from './linked-data.ts';
import { type Element, elementsOf, rawText } from './tree.ts';

/** What a page says about itself outside its visible text, and the few visible elements that say the same. */
export type Head = {
  /** Values of `meta` by lower-case name or property, in the order of the page. */
  metas: ReadonlyMap<string, string[]>;
  title?: string;
  links: { canonical?: string; amp?: string; next?: string };
  language?: string;
  linked?: LinkedArticle;
  headings: Element[];
  times: Element[];
  /** Elements of microdata by `itemprop`. */
  items: ReadonlyMap<string, Element[]>;
  authorLinks: Element[];
  /** Dates in attributes of other elements, the likeliest first. */
  stamps: string[];
  /** What scripts that are no JSON-LD say about the day, as they write it. */
  scriptDates: string[];
  /** Texts of links to the front page: the outlet's name as it shows it. */
  homeNames: string[];
  /** Small elements whose class says that they name an author. */
  authorBoxes: Element[];
};

const maxValue = 4_000;
const maxEach = 200;

/** Gathers the metadata of a page in one walk over its tree. */
export function readHead(root: Element): Head {
  const metas = new Map<string, string[]>();
  const items = new Map<string, Element[]>();
  const scripts: string[] = [];
  const links: Head['links'] = {};
  const head = {
    headings: [] as Element[],
    times: [] as Element[],
    authorLinks: [] as Element[],
    authorBoxes: [] as Element[],
  };
  const homeNames: string[] = [];
  const stamps: string[] = [];
  const scriptDates: string[] = [];
  let title: string | undefined;
  let language: string | undefined;
  const push = <T>(list: T[], one: T) => {
    if (list.length < maxEach) list.push(one);
  };
  for (const element of elementsOf(root)) {
    const { name, attributes } = element;
    if (attributes.itemprop)
      for (const property of attributes.itemprop.split(/\s+/, 4)) {
        const list = items.get(property) ?? [];
        push(list, element);
        items.set(property, list);
      }
    if (attributes.class !== undefined && authorClass.test(attributes.class.slice(0, 200)))
      push(head.authorBoxes, element);
    if (name !== 'time' && stamps.length < 6) addStamp(stamps, attributes);
    switch (name) {
      case 'html':
        language = attributes.lang ?? attributes['xml:lang'];
        break;
      case 'meta':
        addMeta(metas, attributes);
        break;
      case 'title':
        title ??= foldSpace(rawText(element, 1_000));
        break;
      case 'link':
      case 'a':
        addLink(links, element, head.authorLinks);
        if (name === 'a' && homeNames.length < 6 && isHome(attributes.href))
          homeNames.push(foldSpace(rawText(element, 200)));
        break;
      case 'script':
        if (/ld\+json/i.test(attributes.type ?? '')) push(scripts, textOf(element));
        else if (scriptDates.length < 4) addScriptDates(scriptDates, element);
        break;
      case 'h1':
        push(head.headings, element);
        break;
      case 'time':
        push(head.times, element);
        break;
    }
  }
  const titles = [
    title,
    metas.get('og:title')?.[0],
    ...head.headings.slice(0, 4).map((one) => foldSpace(rawText(one, 1_000))),
  ];
  const linked = readLinkedData(
    scripts,
    titles.filter((one) => one !== undefined),
  );
  return {
    ...head,
    stamps,
    scriptDates,
    homeNames: homeNames.filter((one) => one.length > 2 && one.length < 60),
    metas,
    items,
    links,
    ...(title ? { title } : {}),
    ...(language ? { language } : {}),
    ...(linked ? { linked } : {}),
  };
}

/** `<abbr class="published" title="…">`, `<span datetime="…">`, `<div data-published="…">`. */
function addStamp(stamps: string[], attributes: Element['attributes']): void {
  const { class: classes, title, datetime } = attributes;
  const named =
    classes !== undefined && title !== undefined && /publish|entry-date|post-date|dtstamp/.test(classes);
  const stamp =
    datetime ??
    (named ? title : undefined) ??
    attributes['data-published'] ??
    attributes['data-publish-date'] ??
    attributes['data-date'] ??
    attributes['data-datetime'] ??
    attributes['data-timestamp'];
  if (stamp && /\d{4}/.test(stamp) && stamp.length < 60) stamps.push(stamp);
}

const scriptDate =
  /["']?(?:datePublished|date_published|publishDate|publish_date|publishedAt|published_at|publishedDate|publicationDate|publication_date|pubDate|pub_date|datetimePublished|firstPublished|first_publish_date)["']?\s*[:=]\s*["']([^"'<>]{8,40})["']/g;

/** Scripts hand an article's day to those who count readers, and state to those who draw the page. */
function addScriptDates(dates: string[], { children }: Element): void {
  const [code] = children;
  if (typeof code !== 'string' || !/publi|pub_?date/i.test(code.slice(0, 200_000))) return;
  for (const found of code.slice(0, 200_000).matchAll(scriptDate)) {
    if (found[1]) dates.push(found[1]);
    if (dates.length >= 4) return;
  }
}

function isHome(href: string | undefined): boolean {
  return href !== undefined && (href === '/' || href === './' || /^https?:\/\/[^/?#]+\/?$/.test(href));
}

const authorClass = /(?:^|[-_\s])(?:authors?|byline)(?:$|[-_\s])|author-?name|AuthorName|bylineName/;

function textOf(element: Element): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

function addMeta(metas: Map<string, string[]>, attributes: Element['attributes']): void {
  const value = foldSpace((attributes.content ?? '').slice(0, maxValue));
  if (!value) return;
  for (const key of [attributes.property, attributes.name, attributes['http-equiv']]) {
    if (!key) continue;
    const name = key.trim().toLowerCase();
    const values = metas.get(name) ?? [];
    if (values.length < 30) values.push(value);
    metas.set(name, values);
  }
}

function addLink(links: Head['links'], element: Element, authors: Element[]): void {
  const { rel = '', href } = element.attributes;
  if (!rel) return;
  const kinds = rel.toLowerCase().split(/\s+/, 6);
  if (element.name === 'a' && kinds.includes('author') && authors.length < 20) authors.push(element);
  if (!href) return;
  if (element.name === 'link' && kinds.includes('canonical')) links.canonical ??= href;
  if (element.name === 'link' && kinds.includes('amphtml')) links.amp ??= href;
  if (kinds.includes('next')) links.next ??= href;
}
