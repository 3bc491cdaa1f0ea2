import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { ours } from '../bundle/bundle.ts';
import { entries } from '../bundle/entries.ts';
import { PackedTables } from '../bundle/packed-tables.ts';
import { projectRoot } from '../project-root.ts';

/** A package of which a part lies in the bundle of some function. */
export type BundledPackage = { name: string; version: string; license: string; text: string | undefined };

/** A bundled package says nothing of its licence. */
export class LicenseError extends Error {
  override name = 'LicenseError';
}

/**
 * The packages whose code the functions' bundles carry, by name, as esbuild finds them.
 * @throws LicenseError when a package names no licence.
 */
export async function bundledPackages(): Promise<BundledPackage[]> {
  const { metafile } = await build({
    ...ours(new PackedTables()),
    entryPoints: entries(),
    outdir: join(projectRoot, 'nowhere'),
    write: false,
    metafile: true,
  });
  // Only what is left in a bundle counts: esbuild reads more than it keeps.
  const kept = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const folders = new Set(kept.flatMap((path) => packageFolder(path) ?? []));
  const packages = [...folders].map((path) => readPackage(resolve(projectRoot, path)));
  const unique = new Map(packages.map((one) => [`${one.name}@${one.version}`, one]));
  return [...unique.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The notices as one text: every package once, and every licence's text once, below the packages that it is of. */
export function noticesOf(packages: BundledPackage[]): string {
  const list = packages.map(({ name, version, license }) => `${name} ${version} (${license})`);
  const byText = Map.groupBy(
    packages.filter(({ text }) => text !== undefined),
    ({ text }) => text?.trim() ?? '',
  );
  const texts = [...byText].map(
    ([text, members]) =>
      `${'-'.repeat(80)}\n\n${members.map(({ name, version }) => `${name} ${version}`).join('\n')}\n\n${text}\n`,
  );
  return `Stentor is licensed under the Apache License 2.0; see LICENSE.

The bundles of its functions carry code of these packages. Written by "npm run notices".

${list.join('\n')}

Packages without a text below come with none; their licence is the one named.

${texts.join('\n')}`;
}

/** The folder of the package that a file belongs to; undefined for a file of our own. */
function packageFolder(path: string): string | undefined {
  const at = path.lastIndexOf('node_modules/');
  if (at < 0) return undefined;
  const inside = path.slice(at + 'node_modules/'.length).split('/');
  const name = inside.slice(0, inside[0]?.startsWith('@') ? 2 : 1).join('/');
  return `${path.slice(0, at)}node_modules/${name}`;
}

function readPackage(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  if (!license)
    throw new LicenseError(`The package ${name} ${version} is bundled and names no licence: see ${folder}.`);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)(\.|$|-)/i.test(file));
  const text = files
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
  return { name, version, license, text: text || undefined };
}
