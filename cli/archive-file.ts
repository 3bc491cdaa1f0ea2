import { ArchiveError, type ArchiveItem } from '../shared/archive/archive.ts';
import { csvRowReader } from '../shared/archive/csv.ts';
import { readCsvRows } from '../shared/archive/csv-rows.ts';
import { fromJsonLine } from '../shared/archive/jsonl.ts';
import { openStream } from './files.ts';
import { readLines } from './lines.ts';
import type { Terminal } from './terminal.ts';

/** An item of an archive, not read yet: `read` throws an ArchiveError where it cannot be. */
export type ArchiveEntry = { line: number; read(): ArchiveItem };

/** More characters than any item takes as a line of JSON: DynamoDB's 400 KB, each character escaped. */
const longestLine = 4 * 1024 * 1024;

/**
 * The items of a file, or of standard input for `-`; its first character says whether it is JSONL or CSV.
 * @throws ArchiveError where it is neither; or the error of the file system.
 */
export async function* readArchive(file: string, terminal: Terminal): AsyncGenerator<ArchiveEntry> {
  const pieces = decoded(await openStream(file, terminal));
  const first = await firstPiece(pieces);
  const all = chain(first, pieces);
  const [begin] = first.trimStart();
  if (begin === '{') yield* jsonEntries(all);
  else if (begin !== undefined && /^[a-z"]/i.test(begin)) yield* csvEntries(all);
  else
    throw new ArchiveError(
      begin === undefined ? 'the file is empty' : 'this is neither JSONL nor CSV of stentor export',
    );
}

async function* jsonEntries(pieces: AsyncIterable<string>): AsyncGenerator<ArchiveEntry> {
  for await (const { number, text } of readLines(pieces, longestLine)) {
    if (text?.trim() === '') continue;
    yield {
      line: number,
      read() {
        if (text === undefined) throw new ArchiveError('the line is longer than any item');
        return fromJsonLine(text);
      },
    };
  }
}

async function* csvEntries(pieces: AsyncIterable<string>): AsyncGenerator<ArchiveEntry> {
  let read: ((cells: string[]) => ArchiveItem) | undefined;
  for await (const { line, cells } of readCsvRows(pieces)) {
    const reader = read;
    if (reader) yield { line, read: () => reader(cells) };
    else read = csvRowReader(cells);
  }
}

async function* decoded(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of chunks)
    yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function firstPiece(pieces: AsyncGenerator<string>): Promise<string> {
  let text = '';
  while (text.trim() === '') {
    const next = await pieces.next();
    if (next.done) break;
    text += next.value;
  }
  return text;
}

async function* chain(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}
