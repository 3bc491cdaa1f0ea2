import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Modules of packages that nothing of what the functions do asks for, though the packages import them. */
const leftOut = [
  // Schemas are written as JSON Schema by a test, not by a function.
  /[\\/]zod[\\/]v4[\\/]core[\\/](?:to-json-schema|json-schema-processors)\.js$/,
  // For a Node without crypto.
  /[\\/]@smithy[\\/]core[\\/]dist-es[\\/]submodules[\\/]checksum[\\/]\w+[\\/](?:Sha256|Md5)Js\.js$/,
];
/** The same in CommonJS: encodings of several bytes, which the runtime reads itself (shared/feed/charset.ts). */
const leftOutCommon = /[\\/]iconv-lite[\\/]encodings[\\/]dbcs-(?:codec|data)\.js$/;

const fails = `const never = () => { throw new Error('A part of a package is called that infra/bundle/left-out.ts leaves out.'); };`;

/** Leaves modules out of a bundle: what they export throws where it is called all the same. */
export const leavingOut: Plugin = {
  name: 'leaving out',
  setup(build) {
    for (const filter of leftOut) {
      build.onLoad({ filter }, async ({ path }) => {
        const names = Object.keys((await import(path)) as object);
        return { contents: `${fails}\n${names.map((name) => `export { never as ${name} };`).join('\n')}` };
      });
    }
    build.onLoad({ filter: leftOutCommon }, () => ({ contents: 'module.exports = {};' }));
    // The clients of AWS say their version to the server, and nothing else of this.
    build.onLoad({ filter: /[\\/]@aws-sdk[\\/]client-\w+[\\/]package\.json$/ }, async ({ path }) => ({
      contents: `export default { version: ${JSON.stringify(JSON.parse(await readFile(path, 'utf8')).version)} };`,
    }));
  },
};
