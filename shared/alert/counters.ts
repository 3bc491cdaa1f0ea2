import type { LedgerKey } from './ledger.ts';

/** The door to counts that many workers add to at a time; `shared/store` opens it onto DynamoDB. */
export type Counters = {
  /**
   * Adds to a count, which begins at 0, and answers what it is then: of two that add at once, one sees both.
   * @param expiresAt Seconds since the epoch at which it may be forgotten.
   */
  add(key: LedgerKey, amount: number, expiresAt: number): Promise<number>;
};
