import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArchiveItem, archiveTables } from '../../shared/archive/archive.ts';
import { csvRowReader, csvWriter } from '../../shared/archive/csv.ts';
import { type CsvRow, readCsvRows } from '../../shared/archive/csv-rows.ts';
import { checkItem } from '../../shared/archive/item-check.ts';
import { fromJsonLine, toJsonLine } from '../../shared/archive/jsonl.ts';
import { anArticle } from '../alert/article.ts';

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  const characters = [...text];
  for (let at = 0; at < characters.length; at += size) yield characters.slice(at, at + size).join('');
}

async function rowsOf(text: string, size = 7): Promise<CsvRow[]> {
  const rows: CsvRow[] = [];
  for await (const row of readCsvRows(inPieces(text, size))) rows.push(row);
  return rows;
}

async function readCsv(text: string): Promise<ArchiveItem[]> {
  const [header, ...rows] = await rowsOf(text);
  const read = csvRowReader(header?.cells ?? []);
  return rows.map(({ cells }) => read(cells));
}

const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    '5',
    '-5',
    '1e3',
    'true',
    'null',
    '"',
    '[1]',
    '{}',
    '=1+1',
    '@cmd',
    '+1',
    'a,b',
    'a\r\nb',
  ),
  fc.constantFrom('2026-01-15T10:00:00.000Z', '\ufeff', 'a"b', ' padded ', '\ud800', '007', '\t'),
);
const value = fc.oneof(
  words,
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.array(words),
  fc.dictionary(words, words, { noNullPrototype: true }),
);
const anItem: fc.Arbitrary<ArchiveItem> = fc.record({
  table: fc.constantFrom(...archiveTables),
  schemaVersion: fc.integer({ min: 1, max: 9 }),
  item: fc.dictionary(
    fc.oneof(
      fc.constantFrom('id', 'title', 'body', 'at', 'evidence', 'tags'),
      fc.stringMatching(/^[a-z]{1,8}$/),
    ),
    value,
    { noNullPrototype: true },
  ),
});

// JSON knows no negative zero, and DynamoDB neither.
const plain = (items: ArchiveItem[]) => JSON.parse(JSON.stringify(items)) as ArchiveItem[];

describe('an archive', () => {
  test('reads back every item exactly as it was, as JSON lines', () => {
    fc.assert(
      fc.property(fc.array(anItem), (items) => {
        const lines = items.map(toJsonLine).join('');
        const read = lines.split('\n').slice(0, -1).map(fromJsonLine);
        expect(read).toEqual(plain(items));
      }),
      { numRuns: 100 },
    );
  });

  test('reads back every item exactly as it was, as CSV', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anItem), async (items) => {
        const writer = csvWriter(archiveTables);
        const text = writer.header + items.map(writer.row).join('');
        expect(await readCsv(text)).toEqual(plain(items));
      }),
      { numRuns: 100 },
    );
  });

  test('has a column for each attribute of its tables, and shows no formula to a spreadsheet', () => {
    const writer = csvWriter(['articles']);
    expect(writer.header).toMatch(/^table,schemaVersion,id,url,canonicalUrl,.*,expiresAt,more\r\n$/);
    const row = writer.row({
      table: 'articles',
      schemaVersion: 2,
      item: { id: 'x', title: '=HYPERLINK("a")' },
    });
    expect(row).toContain('"""=HYPERLINK(\\""a\\"")"""');
  });

  test.each([
    ['id,title\r\na,b\r\n', 'names no column "table"'],
    ['table,id\r\nfeeds\r\n', 'the row has 1 cells and the first row 2'],
    ['table,id\r\nwidgets,a\r\n', 'table "widgets" is not one of articles, mentions, feeds, watches'],
    ['table,id,tags\r\nfeeds,a,[1\r\n', 'the cell of tags looks like JSON and is not: [1'],
    ['table,schemaVersion,id\r\nfeeds,two,a\r\n', 'schemaVersion "two" is not a whole number'],
    ['table,id\r\nfeeds,"a\r\n', 'the cell in quotes on line 2 is never closed'],
  ])('of %j is refused in words', async (text, words) => {
    await expect(readCsv(text)).rejects.toThrow(words);
  });

  test('knows on which line a row begins, whatever lines its cells have', async () => {
    const rows = await rowsOf('a,b\n"one\ntwo",c\n\nd,e');
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['one\ntwo', 'c'] },
      { line: 5, cells: ['d', 'e'] },
    ]);
  });

  test('is not read further than its longest item could be', async () => {
    const endless = (async function* () {
      yield 'a,"';
      for (;;) yield 'x'.repeat(500_000);
    })();
    const read = async () => {
      for await (const _ of readCsvRows(endless));
    };
    await expect(read()).rejects.toThrow('the row that begins on line 1 is too long');
  });

  test.each([
    [
      'articles',
      { ...anArticle(), day: 'today' },
      'the item "aaaaaaaaaaaaaaaaaaaaaaaaaa" of articles cannot be stored: day',
    ],
    ['watches', { id: 'x', kind: 'person' }, 'the item "x" of watches cannot be stored: name'],
    ['mentions', { watch: 'x', at: 'soon' }, 'the item "x soon" of mentions cannot be stored: at'],
    ['feeds', {}, 'of feeds cannot be stored: id'],
  ] as const)('of %s checks what it holds', (table, item, words) => {
    expect(() => checkItem({ table, schemaVersion: 1, item })).toThrow(words);
  });
});
