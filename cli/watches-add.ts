import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

/** What `stentor watches add` is asked. */
export type AddOptions = {
  wikidata?: string;
  search?: string;
  kind?: string;
  id?: string;
  severity?: string;
  strike?: string;
  yes?: true;
  file?: string;
  wikidataServer?: string;
};

/** `stentor watches add`: writes a watch into a file, with names from Wikidata where they are asked for. */
export function addWatchesAdd(watches: Command, terminal: Terminal): void {
  watches
    .command('add')
    .description(
      'write a watch into a file of watches, with its names in all languages from Wikidata if asked',
    )
    .argument('[name]', 'what to listen for, in any language (default: as Wikidata calls it)')
    .option('--wikidata <number>', 'take names from this item of Wikidata, such as Q42')
    .option('--search <words>', 'look the item up by these words')
    .option('--kind <kind>', 'person, organisation, country or concept (default: as Wikidata tells)')
    .option('--id <id>', 'id of the watch (default: made of the name)')
    .option('--severity <severity>', 'low, normal, high or critical')
    .option('--strike <aliases>', 'leave these out: aliases, or all of a language as el:, parted by commas')
    .option('--yes', 'ask nothing: take the best item of a search, and all its names but those struck')
    .option('--file <file>', 'the file to write into (default: config/watches.yaml)')
    .option(
      '--wikidata-server <url>',
      'a mirror of Wikidata (default: STENTOR_WIKIDATA, or www.wikidata.org)',
    )
    .addHelpText(
      'after',
      `
Names are shown by language before they are written, and you strike those that would fire on something else.
Where Wikidata cannot be reached, the watch is written without them and found by transliteration.

Examples:
  $ stentor watches add "Angela Merkel" --kind person
  $ stentor watches add --search "Nicolás Maduro"
  $ stentor watches add --wikidata Q184 --severity high --strike "RB,ru:" --yes
`,
    )
    .action(async (name: string | undefined, options: AddOptions) => {
      const { addWatch } = await import('./watches-add-run.ts');
      await addWatch(name, options, terminal);
    });
}
