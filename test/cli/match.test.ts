import { describe, expect, test } from 'vitest';
import { run } from '../../cli/program.ts';
import { aFolder, rss, text, watches } from './folder.ts';
import { aTerminal, jsonLines } from './terminal.ts';

const article = { id: '1', title: 'Maduro speaks', body: 'He asks for asylum.\u2028In a city.' };

describe('stentor match', () => {
  test('writes one line for each watch that fires, with exact offsets', async () => {
    const file = aFolder().file('watches.yaml', watches);
    const terminal = aTerminal({
      input: `${JSON.stringify(article)}\n${JSON.stringify({ ...article, id: '2', language: null })}`,
    });
    await run(['match', '--watches', file, '--articles', '-'], terminal);
    const matches = jsonLines(terminal.out) as {
      id: string;
      watch: string;
      evidence: { start: number; end: number }[];
    }[];
    expect(matches.map(({ id, watch }) => `${id} ${watch}`)).toEqual([
      '1 asylum',
      '1 maduro',
      '2 asylum',
      '2 maduro',
    ]);
    expect(Object.keys(matches[0] ?? {})).toEqual(['id', 'watch', 'severity', 'score', 'evidence']);
    const [{ start, end } = { start: 0, end: 0 }] = matches[0]?.evidence ?? [];
    expect(article.body.slice(start, end)).toBe('asylum');
    expect(terminal.complaints).toEqual([]);
  });

  test('reads watches in JSON as well', async () => {
    const file = aFolder().file(
      'watches.json',
      JSON.stringify([{ id: 'asylum', kind: 'concept', name: 'asylum' }]),
    );
    const terminal = aTerminal({ input: JSON.stringify(article) });
    await run(['match', '--watches', file, '--articles', '-'], terminal);
    expect(jsonLines(terminal.out)).toMatchObject([{ id: '1', watch: 'asylum' }]);
  });

  test('names each bad line and goes on', async () => {
    const folder = aFolder();
    const articles = folder.file(
      'a.jsonl',
      `{"id":\n\n{"id":"x","title":"t"}\n[]\n${JSON.stringify(article)}\n`,
    );
    const terminal = aTerminal();
    await run(['match', '--watches', folder.file('w.yaml', watches), '--articles', articles], terminal);
    expect(jsonLines(terminal.out)).toHaveLength(2);
    expect(terminal.complaints).toEqual([
      expect.stringMatching(/a\.jsonl:1: is no JSON/),
      expect.stringMatching(/a\.jsonl:3: is no article \(body is not a text\)/),
      expect.stringMatching(/a\.jsonl:4: is no article/),
    ]);
  });

  test('tells everything that is wrong in a file of watches, a line each, and matches nothing', async () => {
    const file = aFolder().file('w.yaml', '- id: a\n  kind: person\n- id: b\n  kind: robot\n  name: R2\n');
    const terminal = aTerminal({ input: JSON.stringify(article) });
    await run(['match', '--watches', file, '--articles', '-'], terminal);
    expect(terminal.complaints).toHaveLength(2);
    for (const complaint of terminal.complaints) expect(complaint).toContain(`${file}:`);
    expect(terminal.out).toBe('');
  });

  test('cannot read both from standard input', async () => {
    const terminal = aTerminal();
    await run(['match', '--watches', '-', '--articles', '-'], terminal);
    await run(['match', '--watches', '-'], terminal);
    expect(terminal.complaints).toEqual([
      expect.stringContaining('can be standard input'),
      expect.stringContaining("required option '--articles <file>'"),
    ]);
  });
});

describe('stentor explain', () => {
  test('says why a watch fires on an article given as text', async () => {
    const folder = aFolder();
    const words = ['explain', folder.file('a.txt', text), '--watches', folder.file('w.yaml', watches)];
    const terminal = aTerminal();
    await run([...words, '--watch', 'asylum'], terminal);
    expect(terminal.out).toContain('asylum fired');
    expect(terminal.out).toContain('"άσυλο"');
    const asJson = aTerminal();
    await run([...words, '--json'], asJson);
    expect(jsonLines(asJson.out)).toMatchObject([
      { watch: 'maduro', fired: true },
      { watch: 'asylum', fired: true, match: { watch: 'asylum' } },
    ]);
  });

  test('explains each article of a feed or of JSON lines', async () => {
    const folder = aFolder();
    const file = folder.file('w.yaml', watches);
    for (const source of [
      folder.file('feed.xml', rss),
      folder.file('a.jsonl', `${JSON.stringify(article)}\n`.repeat(2)),
    ]) {
      const terminal = aTerminal();
      await run(['explain', source, '--watches', file, '--watch', 'maduro', '--json'], terminal);
      expect(jsonLines(terminal.out)).toHaveLength(2);
    }
  });

  test('refuses a watch or an article that does not exist', async () => {
    const folder = aFolder();
    const file = folder.file('w.yaml', watches);
    const terminal = aTerminal();
    await run(['explain', folder.file('a.txt', text), '--watches', file, '--watch', 'nobody'], terminal);
    await run(['explain', 'nothing.txt', '--watches', file], terminal);
    await run(['explain', folder.file('b.txt', 'Just words.'), '--watches', file], terminal);
    expect(terminal.complaints).toEqual([
      expect.stringContaining('maduro, asylum'),
      expect.stringContaining('There is no file nothing.txt'),
      expect.stringMatching(/b\.txt: has no date line/),
    ]);
    expect(terminal.out).toBe('');
  });
});
