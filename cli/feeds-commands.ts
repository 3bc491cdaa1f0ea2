import type { Command } from 'commander';
import { addIngestOptions, addPlaceOptions, type PlaceOptions } from './place-options.ts';
import type { Terminal } from './terminal.ts';

/** What `stentor feeds add` is asked. */
export type AddOptions = PlaceOptions & { tag: string[]; first?: true; all?: true; json?: true };
/** What the commands on named feeds are asked. */
export type NamedOptions = PlaceOptions & { json?: true };
/** What `stentor feeds poll` is asked. */
export type PollOptions = Omit<PlaceOptions, 'endpoint'> & { all?: true };

/** The commands under `stentor feeds`. What they do is loaded when they run. */
export function addFeedCommands(feeds: Command, terminal: Terminal): void {
  addAdd(feeds, terminal);
  addNamed(feeds, terminal);
  addOpml(feeds, terminal);
  addPoll(feeds, terminal);
}

function addAdd(feeds: Command, terminal: Terminal): void {
  const command = feeds
    .command('add')
    .description('add feeds, or the feeds of sites, which are looked for')
    .argument('<addresses...>', 'feeds, or sites whose feed is looked for')
    .option(
      '--tag <tag>',
      'a tag for them (repeatable)',
      (tag: string, before: string[]) => [...before, tag],
      [],
    )
    .option('--first', 'where a site has several feeds, add the first')
    .option('--all', 'where a site has several feeds, add them all')
    .option('--json', 'a JSON array of what was added');
  addPlaceOptions(command)
    .addHelpText(
      'after',
      `
A site's feeds are those that its page declares; else those that it links to; else what is at a usual path; else the
news sitemap that its robots.txt names. Where there are several you are asked which. A feed on your own machine or
network is fetched only where the variable ALLOW_HOSTS names it as host:port.

Examples:
  $ stentor feeds add https://example.com/
  $ stentor feeds add https://example.com/rss https://example.org/atom.xml --tag world
  $ stentor feeds add example.com --all --stack Stentor
`,
    )
    .action(async (addresses: string[], options: AddOptions) => {
      const { addAddresses } = await import('./feeds-add.ts');
      await addAddresses(addresses, options, terminal);
    });
}

function addNamed(feeds: Command, terminal: Terminal): void {
  const named = (name: 'remove' | 'pause' | 'resume' | 'show', description: string) =>
    addPlaceOptions(
      feeds
        .command(name)
        .description(description)
        .argument('<feeds...>', 'ids or addresses of feeds')
        .option('--json', 'a JSON array of the feeds'),
    ).action(async (names: string[], options: NamedOptions) => {
      const commands = await import('./feeds-named.ts');
      await commands[name](names, options, terminal);
    });
  named('show', 'tell all that is known of feeds');
  named('pause', 'stop polling feeds, and keep what is known of them');
  named('resume', 'poll feeds again that were paused or are gone');
  named('remove', 'forget feeds; their articles stay');
}

function addOpml(feeds: Command, terminal: Terminal): void {
  addPlaceOptions(
    feeds
      .command('import')
      .description('add the feeds of OPML files, as feed readers export them; folders become tags')
      .argument('<files...>', 'OPML files; - for standard input')
      .option('--json', 'a JSON array of what was added'),
  ).action(async (files: string[], options: NamedOptions) => {
    const { importOpml } = await import('./feeds-opml.ts');
    await importOpml(files, options, terminal);
  });
  addPlaceOptions(
    feeds
      .command('export')
      .description('write all feeds as OPML, which feed readers and `stentor feeds import` read')
      .option('--file <file>', 'write to this file instead of standard output'),
  ).action(async (options: PlaceOptions & { file?: string }) => {
    const { exportOpml } = await import('./feeds-opml.ts');
    await exportOpml(options, terminal);
  });
}

function addPoll(feeds: Command, terminal: Terminal): void {
  addIngestOptions(
    feeds
      .command('poll')
      .description('poll feeds now, whatever their interval')
      .argument('[feeds...]', 'ids or addresses of feeds')
      .option('--all', 'every feed that is not paused or gone'),
  ).action(async (names: string[], options: PollOptions) => {
    const { pollNow } = await import('./feeds-poll.ts');
    await pollNow(names, options, terminal);
  });
}
