import type { HeldReason, Mention, MentionKey } from './mention.ts';

/** Which mentions to list, newest first. */
export type MentionQuery = { watch: string; since: string; until: string; limit: number };

/** The door to stored mentions; `shared/store` opens it onto DynamoDB. */
export type Mentions = {
  /** Records a mention once; false when this watch already has one for the article. */
  put(mention: Mention): Promise<boolean>;
  /** All mentions of one article, in the order of their watches. Consistent enough to follow a put. */
  ofArticle(keys: MentionKey[]): Promise<Mention[]>;
  /**
   * Takes the right to publish a pending mention until `until`; false when it is no longer pending
   * or somebody else's claim has not run out at `now`.
   */
  claim(key: MentionKey, now: string, until: string): Promise<boolean>;
  /** Gives a claim back, so that the next worker need not wait for it to run out. */
  release(key: MentionKey): Promise<void>;
  markSent(key: MentionKey, messageId: string, sentAt: string, developing?: string[]): Promise<void>;
  /** Keeps a pending mention back; false when it is no longer pending. */
  hold(key: MentionKey, reason: HeldReason, heldAt: string): Promise<boolean>;
  /** A digest told a held mention; false when it is no longer held. */
  markDigested(key: MentionKey, messageId: string | undefined, digestedAt: string): Promise<boolean>;
  /** A pending mention is given up; false when it is no longer pending. */
  bury(key: MentionKey, reason: string, deadAt: string): Promise<boolean>;
  /** Notes that a mention was published again on purpose. */
  noteReplay(key: MentionKey, messageId: string, at: string): Promise<void>;
  list(query: MentionQuery): Promise<Mention[]>;
  /** All mentions that an article has, in the order of their watches; one put this second may be missing. */
  about(articleId: string): Promise<Mention[]>;
  /** Pending or held mentions, oldest first. */
  open(status: 'pending' | 'held', limit: number): Promise<Mention[]>;
};
