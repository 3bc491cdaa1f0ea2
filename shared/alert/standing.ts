import type { Ledger, LedgerEntry } from './ledger.ts';
import type { Mention, MentionKey } from './mention.ts';
import type { Mentions } from './mentions.ts';

/**
 * How long a mention that took a story and did not get its alert out keeps the story from others. Its own retries go
 * on; a story must not wait for an alert that may never come.
 */
const patienceMs = 10 * 60_000;

/** What an entry of a story says to one mention: it is its own, somebody else's, or to be had. */
export type Standing = { kind: 'mine' } | { kind: 'taken' } | { kind: 'free'; from?: string };

/** What was taken of a story: by watch, its window and the news told in it. */
export type StoryLedger = {
  entries: { watch: string; what: string; entry: LedgerEntry }[];
  standing: (entry: LedgerEntry | undefined, watch: string, me: string) => Standing;
};

/** The partition of a story in the ledger. */
export const storyPartition = (storyId: string) => `story#${storyId}`;
/** A watch's entry in it: `window`, or news by name. */
export const storyFact = (watch: string, what: string) => `${watch}#${what}`;

/**
 * Reads what was taken of a story, and of the mentions that took it whether they kept their word: one that was sent
 * holds the story, one that is on its way holds it for a while, and one that was held back or given up does not.
 */
export async function readStoryLedger(
  doors: { ledger: Ledger; mentions: Mentions },
  storyId: string,
  now: Date,
): Promise<StoryLedger> {
  const entries = (await doors.ledger.of(storyPartition(storyId), now)).map((entry) => {
    const split = entry.at.indexOf('#');
    return { watch: entry.at.slice(0, split), what: entry.at.slice(split + 1), entry };
  });
  const owners = new Map<string, MentionKey>();
  for (const { watch, entry } of entries)
    if (entry.owner) owners.set(`${watch} ${entry.owner}`, { watch, at: entry.owner });
  const mentions = await doors.mentions.ofArticle([...owners.values()]);
  const byKey = new Map(mentions.map((mention) => [`${mention.watch} ${mention.at}`, mention]));
  return {
    entries,
    standing(entry, watch, me) {
      if (!entry?.owner) return { kind: 'free' };
      if (entry.owner === me) return { kind: 'mine' };
      const keepsIt = keeps(byKey.get(`${watch} ${entry.owner}`), entry, now);
      return keepsIt ? { kind: 'taken' } : { kind: 'free', from: entry.owner };
    },
  };
}

function keeps(owner: Mention | undefined, entry: LedgerEntry, now: Date): boolean {
  if (owner?.status === 'sent') return true;
  if (owner?.status !== 'pending') return false;
  return now.getTime() - Date.parse(entry.since ?? '') < patienceMs;
}
