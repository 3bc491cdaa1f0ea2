import { describe, expect, test } from 'vitest';
import { displayWidth, formatTable } from '../../cli/table.ts';

const columns = [
  { heading: 'LANG', value: (item: { lang?: string; title: string }) => item.lang },
  { heading: 'TITLE', value: (item: { lang?: string; title: string }) => item.title },
];

describe('a table', () => {
  test('is aligned under its headings', () => {
    expect(formatTable([{ lang: 'pt-BR', title: 'Um' }, { title: 'Two' }], columns)).toBe(
      'LANG   TITLE\npt-BR  Um\n       Two\n',
    );
  });

  test('counts wide characters as two cells and marks as none', () => {
    expect(['马杜罗', 'Мінск', 'e\u0301', 'カ', '👩‍👩‍👧', ''].map(displayWidth)).toEqual([6, 5, 1, 2, 2, 0]);
  });

  test('is cut to the screen, and only there', () => {
    const [, row] = formatTable([{ lang: 'zh', title: '马杜罗寻求庇护' }], columns, 12).split('\n');
    expect(row).toBe('zh    马杜…');
    expect(formatTable([{ lang: 'zh', title: 'x'.repeat(300) }], columns)).toContain('x'.repeat(300));
  });

  test('shows no control characters of a hostile title', () => {
    expect(formatTable([{ title: 'a\u001b[2Jb\nc\u2028d' }], columns)).toContain('a [2Jb c d');
  });
});
