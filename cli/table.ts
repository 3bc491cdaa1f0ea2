import { oneLine } from './terminal.ts';

/** A column of a table: its heading and what it shows of an item. */
export type Column<Item> = { heading: string; value: (item: Item) => string | number | undefined };

const gap = '  ';
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** What terminals show two cells wide: East Asian wide and full-width forms, and emoji. */
const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
const invisible = /^[\p{M}\p{Cf}]+$/u;

/**
 * An aligned table with a line of headings, for people. The last column is cut so that a row fits `columns`;
 * without `columns` nothing is cut.
 */
export function formatTable<Item>(items: Item[], columns: Column<Item>[], screen?: number): string {
  const headings = columns.map((column) => column.heading);
  const rows = items.map((item) => columns.map((column) => oneLine(String(column.value(item) ?? ''))));
  const widths = headings.map((heading, index) =>
    Math.max(...[heading, ...rows.map((row) => row[index] ?? '')].map(displayWidth)),
  );
  const line = (row: string[]) =>
    cutTo(row.map((cell, index) => pad(cell, widths[index] ?? 0)).join(gap), screen);
  return `${[headings, ...rows].map(line).join('\n')}\n`;
}

/** Cells that `text` takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += cells(segment);
  return width;
}

function cells(grapheme: string): number {
  if (wide.test(grapheme)) return 2;
  return invisible.test(grapheme) ? 0 : 1;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

function cutTo(text: string, screen: number | undefined): string {
  const row = text.trimEnd();
  if (screen === undefined || displayWidth(row) <= screen) return row;
  let cut = '';
  let width = 1;
  for (const { segment } of graphemes.segment(row)) {
    width += cells(segment);
    if (width > screen) break;
    cut += segment;
  }
  return `${cut}…`;
}
