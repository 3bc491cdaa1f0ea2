import type { Mention } from './mention.ts';

/** Which mentions to list, newest first. */
export type MentionQuery = { watch: string; since: string; until: string; limit: number };

/** The door to stored mentions; `shared/store` opens it onto DynamoDB. */
export type Mentions = {
  /** Records a mention once; false when this watch already has one for the article. */
  put(mention: Mention): Promise<boolean>;
  /** All mentions of one article, in the order of their watches. Consistent enough to follow a put. */
  ofArticle(keys: { watch: string; at: string }[]): Promise<Mention[]>;
  /**
   * Takes the right to publish a pending mention until `until`; false when it is no longer pending
   * or somebody else's claim has not run out at `now`.
   */
  claim(key: { watch: string; at: string }, now: string, until: string): Promise<boolean>;
  /** Gives a claim back, so that the next worker need not wait for it to run out. */
  release(key: { watch: string; at: string }): Promise<void>;
  markSent(key: { watch: string; at: string }, messageId: string, sentAt: string): Promise<void>;
  list(query: MentionQuery): Promise<Mention[]>;
  /** Pending or held mentions, oldest first. */
  open(status: 'pending' | 'held', limit: number): Promise<Mention[]>;
};
