import { readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';

/** A figure: one file of this folder that exports how to measure and print it. */
type Figure = { run: () => Promise<void> };

const { positionals } = parseArgs({ allowPositionals: true });
const files = await readdir(import.meta.dirname);
const names = files
  .filter((file) => file.endsWith('.ts') && file !== 'bench.ts')
  .map((file) => file.slice(0, -3));
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no figure ${unknown.join(', ')}: choose from ${names.join(', ')}.`);
  process.exit(1);
}
for (const name of positionals.length > 0 ? positionals : names) {
  console.log(`# ${name}`);
  const figure: Figure = await import(`./${name}.ts`);
  await figure.run();
}
