import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { bundling } from '../../infra/cloud/bundling.ts';
import { projectRoot } from '../../infra/cloud/functions.ts';

const run = promisify(execFile);

/** A function's module, as it is uploaded. */
export type Bundle = { name: string; path: string; bytes: number };

/** Synthesises the whole app into `folder`, every part of it, and gives the bundles of its functions by size. */
export async function synthesizeBundles(folder: string): Promise<Bundle[]> {
  const { context } = JSON.parse(readFileSync(`${projectRoot}cdk.json`, 'utf8'));
  await run(process.execPath, ['infra/app.ts'], {
    cwd: projectRoot,
    env: {
      PATH: `${projectRoot}node_modules/.bin:${process.env.PATH}`,
      CDK_OUTDIR: folder,
      CDK_CONTEXT_JSON: JSON.stringify({ ...context, websub: true }),
    },
  });
  const template: Template = JSON.parse(readFileSync(`${folder}/Stentor.template.json`, 'utf8'));
  return Object.entries(template.Resources)
    .filter(([id, { Type }]) => Type === 'AWS::Lambda::Function' && !id.startsWith('AWSCDK'))
    .map(([id, { Properties }]) => {
      const path = `${folder}/asset.${Properties?.Code?.S3Key.replace('.zip', '')}/index.mjs`;
      return { name: id.replace(/Function[0-9A-F]{8}$/, ''), path, bytes: statSync(path).size };
    })
    .sort((one, other) => other.bytes - one.bytes);
}

type Template = { Resources: Record<string, { Type: string; Properties?: { Code?: { S3Key: string } } }> };

/** The handler that does nothing, bundled as the functions are. */
export async function bundleEmpty(folder: string): Promise<Bundle> {
  const path = `${folder}/empty.mjs`;
  await build({
    entryPoints: [`${projectRoot}bench/bundling/empty.ts`],
    outfile: path,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: bundling.mainFields,
    banner: { js: bundling.banner },
    minify: bundling.minify,
    charset: 'utf8',
    sourcemap: bundling.sourceMap,
    sourcesContent: bundling.sourcesContent,
    external: bundling.externalModules,
  });
  return { name: 'an empty handler', path, bytes: statSync(path).size };
}
