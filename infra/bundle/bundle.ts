import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { projectRoot } from '../project-root.ts';
import { leavingOut } from './left-out.ts';
import { PackedTables } from './packed-tables.ts';

const here = import.meta.dirname;

/** Packages that are asked rarely, or late: loaded when first asked, and of each what is asked of it. */
const lazily: Readonly<Record<string, readonly string[]>> = {
  tldts: ['parse'],
  'tinyld/light': ['detectAll'],
  'libphonenumber-js/max': ['parsePhoneNumberFromString'],
};

/** How anybody makes one ES module for Lambda: the functions and what they are measured against. */
export const plain = {
  absWorkingDir: projectRoot,
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  // CommonJS packages in an ES module find `require` nowhere else.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  minify: true,
  // The names and words of many languages as they are, not as escapes of six bytes a letter.
  charset: 'utf8',
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
} satisfies BuildOptions;

/** How the functions are made beside that. */
export function ours(tables: PackedTables): BuildOptions {
  return {
    ...plain,
    // Streams of events in an answer, which no command that is sent has: imported where one comes.
    external: ['@smithy/core/event-streams'],
    alias: {
      // The reader of rss-parser brings a writer of XML along, which nobody asks for anything.
      xmlbuilder: 'node:util',
      '@aws-sdk/credential-provider-node': `${here}/lambda-credentials.ts`,
      '@aws-sdk/endpoint-cache': `${here}/no-endpoint-cache.ts`,
      // As ES modules, of which a bundler can leave out what is not asked for.
      yaml: `${projectRoot}node_modules/yaml/browser/index.js`,
    },
    plugins: [
      { name: 'packed tables', setup: (build) => tables.register(build, `${here}/tables.ts`) },
      leavingOut,
      loadedLate,
    ],
  };
}

/** Writes the module of a function as `index.mjs`, its source map and its tables into `folder`. */
export async function bundleFunction(entry: string, folder: string): Promise<void> {
  const tables = new PackedTables();
  // Written from here, so that the source map names sources by their paths in the project, whatever the folder.
  const outfile = `${projectRoot}index.mjs`;
  const { outputFiles } = await build({ ...ours(tables), entryPoints: [entry], outfile, write: false });
  await mkdir(folder, { recursive: true });
  for (const { path, text } of outputFiles) {
    const { code, packed } = path.endsWith('.map') ? { code: text, packed: undefined } : tables.finish(text);
    await writeFile(join(folder, basename(path)), code);
    if (packed) await writeFile(join(folder, 'tables.br'), packed);
  }
}

const loadedLate: Plugin = {
  name: 'loaded late',
  setup(build) {
    const names = Object.keys(lazily);
    const filter = new RegExp(`^(?:${names.join('|')})$`);
    build.onResolve({ filter }, ({ path, namespace, resolveDir }) => {
      if (namespace !== 'file' || resolveDir.includes('node_modules')) return undefined;
      return { path, namespace: 'late', sideEffects: false };
    });
    build.onResolve({ filter: /^late-part:/ }, ({ path }) => ({
      path: path.slice('late-part:'.length),
      namespace: 'late-part',
    }));
    build.onLoad({ filter: /./, namespace: 'late' }, ({ path }) => ({
      contents: `let part;\n${(lazily[path] ?? [])
        .map(
          (name) =>
            `export const ${name} = (...given) => (part ??= require('late-part:${path}')).${name}(...given);`,
        )
        .join('\n')}`,
      resolveDir: projectRoot,
    }));
    build.onLoad({ filter: /./, namespace: 'late-part' }, ({ path }) => ({
      contents: `export { ${(lazily[path] ?? []).join(', ')} } from '${path}';`,
      resolveDir: projectRoot,
    }));
  },
};
