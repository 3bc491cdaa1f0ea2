import { detectLanguage } from '../shared/article/language.ts';
import { createFetcher } from '../shared/feed/fetch.ts';
import { countryCodeOf } from '../shared/watch/country-code.ts';
import {
  searchWikidata,
  WikidataError,
  type WikidataFetcher,
  type WikidataItem,
  wikidataAddress,
  wikidataItem,
} from '../shared/watch/wikidata.ts';
import { kindOf, type NamedKind, nameOf, namesFrom } from '../shared/watch/wikidata-names.ts';
import { CommandError, oneLine, type Terminal } from './terminal.ts';
import type { AddOptions } from './watches-add.ts';
import { strikeAliases } from './watches-strike.ts';

/** What a watch takes from Wikidata; without `item` where Wikidata could not be reached. */
export type Found = {
  name: string;
  kind: NamedKind;
  item?: string;
  country?: string | undefined;
  aliases: Record<string, string[]>;
  /** The day on which it was fetched. */
  day: string;
};

/**
 * Fetches the item that was asked for, shows its names, and lets some be struck. Where Wikidata cannot be reached it
 * says so, and the watch is made of its name alone.
 * @throws CommandError or WikidataError where there is no such item, or no name either.
 */
export async function findItem(
  name: string | undefined,
  kind: NamedKind | undefined,
  options: AddOptions,
  terminal: Terminal,
): Promise<Found> {
  const address = options.wikidataServer ?? terminal.variables.STENTOR_WIKIDATA ?? wikidataAddress;
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new CommandError(
      `--wikidata-server must be an address such as ${wikidataAddress}, and is ${address}.`,
    );
  // A mirror that the user names himself may stand on his own machine.
  const allowHosts =
    address === wikidataAddress
      ? []
      : [`${url.hostname}:${url.port || (url.protocol === 'http:' ? 80 : 443)}`];
  const { CONTACT } = terminal.variables;
  const fetcher = createFetcher({
    userAgent: CONTACT ? `Stentor/0.1 (+${CONTACT})` : 'Stentor/0.1',
    allowHosts,
  });
  try {
    const number = options.wikidata ?? (await lookUp(fetcher, address, options, terminal));
    const item = await wikidataItem(fetcher, number, address);
    return await taken(item, name, kind, options, terminal);
  } catch (error) {
    if (!(error instanceof WikidataError) || error.reason !== 'unreachable') throw error;
    const known = name ?? options.search;
    if (known === undefined)
      throw new CommandError(
        `${error.message}. Give the name as well, and the watch is written without aliases.`,
      );
    terminal.remark(
      `${error.message}. The watch is written without aliases; its name is found by transliteration.`,
    );
    return { name: known, kind: kind ?? guessedKind(known), aliases: {}, day: today(terminal) };
  } finally {
    await fetcher.close();
  }
}

/** What a name by itself most looks like: a country, a person of two names and more, a concept in small letters. */
export function guessedKind(name: string): NamedKind {
  if (countryCodeOf(name) !== undefined) return 'country';
  if (/^\p{Ll}/u.test(name)) return 'concept';
  return /^\p{Lu}\S*(?:\s\S+){0,3}\s\p{Lu}\S*$/u.test(name) ? 'person' : 'organisation';
}

async function lookUp(
  fetcher: WikidataFetcher,
  address: string,
  { search = '', yes }: AddOptions,
  terminal: Terminal,
): Promise<string> {
  const language = /\p{sc=Latin}/u.test(search) ? 'en' : (detectLanguage(search) ?? 'en');
  const hits = await searchWikidata(fetcher, search, language, address);
  const [best] = hits;
  if (!best)
    throw new CommandError(
      `Wikidata knows nothing called "${oneLine(search)}": spell it otherwise, or add it by name without --search.`,
    );
  const told = hits.map(({ item, label, description }, index) =>
    oneLine(`${index + 1} ${item} ${label}${description === '' ? '' : `: ${description}`}`),
  );
  if (hits.length === 1) return best.item;
  await terminal.write(`${told.join('\n')}\n`);
  if (yes || !terminal.ask) {
    terminal.remark(`Took ${best.item}, the best of ${hits.length}; --wikidata takes another.`);
    return best.item;
  }
  for (;;) {
    const answer = (await terminal.ask('Which? A number from the list (Enter for 1): ')).trim();
    const chosen = answer === '' ? best : hits[Number(answer) - 1];
    if (chosen) return chosen.item;
    terminal.remark(`There is no ${oneLine(answer)} in the list.`);
  }
}

async function taken(
  item: WikidataItem,
  name: string | undefined,
  wanted: NamedKind | undefined,
  options: AddOptions,
  terminal: Terminal,
): Promise<Found> {
  const kind = wanted ?? kindOf(item);
  const called = name ?? nameOf(item);
  if (item.redirectedFrom !== undefined)
    terminal.remark(`Wikidata has merged ${item.redirectedFrom} into ${item.item}, which was taken.`);
  const description = item.description === '' ? '' : `: ${item.description}`;
  await terminal.write(`${oneLine(`${called} (${item.item}, ${kind})${description}`)}\n`);
  const { aliases, leftOut } = namesFrom(item, kind);
  const left = await strikeAliases(aliases, options, terminal);
  if (leftOut.length > 0) {
    const some = leftOut.slice(0, 8).map(({ alias, why }) => `"${alias}" ${why}`);
    const more = leftOut.length > some.length ? `, and ${leftOut.length - some.length} more` : '';
    terminal.remark(`Left out: ${some.join(', ')}${more}.`);
  }
  return { name: called, kind, item: item.item, country: item.country, aliases: left, day: today(terminal) };
}

function today(terminal: Terminal): string {
  return terminal.now().toISOString().slice(0, 10);
}
