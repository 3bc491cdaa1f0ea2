import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

let tables: readonly string[] | undefined;

/** The table of that number, of those that lie compressed beside the module: `packed-tables.ts` puts them there. */
export function table(number: string): string {
  tables ??= JSON.parse(
    brotliDecompressSync(readFileSync(new URL('./tables.br', import.meta.url))).toString(),
  ) as string[];
  return tables[Number(number)] ?? '';
}
