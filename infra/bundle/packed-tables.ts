import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync, constants } from 'node:zlib';
import type { OnLoadResult, PluginBuild } from 'esbuild';

/** A text of fewer characters is left where it is. */
const worthPacking = 200;

/** Text literals without substitutions, where an expression may begin: tables of names and words. */
const literals = new RegExp(
  `(?<=[=(:,\\[]\\s*)(?:\`([^\`\\\\$]{${worthPacking},})\`|'([^'\\\\\\n]{${worthPacking},})')`,
  'g',
);

/** Modules of packages that are data and nothing else, as their exports are to be written again. */
const dataModules =
  /[\\/]node_modules[\\/](?:tldts[\\/]dist[\\/]es6[\\/]src[\\/]data[\\/]trie|libphonenumber-js[\\/]metadata\.max\.json|iconv-lite[\\/]encodings[\\/]sbcs-data-generated)\.js$/;
const ownModules = /[\\/]shared[\\/].*\.ts$/;
/** A module whose text is in double quotes. */
const entities = /[\\/]entities[\\/]dist[\\/]generated[\\/]decode-data-html\.js$/;
/** A minified module with its model of n-grams in it. */
const tinyld = /[\\/]tinyld\.light\.node\.mjs$/;

/** Of one width, so that a bundle is the same to the byte whichever module is read first. */
const marks = /~table(\d{5})~/g;

/** A module that was to be packed is not as it was when this was written. */
export class PackingError extends Error {
  override name = 'PackingError';
}

/**
 * Takes long tables out of the modules of a bundle: a call of `tables.ts` stands where one was. Once the bundle is made,
 * `finish` keeps those that are still asked for.
 */
export class PackedTables {
  readonly #tables: string[] = [];

  /** Registers itself with a build. */
  register(build: PluginBuild, runtime: string): void {
    const importing = `import { table as __table } from ${JSON.stringify(runtime)};`;
    build.onLoad({ filter: ownModules }, async ({ path }) => this.#own(path, importing));
    build.onLoad({ filter: dataModules }, async ({ path }) => this.#data(path, importing));
    build.onLoad({ filter: entities }, async ({ path }) => this.#entities(path, importing));
    build.onLoad({ filter: tinyld }, async ({ path }) => this.#tinyld(path, importing));
  }

  /** The bundle with the tables that it still asks for numbered from 0, and these in order, compressed. */
  finish(code: string): { code: string; packed: Uint8Array | undefined } {
    const kept: string[] = [];
    const numbered = code.replaceAll(marks, (mark, number: string) => {
      kept.push(this.#tables[Number(number)] ?? '');
      // As long as what it replaces, so that the source map stays true.
      return String(kept.length - 1).padStart(mark.length);
    });
    if (kept.length === 0) return { code, packed: undefined };
    const bytes = Buffer.from(JSON.stringify(kept));
    const packed = brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    });
    return { code: numbered, packed };
  }

  #put(text: string): string {
    const number = this.#tables.push(text) - 1;
    return `__table('~table${String(number).padStart(5, '0')}~')`;
  }

  async #own(path: string, importing: string): Promise<OnLoadResult> {
    const source = await readFile(path, 'utf8');
    let packed = false;
    const contents = source.replaceAll(literals, (_literal, template?: string, quoted?: string) => {
      packed = true;
      const text = template ?? quoted ?? '';
      // The lines below stay where they were, for the source map.
      return `/* @__PURE__ */ ${this.#put(text)}${'\n'.repeat(text.split('\n').length - 1)}`;
    });
    return { contents: packed ? `${importing}${contents}` : source, loader: 'ts' };
  }

  async #data(path: string, importing: string): Promise<OnLoadResult> {
    const exported = (await import(path)) as Record<string, unknown>;
    const isCommon = /\bmodule\.exports\b/.test(await readFile(path, 'utf8'));
    const whole = isCommon ? { default: exported.default } : exported;
    const contents = Object.entries(whole).map(([name, value]) => {
      const written = this.#write(value);
      return name === 'default' ? `export default ${written};` : `export const ${name} = ${written};`;
    });
    return { contents: [importing, ...contents].join('\n'), loader: 'js' };
  }

  #write(value: unknown): string {
    if (value instanceof Uint8Array || value instanceof Uint16Array || value instanceof Uint32Array)
      return `/* @__PURE__ */ new ${value.constructor.name}(JSON.parse(${this.#put(`[${value}]`)}))`;
    if (typeof value === 'string' && value.length >= worthPacking)
      return `/* @__PURE__ */ ${this.#put(value)}`;
    const text = JSON.stringify(value);
    return text.length >= worthPacking ? `/* @__PURE__ */ JSON.parse(${this.#put(text)})` : text;
  }

  async #entities(path: string, importing: string): Promise<OnLoadResult> {
    const source = await readFile(path, 'utf8');
    const text = /(?<=decodeTrieDict\()"(?:[^"\\\n]|\\.)*"(?=, )/.exec(source)?.[0];
    if (text === undefined)
      throw new PackingError(
        'entities has its names elsewhere than before: see infra/bundle/packed-tables.ts.',
      );
    const contents = source.replace(text, () => this.#put(JSON.parse(text) as string));
    return { contents: `${importing}${contents}`, loader: 'js' };
  }

  async #tinyld(path: string, importing: string): Promise<OnLoadResult> {
    const source = await readFile(path, 'utf8');
    const model = /(?<=\bvar [\w$]+=)\{id:"tinyld-dict",multiples:\{.*?\},uniques:\{.*?\}\}(?=;)/s.exec(
      source,
    )?.[0];
    if (model === undefined)
      throw new PackingError(
        'tinyld has its model elsewhere than before: see infra/bundle/packed-tables.ts.',
      );
    const text = JSON.stringify(runInNewContext(`(${model})`));
    return {
      contents: `${importing}${source.replace(model, () => `JSON.parse(${this.#put(text)})`)}`,
      loader: 'js',
    };
  }
}
