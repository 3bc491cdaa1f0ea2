import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../infra/project-root.ts';
import { temporaryFolder } from './synthesis.ts';

const run = promisify(execFile);
const folder = temporaryFolder();
const { context } = JSON.parse(readFileSync(`${projectRoot}cdk.json`, 'utf8'));
let bundles: string[];

beforeAll(async () => {
  // As `cdk synth` runs it; where nothing that AWS needs is at hand.
  await run(process.execPath, ['infra/app.ts'], {
    cwd: projectRoot,
    env: {
      PATH: `${projectRoot}node_modules/.bin:${process.env.PATH}`,
      CDK_OUTDIR: folder.path,
      CDK_CONTEXT_JSON: JSON.stringify({ ...context, email: 'me@example.com', websub: true, links: true }),
    },
  });
  const assets = readdirSync(folder.path).filter((name) => name.startsWith('asset.'));
  bundles = assets.filter((asset) => readdirSync(`${folder.path}/${asset}`).includes('index.mjs'));
});
afterAll(folder.remove);

describe('a synthesis of the app without account, credentials or network', () => {
  it('bundles each function to a module that loads where nothing is installed', async () => {
    const functions = readdirSync(`${projectRoot}functions`).filter((file) =>
      /export const handler/.test(readFileSync(`${projectRoot}functions/${file}`, 'utf8')),
    );
    expect(bundles).toHaveLength(functions.length);
    const loads = bundles.map(async (bundle) => {
      const script = `const { handler } = await import(${JSON.stringify(`${folder.path}/${bundle}/index.mjs`)}); console.log(typeof handler)`;
      const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], {
        cwd: folder.path,
        env: { AWS_REGION: 'eu-west-1' },
      });
      return stdout.trim();
    });
    expect(await Promise.all(loads)).toEqual(Array(bundles.length).fill('function'));
  });

  it('writes words of other scripts as they are, which escapes would make two or three times as long', () => {
    const texts = bundles.map((bundle) => readFileSync(`${folder.path}/${bundle}/index.mjs`, 'utf8'));
    expect(texts.filter((text) => /\p{sc=Cyrillic}/u.test(text)).length).toBeGreaterThan(3);
  });

  it('lays the config folder beside the configure function, and beside no other', () => {
    const configured = bundles.filter((bundle) => readdirSync(`${folder.path}/${bundle}`).includes('config'));
    expect(configured).toHaveLength(1);
    const beside = `${folder.path}/${configured[0]}/config/`;
    for (const file of ['feeds.opml', 'watches.yaml'])
      expect(readFileSync(`${beside}${file}`, 'utf8')).toBe(
        readFileSync(`${projectRoot}config/${file}`, 'utf8'),
      );
  });
});
