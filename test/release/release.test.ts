import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { bundledPackages, noticesOf } from '../../infra/release/notices.ts';
import packageJson from '../../package.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

test('the notices name every package that a function is bundled with, and no other: else run npm run notices', async () => {
  const packages = await bundledPackages();
  expect(packages.map(({ name }) => name)).toContain('@middy/core');
  expect(packages.map(({ name }) => name)).not.toContain('aws-cdk-lib');
  expect(read('THIRD-PARTY-NOTICES')).toBe(noticesOf(packages));
});

test('bundled packages have licences under which they may go along with Apache-2.0', async () => {
  const compatible = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MIT-0|BlueOak-1\.0\.0|Unlicense)\b/;
  for (const { name, license } of await bundledPackages())
    expect(`${name}: ${license}`).toMatch(new RegExp(`^${name}: ${compatible.source.slice(1)}`));
});

test('the change log tells of the version that is next or out, and the licence is the one that is named', () => {
  expect(read('CHANGELOG.md')).toContain(`## ${packageJson.version}`);
  expect(packageJson.license).toBe('Apache-2.0');
  expect(read('LICENSE')).toContain('Version 2.0, January 2004');
});

test('a release holds what runs it and nothing else', () => {
  for (const file of packageJson.files) expect(existsSync(`${root}/${file}`)).toBe(true);
  expect(packageJson.files).not.toContain('test');
});
