import { policyOf } from '../watch/policy.ts';
import { watchVersion } from '../watch/version.ts';
import type { Watch, WatchMatch } from '../watch/watch.ts';
import type { AlertDoors } from './alert-doors.ts';
import { countMention } from './hours.ts';
import type { HeldReason, Mention, MentionKey } from './mention.ts';
import type { ArticleChange } from './raise.ts';
import { severityOf } from './severity.ts';
import type { Spread } from './spread.ts';

/** Places kept with a mention; an article that names a country a thousand times must still fit an item. */
const maxEvidence = 50;

/**
 * Records a mention for every watch that fired, once: `pending`, or `held` where the way the article came is reason
 * enough. Answers the keys of all of them.
 */
export async function recordMentions(
  doors: AlertDoors,
  watches: Watch[],
  change: ArticleChange,
  matches: WatchMatch[],
  spread: Spread,
): Promise<MentionKey[]> {
  const definitions = new Map(watches.map((watch) => [watch.id, watch]));
  const held = heldOnArrival(change, spread);
  const keys: MentionKey[] = [];
  for (const match of matches) {
    const watch = definitions.get(match.watch);
    if (!watch) continue;
    const mention = newMention(doors, change, match, watch, spread, held);
    keys.push({ watch: mention.watch, at: mention.at });
    const isNew = await doors.mentions.put(mention);
    // What a feed brings from the past says nothing about how much is written now.
    if (isNew && held !== 'backlog' && held !== 'backfill')
      await countMention(doors.ledger, match.watch, doors.now());
  }
  return keys;
}

/** A feed's backlog, an edit that leaves the text alone, and the same text under a new guid never alert. */
function heldOnArrival({ article, before, lookBack }: ArticleChange, spread: Spread): HeldReason | undefined {
  if (lookBack) return lookBack === 'hold' ? 'backfill' : undefined;
  if (article.backlog) return 'backlog';
  if (before && before.body === article.body) return 'edited';
  if (!before && spread.earlierCopy) return 'guid-changed';
  return undefined;
}

function newMention(
  { settings, now }: AlertDoors,
  { article, before, lookBack }: ArticleChange,
  match: WatchMatch,
  watch: Watch,
  { outlets }: Spread,
  held: HeldReason | undefined,
): Mention {
  const instant = now().toISOString();
  const severity = severityOf({
    written: match.severity,
    score: match.score,
    fields: match.evidence.map(({ field }) => field),
    outlets,
    widespread: policyOf(watch, settings.timeZone).outlets,
  });
  return {
    watch: match.watch,
    at: `${article.at}#${article.id}`,
    articleId: article.id,
    severity,
    score: match.score,
    evidence: match.evidence.slice(0, maxEvidence),
    title: article.title,
    source: article.source,
    ...(article.url && { url: article.url }),
    ...(article.language && { language: article.language }),
    ...(article.publishedAt && { publishedAt: article.publishedAt }),
    storyId: article.storyId,
    status: held ? 'held' : 'pending',
    openStatus: held ? 'held' : 'pending',
    ...(held && { heldReason: held, heldAt: instant }),
    createdAt: instant,
    receivedAt: before || lookBack ? instant : article.fetchedAt,
    watchVersion: watchVersion(watch),
    ...(article.expiresAt !== undefined && { expiresAt: article.expiresAt }),
  };
}
