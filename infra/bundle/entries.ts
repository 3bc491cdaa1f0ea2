import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

/** The files of `functions/` that are deployed: each exports a `handler`. */
export function entries(): string[] {
  const folder = join(projectRoot, 'functions');
  return readdirSync(folder)
    .map((file) => join(folder, file))
    .filter((path) => /^export const handler\b/m.test(readFileSync(path, 'utf8')));
}
