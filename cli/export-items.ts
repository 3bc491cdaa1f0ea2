import { open, rename, rm } from 'node:fs/promises';
import { type ArchiveTable, archiveTables, isArchiveTable } from '../shared/archive/archive.ts';
import { csvWriter } from '../shared/archive/csv.ts';
import { toJsonLine } from '../shared/archive/jsonl.ts';
import { instantForms, readInstant } from '../shared/query/instant.ts';
import { openArchive, tableOf } from '../shared/store/archive.ts';
import type { ExportOptions } from './export.ts';
import { bufferedWriter } from './lines.ts';
import { openRawTables } from './place.ts';
import { CommandError, oneLine, type Terminal } from './terminal.ts';

/** Writes the items that options name, and says how many on standard error. */
export async function exportItems(options: ExportOptions, terminal: Terminal): Promise<void> {
  const tables = readTables(options.tables);
  const form = formOf(readFormat(options), tables);
  const now = terminal.now();
  const since = readTime('--since', options.since, 'start', now);
  const until = readTime('--until', options.until, 'end', now);
  if (since !== undefined && until !== undefined && since > until)
    throw new CommandError(`--since ${since} is later than --until ${until}: swap them.`);
  const [restored, ...others] = options.restored === undefined ? [] : tables;
  if (others.length > 0)
    throw new CommandError('--restored is one table: say which with --tables, such as --tables articles.');
  const { client, names, close } = await openRawTables(options, terminal);
  try {
    const archive = openArchive(client, {
      ...names,
      ...(restored && { [tableOf[restored]]: options.restored }),
    });
    const counts = new Map<ArchiveTable, number>(tables.map((table) => [table, 0]));
    await into(options.file, terminal, async (write) => {
      await write(form.header);
      for (const table of tables)
        for await (const item of archive.read(table, { since, until })) {
          await write(form.row(item));
          counts.set(table, (counts.get(table) ?? 0) + 1);
        }
    });
    const written = [...counts].map(([table, count]) => `${count} ${table}`).join(', ');
    terminal.remark(`Exported ${written}${options.file ? ` into ${options.file}` : ''}.`);
  } finally {
    await close();
  }
}

/** Reads a list of tables; all of them where none is given. @throws CommandError */
export function readTables(written: string | undefined): ArchiveTable[] {
  if (written === undefined) return [...archiveTables];
  const words = [...new Set(written.split(',').map((word) => word.trim()))].filter((word) => word !== '');
  const unknown = words.find((word) => !isArchiveTable(word));
  if (unknown !== undefined || words.length === 0)
    throw new CommandError(
      `--tables names some of ${archiveTables.join(',')}, and not "${oneLine(unknown ?? written)}".`,
    );
  return words.filter(isArchiveTable);
}

function readFormat({ format, file }: ExportOptions): 'jsonl' | 'csv' {
  if (format === undefined) return file?.toLowerCase().endsWith('.csv') ? 'csv' : 'jsonl';
  if (format === 'jsonl' || format === 'csv') return format;
  throw new CommandError(`--format is jsonl or csv, and not "${oneLine(format)}".`);
}

function formOf(format: 'jsonl' | 'csv', tables: ArchiveTable[]) {
  return format === 'csv' ? csvWriter(tables) : { header: '', row: toJsonLine };
}

function readTime(
  option: string,
  text: string | undefined,
  end: 'start' | 'end',
  now: Date,
): string | undefined {
  if (text === undefined) return undefined;
  const instant = readInstant(text, end, now);
  if (instant === undefined)
    throw new CommandError(`${option} must be ${instantForms}, and is "${oneLine(text)}".`);
  return instant;
}

/** Has the text written to standard output, or into a file that appears only when it is whole. */
async function into(
  file: string | undefined,
  terminal: Terminal,
  work: (write: (text: string) => Promise<void> | undefined) => Promise<void>,
): Promise<void> {
  if (file === undefined) {
    const writer = bufferedWriter(terminal);
    await work(writer.write);
    await writer.flush();
    return;
  }
  const partial = `${file}.partial`;
  const handle = await open(partial, 'w');
  try {
    const writer = bufferedWriter({ write: async (text) => void (await handle.write(text)) });
    await work(writer.write);
    await writer.flush();
    await handle.sync();
    await handle.close();
    await rename(partial, file);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(partial, { force: true });
    throw error;
  }
}
