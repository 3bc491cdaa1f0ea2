import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDoors } from '../../cli/place.ts';
import { run } from '../../cli/program.ts';
import { openLocal } from '../../infra/local/local.ts';
import type { Article } from '../../shared/article/article.ts';
import { backfillWatch } from '../../shared/watch/backfill.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import { syncWatches } from '../../shared/watch/sync.ts';
import { rss, text, watches } from './folder.ts';
import { aTerminal, jsonLines } from './terminal.ts';

type Stack = Awaited<ReturnType<typeof openLocal>>;

/** Opens a folder's tables for a while, with some watches in them. */
async function withStack<Result>(
  data: string,
  yaml: string,
  use: (stack: Stack) => Promise<Result>,
): Promise<Result> {
  const stack = await openLocal(data);
  try {
    await syncWatches(stack.wiring.watches, parseWatches(yaml, 'w'));
    return await use(stack);
  } finally {
    await stack.close();
  }
}

describe('stentor watches backfill', () => {
  // One folder for all of these: what is stored in it takes longest.
  const folder = mkdtempSync(join(tmpdir(), 'stentor-'));
  const data = join(folder, 'data');
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const more = `${watches}- country: BY\n- {id: exile, rule: {all: [maduro, by], within: paragraph}}\n`;
  const ask = async (...words: string[]) => {
    const terminal = aTerminal();
    await run(['watches', 'backfill', ...words, '--data', data], terminal);
    return terminal;
  };
  const mentionsOf = async (watch: string) => {
    const { doors, close } = await openDoors({ data }, aTerminal());
    try {
      return await doors.mentions.list({ watch, since: '2025-01-01', until: '2026-12-31', limit: 10 });
    } finally {
      await close();
    }
  };

  beforeAll(async () => {
    mkdirSync(data);
    file('data/ports.json', JSON.stringify({ dynamodb: 0, messaging: 0, inbox: 0, api: 0, newsroom: 0 }));
    const files = [file('a.txt', text), file('b.xml', rss)];
    await withStack(data, watches, async () => undefined);
    await run(['ingest', ...files, '--data', data], aTerminal());
    await withStack(data, more, async () => undefined);
  }, 60_000);

  test('holds what a new watch finds in stored articles, and adds nothing when run again', async () => {
    const first = await ask('by', '--since', '2025-12-01');
    expect(first.complaints).toEqual([]);
    expect(first.out).toBe('by: 2 new mentions in 3 articles since 2025-12-01T00:00:00.000Z.\n');
    const mentions = await mentionsOf('by');
    expect(mentions.map(({ status, heldReason }) => [status, heldReason])).toEqual([
      ['held', 'backfill'],
      ['held', 'backfill'],
    ]);
    expect(mentions.every(({ score }) => score !== undefined && score > 0)).toBe(true);
    const again = await ask('by', '--since', '2025-12-01', '--alert', '--json');
    expect(jsonLines(again.out)).toEqual([
      expect.objectContaining({ articles: 3, mentions: 0, known: 2, alerted: 0 }),
    ]);
    expect(await mentionsOf('by')).toEqual(mentions);
  });

  test('alerts what it finds where it is told to, of a rule as well and of nothing else', async () => {
    const terminal = await ask('exile', '--since', '2025-12-01', '--alert');
    expect(terminal.out).toMatch(/^exile: 2 new mentions in 3 articles .*, 2 alerts sent\.\n$/);
    const mentions = await mentionsOf('exile');
    expect(mentions.map(({ status }) => status)).toEqual(['sent', 'sent']);
    expect(mentions[0]?.evidence[0]?.path).toMatch(/^exile › all › (maduro|by)$/);
    expect((await mentionsOf('by')).every(({ status }) => status === 'held')).toBe(true);
  });

  test('looks at the articles of the time that it is asked about only', async () => {
    const terminal = await ask('asylum', '--since', '7d', '--json');
    expect(jsonLines(terminal.out)).toMatchObject([
      { watch: 'asylum', since: '2026-02-22T12:00:00.000Z', known: 0 },
    ]);
  });

  test.each([
    [['nobody'], /no watch has the id "nobody": use one of asylum, by, exile, maduro/],
    [['by', '--since', 'yesterday'], /--since must be/],
    [[], /missing required argument 'watch'/],
  ])('refuses %j', async (words, message) => {
    const terminal = await ask(...words);
    expect(terminal.complaints).toEqual([expect.stringMatching(message)]);
  });

  test('an option of the listing before the command is refused and not swallowed', async () => {
    const terminal = aTerminal();
    await run(['watches', '--since', '7d', 'backfill', 'by'], terminal);
    expect(terminal.complaints).toEqual([expect.stringContaining('--since stands before the command')]);
  });

  test('reads every article once, however many share an instant', async () => {
    await withStack(data, more, async ({ wiring }) => {
      const [one] = await wiring.articles.list({ since: '2025-12-01', until: '2026-12-31', limit: 1 });
      if (one === undefined) throw new Error('no article');
      const stored: Article[] = Array.from({ length: 700 }, (_, index) => ({
        ...one,
        id: String(index).padStart(26, 'a'),
        title: 'Nothing',
        body: '',
        at: index < 550 ? '2026-01-02T00:00:00.000Z' : `2026-01-01T00:00:00.${String(999 - index)}Z`,
      }));
      let reads = 0;
      const list = async ({ until, limit }: { until: string; limit: number }) => {
        reads += 1;
        return stored.filter(({ at }) => at <= until).slice(0, limit);
      };
      const doors = { ...wiring, articles: { ...wiring.articles, list } };
      const asked = { watch: 'by', since: '2026-01-01', until: '2026-02-01', alert: false };
      expect(await backfillWatch(doors, asked)).toEqual({ articles: 700, mentions: 0, known: 0, alerted: 0 });
      expect(reads).toBeLessThan(10);
    });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));
});
