import { ArchiveError } from './archive.ts';

/** A row of CSV and the line on which it begins. */
export type CsvRow = { line: number; cells: string[] };

/** More characters than any item takes in CSV: DynamoDB's 400 KB, each quote doubled. */
const longestRow = 4 * 1024 * 1024;

/**
 * Rows of CSV text that comes in pieces (RFC 4180; a line may end in LF alone). Memory is that of one row.
 * @throws ArchiveError when a row is longer than any item, or a quoted cell is never closed.
 */
export async function* readCsvRows(pieces: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  let cells: string[] = [];
  let cell = '';
  let state: 'plain' | 'quoted' | 'quote' = 'plain';
  let line = 1;
  let begun = 1;
  let size = 0;
  for await (const piece of pieces) {
    for (const character of piece) {
      if (++size > longestRow) throw new ArchiveError(`the row that begins on line ${begun} is too long`);
      if (character === '\n') line += 1;
      if (state === 'quoted') {
        if (character === '"') state = 'quote';
        else cell += character;
      } else if (character === '"' && (state === 'quote' || cell === '')) {
        if (state === 'quote') cell += character;
        state = 'quoted';
      } else if (character === ',') {
        cells.push(cell);
        cell = '';
        state = 'plain';
      } else if (character === '\n') {
        yield* finished();
      } else if (character !== '\r') cell += character;
    }
  }
  if (state === 'quoted') throw new ArchiveError(`the cell in quotes on line ${begun} is never closed`);
  if (cell !== '' || cells.length > 0) yield* finished();

  function* finished(): Generator<CsvRow> {
    cells.push(cell);
    // A blank line is no row.
    if (cells.length > 1 || cells[0] !== '') yield { line: begun, cells };
    cells = [];
    cell = '';
    state = 'plain';
    begun = line;
    size = 0;
  }
}
