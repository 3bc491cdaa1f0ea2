import type { Article } from '../article/article.ts';
import type { Watch } from '../watch/watch.ts';
import { matchOf } from './match-of.ts';
import { keyOf, type Mention } from './mention.ts';
import type { Mentions } from './mentions.ts';
import { type RenderSettings, renderAlert } from './render.ts';
import { readSpread } from './spread.ts';
import type { StoryArticles } from './story-articles.ts';
import type { AlertTopic } from './topic.ts';

/** What replaying works with. */
export type ReplayDoors = {
  articles: { get(id: string): Promise<Article | undefined> };
  mentions: Mentions;
  storyArticles: StoryArticles;
  alertTopic: AlertTopic;
  settings: RenderSettings;
  now: () => Date;
};

/** One article's alert that was published again; without a message its article is gone. */
export type Replayed = { articleId: string; title: string; watches: string[]; messageId?: string };

/**
 * Publishes alerts again on purpose, one message an article, whatever policy would say; each says that it is a replay,
 * and is noted on its mentions. Yields as it goes, so that what was done before a failure is known.
 */
export async function* replayAlerts(
  doors: ReplayDoors,
  watches: Watch[],
  mentions: Mention[],
): AsyncGenerator<Replayed> {
  for (const [articleId, group] of Map.groupBy(mentions, (mention) => mention.articleId)) {
    const replayed = {
      articleId,
      title: group[0]?.title ?? '',
      watches: group.map(({ watch }) => watch).sort(),
    };
    const article = await doors.articles.get(articleId);
    if (!article) {
      yield replayed;
      continue;
    }
    const spread = await readSpread(doors.storyArticles, article);
    const message = renderAlert(
      article,
      group.map((mention) => matchOf(mention, article)),
      watches,
      { ...doors.settings, outlets: spread.others, replay: true },
    );
    const messageId = await doors.alertTopic.publish(message);
    for (const mention of group)
      await doors.mentions.noteReplay(keyOf(mention), messageId, doors.now().toISOString());
    yield { ...replayed, messageId };
  }
}

/** Whether a mention is replayed: it was published, or given up; what is held or pending was never out. */
export function isReplayable({ status }: Mention): boolean {
  return status === 'sent' || status === 'dead';
}
