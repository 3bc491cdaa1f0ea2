import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { countryCodeOf } from '../shared/watch/country-code.ts';
import { idOf } from '../shared/watch/load.ts';
import { type Severity, severities } from '../shared/watch/watch.ts';
import { type WrittenWatch, withWatch } from '../shared/watch/watch-writer.ts';
import type { NamedKind } from '../shared/watch/wikidata-names.ts';
import { readText } from './files.ts';
import { CommandError, oneLine, type Terminal } from './terminal.ts';
import type { AddOptions } from './watches-add.ts';
import { type Found, findItem, guessedKind } from './watches-wikidata.ts';
import { shippedWatches } from './wiring.ts';

const kinds = ['person', 'organisation', 'country', 'concept'] as const satisfies NamedKind[];
const largestFile = 16_000_000;

/** Writes a watch into a file of watches. @throws CommandError, WatchFileError, WikidataError */
export async function addWatch(
  given: string | undefined,
  options: AddOptions,
  terminal: Terminal,
): Promise<void> {
  const { wikidata, search, strike, file = shippedWatches } = options;
  const name = given?.trim();
  const asked = wikidata ?? search;
  if (!name && asked === undefined)
    throw new CommandError('Say what to listen for: a name with --kind, or --wikidata, or --search.');
  if (wikidata !== undefined && search !== undefined)
    throw new CommandError('--wikidata and --search name the item twice: give one of them.');
  if (strike !== undefined && asked === undefined)
    throw new CommandError('--strike goes with --wikidata or --search: there are no other names to strike.');
  const kind = oneOf('--kind', options.kind, kinds);
  const severity = oneOf('--severity', options.severity, severities);
  if (asked === undefined && kind === undefined)
    throw new CommandError(`Say what "${oneLine(name ?? '')}" is with --kind: ${kinds.join(', ')}.`);
  // What cannot be written is told before anything is fetched or asked.
  const text = existsSync(file) ? await readText(file, terminal, largestFile) : '';
  if (options.id !== undefined) withWatch(text, file, { id: options.id, kind: 'concept', name: 'early' });

  const found = asked === undefined ? undefined : await findItem(name, kind, options, terminal);
  const watch = watchOf({ name: name ?? search ?? '', kind, severity, id: options.id, found });
  await replaceFile(file, withWatch(text, file, watch));
  const count = Object.values(found?.aliases ?? {}).flat().length;
  const names = found?.item === undefined ? '' : ` with ${count} aliases of Wikidata's ${found.item}`;
  await terminal.write(
    `${file}: added the ${String(watch.kind)} "${watch.id}"${names}. Deploy, or start npm start, to listen for it.\n`,
  );
}

function watchOf(asked: {
  name: string;
  kind: NamedKind | undefined;
  severity: Severity | undefined;
  id: string | undefined;
  found: Found | undefined;
}): WrittenWatch {
  const { found, severity } = asked;
  const name = found?.name ?? asked.name;
  const kind = asked.kind ?? found?.kind ?? guessedKind(name);
  const id = asked.id ?? idOf(name);
  if (id === undefined)
    throw new CommandError(
      `No id can be made of "${oneLine(name)}": give one with --id, of a–z, digits and hyphens.`,
    );
  const country = kind === 'country' ? (found?.country ?? countryCodeOf(name)) : undefined;
  if (kind === 'country' && country === undefined)
    throw new CommandError(
      `No country is called "${oneLine(name)}": give its code of two letters, such as BY.`,
    );
  return {
    id: asked.id === undefined && country !== undefined && name === country ? country.toLowerCase() : id,
    kind,
    ...(country === undefined ? { name } : { country }),
    ...(severity && { severity }),
    ...(found?.item && { wikidata: { item: found.item, fetched: found.day } }),
    ...(found && Object.keys(found.aliases).length > 0 && { aliases: found.aliases }),
  };
}

function oneOf<Value extends string>(
  option: string,
  value: string | undefined,
  values: readonly Value[],
): Value | undefined {
  if (value === undefined) return undefined;
  const known = values.find((each) => each === value);
  if (known === undefined)
    throw new CommandError(`${option} is one of ${values.join(', ')}, and not "${oneLine(value)}".`);
  return known;
}

/** Writes a file in one step: a crash leaves the old one or the new one. */
async function replaceFile(file: string, text: string): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
