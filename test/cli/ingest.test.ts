import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../cli/program.ts';
import { openLocal } from '../../infra/local/local.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import { syncWatches } from '../../shared/watch/sync.ts';
import { aDataFolder, aFolder, rss, text, watches } from './folder.ts';
import { aTerminal, jsonLines } from './terminal.ts';

describe('stentor ingest', () => {
  test('stores texts and feeds and raises their alerts, once', async () => {
    const folder = aFolder();
    const data = aDataFolder();
    mkdirSync(join(folder.path, 'in'));
    folder.file('in/a.txt', text);
    folder.file('in/b.xml', rss);
    folder.file('in/.hidden', 'not read');
    const words = ['ingest', join(folder.path, 'in'), '--data', data, '--json'];

    const first = aTerminal();
    await run(words, first);
    expect(first.complaints).toEqual([]);
    expect(first.remarks[0]).toContain('config/watches.yaml were loaded');
    const stored = jsonLines(first.out) as {
      outcome: string;
      mentions: { watch: string; messageId: string }[];
    }[];
    expect(stored).toMatchObject([
      { outcome: 'new', day: '2025-12-11', language: 'el' },
      { outcome: 'new', title: 'Maduro weighs asylum' },
      { outcome: 'new', title: 'Quiet day', mentions: [] },
    ]);
    const everyone = ['asylum', 'belarus', 'maduro', 'maduro-exile'];
    expect(stored[0]?.mentions.map(({ watch }) => watch)).toEqual(everyone);
    expect(stored[1]?.mentions.map(({ watch }) => watch)).toEqual(everyone);

    const second = aTerminal();
    await run(words, second);
    expect(jsonLines(second.out)).toEqual(stored.map((one) => ({ ...one, outcome: 'known' })));

    const asked = aTerminal();
    await run(['mentions', '--watch', 'maduro', '--data', data], asked);
    expect(asked.out.match(/ sent /g)).toHaveLength(2);
  });

  test('works beside a run that has the data folder, which raises the alerts', async () => {
    const folder = aFolder();
    const data = aDataFolder();
    const stack = await openLocal(data);
    try {
      await syncWatches(stack.wiring.watches, parseWatches(watches, 'watches.yaml'));
      stack.start();
      const terminal = aTerminal();
      const file = folder.file('a.txt', text);
      await run(
        [
          'ingest',
          file,
          '--data',
          data,
          '--source',
          'www.limani.example',
          '--url',
          'https://limani.example/1',
        ],
        terminal,
      );
      expect(terminal.out).toMatch(/maduro: alert sent for .*Μαδούρο/);
      expect(
        (
          await stack.wiring.articles.list({
            since: '2025',
            until: '2026',
            source: 'limani.example',
            limit: 9,
          })
        )[0],
      ).toMatchObject({
        url: 'https://limani.example/1',
      });
    } finally {
      await stack.close();
    }
  });

  test('names a file that it cannot use and goes on with the next', async () => {
    const folder = aFolder();
    const bad = [
      folder.file('empty.txt', ''),
      folder.file('page.html', '<html><body><p>Hi</p></body></html>'),
      folder.file('words.txt', 'Only words.'),
      folder.file('date.txt', ' date 2025-02-30 Impossible.'),
    ];
    const terminal = aTerminal();
    await run(['ingest', ...bad, folder.file('a.txt', text), '--data', aDataFolder()], terminal);
    expect(terminal.complaints).toHaveLength(4);
    for (const [index, file] of bad.entries()) expect(terminal.complaints[index]).toContain(file);
    expect(terminal.out).toMatch(/^new /);
  });

  test('goes to no endpoint, where nobody raises alerts', async () => {
    const terminal = aTerminal();
    await run(['ingest', 'a.txt', '--endpoint', 'http://127.0.0.1:9'], terminal);
    expect(terminal.complaints).toEqual([expect.stringContaining("unknown option '--endpoint'")]);
  });
});
