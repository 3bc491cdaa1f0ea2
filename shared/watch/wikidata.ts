import * as z from 'zod';
import type { FetchResult } from '../feed/fetch.ts';

/** Where Wikidata is asked, unless somebody names a mirror. */
export const wikidataAddress = 'https://www.wikidata.org';

/** Wikidata gave no item: it could not be reached, or it has none such. */
export class WikidataError extends Error {
  override readonly name = 'WikidataError';
  readonly reason: 'unreachable' | 'no-item' | 'bad-number';

  constructor(reason: WikidataError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** An item that a search found. */
export type WikidataHit = { item: string; label: string; description: string };

/** What Wikidata calls an item: labels and further names by language, as Wikidata writes languages (`zh-hant`). */
export type WikidataItem = {
  /** The item's own number, after redirects. */
  item: string;
  /** The number that was asked for, where it redirects to the item. */
  redirectedFrom?: string;
  description: string;
  names: { language: string; label: string | undefined; aliases: string[] }[];
  /** Items that it is an instance of (P31). */
  classes: string[];
  /** ISO 3166-1 alpha-2 (P297). */
  country?: string;
};

/** What fetches an address, within limits of its own; see `createFetcher`. */
export type WikidataFetcher = { fetch(url: string, options: { maxBytes: number }): Promise<FetchResult> };

/** The item of a large country is two to three megabytes. */
const mostBytes = 10_000_000;

/** PHP writes an empty map as a list. */
const mapOf = <Value extends z.ZodType>(value: Value) =>
  z.union([
    z.record(z.string(), value),
    z.array(z.unknown()).transform((): Record<string, z.infer<Value>> => ({})),
  ]);
const term = z.object({ language: z.string(), value: z.string() });
const claim = z.object({
  rank: z.string().optional(),
  mainsnak: z.object({ datavalue: z.object({ value: z.unknown() }).optional() }),
});
const failure = z.object({ error: z.object({ code: z.string(), info: z.string() }) });
const searchAnswer = z.object({
  search: z.array(
    z.object({ id: z.string(), label: z.string().optional(), description: z.string().optional() }),
  ),
});
const entityAnswer = z.object({
  entities: z.record(
    z.string(),
    z.object({
      id: z.string().optional(),
      missing: z.unknown().optional(),
      redirects: z.object({ from: z.string(), to: z.string() }).optional(),
      labels: mapOf(term).optional(),
      aliases: mapOf(z.array(term)).optional(),
      descriptions: mapOf(term).optional(),
      claims: mapOf(z.array(claim)).optional(),
    }),
  ),
});

/**
 * Items whose label or alias in a language starts with some words, best first (wbsearchentities of the MediaWiki
 * action API). Throws {@link WikidataError}.
 */
export async function searchWikidata(
  fetcher: WikidataFetcher,
  words: string,
  language: string,
  address = wikidataAddress,
): Promise<WikidataHit[]> {
  const answer = await ask(fetcher, address, searchAnswer, {
    action: 'wbsearchentities',
    search: words,
    language,
    uselang: language,
    type: 'item',
    limit: '7',
  });
  return answer.search.map(({ id, label, description }) => ({
    item: id,
    label: label ?? id,
    description: description ?? '',
  }));
}

/**
 * An item by its number, with its names in all languages (wbgetentities of the MediaWiki action API); a number that
 * was merged into another leads there. Throws {@link WikidataError}.
 */
export async function wikidataItem(
  fetcher: WikidataFetcher,
  number: string,
  address = wikidataAddress,
): Promise<WikidataItem> {
  const wanted = number.trim().toUpperCase();
  if (!/^Q[1-9]\d{0,11}$/u.test(wanted))
    throw new WikidataError(
      'bad-number',
      `"${number}" is no item of Wikidata: write Q and the item's number, as in its address, such as Q42`,
    );
  const answer = await ask(fetcher, address, entityAnswer, {
    action: 'wbgetentities',
    ids: wanted,
    props: 'info|labels|aliases|descriptions|claims',
    redirects: 'yes',
  });
  const [entity] = Object.values(answer.entities);
  if (entity?.id === undefined || entity.missing !== undefined)
    throw noItem(`Wikidata has no item ${wanted}: look its number up with --search`);
  const labels = entity.labels ?? {};
  const aliases = entity.aliases ?? {};
  const languages = [...new Set([...Object.keys(labels), ...Object.keys(aliases)])];
  if (languages.length === 0)
    throw noItem(`Wikidata's item ${wanted} has no name in any language: use another`);
  const country = valuesOf(entity.claims?.P297).find((value) => typeof value === 'string');
  return {
    item: entity.id,
    ...(entity.id === wanted ? {} : { redirectedFrom: wanted }),
    description: entity.descriptions?.en?.value ?? '',
    names: languages.map((language) => ({
      language,
      label: labels[language]?.value,
      aliases: (aliases[language] ?? []).map(({ value }) => value),
    })),
    classes: valuesOf(entity.claims?.P31).flatMap(itemOf),
    ...(typeof country === 'string' ? { country } : {}),
  };
}

function valuesOf(claims: z.infer<typeof claim>[] | undefined): unknown[] {
  return (claims ?? [])
    .filter(({ rank }) => rank !== 'deprecated')
    .map(({ mainsnak }) => mainsnak.datavalue?.value);
}

function itemOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || !('id' in value)) return [];
  return typeof value.id === 'string' ? [value.id] : [];
}

async function ask<Answer extends z.ZodType>(
  fetcher: WikidataFetcher,
  address: string,
  form: Answer,
  parameters: Record<string, string>,
): Promise<z.infer<Answer>> {
  const query = new URLSearchParams({ ...parameters, format: 'json', formatversion: '1' });
  const url = `${address.replace(/\/+$/u, '')}/w/api.php?${query}`;
  let answer: unknown;
  try {
    const { bytes } = await fetcher.fetch(url, { maxBytes: mostBytes });
    answer = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(`${url}: `, '') : String(error);
    throw new WikidataError(
      'unreachable',
      `Wikidata at ${address} gave no answer: it ${sayable(error, reason)}`,
    );
  }
  const refused = failure.safeParse(answer);
  if (refused.success) {
    const { code, info } = refused.data.error;
    if (code === 'no-such-entity')
      throw noItem(`Wikidata has no item ${parameters.ids}: look its number up with --search`);
    throw new WikidataError('unreachable', `Wikidata at ${address} refused the question: ${info} (${code})`);
  }
  const parsed = form.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new WikidataError('unreachable', `Wikidata at ${address} gave no answer in its usual form`);
}

function sayable(error: unknown, reason: string): string {
  return error instanceof SyntaxError ? 'answers something that is no JSON' : reason;
}

function noItem(message: string): WikidataError {
  return new WikidataError('no-item', message);
}
