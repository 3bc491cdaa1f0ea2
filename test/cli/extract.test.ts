import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { run } from '../../cli/program.ts';
import { heading, pageOf, paragraphs, story } from '../page/pages.ts';
import { aFolder } from './folder.ts';
import { aTerminal, jsonLines } from './terminal.ts';

const html = pageOf(
  `<article>${heading}<p class="by">By Jane Doe</p>${paragraphs()}<p><a href="/x">Read more: Storm tears planks</a></p></article>`,
  { head: '<meta property="article:published_time" content="2026-01-12T23:30:00-05:00">' },
);

describe('stentor extract', () => {
  test('writes one line of JSON a page, in order, and no bad page stops the next', async () => {
    const folder = aFolder();
    const good = folder.file('good.html', html);
    const input = `${good}\thttps://harbour.example/pier\n${folder.path}/none.html\n${folder.file('empty.html', ' ')}\n${good}\n`;
    const terminal = aTerminal({ input });
    await run(['extract', '--files-from', '-'], terminal);
    expect(jsonLines(terminal.out)).toMatchObject([
      {
        file: good,
        error: null,
        url: 'https://harbour.example/pier',
        title: 'Council votes to rebuild the old pier',
        body: story.join('\n\n'),
        // The page's own day, which in UTC is over.
        publishedAt: '2026-01-12T23:30:00-05:00',
        authors: ['Jane Doe'],
        language: 'en',
      },
      { file: `${folder.path}/none.html`, error: { cause: 'unreadable-file' }, body: '' },
      { error: { cause: 'empty', message: 'The page is empty.' }, body: '' },
      { file: good, error: null },
    ]);
    expect(terminal.complaints).toEqual([]);
  });

  test('writes text that ingest reads', async () => {
    const file = aFolder().file('page.html', html);
    const terminal = aTerminal();
    await run(['extract', file, '--text'], terminal);
    expect(terminal.out).toContain(' title Council votes to rebuild the old pier\n');
    expect(terminal.out).toContain(' date 2026-01-13T04:30:00.000Z');
    expect(terminal.out).toContain(`\n\n${story.join('\n\n')}\n`);
  });

  test('explains what was kept and what was dropped and why', async () => {
    const file = aFolder().file('page.html', html);
    const terminal = aTerminal();
    await run(['extract', file, '--explain'], terminal);
    expect(terminal.out).toContain(`\n+ ${story[0]}\n`);
    expect(terminal.out).toContain('\n- By Jane Doe  [byline]\n');
    expect(terminal.out).toContain('\n- Read more: Storm tears planks  [link]\n');
    expect(terminal.out).toContain('title: Council votes to rebuild the old pier (h1, ');
  });

  test('fetches an address on this machine where it is named', async () => {
    const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(html));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pier`;
    const terminal = aTerminal({ input: address });
    await run(['extract', address], terminal);
    // In a list it may have come from anywhere.
    await run(['extract', '--files-from', '-'], terminal);
    server.close();
    expect(jsonLines(terminal.out)).toMatchObject([
      { file: address, error: null, title: 'Council votes to rebuild the old pier' },
      { file: address, error: { cause: 'blocked-address' } },
    ]);
  });

  test('says which options do not go together', async () => {
    const terminal = aTerminal();
    await run(['extract', 'x.html', '--text', '--explain'], terminal);
    expect(terminal.complaints).toEqual(['Choose one of --text and --explain.']);
  });
});
