import { hash } from 'node:crypto';
import type { Entry } from './feed.ts';

/** Entries that are remembered: the newest of a feed that keeps thousands. */
const most = 250;
/** Characters of base64url that one hash takes: 48 bits. */
const width = 8;

/** The entries of a document that are new or changed since `seen`, and what to remember of all of them. */
export type Fresh = { entries: Entry[]; seen: string };

/**
 * Passes over the entries that the last document had in the same words: most of a changed feed is what it was. Entries of
 * one address, or else guid, are passed over together or not at all, for which of them counts is decided by their order.
 * @param seen what was remembered of the last document that was read and stored whole
 */
export function freshEntries(entries: readonly Entry[], seen: string | undefined): Fresh {
  const known = new Set<string>();
  for (let at = 0; at < (seen?.length ?? 0); at += width) known.add(seen?.slice(at, at + width) ?? '');
  const hashes = entries.map(hashOf);
  const isKnown = hashes.map((one) => known.has(one));
  const changed = new Set(entries.flatMap((entry, index) => (isKnown[index] ? [] : (nameOf(entry) ?? []))));
  return {
    entries: entries.filter((entry, index) => !isKnown[index] || changed.has(nameOf(entry) ?? '')),
    seen: hashes.slice(0, most).join(''),
  };
}

function nameOf({ url, guid }: Entry): string | undefined {
  return url ?? guid;
}

function hashOf(entry: Entry): string {
  return hash('sha1', JSON.stringify(entry), 'base64url').slice(0, width);
}
