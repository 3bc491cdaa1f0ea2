import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { plain } from '../../infra/bundle/bundle.ts';
import { projectRoot } from '../../infra/project-root.ts';

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

/** Names of AWS clients as their packages and the files in `empty/` have them, by the names that they go by in a bundle. */
const clients = { dynamodb: 'DynamoDB', sns: 'SNS', sqs: 'SQS' } as const;
type Client = keyof typeof clients;

/** The clients that a function's bundle carries. */
export function clientsIn({ path }: Bundle): Client[] {
  const code = readFileSync(path, 'utf8');
  return (Object.keys(clients) as Client[]).filter((client) =>
    code.includes(`serviceId??"${clients[client]}"`),
  );
}

/**
 * A handler that has these clients and the commands that they are sent most, and does nothing with either. It is bundled as
 * anybody would: minified, with its source map, and with all that the clients bring along. None of what the functions
 * leave out is left out of it.
 */
export async function bundleEmpty(folder: string, has: readonly Client[]): Promise<Bundle> {
  const name = `empty, ${has.join(' ')}`;
  const path = `${folder}/empty-${has.join('-')}.mjs`;
  const imports = has.map((client) => `import { parts as ${client} } from './${client}.ts';`);
  const contents = `${imports.join('\n')}\nexport const handler = async () => [${has.join(', ')}].length;`;
  const resolveDir = `${projectRoot}bench/bundling/empty`;
  await build({ ...plain, stdin: { contents, resolveDir, loader: 'ts' }, outfile: path });
  return { name, path, bytes: statSync(path).size };
}
