/** What can be taken out of a deployment and put back: everything that outlives a release. */
export const archiveTables = ['articles', 'mentions', 'feeds', 'watches'] as const;
export type ArchiveTable = (typeof archiveTables)[number];

/** One item of an archive, with the version of the schema that it was written under. */
export type ArchiveItem = { table: ArchiveTable; schemaVersion: number; item: Record<string, unknown> };

/** Inclusive ISO 8601 instants of `at`, the time that articles and mentions are filed under; absent ends are open. */
export type ArchiveRange = { since?: string | undefined; until?: string | undefined };

/**
 * What became of an imported item. `stored`: it is there now; `same`: it was there already; `kept`: another item with
 * its key is there, and stays.
 */
export type Stored = 'stored' | 'same' | 'kept';

/** The door to whole items of all tables; `shared/store` opens it onto DynamoDB. */
export type ArchiveStore = {
  /** The items of a table; feeds and watches know no time, and come all. */
  read(table: ArchiveTable, range: ArchiveRange): AsyncIterable<ArchiveItem>;
  /**
   * Stores an item as no news: nothing is alerted, no page is fetched. One that is there stays unless `overwrite`.
   * @throws ArchiveError when it is of a later schema than this program knows.
   */
  write(item: ArchiveItem, overwrite: boolean): Promise<Stored>;
};

/** An archive, or a part of it, cannot be used: says where and why. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';
}

/** Whether a word names a table of the archive. */
export function isArchiveTable(word: unknown): word is ArchiveTable {
  return archiveTables.some((table) => table === word);
}
