import { writeFile } from 'node:fs/promises';
import { bundledPackages, noticesOf } from './notices.ts';

const packages = await bundledPackages();
await writeFile(new URL('../../THIRD-PARTY-NOTICES', import.meta.url), noticesOf(packages));
console.log(`THIRD-PARTY-NOTICES names ${packages.length} packages.`);
