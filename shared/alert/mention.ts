import type { Evidence, Severity } from '../watch/watch.ts';

/** Why policy holds an alert back; `docs/alert-policy.md` says when each applies. */
export const heldReasons = [
  'backlog',
  'backfill',
  'edited',
  'guid-changed',
  'muted',
  'score',
  'story',
  'quiet',
  'hourly-cap',
  'daily-cap',
] as const;
export type HeldReason = (typeof heldReasons)[number];

/**
 * A watch found in an article, and what became of its alert.
 * `pending`: to be published; `sent`: SNS took it; `held`: policy keeps it, and says why; `digested`: it was held and
 * a digest told it; `dead`: it could not be published, and lies in the dead-letter queue.
 */
export type Mention = {
  watch: string;
  /** `at#articleId`, the sort key. */
  at: string;
  articleId: string;
  severity: Severity;
  /** How much speaks for the watch, 0 to 1; see `shared/watch/score.ts`. */
  score?: number;
  evidence: Evidence[];
  /** Copied from the article, so that a mention can be read without it. */
  title: string;
  source: string;
  url?: string;
  language?: string;
  publishedAt?: string;
  storyId?: string;
  status: 'pending' | 'sent' | 'held' | 'digested' | 'dead';
  /** Present only while pending or held: the byStatus index is sparse. */
  openStatus?: 'pending' | 'held';
  heldReason?: HeldReason;
  heldAt?: string;
  createdAt: string;
  /** When the article, or the edit that mentions the watch, arrived: the alert's speed counts from here. */
  receivedAt?: string;
  /** Until this instant the worker that holds the claim may publish; nobody else. */
  claimedUntil?: string;
  /** Present where the alert follows up a story that was alerted before. */
  developing?: string[];
  sentAt?: string;
  digestedAt?: string;
  /** The SNS message that told it, as alert or in a digest. */
  messageId?: string;
  deadAt?: string;
  deadReason?: string;
  /** When it was published again on purpose, and as which message. */
  replays?: { at: string; messageId: string }[];
  /** Hash of the watch definition that fired. */
  watchVersion: string;
  expiresAt?: number;
};

/** The key of a mention. */
export type MentionKey = { watch: string; at: string };

/** The key alone of a mention. */
export function keyOf({ watch, at }: MentionKey): MentionKey {
  return { watch, at };
}
