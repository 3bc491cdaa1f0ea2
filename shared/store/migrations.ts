import { type Embed, embedSchema } from '../article/article.ts';
import { fingerprint } from '../story/fingerprint.ts';
import { schemaVersions, type VersionedTable, versionOf } from './item-version.ts';

/** An item of a table as it is stored, of whatever version. */
export type StoredItem = Record<string, unknown>;

/** One step of a table's schema: from the version before `to` to `to`. */
export type MigrationStep = {
  to: number;
  /** What it does, in words for people. */
  what: string;
  /** Whether this item needs it. An item that needs no step is left as it is, version and all. */
  applies(item: StoredItem): boolean;
  /** The attributes that it sets; `undefined` removes one. It is a pure function, and safe to repeat. */
  change(item: StoredItem): StoredItem;
  /** Attributes that it reads: when one changes before the step is written, the item is left to the next run. */
  reads: string[];
};

/** What an article's fingerprint was before it carried a form: 64 bits in hex. */
const oldFingerprint = /^[0-9a-f]{16}$/;

/**
 * The steps of each table in the order in which they are taken. Items without a version are of version 1. A step is
 * never changed once it was released: a later one mends it.
 */
export const migrations: Record<VersionedTable, MigrationStep[]> = {
  Articles: [
    {
      to: 2,
      what: 'fingerprints of the old form are made anew',
      reads: ['contentHash', 'fingerprint'],
      applies: ({ fingerprint: old }) => typeof old === 'string' && oldFingerprint.test(old),
      change({ title, body, lead, embeds }) {
        const text = String(body ?? '') || String(lead ?? '');
        return { fingerprint: fingerprint(String(title ?? ''), text, embedsOf(embeds)) };
      },
    },
  ],
  Mentions: [],
  Feeds: [],
  Watches: [],
};

/** The steps that an item still needs, in order. */
function stepsFor(table: VersionedTable, item: StoredItem): MigrationStep[] {
  return migrations[table].filter(({ to }) => to > versionOf(item));
}

/** What a migration does to one item: the attributes that change, the version included, and in words. */
export type Migrated = { changes: StoredItem; steps: MigrationStep[] };

/** What the steps that an item needs do to it; undefined where it needs none. */
export function migrated(table: VersionedTable, item: StoredItem): Migrated | undefined {
  let current = item;
  let changes: StoredItem = {};
  const steps = stepsFor(table, item).filter((step) => {
    if (!step.applies(current)) return false;
    const change = step.change(current);
    changes = { ...changes, ...change };
    current = { ...current, ...change };
    return true;
  });
  return steps.length > 0
    ? { changes: { ...changes, schemaVersion: schemaVersions[table] }, steps }
    : undefined;
}

function embedsOf(embeds: unknown): Embed[] {
  return Array.isArray(embeds)
    ? embeds.flatMap((embed: unknown) => embedSchema.safeParse(embed).data ?? [])
    : [];
}
