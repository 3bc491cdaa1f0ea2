import type { Severity } from '../watch/watch.ts';

/** The key of a fact: `id` groups what is read together, `at` names it there. */
export type LedgerKey = { id: string; at: string };

/** A fact that policy keeps for a while. */
export type LedgerEntry = LedgerKey & {
  /** Who holds it: the sort key of a mention, or the id of an invocation. */
  owner?: string;
  /** When it was taken or written down; ISO 8601. */
  since?: string;
  /** Seconds since the epoch; from then on the fact does not hold, whether it was deleted yet or not. */
  expiresAt: number;
  /** Severity that a story was alerted with. */
  severity?: Severity;
  /** Who was counted. */
  members?: string[];
  /** How often something came. */
  count?: number;
  /** When a mute ends, or up to when a digest tells; ISO 8601. */
  until?: string;
  /** The SNS message that told it. */
  messageId?: string;
};

/** The door to short-lived facts; `shared/store` opens it onto DynamoDB. Reads see every write before them. */
export type Ledger = {
  /** All facts under an id that hold at `now`. */
  of(id: string, now: Date): Promise<LedgerEntry[]>;
  /** The facts under an id from one name to another, both included, in order, that hold at `now`. */
  range(id: string, from: string, to: string, now: Date): Promise<LedgerEntry[]>;
  /** Those of the named facts that hold at `now`. */
  get(keys: LedgerKey[], now: Date): Promise<LedgerEntry[]>;
  /**
   * Takes a fact for its owner: true when nobody holds it at `now`, when the owner does already, or when `from` does.
   */
  claim(entry: LedgerEntry & { owner: string }, now: Date, from?: string): Promise<boolean>;
  /** Gives a fact up, if the owner still holds it. */
  release(key: LedgerKey, owner: string): Promise<void>;
  /** Counts a member once; false when `most` others are counted. */
  enter(key: LedgerKey, member: string, most: number, expiresAt: number): Promise<boolean>;
  /** Takes a member out of the count. */
  leave(key: LedgerKey, member: string): Promise<void>;
  /** Adds one to a count. */
  increment(key: LedgerKey, expiresAt: number): Promise<void>;
  /** Writes a fact down, over what was there. */
  put(entry: LedgerEntry): Promise<void>;
  remove(key: LedgerKey): Promise<void>;
};

/** Seconds since the epoch, rounded up: what `expiresAt` counts in. */
export function secondsAt(at: Date | number): number {
  return Math.ceil((typeof at === 'number' ? at : at.getTime()) / 1000);
}
