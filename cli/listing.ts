import type { Command } from 'commander';
import type { Doors } from '../shared/query/list.ts';
import type { Question, Subject } from '../shared/query/question.ts';
import { addPlaceOptions, type PlaceOptions } from './place-options.ts';
import { type Column, formatTable } from './table.ts';
import type { Terminal } from './terminal.ts';

/** One of the four questions that the command line answers from the tables. */
export type Listing<Item> = {
  subject: Subject;
  description: string;
  /** What each option means for this subject. */
  options: { since: string; until: string; watch?: string; source: string; language: string };
  list: (doors: Doors, question: Question, now: Date) => Promise<Item[]>;
  columns: Column<Item>[];
  /** Said when nothing was found. */
  nothing: string;
  examples: string[];
};

export type ListingOptions = PlaceOptions & {
  since?: string;
  until?: string;
  watch?: string;
  source?: string;
  language?: string;
  limit?: string;
  json?: true;
};

/** Adds the command that answers `listing` as a table or, with `--json`, as a JSON array. */
export function addListing<Item>(program: Command, terminal: Terminal, listing: Listing<Item>): Command {
  const command = program
    .command(listing.subject)
    .description(listing.description)
    .option(
      '--since <time>',
      `${listing.options.since} (2025-12-11T09:30:00Z, 2025-12-11, or 30m, 24h, 7d ago)`,
    )
    .option('--until <time>', listing.options.until)
    .option('--watch <id>', listing.options.watch ?? 'does not apply here, and is refused')
    .option('--source <domain>', listing.options.source)
    .option('--language <tag>', listing.options.language)
    .option('--limit <count>', 'at most so many (50 unless told, up to 10000)')
    .option('--json', 'a JSON array instead of a table');
  return addPlaceOptions(command)
    .addHelpText(
      'after',
      `\nExamples:\n${listing.examples.map((example) => `  $ stentor ${example}\n`).join('')}`,
    )
    .action(async (options: ListingOptions) => {
      await answer(listing, options, terminal);
    });
}

/** Answers a listing's question with the options that were given. */
export async function answer<Item>(
  listing: Listing<Item>,
  options: ListingOptions,
  terminal: Terminal,
): Promise<void> {
  const { readQuestion } = await import('../shared/query/question.ts');
  const { since, until, watch, source, language, limit } = options;
  const now = terminal.now();
  const question = readQuestion(listing.subject, { since, until, watch, source, language, limit }, now);
  const { openDoors } = await import('./place.ts');
  const place = await openDoors(options, terminal);
  try {
    const items = await listing.list(place.doors, question, now);
    if (options.json) await terminal.write(`${JSON.stringify(items, null, 2)}\n`);
    else if (items.length === 0) await terminal.write(`${listing.nothing}\n`);
    else await terminal.write(formatTable(items, listing.columns, terminal.columns));
  } finally {
    await place.close();
  }
}

/** An instant as a table shows it: UTC, to the minute. */
export function minute(instant: string | undefined): string {
  return instant ? instant.slice(0, 16).replace('T', ' ') : '';
}
