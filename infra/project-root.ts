import { fileURLToPath } from 'node:url';

/** Folder of the project, with the slash at its end: sources, configuration and the lock file are found from here. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));
