import {
  ArchiveError,
  type ArchiveItem,
  type ArchiveTable,
  archiveTables,
  isArchiveTable,
} from './archive.ts';
import { columnsOf, inOrder } from './columns.ts';

const table = 'table';
const version = 'schemaVersion';
/** Attributes that have no column of their own, as one JSON object. */
const rest = 'more';

/**
 * The form of archives in CSV (RFC 4180): a column an attribute. A text stands as it is; everything else stands as
 * JSON, and so does a text that would be read as JSON, or that a spreadsheet would take for a formula.
 */
export function csvWriter(tables: readonly ArchiveTable[]) {
  const columns = columnsOf(tables);
  const known = new Set(columns);
  return {
    header: row([table, version, ...columns, rest]),
    row({ table: name, schemaVersion, item }: ArchiveItem): string {
      const ordered = inOrder(name, item);
      const others = Object.entries(ordered).filter(([attribute]) => !known.has(attribute));
      return row([
        name,
        String(schemaVersion),
        ...columns.map((column) => cellOf(ordered[column])),
        others.length > 0 ? JSON.stringify(Object.fromEntries(others)) : '',
      ]);
    },
  };
}

/**
 * A reader of rows that `csvWriter` wrote, from the names in their first row.
 * @throws ArchiveError when that is no first row of an archive; the function that it returns throws one for a bad row.
 */
export function csvRowReader(header: string[]): (cells: string[]) => ArchiveItem {
  if (!header.includes(table))
    throw new ArchiveError(
      `the first row names no column "${table}"; stentor export --format csv writes one that does`,
    );
  return (cells) => {
    if (cells.length !== header.length)
      throw new ArchiveError(`the row has ${cells.length} cells and the first row ${header.length}`);
    const item: Record<string, unknown> = {};
    let name = '';
    let schemaVersion = 1;
    for (const [index, column] of header.entries()) {
      const cell = cells[index] ?? '';
      if (column === table) name = cell;
      else if (column === version) schemaVersion = versionIn(cell);
      else if (column === rest) Object.assign(item, othersIn(cell));
      else if (cell !== '') item[column] = valueIn(cell, column);
    }
    if (!isArchiveTable(name))
      throw new ArchiveError(`table "${name}" is not one of ${archiveTables.join(', ')}`);
    return { table: name, schemaVersion, item };
  };
}

/** What is read as JSON. Days, instants and ids that begin with a digit are not. */
const json = /^["[{]|^(?:true|false|null)$|^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
/** What spreadsheets take for a formula. */
const formula = /^[=+\-@\t\r]/;

function cellOf(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return JSON.stringify(value);
  // An empty cell is an absent attribute, and a lone surrogate survives no UTF-8.
  const quoted = value === '' || json.test(value) || formula.test(value) || !value.isWellFormed();
  return quoted ? JSON.stringify(value) : value;
}

function valueIn(cell: string, column: string): unknown {
  if (!json.test(cell)) return cell;
  try {
    return JSON.parse(cell);
  } catch {
    throw new ArchiveError(`the cell of ${column} looks like JSON and is not: ${cell.slice(0, 40)}`);
  }
}

function versionIn(cell: string): number {
  const number = Number(cell || '1');
  if (Number.isInteger(number) && number > 0) return number;
  throw new ArchiveError(`${version} "${cell}" is not a whole number above 0`);
}

function othersIn(cell: string): object {
  const value = cell === '' ? {} : valueIn(cell, rest);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new ArchiveError(`the cell of ${rest} is not a JSON object`);
}

function row(cells: string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
