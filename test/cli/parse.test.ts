import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { run } from '../../cli/program.ts';
import { aFolder, rss } from './folder.ts';
import { aTerminal, jsonLines } from './terminal.ts';

describe('stentor parse', () => {
  test('writes one line a file, with articles in normal form', async () => {
    const folder = aFolder();
    const terminal = aTerminal();
    const file = folder.file('feed.xml', rss);
    await run(['parse', file], terminal);
    expect(jsonLines(terminal.out)).toMatchObject([
      {
        file,
        error: null,
        feed: { title: 'Harbour & Hill', siteUrl: 'https://harbour.example/' },
        articles: [
          {
            title: 'Maduro weighs asylum',
            canonicalUrl: 'https://harbour.example/maduro',
            source: 'harbour.example',
            publishedAt: '2025-12-11T09:00:00.000Z',
          },
          { title: 'Quiet day', url: 'https://harbour.example/quiet' },
        ],
        warnings: [expect.stringContaining('"soon"')],
      },
    ]);
    expect(terminal.out).not.toContain('backlog');
    expect(terminal.complaints).toEqual([]);
  });

  test('takes paths from standard input, and no bad file stops the next', async () => {
    const folder = aFolder();
    const files = [
      folder.file('empty.xml', ''),
      folder.file('page.html', '<!doctype html><html><body><p>Hello</p></body></html>'),
      folder.file('huge.xml', Buffer.alloc(10_000_001, ' ')),
      folder.path,
      join(folder.path, 'missing.xml'),
      folder.file('feed.xml', rss),
    ];
    const terminal = aTerminal({ input: `${files.join('\r\n')}\n\n` });
    await run(['parse', '--files-from', '-'], terminal);
    const answers = jsonLines(terminal.out) as {
      file: string;
      error: { cause: string; message: string } | null;
    }[];
    expect(answers.map(({ file }) => file)).toEqual(files);
    expect(answers.map(({ error }) => error?.cause)).toEqual([
      'empty',
      'html',
      'too-large',
      'unreadable-file',
      'unreadable-file',
      undefined,
    ]);
    for (const { file, error } of answers) if (error) expect(error.message).toContain(file);
    expect(terminal.complaints).toEqual([]);
  });

  test('reads a document from standard input, and follows the address that it came from', async () => {
    const terminal = aTerminal({ input: rss });
    await run(['parse', '-', '--url', 'https://other.example/rss'], terminal);
    expect(jsonLines(terminal.out)).toMatchObject([
      { file: '-', articles: [{ canonicalUrl: 'https://other.example/maduro' }, {}] },
    ]);
  });

  test('reads a news sitemap that is a gzip file', async () => {
    const sitemap = await readFile(
      new URL('../../infra/local/newsroom/feeds/diario-do-cais.xml', import.meta.url),
    );
    const terminal = aTerminal();
    await run(['parse', aFolder().file('news.xml.gz', gzipSync(sitemap))], terminal);
    expect(jsonLines(terminal.out)).toMatchObject([
      {
        error: null,
        feed: { title: 'Diário do Cais' },
        articles: [{ language: 'pt', categories: ['porto', 'diplomacia'] }, {}],
      },
    ]);
  });

  test('says what is missing or wrong on the command line', async () => {
    const terminal = aTerminal();
    await run(['parse'], terminal);
    await run(['parse', 'x', '--url', 'ftp://example.com'], terminal);
    await run(['parse', '--files-from', '/no/such/list'], terminal);
    expect(terminal.complaints).toEqual([
      expect.stringContaining('Name at least one file'),
      expect.stringContaining('--url must be an http or https address'),
      'There is no file /no/such/list.',
    ]);
    expect(terminal.out).toBe('');
  });
});
