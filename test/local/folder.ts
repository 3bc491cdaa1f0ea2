import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder that is gone when the test is over. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stentor-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new data folder whose run takes ports that nobody else asks for. */
export function newDataFolder(): string {
  const folder = newFolder();
  const ports = { dynamodb: 0, messaging: 0, inbox: 0, api: 0, newsroom: 0 };
  writeFileSync(join(folder, 'ports.json'), JSON.stringify(ports));
  return folder;
}
