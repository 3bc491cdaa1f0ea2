/** Attributes that are the store's own business: no reader of an article, mention, feed or watch sees them. */
const ownAttributes = ['schemaVersion', 'imported'] as const;

/**
 * The version of the schema that each table's items are written under; an item without one is of version 1. It grows
 * with a step in `migrations.ts`. The Ledger's facts run out within weeks and carry no version.
 */
export const schemaVersions = { Articles: 2, Mentions: 1, Feeds: 1, Watches: 1 } as const;

/** The tables whose items outlive a release. */
export type VersionedTable = keyof typeof schemaVersions;

/** The version of a stored item. */
export function versionOf({ schemaVersion }: { schemaVersion?: unknown }): number {
  return typeof schemaVersion === 'number' ? schemaVersion : 1;
}

/** An item with the version of the schema that it is written under. */
export function stamped<Item extends object>(
  table: VersionedTable,
  item: Item,
): Item & { schemaVersion: number } {
  return { ...item, schemaVersion: schemaVersions[table] };
}

/** An item as the domain knows it, without what the store keeps for itself. */
export function bare<Item extends object>(item: Item): Item {
  const kept = { ...item } as Record<string, unknown>;
  for (const attribute of ownAttributes) delete kept[attribute];
  return kept as Item;
}
