import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../infra/project-root.ts';

const rows = readFileSync(`${projectRoot}docs/security.md`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split(' | '));

describe('the threats of docs/security.md', () => {
  it('are of all six kinds', () => {
    const kinds = rows.flatMap(([threat = '']) => /\*\*(.+?)\*\*/.exec(threat)?.[1] ?? []);
    expect(kinds).toEqual([
      'Spoofing',
      'Tampering',
      'Repudiation',
      'Information disclosure',
      'Denial of service',
      'Elevation of privilege',
    ]);
  });

  it.each(rows)('%s: the tests that it names are there', (_threat, _mitigation, proof = '') => {
    const named = [...proof.matchAll(/(?:`(test\/[\w/-]+\.test\.ts)` )?"(.+?)"/g)];
    expect(named).not.toHaveLength(0);
    let file = '';
    for (const [, path, name] of named) {
      file = path ?? file;
      expect(readFileSync(`${projectRoot}${file}`, 'utf8')).toContain(name);
    }
  });
});
