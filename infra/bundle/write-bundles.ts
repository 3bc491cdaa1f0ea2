import { basename, join } from 'node:path';
import { bundleFunction } from './bundle.ts';

// CDK bundles without waiting, and esbuild's plugins need it to: hence a process of its own, one for all functions.
const [folder = '', ...entries] = process.argv.slice(2);
await Promise.all(entries.map((entry) => bundleFunction(entry, join(folder, basename(entry, '.ts')))));
