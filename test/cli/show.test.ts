import { expect, test } from 'vitest';
import { run } from '../../cli/program.ts';
import { aDataFolder, aFolder, text } from './folder.ts';
import { aTerminal, jsonLines } from './terminal.ts';

async function output(words: string[]) {
  const terminal = aTerminal();
  await run(words, terminal);
  return terminal;
}

test('stentor show writes a stored article in a form that ingest reads back without loss', async () => {
  const folder = aFolder();
  folder.file('a.txt', text);
  const [first, second] = [aDataFolder(), aDataFolder()];
  const [stored] = jsonLines(
    (await output(['ingest', `${folder.path}/a.txt`, '--data', first, '--json'])).out,
  ) as {
    id: string;
  }[];
  const id = stored?.id ?? '';
  const written = (await output(['show', id, '--text', '--data', first])).out;
  expect(written).toContain('date 2025-12-11');

  folder.file('again.txt', written);
  await output(['ingest', `${folder.path}/again.txt`, '--data', second]);
  const [original] = jsonLines((await output(['show', id, '--json', '--data', first])).out);
  const [again] = jsonLines((await output(['show', id, '--json', '--data', second])).out);
  const { fetchedAt: _, expiresAt: __, ...rest } = original as Record<string, unknown>;
  expect(again).toMatchObject(rest);
  expect((await output(['show', id, '--text', '--data', second])).out).toBe(written);
});

test('stentor show says which id leads nowhere, and shows the others', async () => {
  const folder = aFolder();
  folder.file('a.txt', text);
  const data = aDataFolder();
  const [stored] = jsonLines(
    (await output(['ingest', `${folder.path}/a.txt`, '--data', data, '--json'])).out,
  ) as {
    id: string;
    title: string;
  }[];
  const terminal = await output(['show', 'nowhere', stored?.id ?? '', '--data', data]);
  expect(terminal.complaints).toEqual(['There is no article nowhere there; stentor articles lists the ids.']);
  expect(terminal.out.split('\n')[0]).toBe(stored?.title);
});

test('stentor ingest reads a file of texts, a line each, tells bad lines by number, and can raise no alert', async () => {
  const folder = aFolder();
  const second =
    ' date 2025-12-12 Η Λευκορωσία ανακοίνωσε νέα δρομολόγια φέρι.\n\nΤα δρομολόγια αρχίζουν την άνοιξη.\n';
  folder.file(
    'archive.jsonl',
    [
      JSON.stringify(text),
      '',
      '{"no": "text"}',
      JSON.stringify({ text: second, url: 'https://outlet.example/ferry', source: null }),
      JSON.stringify({ text: 'no date at all' }),
    ].join('\n'),
  );
  const data = aDataFolder();
  const terminal = await output([
    'ingest',
    `${folder.path}/archive.jsonl`,
    '--no-alert',
    '--data',
    data,
    '--json',
  ]);
  const lines = jsonLines(terminal.out) as {
    file: string;
    outcome: string;
    mentions: { status: string; heldReason: string }[];
  }[];
  expect(lines.map(({ file, outcome }) => [file.replace(/.*\//, ''), outcome])).toEqual([
    ['archive.jsonl:1', 'new'],
    ['archive.jsonl:4', 'new'],
  ]);
  const mentions = lines.flatMap((line) => line.mentions);
  expect(mentions.length).toBeGreaterThan(4);
  expect(new Set(mentions.map(({ status, heldReason }) => `${status} ${heldReason}`))).toEqual(
    new Set(['held backlog']),
  );
  expect(terminal.complaints).toHaveLength(2);
  expect(terminal.complaints[0]).toContain('archive.jsonl:3');
  expect(terminal.complaints[1]).toContain('archive.jsonl:5');
});
