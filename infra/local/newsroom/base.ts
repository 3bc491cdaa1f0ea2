import type { DataFolder } from '../data-folder.ts';

/** The instant that the newsroom's dates count from: the minute of the folder's first run. */
export function baseInstant(folder: DataFolder): Date {
  const kept = folder.read<{ base: string }>('newsroom.json');
  if (kept) return new Date(kept.base);
  const base = new Date(Math.floor(Date.now() / 60_000) * 60_000);
  folder.write('newsroom.json', { base: base.toISOString() });
  return base;
}
