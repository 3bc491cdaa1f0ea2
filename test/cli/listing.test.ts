import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../cli/program.ts';
import { stockedEngine } from '../query/shelves.ts';
import { aFolder } from './folder.ts';
import { aTerminal } from './terminal.ts';

let engine: Awaited<ReturnType<typeof stockedEngine>>;
beforeAll(async () => {
  engine = await stockedEngine();
});
afterAll(() => engine.stop());

const ask = async (...words: string[]) => {
  const terminal = aTerminal();
  await run([...words, '--endpoint', engine.endpoint], terminal);
  return terminal;
};

describe('the questions', () => {
  test('are answered as a table for people', async () => {
    const { out } = await ask('mentions', '--since', '1d', '--limit', '3');
    const [headings, ...rows] = out.trimEnd().split('\n');
    expect(headings).toMatch(/^PUBLISHED \(UTC\) +WATCH +ALERT +LANG +SOURCE +ARTICLE +WORDS +TITLE$/);
    expect(rows).toHaveLength(3);
    expect(rows[2]).toMatch(
      /^2026-03-01 07:00 {2}maduro +held: backlog +pt-BR +folha\.example .* Minsk! +Story b$/,
    );
  });

  test('are answered as a JSON array for programs', async () => {
    const { out } = await ask('articles', '--watch', 'belarus', '--language', 'el', '--json');
    expect(JSON.parse(out)).toMatchObject([{ title: 'Story a' }, { title: 'Story c' }]);
    expect(JSON.parse((await ask('articles', '--since', '1m', '--json')).out)).toEqual([]);
  });

  test('show the last error of a feed and the rule of a watch in words', async () => {
    expect((await ask('feeds')).out).toMatch(/^failing .* find its new one\.$/m);
    await engine.doors.watches.put({
      id: 'both',
      kind: 'rule',
      severity: 'high',
      rule: { all: ['maduro', { any: ['quiet', { not: 'belarus' }] }], within: { words: 5 } },
    });
    expect((await ask('watches', '--watch', 'both')).out).toContain(
      'maduro and (quiet or (not belarus)) in 5 words',
    );
    expect((await ask('mentions', '--watch', 'quiet')).out).toBe('No mentions.\n');
  });

  test('are refused in words when an option is wrong or means nothing', async () => {
    expect((await ask('feeds', '--watch', 'belarus')).complaints).toEqual([
      expect.stringContaining('--watch does not apply to feeds'),
    ]);
    expect((await ask('mentions', '--since', 'soon')).complaints).toEqual([
      expect.stringContaining('--since must be'),
    ]);
    expect((await ask('articles', '--data', 'x')).complaints).toEqual([
      expect.stringContaining('one place only'),
    ]);
    expect((await ask('articles', '--region', 'x')).complaints).toEqual([
      expect.stringContaining('--stack only'),
    ]);
  });
});

describe('a place that is not there', () => {
  test('is told in one sentence', async () => {
    const terminal = aTerminal();
    await run(['feeds', '--data', aFolder().path], terminal);
    await run(['feeds', '--endpoint', 'nowhere'], terminal);
    await run(['feeds', '--endpoint', 'http://127.0.0.1:9'], terminal);
    expect(terminal.complaints).toEqual([
      expect.stringMatching(/^There is no local run in the folder .* npm start/),
      expect.stringContaining('--endpoint must be an address'),
      expect.stringContaining('Nothing answers there'),
    ]);
  });
});
