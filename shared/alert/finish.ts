import { setTimeout as sleep } from 'node:timers/promises';
import type { Article } from '../article/article.ts';
import type { Watch } from '../watch/watch.ts';
import { type Admitted, admit } from './admit.ts';
import type { AlertDoors } from './alert-doors.ts';
import { bury } from './bury.ts';
import { matchOf } from './match-of.ts';
import { keyOf, type Mention, type MentionKey } from './mention.ts';
import { renderAlert } from './render.ts';
import { AlertRefusedError } from './sns-rules.ts';
import type { Spread } from './spread.ts';

/** Milliseconds to the moment in which SNS took an alert: from the article's arrival, and from its own date. */
export type AlertSpeed = { sinceArrival: number; sinceDate?: number };

/** What became of the pending mentions of one article. */
export type Finished = {
  held: string[];
  alerted: string[];
  dead: string[];
  messageId?: string;
  speed?: AlertSpeed;
};

/** How long a worker may take from claim to mark before another may publish in its place. */
const claimMs = 30_000;
const waitMs = 500;

/**
 * Brings the pending mentions of an article to their end: one worker claims them, policy says which go out, one
 * message tells those, and every mention is marked with what became of it.
 */
export async function finishAlerts(
  doors: AlertDoors,
  watches: Watch[],
  article: Article,
  keys: MentionKey[],
  spread: Spread,
): Promise<Finished> {
  const pending = await claimPending(doors, keys);
  const [claimed] = pending;
  let told: { admitted: Admitted[]; published?: Published | undefined } = { admitted: [] };
  try {
    told = claimed ? await tell(doors, watches, article, pending, spread) : told;
  } catch (error) {
    // Nothing went out, so the retry need not wait for the claim to run out.
    if (claimed) await doors.mentions.release(keyOf(claimed));
    throw error;
  }
  const { admitted, published } = told;
  const now = doors.now();
  // The claimed mention is marked last: while it is pending, no other worker goes on to the rest.
  for (const one of admitted.toReversed()) await mark(doors, one, published, now);
  const after = await doors.mentions.ofArticle(keys);
  const isOut = published?.messageId !== undefined;
  const sent = admitted.filter(({ decision }) => isOut && decision.send).map(({ mention }) => mention);
  return {
    held: after.filter(({ status }) => status === 'held').map(({ watch }) => watch),
    dead: after.filter(({ status }) => status === 'dead').map(({ watch }) => watch),
    alerted: sent.map(({ watch }) => watch),
    ...(isOut && { messageId: published.messageId, speed: speedOf(sent, article, now) }),
  };
}

/** Mentions that are pending and now this worker's to publish; waits while another worker holds the claim. */
async function claimPending(doors: AlertDoors, keys: MentionKey[]): Promise<Mention[]> {
  for (;;) {
    const first = (await pendingOf(doors, keys))[0];
    if (!first) return [];
    const now = doors.now();
    const until = new Date(now.getTime() + claimMs).toISOString();
    if (await doors.mentions.claim(keyOf(first), now.toISOString(), until)) return pendingOf(doors, keys);
    await sleep(waitMs);
  }
}

async function pendingOf(doors: AlertDoors, keys: MentionKey[]): Promise<Mention[]> {
  return (await doors.mentions.ofArticle(keys)).filter((mention) => mention.status === 'pending');
}

type Published = { messageId: string; refused?: never } | { refused: string; messageId?: never };

async function tell(
  doors: AlertDoors,
  watches: Watch[],
  article: Article,
  pending: Mention[],
  spread: Spread,
): Promise<{ admitted: Admitted[]; published?: Published }> {
  const admitted = await admit(doors, watches, pending, spread.outlets);
  const going = admitted.flatMap(({ mention, decision }) =>
    decision.send ? [{ mention, developing: decision.developing }] : [],
  );
  if (going.length === 0) return { admitted };
  const message = renderAlert(
    article,
    going.map(({ mention }) => matchOf(mention, article)),
    watches,
    { ...doors.settings, outlets: spread.others, developing: going.flatMap(({ developing }) => developing) },
  );
  try {
    return { admitted, published: { messageId: await doors.alertTopic.publish(message) } };
  } catch (error) {
    // No retry mends a message that SNS refuses.
    if (error instanceof AlertRefusedError) return { admitted, published: { refused: error.message } };
    throw error;
  }
}

async function mark(
  doors: AlertDoors,
  { mention, decision }: Admitted,
  published: Published | undefined,
  now: Date,
): Promise<void> {
  const key = keyOf(mention);
  if (!decision.send) await doors.mentions.hold(key, decision.reason, now.toISOString());
  else if (published?.messageId !== undefined)
    await doors.mentions.markSent(key, published.messageId, now.toISOString(), decision.developing);
  else await bury(doors, mention, published?.refused ?? 'It was not published.');
}

function speedOf([first]: Mention[], article: Article, sentAt: Date): AlertSpeed {
  const since = (instant: string) => Math.max(0, sentAt.getTime() - Date.parse(instant));
  return {
    sinceArrival: since(first?.receivedAt ?? article.fetchedAt),
    ...(article.publishedAt && { sinceDate: since(article.publishedAt) }),
  };
}
