import type { Article } from '../article/article.ts';
import type { Feed } from '../feed/feed.ts';
import { watchVersion } from '../watch/version.ts';
import type { Watch } from '../watch/watch.ts';
import type { Mention } from './mention.ts';
import { occasionInWords } from './occasion.ts';

/** One moment in the life of an article. */
export type Moment = { at: string; watch?: string; what: string };

/** What is known of an article beside itself. */
export type AuditFacts = { article: Article; feed?: Feed | undefined; mentions: Mention[]; watches: Watch[] };

/** The whole life of an article in the order of time: published, polled, stored, matched, and what became of alerts. */
export function auditOf({ article, feed, mentions, watches }: AuditFacts): Moment[] {
  const moments: Moment[] = [
    ...(article.publishedAt
      ? [{ at: article.publishedAt, what: `published by ${article.source}, as the article says` }]
      : []),
    {
      at: article.fetchedAt,
      what: `polled from ${feed?.url ?? `feed ${article.feedId}`}, and stored as ${article.id} in story ${article.storyId}`,
    },
    ...(article.updatedAt && article.updatedAt !== article.publishedAt
      ? [{ at: article.updatedAt, what: 'updated, as the article says' }]
      : []),
    ...mentions.flatMap((mention) => lifeOf(mention, watches)),
  ];
  return moments.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

function lifeOf(mention: Mention, watches: Watch[]): Moment[] {
  const { watch } = mention;
  const at = (instant: string | undefined, what: string): Moment[] =>
    instant ? [{ at: instant, watch, what }] : [];
  return [
    ...at(mention.createdAt, matched(mention, watches)),
    ...at(mention.heldAt, `held: ${mention.heldReason}`),
    ...at(
      mention.heldReason && !mention.heldAt ? mention.createdAt : undefined,
      `held: ${mention.heldReason}`,
    ),
    ...at(mention.sentAt, `sent as message ${mention.messageId}${developing(mention, watches)}`),
    ...at(mention.digestedAt, `told in the digest ${mention.messageId}`),
    ...at(mention.deadAt, `given up: ${mention.deadReason}`),
    ...(mention.replays ?? []).flatMap((replay) => at(replay.at, `replayed as message ${replay.messageId}`)),
    ...at(mention.status === 'pending' ? mention.createdAt : undefined, pending(mention)),
  ];
}

function matched(
  { evidence, score, severity, watch, watchVersion: version }: Mention,
  watches: Watch[],
): string {
  const places = evidence.slice(0, 3).map(({ text, field }) => `“${text}” in the ${field}`);
  const definition = watches.find(({ id }) => id === watch);
  const now = definition ? watchVersion(definition) : undefined;
  const since = now === version ? '' : now ? `, which is now ${now}` : ', which is gone now';
  const scored = score === undefined ? '' : `, score ${score}`;
  return `matched by version ${version}${since}: ${places.join(', ') || 'no place kept'}; ${severity}${scored}`;
}

function developing({ developing: news }: Mention, watches: Watch[]): string {
  if (!news?.length) return '';
  const titles = new Map(watches.map(({ id, title }) => [id, title ?? id]));
  return ` (${occasionInWords({ developing: news }, titles)})`;
}

function pending({ claimedUntil }: Mention): string {
  return claimedUntil ? `pending; a worker has it until ${claimedUntil}` : 'pending';
}
