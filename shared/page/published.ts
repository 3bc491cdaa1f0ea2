import { foldSpace } from '../article/plain-text.ts';
import { parseFeedDate } from '../feed/dates.ts';
import { dateIn, inCommonCalendar } from './calendar.ts';
import type { Head } from './head.ts';
import { inLocalTime } from './local-time.ts';
import type { Fact } from './page.ts';
import type { Passage } from './passages.ts';
import { type Element, rawText } from './tree.ts';
import { visibleDates } from './visible-dates.ts';

/** An instant in UTC with how the page writes it, its zone kept. */
export type Moment = { instant: string; written: string };
export type DateFact = Fact<Moment>;

/** Lines around the headline, lines under the text, and its first paragraph. */
export type Surroundings = {
  near: readonly Passage[];
  under: readonly Passage[];
  opening?: string | undefined;
  /** The places of the first line around the headline and of the text's last paragraph. */
  from: number;
  to: number;
};

type Options = { language?: string | undefined; now: Date };

const publishedMetas: readonly (readonly [string, number])[] = [
  ['article:published_time', 0.95],
  ['og:article:published_time', 0.93],
  ['article:published', 0.93],
  ['parsely-pub-date', 0.93],
  ['sailthru.date', 0.85],
  ['datepublished', 0.9],
  ['date_published', 0.9],
  ['pubdate', 0.9],
  ['publishdate', 0.9],
  ['publish_date', 0.9],
  ['publish-date', 0.9],
  ['published_at', 0.9],
  ['publication_date', 0.88],
  ['cxenseparse:recs:publishtime', 0.9],
  ['cxenseparse:publishtime', 0.9],
  ['dc.date.issued', 0.88],
  ['dcterms.issued', 0.88],
  ['dcterms.created', 0.84],
  ['dc.date.created', 0.84],
  ['dc.date', 0.8],
  ['dcterms.date', 0.8],
  ['dcsext.articlefirstpublished', 0.85],
  ['originalpublicationdate', 0.88],
  ['og:pubdate', 0.85],
  ['og:published_time', 0.88],
  ['article.published', 0.9],
  ['article_date_original', 0.88],
  ['bt:pubdate', 0.88],
  ['created', 0.6],
  ['date', 0.75],
];
const modifiedMetas: readonly (readonly [string, number])[] = [
  ['article:modified_time', 0.95],
  ['og:updated_time', 0.85],
  ['article:updated_time', 0.9],
  ['article:modified', 0.9],
  ['lastmod', 0.8],
  ['last-modified', 0.6],
  ['datemodified', 0.9],
  ['dc.date.modified', 0.85],
  ['dcterms.modified', 0.85],
  ['bt:moddate', 0.85],
];

/** When the article appeared: what machines are told, elements of time, a date beside the headline, the address. */
export function publishedOf(
  head: Head,
  { near, under, opening, from, to }: Surroundings,
  url: string | undefined,
  options: Options,
): DateFact | undefined {
  const found: DateFact[] = [];
  const add = (written: string | undefined, confidence: number, source: string) => {
    const moment = readMoment(written, options);
    if (moment) found.push({ value: moment, confidence, source });
  };
  add(head.linked?.published, 0.94, 'json-ld');
  for (const [name, confidence] of publishedMetas) add(head.metas.get(name)?.[0], confidence, name);
  for (const item of (head.items.get('datePublished') ?? []).slice(0, 1))
    add(itemValue(item), 0.92, 'microdata');
  for (const [name, [value]] of head.metas)
    if (
      /publi[sc]|(?:^|[^a-z])date|pubdate|issued/.test(name) &&
      !/modif|update|expir|valid|revis/.test(name)
    )
      add(value, 0.55, name);
  for (const stamp of head.stamps) add(stamp, 0.5, 'attribute');
  for (const stamp of head.scriptDates.slice(0, 1)) add(stamp, 0.5, 'script');
  addTimes(head.times, { from, to }, found, options);
  for (const { written, isUpdate } of visibleDates(near)) if (!isUpdate) add(written, 0.65, 'text');
  for (const { written, isUpdate } of visibleDates(under)) if (!isUpdate) add(written, 0.45, 'text');
  if (opening) add(dateIn(opening.slice(0, 160)), 0.3, 'dateline');
  if (head.title) add(dateIn(head.title), 0.4, 'title');
  const inAddress = dayInAddress(url);
  add(inAddress, 0.7, 'address');
  const best = vote(found);
  return best && inLocalTime(best, found, options.language);
}

/** When the article was last changed; undefined where the page does not say. */
export function updatedOf(head: Head, near: readonly Passage[], options: Options): DateFact | undefined {
  const found: DateFact[] = [];
  const add = (written: string | undefined, confidence: number, source: string) => {
    const moment = readMoment(written, options);
    if (moment) found.push({ value: moment, confidence, source });
  };
  add(head.linked?.modified, 0.95, 'json-ld');
  for (const [name, confidence] of modifiedMetas) add(head.metas.get(name)?.[0], confidence, name);
  for (const item of (head.items.get('dateModified') ?? []).slice(0, 1))
    add(itemValue(item), 0.9, 'microdata');
  for (const time of head.times.slice(0, 40))
    if (
      /updat|modif|aktualis|edited/i.test(
        `${time.attributes.class ?? ''} ${time.parent?.attributes.class ?? ''}`,
      )
    )
      add(time.attributes.datetime, 0.75, 'time');
  for (const { written, isUpdate } of visibleDates(near)) if (isUpdate) add(written, 0.6, 'text');
  return found.toSorted((one, other) => other.confidence - one.confidence)[0];
}

/**
 * The first element of time between headline and text's end is the article's own more often than not; one that says so
 * surely is. Others are those of other stories more often.
 */
function addTimes(
  times: readonly Element[],
  span: { from: number; to: number },
  found: DateFact[],
  options: Options,
): void {
  let rank = 0;
  for (const time of times.slice(0, 40)) {
    const names = `${time.attributes.class ?? ''} ${time.attributes.itemprop ?? ''} ${time.parent?.attributes.class ?? ''}`;
    const moment = readMoment(time.attributes.datetime ?? foldSpace(rawText(time, 200)), options);
    if (!moment || /updat|modif/i.test(names)) continue;
    const sure =
      time.attributes.pubdate !== undefined || /publish|pubdate|entry-date|post-date|article/i.test(names);
    const isWithin = time.from >= span.from && time.from <= span.to;
    const aside = isAside(time);
    if (aside && !isWithin) continue;
    const isNear = isWithin && !aside;
    const confidence = Math.max(0.3, (sure ? 0.82 : 0.74) - rank * 0.12);
    found.push({
      value: moment,
      confidence: isNear ? confidence : Math.min(confidence, 0.35),
      source: 'time',
    });
    if (isNear) rank++;
  }
}

/** Whether an element stands in what HTML calls navigation or an aside, and that in no article. */
function isAside(time: Element): boolean {
  let isOutside = false;
  for (let at = time.parent; at; at = at.parent) {
    if (at.name === 'nav' || at.name === 'aside') isOutside = true;
    else if (isOutside && at.name === 'article') return false;
  }
  return isOutside;
}

/** The surest date, lifted by others of its day; an hour on the same day is better than the day alone. */
function vote(found: readonly DateFact[]): DateFact | undefined {
  let best: { fact: DateFact; score: number } | undefined;
  for (const fact of found) {
    const day = localDay(fact.value);
    const others = found.filter(
      (other) => other !== fact && localDay(other.value) === day && other.source !== fact.source,
    );
    const doubt = others.reduce(
      (product, other) => product * (1 - other.confidence * 0.85),
      1 - fact.confidence,
    );
    const score = 1 - doubt + (isDayOnly(fact.value) ? 0 : 0.005);
    if (!best || score > best.score + 1e-9)
      best = { fact: { ...fact, confidence: Math.min(0.99, 1 - doubt) }, score };
  }
  if (!best) return undefined;
  const day = localDay(best.fact.value);
  const precise = found.find((fact) => localDay(fact.value) === day && !isDayOnly(fact.value));
  return isDayOnly(best.fact.value) && precise ? { ...precise, confidence: best.fact.confidence } : best.fact;
}

function localDay({ written }: Moment): string {
  return written.slice(0, 10);
}

function isDayOnly({ written }: Moment): boolean {
  return written.length === 10;
}

function itemValue(item: Element): string {
  return item.attributes.datetime ?? item.attributes.content ?? foldSpace(rawText(item, 200));
}

/** `/2025/12/11/`, `/2025-12-11-`, `/20251211/`. */
export function dayInAddress(url: string | undefined): string | undefined {
  const path = url === undefined ? undefined : URL.parse(url)?.pathname;
  if (!path) return undefined;
  const found =
    /(?<!\d)((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/.exec(path) ??
    /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path);
  if (!found) return undefined;
  const [, year, month = '', day = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A date with its zone kept: `written` is ISO 8601 in the page's own zone, or a day where no time is told. */
export function readMoment(text: string | undefined, { language, now }: Options): Moment | undefined {
  const given = text === undefined ? '' : inCommonCalendar(foldSpace(text.slice(0, 120)));
  if (!given) return undefined;
  const instant = parseFeedDate(given, { language, now });
  if (!instant) return undefined;
  if (
    !/\d[:hT.]\s?\d{2}|T\d|[时時点시]|^\d{10,14}$/u.test(given.replace(/\d{1,2}[./]\d{1,2}[./]\d{2,4}/, ''))
  )
    return { instant, written: instant.slice(0, 10) };
  const offset = /([+-])(\d{2}):?(\d{2})$/.exec(given);
  if (!offset || /^\d{1,2}[./-]/.test(given)) return { instant, written: instant };
  const minutes = (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
  const local = new Date(Date.parse(instant) + minutes * 60_000).toISOString();
  return { instant, written: `${local.slice(0, 19)}${offset[1]}${offset[2]}:${offset[3]}` };
}
