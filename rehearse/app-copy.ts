import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import { projectRoot } from '../infra/project-root.ts';

const parts = [
  'infra',
  'functions',
  'shared',
  'config',
  'package.json',
  'package-lock.json',
  'cdk.json',
  'tsconfig.json',
];

/**
 * Copies the app as it is into a folder of its own, so that a rehearsal can change its `config/` and deploy again
 * while the project stays untouched.
 */
export async function copyApp(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const part of parts) await cp(`${projectRoot}${part}`, `${folder}/${part}`, { recursive: true });
  await symlink(`${projectRoot}node_modules`, `${folder}/node_modules`, 'dir');
}
