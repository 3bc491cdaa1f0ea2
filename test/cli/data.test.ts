import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { run } from '../../cli/program.ts';
import { type LocalStack, openLocal } from '../../infra/local/local.ts';
import { readFingerprint } from '../../shared/story/fingerprint.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import { syncWatches } from '../../shared/watch/sync.ts';
import { anArticle } from '../alert/article.ts';
import { id, stockedEngine } from '../query/shelves.ts';
import { startEngine } from '../store/engine.ts';
import { aDataFolder, aFolder, watches } from './folder.ts';
import { aTerminal, jsonLines } from './terminal.ts';

let engine: Awaited<ReturnType<typeof stockedEngine>>;
beforeAll(async () => {
  engine = await stockedEngine();
});
afterAll(() => engine.stop());

const stentor = async (...words: string[]) => {
  const terminal = aTerminal();
  await run(words, terminal);
  return terminal;
};
const fromEngine = (...words: string[]) => stentor(...words, '--endpoint', engine.endpoint);

describe('export and import', () => {
  test.each(['jsonl', 'csv'])('take everything out as %s, and bring it back exactly', async (format) => {
    const file = join(aFolder().path, `all.${format}`);
    const other = await startEngine();
    onTestFinished(() => other.stop());
    const there = ['--endpoint', other.endpoint];
    const exported = await fromEngine('export', '--file', file);
    expect(exported.complaints).toEqual([]);
    expect(exported.remarks).toEqual([`Exported 5 articles, 6 mentions, 2 feeds, 3 watches into ${file}.`]);
    expect(existsSync(`${file}.partial`)).toBe(false);

    const imported = await stentor('import', file, ...there);
    expect(imported.complaints).toEqual([]);
    expect(imported.remarks).toEqual([
      'articles: 5 stored.',
      'mentions: 6 stored.',
      'feeds: 2 stored.',
      'watches: 3 stored.',
    ]);
    const again = await stentor('export', '--format', format, ...there);
    expect(again.out.split('\n').sort()).toEqual(readFileSync(file, 'utf8').split('\n').sort());
    for (const question of ['articles', 'mentions', 'feeds', 'watches']) {
      const brought = await stentor(question, '--json', ...there);
      const here = await fromEngine(question, '--json');
      const closed = (text: string) =>
        (JSON.parse(text) as { openStatus?: string }[]).map(({ openStatus: _, ...rest }) => rest);
      expect(closed(brought.out)).toEqual(closed(here.out));
      expect(brought.out).not.toMatch(/schemaVersion|imported/);
    }
    const twice = await stentor('import', file, ...there);
    expect(twice.remarks).toEqual([
      'articles: 0 stored, 5 there already.',
      'mentions: 0 stored, 6 there already.',
      'feeds: 0 stored, 2 there already.',
      'watches: 0 stored, 3 there already.',
    ]);
  });

  test('keep to the range and the tables that are asked for', async () => {
    const some = await fromEngine('export', '--since', '2026-02-28', '--tables', 'articles,mentions');
    const rows = jsonLines(some.out) as { table: string; item: { id?: string; at: string } }[];
    expect(rows.map(({ table, item }) => `${table} ${item.at.slice(0, 10)}`).sort()).toEqual([
      'articles 2026-02-28',
      'articles 2026-03-01',
      'articles 2026-03-01',
      'mentions 2026-02-28',
      'mentions 2026-03-01',
      'mentions 2026-03-01',
      'mentions 2026-03-01',
    ]);
    const old = await fromEngine('export', '--until', '2025-12-31', '--tables', 'articles');
    expect(jsonLines(old.out)).toMatchObject([{ schemaVersion: 2, item: { id: id('e') } }]);
  });

  test('read a restored table in place of the live one', async () => {
    const restored = await fromEngine('export', '--tables', 'articles', '--restored', 'Watches');
    expect(restored.remarks).toEqual(['Exported 0 articles.']);
    const missing = await fromEngine('export', '--tables', 'articles', '--restored', 'Nowhere');
    expect(missing.complaints[0]).toContain('A table of Stentor is missing there');
  });

  test('leave an item that is there as it is, unless they are told to overwrite it', async () => {
    const folder = aFolder();
    const data = join(folder.path, 'data');
    const line = (title: string) =>
      `${JSON.stringify({ table: 'articles', schemaVersion: 2, item: anArticle({ title }) })}\n`;
    await stentor('import', folder.file('a.jsonl', line('Newer')), '--data', data);
    const older = folder.file('b.jsonl', line('Older'));
    const kept = await stentor('import', older, '--data', data);
    expect(kept.remarks).toEqual([
      'articles: 0 stored, 1 differ from what is there, which stays (--overwrite replaces them).',
    ]);
    expect((await stentor('show', 'a'.repeat(26), '--data', data)).out).toContain('Newer');
    await stentor('import', older, '--overwrite', '--data', data);
    expect((await stentor('show', 'a'.repeat(26), '--data', data)).out).toContain('Older');
  });

  test('say of each item that cannot be stored where it is and why, and store the others', async () => {
    const folder = aFolder();
    const good = JSON.stringify({ table: 'articles', item: anArticle() });
    const later = JSON.stringify({ table: 'articles', schemaVersion: 99, item: anArticle() });
    const file = folder.file(
      'mixed.jsonl',
      ['{', good, later, '{"table":"widgets","item":{}}', ''].join('\n'),
    );
    const data = join(folder.path, 'data');
    const terminal = await stentor('import', file, folder.file('empty', ''), '/no/such/file', '--data', data);
    expect(terminal.remarks).toEqual(['articles: 1 stored.']);
    expect(terminal.complaints).toEqual([
      `${file}:1: the line is not JSON; stentor export writes {"table": …, "item": …} a line.`,
      expect.stringContaining(`${file}:3: it is of schema 99 and this Stentor knows articles up to schema 2`),
      `${file}:4: table is not one of articles, mentions, feeds, watches.`,
      expect.stringContaining('the file is empty'),
      'There is no file /no/such/file.',
    ]);
  });

  test.each([
    [
      ['export', '--tables', 'articles,people'],
      '--tables names some of articles,mentions,feeds,watches, and not "people".',
    ],
    [['export', '--restored', 'old'], '--restored is one table: say which with --tables'],
    [['export', '--format', 'xml'], '--format is jsonl or csv, and not "xml".'],
    [['export', '--since', 'ever'], '--since must be an instant'],
    [['export', '--since', '1d', '--until', '2d'], 'is later than --until'],
    [['import'], "missing required argument 'files'"],
  ])('refuse %j with one sentence', async (words, complaint) => {
    const terminal = await fromEngine(...words);
    expect(terminal.complaints).toHaveLength(1);
    expect(terminal.complaints[0]).toContain(complaint);
  });
});

describe('in a run that works', () => {
  let stack: LocalStack;
  let data: string;
  beforeAll(async () => {
    data = aDataFolder();
    stack = await openLocal(data);
    await syncWatches(stack.wiring.watches, parseWatches(watches, 'watches.yaml'));
  });
  afterAll(() => stack.close());
  const told = () => stack.messaging.deliveries.list(100).filter(({ kind }) => kind === 'notification');

  test('imported articles and mentions raise no alert and fetch no page; their next edit does', async () => {
    const summary = anArticle({ id: 'b'.repeat(26), fullText: 'summary' });
    const pending = {
      ...{ watch: 'maduro', at: `${summary.at}#${summary.id}`, articleId: summary.id, severity: 'normal' },
      ...{ evidence: [], title: summary.title, source: summary.source, watchVersion: 'v' },
      ...{ status: 'pending', openStatus: 'pending', createdAt: '2026-01-15T10:00:00.000Z' },
    };
    const items = [
      { table: 'articles', item: summary },
      { table: 'mentions', item: pending },
    ];
    const file = aFolder().file('a.jsonl', items.map((item) => JSON.stringify(item)).join('\n'));
    expect((await stentor('import', file, '--data', data)).complaints).toEqual([]);
    await stack.drain();
    expect(told()).toEqual([]);
    expect(await stack.wiring.mentions.open('pending', 10)).toEqual([]);
    expect(await stack.wiring.articles.get(summary.id)).toMatchObject({ fullText: 'summary' });
    expect(await stack.wiring.articles.get(summary.id)).not.toHaveProperty('fullTextProblem');

    const edited = {
      ...summary,
      fullText: 'feed',
      body: 'Asylum for Nicolás Maduro.',
      contentHash: 'e'.repeat(26),
    };
    await stack.wiring.articles.edit(edited as typeof summary);
    await stack.drain();
    expect(told().length).toBeGreaterThan(0);
  });
});

describe('migrate', () => {
  test('makes the fingerprints of the first schema anew, once, and raises nothing', async () => {
    const data = aDataFolder();
    const stack = await openLocal(data);
    const { openDynamoDB } = await import('../../shared/store/dynamodb.ts');
    const client = openDynamoDB({ endpoint: stack.addresses.dynamodb });
    const old = anArticle({ fingerprint: '0123456789abcdef', fullText: 'summary', backlog: true });
    const present = anArticle({ id: 'p'.repeat(26), fingerprint: '2.1.a.b.c.d.e' });
    await client.send(new PutCommand({ TableName: 'Articles', Item: old }));
    await stack.wiring.articles.put(present);
    await stack.drain();
    await syncWatches(stack.wiring.watches, parseWatches(watches, 'watches.yaml'));
    expect(await stack.wiring.articles.get(old.id)).toEqual(old);

    const planned = await stentor('migrate', '--dry-run', '--data', data);
    expect(planned.out).toBe(
      'Articles: 1 of 2 items would be brought to schema 2: fingerprints of the old form are made anew (1).\nMentions: of schema 1, the only one there is.\nFeeds: of schema 1, the only one there is.\nWatches: of schema 1, the only one there is.\n',
    );
    expect(await stack.wiring.articles.get(old.id)).toEqual(old);
    const done = await stentor('migrate', '--data', data, '--json');
    expect(jsonLines(done.out)[0]).toMatchObject({ table: 'Articles', looked: 2, migrated: 1, left: 0 });
    const now = await stack.wiring.articles.get(old.id);
    expect(readFingerprint(now?.fingerprint ?? '')?.size).toBeGreaterThan(0);
    expect({ ...now, fingerprint: old.fingerprint }).toEqual(old);
    expect(jsonLines((await stentor('migrate', '--data', data, '--json')).out)[0]).toMatchObject({
      migrated: 0,
    });
    await stack.drain();
    expect(await stack.wiring.mentions.about(old.id)).toEqual([]);
    client.destroy();
    await stack.close();
  });
});
