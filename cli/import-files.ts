import {
  ArchiveError,
  type ArchiveItem,
  type ArchiveTable,
  archiveTables,
  type Stored,
} from '../shared/archive/archive.ts';
import { checkItem } from '../shared/archive/item-check.ts';
import { openArchive } from '../shared/store/archive.ts';
import { openCompiledWatches } from '../shared/store/compiled-watches.ts';
import { openWatches } from '../shared/store/watches.ts';
import { storeCompiled } from '../shared/watch/compiled-watches.ts';
import { type ArchiveEntry, readArchive } from './archive-file.ts';
import { readTables } from './export-items.ts';
import { describeFailure, fileFailure } from './failure.ts';
import type { ImportOptions } from './import.ts';
import { openRawTables, type RawTables } from './place.ts';
import type { Terminal } from './terminal.ts';

/** Items stored at a time. */
const atOnce = 16;
/** Complaints of one file that are written out. */
const mostComplaints = 20;

type Counts = Record<Stored, number>;

/**
 * Stores the items of each file. An item that cannot be stored is complained of with file and line, and stops no
 * other; a file that cannot be read stops no other file.
 */
export async function importFiles(
  files: string[],
  options: ImportOptions,
  terminal: Terminal,
): Promise<void> {
  const tables = readTables(options.tables);
  const opened = options.dryRun ? undefined : await openRawTables(options, terminal, { create: true });
  try {
    const archive = opened && openArchive(opened.client, opened.names);
    const counts = new Map<ArchiveTable, Counts>();
    const take = async (item: ArchiveItem) => {
      checkItem(item);
      const outcome = archive ? await archive.write(item, options.overwrite ?? false) : 'stored';
      const count = counts.get(item.table) ?? { stored: 0, same: 0, kept: 0 };
      count[outcome] += 1;
      counts.set(item.table, count);
    };
    for (const file of files) await importFile(file, tables, take, terminal);
    if (opened && counts.get('watches')?.stored) await compileAnew(opened);
    report(counts, options, terminal);
  } finally {
    await opened?.close();
  }
}

async function importFile(
  file: string,
  tables: ArchiveTable[],
  take: (item: ArchiveItem) => Promise<void>,
  terminal: Terminal,
): Promise<void> {
  let faults = 0;
  const complain = (line: number, error: unknown) => {
    if (!(error instanceof ArchiveError)) throw error;
    faults += 1;
    if (faults <= mostComplaints) terminal.complain(`${file}:${line}: ${error.message}.`);
  };
  const one = async ({ line, read }: ArchiveEntry) => {
    try {
      const item = read();
      if (tables.includes(item.table)) await take(item);
    } catch (error) {
      complain(line, error);
    }
  };
  try {
    // Those of one batch have different keys, or are copies: the first that is stored wins either way.
    let batch: Promise<void>[] = [];
    for await (const entry of readArchive(file, terminal)) {
      batch.push(one(entry));
      if (batch.length < atOnce) continue;
      await Promise.all(batch);
      batch = [];
    }
    await Promise.all(batch);
  } catch (error) {
    if (error instanceof ArchiveError) terminal.complain(`${file}: ${error.message}.`);
    else if (fileFailure(error, file)) terminal.complain(describeFailure(error));
    else throw error;
  }
  if (faults > mostComplaints)
    terminal.complain(`${file}: ${faults - mostComplaints} further items cannot be stored.`);
}

/** The functions match by the compiled watches; those that lie there are of the old ones. */
async function compileAnew({ client, names }: RawTables): Promise<void> {
  const watches = await openWatches(client, names.Watches).list();
  await storeCompiled(openCompiledWatches(client, names.Watches), watches);
}

function report(
  counts: Map<ArchiveTable, Counts>,
  { dryRun, overwrite }: ImportOptions,
  terminal: Terminal,
): void {
  if (counts.size === 0) {
    terminal.remark('Nothing was imported.');
    return;
  }
  for (const table of archiveTables) {
    const count = counts.get(table);
    if (!count) continue;
    const { stored, same, kept } = count;
    const parts = [
      `${stored} ${dryRun ? 'can be stored' : 'stored'}`,
      ...(same > 0 ? [`${same} there already`] : []),
      ...(kept > 0 ? [`${kept} differ from what is there, which stays`] : []),
    ];
    const mend = kept > 0 && !overwrite ? ' (--overwrite replaces them)' : '';
    terminal.remark(`${table}: ${parts.join(', ')}${mend}.`);
  }
}
