import type { Evidence, Severity } from '../watch/watch.ts';

/** Why policy holds an alert back. */
export type HeldReason = 'backlog' | 'edited';

/**
 * A watch found in an article, and what became of its alert.
 * `pending`: to be published; `sent`: SNS took it; `held`: policy keeps it, and says why.
 */
export type Mention = {
  watch: string;
  /** `at#articleId`, the sort key. */
  at: string;
  articleId: string;
  severity: Severity;
  evidence: Evidence[];
  /** Copied from the article, so that a mention can be read without it. */
  title: string;
  source: string;
  url?: string;
  language?: string;
  publishedAt?: string;
  status: 'pending' | 'sent' | 'held';
  /** Present only while pending or held: the byStatus index is sparse. */
  openStatus?: 'pending' | 'held';
  heldReason?: HeldReason;
  createdAt: string;
  /** Until this instant the worker that holds the claim may publish; nobody else. */
  claimedUntil?: string;
  sentAt?: string;
  messageId?: string;
  /** Hash of the watch definition that fired. */
  watchVersion: string;
  expiresAt?: number;
};
