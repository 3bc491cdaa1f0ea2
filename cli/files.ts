import { open, stat } from 'node:fs/promises';
import { readLines } from './lines.ts';
import { CommandError, type Terminal } from './terminal.ts';

/** The most bytes of a document that are read, as for a fetched one. */
export const largestDocument = 10_000_000;

/** A file is larger than what is read. */
export class FileTooLargeError extends Error {
  override name = 'FileTooLargeError';
}

/**
 * The bytes of a file, or of standard input for `-`.
 * @throws FileTooLargeError above `limit` bytes, after reading no more than that; or the error of the file system.
 */
export async function readBytes(
  file: string,
  terminal: Terminal,
  limit = largestDocument,
): Promise<Uint8Array> {
  if (file === '-') return gather(terminal.stdin, file, limit);
  // A pipe or device has no size that could be known before.
  const { size } = await stat(file);
  if (size > limit) throw tooLarge(file, limit);
  const handle = await open(file);
  return gather(handle.createReadStream({ highWaterMark: 256 * 1024 }), file, limit);
}

/** Text in UTF-8 of a file, or of standard input for `-`. */
export async function readText(file: string, terminal: Terminal, limit = largestDocument): Promise<string> {
  return new TextDecoder().decode(await readBytes(file, terminal, limit));
}

/** Chunks of a file, or of standard input for `-`. */
export async function openStream(
  file: string,
  terminal: Terminal,
): Promise<AsyncIterable<string | Uint8Array>> {
  if (file === '-') return terminal.stdin;
  return (await open(file)).createReadStream({ highWaterMark: 256 * 1024 });
}

/** The files that a command is given as arguments and, one a line, in the list that `--files-from` names. */
export async function* namedFiles(
  files: string[],
  filesFrom: string | undefined,
  terminal: Terminal,
): AsyncGenerator<string> {
  if (files.length === 0 && filesFrom === undefined)
    throw new CommandError(
      'Name at least one file, or a list of files with --files-from (- for standard input).',
    );
  yield* files;
  if (filesFrom === undefined) return;
  for await (const line of readLines(await openStream(filesFrom, terminal), 32 * 1024)) {
    if (line.text === undefined)
      terminal.complain(`Line ${line.number} of ${filesFrom} is too long for a path.`);
    else if (line.text !== '') yield line.text;
  }
}

async function gather(
  source: AsyncIterable<string | Uint8Array>,
  file: string,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > limit) throw tooLarge(file, limit);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(file: string, limit: number): FileTooLargeError {
  const name = file === '-' ? 'Standard input' : file;
  return new FileTooLargeError(
    `${name} is larger than ${Math.floor(limit / 1_000_000)} MB, the most that is read of one document.`,
  );
}
