import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { withFirst } from './automaton.ts';
import { type CompiledTables, type CompiledWatches, compileTables, openTables } from './compile.ts';
import { countryTables } from './country-data.ts';
import { lexiconTables } from './lexicon.ts';
import { canonical } from './version.ts';
import type { Watch } from './watch.ts';

/** Stored watches cannot be used as they are: the message says why. They are to be compiled afresh. */
export class CompiledFormError extends Error {
  override readonly name = 'CompiledFormError';
}

/** Raised with every change of what compiling makes of a watch, other than by the data that `engineOf` hashes. */
const engine = 9;
const magic = 'STENTOR\n';
/** Magic, checksum of all that follows it, length of the header in bytes. */
const preamble = magic.length + 8;
const alignment = 8;

const arrays = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array };
type ArrayName = keyof typeof arrays;
type AnyArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;
type Section = { name: string; type: ArrayName; at: number; length: number };
type Header = { engine: string; watches: string; sections: Section[] };

let knownEngine: string | undefined;

/** Names the engine: this code, its country names and lexicon, and the runtime's own names and characters. */
function engineOf(): string {
  knownEngine ??= createHash('sha256')
    .update(`${engine} ${process.versions.icu} ${process.versions.unicode} ${process.versions.cldr} `)
    .update(JSON.stringify(countryTables))
    .update(JSON.stringify(lexiconTables))
    .digest('hex')
    .slice(0, 16);
  return knownEngine;
}

function versionOf(watches: readonly Watch[]): string {
  return createHash('sha256').update(canonical(watches)).digest('hex').slice(0, 32);
}

/**
 * Compiles watches into bytes that {@link loadCompiled} opens without compiling: a header that names the engine and
 * the definitions, and the tables as they lie in memory, little-endian.
 */
export function serialiseWatches(watches: readonly Watch[]): Uint8Array {
  const found = sectionsOf(compileTables(watches), '');
  let at = 0;
  const sections = found.map(({ name, array }): Section => {
    const section = { name, type: typeOf(array), at, length: array.length };
    at += Math.ceil(array.byteLength / alignment) * alignment;
    return section;
  });
  const header: Header = { engine: engineOf(), watches: versionOf(watches), sections };
  const text = Buffer.from(JSON.stringify(header));
  const body = bodyAt(text.length);
  const bytes = new Uint8Array(body + at);
  bytes.set(Buffer.from(magic), 0);
  bytes.set(text, preamble);
  found.forEach(({ array }, index) => {
    const own = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    bytes.set(own, body + (sections[index]?.at ?? 0));
  });
  const view = new DataView(bytes.buffer);
  view.setUint32(magic.length + 4, text.length, true);
  view.setUint32(magic.length, crc32(bytes.subarray(magic.length + 4)), true);
  return bytes;
}

function bodyAt(headerLength: number): number {
  return Math.ceil((preamble + headerLength) / alignment) * alignment;
}

type Found = { name: string; array: AnyArray };

/** The arrays of some tables with the way to each; what is made anew from the others is left out. */
function sectionsOf(tables: object, path: string): Found[] {
  return Object.entries(tables).flatMap(([field, value]): Found[] => {
    const name = path === '' ? field : `${path}.${field}`;
    if (field === 'first' || field === 'between') return [];
    return isArray(value) ? [{ name, array: value }] : sectionsOf(value, name);
  });
}

function isArray(value: unknown): value is AnyArray {
  return ArrayBuffer.isView(value);
}

function typeOf(array: AnyArray): ArrayName {
  const name = array.constructor.name;
  for (const known of Object.keys(arrays) as ArrayName[]) if (known === name) return known;
  throw new CompiledFormError(`an array of kind ${name} cannot be stored`);
}

/**
 * Opens bytes of {@link serialiseWatches} for the same watches in the same order, without a copy of them.
 * @throws CompiledFormError for bytes that are damaged, of other watches or of another version of Stentor or Node.
 */
export function loadCompiled(bytes: Uint8Array, watches: readonly Watch[]): CompiledWatches {
  const header = readHeader(bytes);
  if (header.engine !== engineOf())
    throw new CompiledFormError('the compiled watches are of another version of Stentor or of Node.js');
  if (header.watches !== versionOf(watches))
    throw new CompiledFormError('the compiled watches are of other definitions than the stored watches');
  const body = bytes.byteOffset + bodyAt(headerLength(bytes));
  const tables: Record<string, unknown> = {};
  for (const { name, type, at, length } of header.sections) {
    const path = name.split('.');
    const field = path.pop() ?? '';
    let parent = tables;
    for (const step of path) {
      parent[step] ??= {};
      parent = parent[step] as Record<string, unknown>;
    }
    parent[field] = new arrays[type](bytes.buffer as ArrayBuffer, body + at, length);
  }
  const { all, small, inner, ...rest } = tables as CompiledTables;
  return openTables(
    { ...rest, all: withFirst(all), small: withFirst(small), inner: withFirst(inner) },
    watches,
  );
}

function headerLength(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(magic.length + 4, true);
}

function readHeader(bytes: Uint8Array): Header {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(magic.length, bytes.byteLength));
  if (bytes.byteLength < preamble || start.toString('latin1') !== magic)
    throw new CompiledFormError('the bytes are no compiled watches');
  const checksum = new DataView(bytes.buffer, bytes.byteOffset).getUint32(magic.length, true);
  if (checksum !== crc32(bytes.subarray(magic.length + 4)))
    throw new CompiledFormError('the compiled watches are damaged');
  // What the checksum vouches for was written by serialiseWatches.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + preamble, headerLength(bytes)).toString();
  return JSON.parse(text) as Header;
}
