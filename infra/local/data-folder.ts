import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Where a running local stack is reached. */
export type LocalAddresses = {
  pid: number;
  dynamodb: string;
  sns: string;
  sqs: string;
  inbox: string;
  api: string;
  newsroom?: string;
  pollQueueUrl: string;
  pageQueueUrl: string;
  deadLetterQueueUrl: string;
  deadPagesQueueUrl: string;
  deadAlertsQueueUrl: string;
  alertsTopicArn: string;
  ownerTopicArn: string;
};

/** Ports that a data folder's run takes again the next time. */
export type Ports = Partial<Record<'dynamodb' | 'messaging' | 'inbox' | 'api' | 'newsroom', number>>;

/** One process works on the folder; it is in use. */
export class FolderInUseError extends Error {
  override name = 'FolderInUseError';
}

/** A data folder that this process alone works on. */
export type DataFolder = {
  path: string;
  /** A name inside the folder. */
  file(name: string): string;
  read<Content>(name: string): Content | undefined;
  write(name: string, content: object): void;
  remove(name: string): void;
  release(): void;
};

/**
 * Takes a data folder for this process, making it where it is missing. The lock is the operating system's: it is
 * gone with the process, however that ends.
 * @throws FolderInUseError naming the process that works on it.
 */
export function takeDataFolder(path: string): DataFolder {
  const folder = resolve(path);
  mkdirSync(folder, { recursive: true });
  const file = (name: string) => join(folder, name);
  const lock = new DatabaseSync(file('lock.db'), { timeout: 500 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    const pid = readJson<{ pid: number }>(file('owner.json'))?.pid;
    throw new FolderInUseError(
      `The data folder ${path} is in use${pid ? ` by process ${pid}` : ''}: stop that run, or name another with --data.`,
    );
  }
  const data: DataFolder = {
    path: folder,
    file,
    read: (name) => readJson(file(name)),
    write(name, content) {
      // Renamed into place, so that a reader never sees half of it.
      writeFileSync(file(`${name}.new`), `${JSON.stringify(content, undefined, 2)}\n`);
      renameSync(file(`${name}.new`), file(name));
    },
    remove: (name) => rmSync(file(name), { force: true }),
    release() {
      data.remove('owner.json');
      lock.close();
    },
  };
  data.write('owner.json', { pid: process.pid });
  return data;
}

/** Addresses of the run that works on a data folder now; undefined when none does. */
export function findLocal(path: string): LocalAddresses | undefined {
  const addresses = readJson<LocalAddresses>(join(path, 'addresses.json'));
  return addresses && isTaken(path) ? addresses : undefined;
}

function isTaken(path: string): boolean {
  const lock = new DatabaseSync(join(path, 'lock.db'));
  try {
    lock.prepare('SELECT count(*) FROM sqlite_schema').get();
    return false;
  } catch {
    return true;
  } finally {
    lock.close();
  }
}

function readJson<Content>(path: string): Content | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Content;
  } catch {
    return undefined;
  }
}
