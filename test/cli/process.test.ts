import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { aFolder, rss } from './folder.ts';

const stentor = join(import.meta.dirname, '../../cli/stentor.ts');
const execute = promisify(execFile);
const fails = (...words: string[]) =>
  execute(process.execPath, [stentor, ...words]).then(
    () => Promise.reject(new Error('did not fail')),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );

describe('the stentor command', () => {
  test('shows its help, and that of each command', async () => {
    const { stdout } = await execute(process.execPath, [stentor]);
    for (const command of ['articles', 'mentions', 'feeds', 'watches', 'parse', 'match', 'explain', 'ingest'])
      expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    expect((await execute(process.execPath, [stentor, 'match', '--help'])).stdout).toContain(
      '--watches <file>',
    );
  });

  test('fails with one line and exit code 1', async () => {
    const unknown = await fails('pasre');
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
    expect(unknown.stderr).toMatch(/^stentor: unknown command 'pasre'.*\n$/);
    const missing = await fails('match', '--watches', '/no/such/file', '--articles', '-');
    expect(missing).toMatchObject({ code: 1, stderr: 'stentor: There is no file /no/such/file.\n' });
  });

  test('answers with exit code 0 where a document is broken: that is data', async () => {
    const folder = aFolder();
    const { stdout } = await execute(process.execPath, [
      stentor,
      'parse',
      folder.file('a.xml', ''),
      folder.file('b.xml', rss),
    ]);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  test('says nothing when its reader goes away', async () => {
    const file = aFolder().file('feed.xml', rss);
    const child = spawn(process.execPath, [stentor, 'parse', '--files-from', '-'], { stdio: 'pipe' });
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaints += chunk.toString();
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${file}\n`.repeat(2_000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    await once(child, 'exit');
    expect(complaints).toBe('');
  });
});
