import type { Article } from '../article/article.ts';
import type { Watch } from '../watch/watch.ts';
import type { AlertDoors } from './alert-doors.ts';
import { bury } from './bury.ts';
import { type AlertSpeed, finishAlerts } from './finish.ts';
import { keyOf, type Mention } from './mention.ts';
import { readSpread } from './spread.ts';

/** What sweeping works with. */
export type SweepDoors = AlertDoors & { articles: { get(id: string): Promise<Article | undefined> } };

/** What a sweep did, in mentions; `failed` are still pending and come again with the next, `reason` is the last. */
export type Swept = {
  sent: number;
  held: number;
  dead: number;
  failed: number;
  reason?: string;
  speeds: AlertSpeed[];
};

/** An alert is left to the worker that is on it for so long. */
const patienceMs = 2 * 60_000;
/** An alert this old is no news, and what keeps it back will not go away by itself. */
const longestMs = 24 * 60 * 60_000;
/** Mentions looked at in one sweep; the next one goes on. */
const mostSwept = 500;

/**
 * Finishes what stayed pending longer than two minutes, by the same steps as the first time, and gives up what was
 * pending for a day or has lost its article. One article that fails again stops no other.
 * @param mostMs Time after which no further article is begun.
 */
export async function sweepAlerts(doors: SweepDoors, watches: Watch[], mostMs: number): Promise<Swept> {
  const begun = doors.now().getTime();
  const pending = await doors.mentions.open('pending', mostSwept);
  const stuck = pending.filter(({ createdAt }) => begun - Date.parse(createdAt) > patienceMs);
  const swept: Swept = { sent: 0, held: 0, dead: 0, failed: 0, speeds: [] };
  for (const mentions of Map.groupBy(stuck, (mention) => mention.articleId).values()) {
    if (doors.now().getTime() - begun > mostMs) break;
    try {
      await sweepArticle(doors, watches, mentions, swept);
    } catch (error) {
      swept.failed += mentions.length;
      swept.reason = error instanceof Error ? error.message : String(error);
    }
  }
  return swept;
}

async function sweepArticle(
  doors: SweepDoors,
  watches: Watch[],
  mentions: Mention[],
  swept: Swept,
): Promise<void> {
  const [first] = mentions;
  const article = first && (await doors.articles.get(first.articleId));
  const now = doors.now().getTime();
  const isOver = ({ createdAt }: Mention) => now - Date.parse(createdAt) > longestMs;
  const given = article ? mentions.filter(isOver) : mentions;
  for (const mention of given) {
    await bury(doors, mention, article ? 'It was pending for a day.' : 'Its article is gone.');
    swept.dead += 1;
  }
  const keys = mentions.filter((mention) => !given.includes(mention)).map(keyOf);
  if (!article || keys.length === 0) return;
  const spread = await readSpread(doors.storyArticles, article);
  const finished = await finishAlerts(doors, watches, article, keys, spread);
  swept.sent += finished.alerted.length;
  swept.held += finished.held.length;
  swept.dead += finished.dead.length;
  if (finished.speed) swept.speeds.push(finished.speed);
}
