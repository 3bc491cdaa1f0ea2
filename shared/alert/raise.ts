import { setTimeout as sleep } from 'node:timers/promises';
import type { Article } from '../article/article.ts';
import type { CompiledWatches } from '../watch/compile.ts';
import { matchArticle } from '../watch/match.ts';
import { watchVersion } from '../watch/version.ts';
import type { Watch, WatchMatch } from '../watch/watch.ts';
import type { HeldReason, Mention } from './mention.ts';
import type { Mentions } from './mentions.ts';
import { renderAlert } from './render.ts';
import type { AlertTopic } from './topic.ts';

/** What raising alerts works with. */
export type AlertDoors = {
  mentions: Mentions;
  alertTopic: AlertTopic;
  settings: { timeZone: string };
  now: () => Date;
};

/** The watches of a deployment with what they compile to. */
export type WatchSet = { watches: Watch[]; compiled: CompiledWatches };

/** What became of one article: watches mentioned, and the message that alerted them, if any. */
export type Raised = { mentioned: string[]; held: string[]; alerted: string[]; messageId?: string };

/** How long a worker may take from claim to mark before another may publish in its place. */
const claimMs = 20_000;
const waitMs = 500;

/**
 * Matches a new or changed article against all watches, records a mention for each that fires, and publishes one
 * alert for those that policy lets through.
 *
 * Every mention is put as `pending`, then one worker claims the first of them, publishes, and marks all as sent.
 * A crash leaves what is not marked pending, and running this again publishes only that: no alert is lost, and only a
 * crash between publish and mark can repeat one. Two workers on the same article publish once.
 */
export async function raiseAlerts(
  doors: AlertDoors,
  watchSet: WatchSet,
  change: { article: Article; before?: Article | undefined },
): Promise<Raised> {
  const { article } = change;
  const matches = matchArticle(watchSet.compiled, article);
  const heldReason = whyHeld(change);
  const definitions = new Map(watchSet.watches.map((watch) => [watch.id, watch]));
  const keys = matches.map((match) => ({ watch: match.watch, at: `${article.at}#${article.id}` }));
  for (const match of matches) {
    const watch = definitions.get(match.watch);
    if (watch) await doors.mentions.put(newMention(article, match, watch, heldReason, doors.now()));
  }
  const mentioned = matches.map((match) => match.watch);
  const claimed = await claimPending(doors, keys);
  if (claimed.length === 0) return { mentioned, held: heldReason ? mentioned : [], alerted: [] };

  const alerting = new Set(claimed.map((mention) => mention.watch));
  const alertedMatches = matches.filter((match) => alerting.has(match.watch));
  const messageId = await publish(
    doors,
    claimed,
    renderAlert(article, alertedMatches, watchSet.watches, doors.settings),
  );
  return { mentioned, held: [], alerted: [...alerting], messageId };
}

/** Mentions that are pending and now this worker's to publish; waits while another worker holds the claim. */
async function claimPending(doors: AlertDoors, keys: { watch: string; at: string }[]): Promise<Mention[]> {
  for (;;) {
    const first = (await pendingOf(doors, keys))[0];
    if (!first) return [];
    const now = doors.now();
    const until = new Date(now.getTime() + claimMs).toISOString();
    if (await doors.mentions.claim(keyOf(first), now.toISOString(), until)) return pendingOf(doors, keys);
    await sleep(waitMs);
  }
}

async function pendingOf(doors: AlertDoors, keys: { watch: string; at: string }[]): Promise<Mention[]> {
  return (await doors.mentions.ofArticle(keys)).filter((mention) => mention.status === 'pending');
}

async function publish(
  doors: AlertDoors,
  claimed: Mention[],
  message: ReturnType<typeof renderAlert>,
): Promise<string> {
  const [first] = claimed;
  let messageId: string;
  try {
    messageId = await doors.alertTopic.publish(message);
  } catch (error) {
    // Nothing went out, so the retry need not wait for the claim to run out.
    if (first) await doors.mentions.release(keyOf(first));
    throw error;
  }
  // The claimed mention is marked last: while it is pending, no other worker goes on to the rest.
  for (const mention of claimed.toReversed()) {
    await doors.mentions.markSent(keyOf(mention), messageId, doors.now().toISOString());
  }
  return messageId;
}

/** A feed's backlog and an edit of the headline alone never alert. */
function whyHeld({
  article,
  before,
}: {
  article: Article;
  before?: Article | undefined;
}): HeldReason | undefined {
  if (article.backlog) return 'backlog';
  if (before && before.body === article.body) return 'edited';
  return undefined;
}

function newMention(
  article: Article,
  match: WatchMatch,
  watch: Watch,
  held: HeldReason | undefined,
  now: Date,
): Mention {
  return {
    watch: match.watch,
    at: `${article.at}#${article.id}`,
    articleId: article.id,
    severity: match.severity,
    evidence: match.evidence.slice(0, maxEvidence),
    title: article.title,
    source: article.source,
    ...(article.url && { url: article.url }),
    ...(article.language && { language: article.language }),
    ...(article.publishedAt && { publishedAt: article.publishedAt }),
    status: held ? 'held' : 'pending',
    openStatus: held ? 'held' : 'pending',
    ...(held && { heldReason: held }),
    createdAt: now.toISOString(),
    watchVersion: watchVersion(watch),
    ...(article.expiresAt !== undefined && { expiresAt: article.expiresAt }),
  };
}

/** Places kept with a mention; an article that names a country a thousand times must still fit an item. */
const maxEvidence = 50;

function keyOf(mention: Mention): { watch: string; at: string } {
  return { watch: mention.watch, at: mention.at };
}
