import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { plain } from '../../infra/bundle/bundle.ts';
import { projectRoot } from '../../infra/cloud/functions.ts';

const run = promisify(execFile);

/** A function's module, and the bytes of all that is uploaded with it: its tables, but neither source map nor configuration. */
export type Bundle = { name: string; path: string; bytes: number };

/** Synthesises the whole app into `folder`, every part of it, and gives the bundles of its functions by size. */
export async function synthesizeBundles(folder: string): Promise<Bundle[]> {
  const { context } = JSON.parse(readFileSync(`${projectRoot}cdk.json`, 'utf8'));
  await run(process.execPath, ['infra/app.ts'], {
    cwd: projectRoot,
    env: {
      PATH: `${projectRoot}node_modules/.bin:${process.env.PATH}`,
      CDK_OUTDIR: folder,
      CDK_CONTEXT_JSON: JSON.stringify({ ...context, websub: true, links: true }),
    },
  });
  const template: Template = JSON.parse(readFileSync(`${folder}/Stentor.template.json`, 'utf8'));
  return Object.entries(template.Resources)
    .filter(([id, { Type }]) => Type === 'AWS::Lambda::Function' && !id.startsWith('AWSCDK'))
    .map(([id, { Properties }]) => {
      const asset = `${folder}/asset.${Properties?.Code?.S3Key.replace('.zip', '')}`;
      return {
        name: id.replace(/Function[0-9A-F]{8}$/, ''),
        path: `${asset}/index.mjs`,
        bytes: bytesIn(asset),
      };
    })
    .sort((one, other) => other.bytes - one.bytes);
}

type Template = { Resources: Record<string, { Type: string; Properties?: { Code?: { S3Key: string } } }> };

function bytesIn(asset: string): number {
  const files = readdirSync(asset, { withFileTypes: true }).filter(
    (file) => file.isFile() && !file.name.endsWith('.map'),
  );
  return files.reduce((bytes, { name }) => bytes + statSync(`${asset}/${name}`).size, 0);
}

/**
 * The handler that does nothing, bundled as anybody would: minified, with its source map, and with all that the AWS clients
 * bring along. None of what the functions leave out is left out of it.
 */
export async function bundleEmpty(folder: string): Promise<Bundle> {
  const path = `${folder}/empty.mjs`;
  await build({ ...plain, entryPoints: [`${projectRoot}bench/bundling/empty.ts`], outfile: path });
  return { name: 'an empty handler', path, bytes: statSync(path).size };
}
