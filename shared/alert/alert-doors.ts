import type { Ledger } from './ledger.ts';
import type { Mention } from './mention.ts';
import type { Mentions } from './mentions.ts';
import type { RenderSettings } from './render.ts';
import type { StoryArticles } from './story-articles.ts';
import type { AlertTopic } from './topic.ts';

/** A mention whose alert was given up, as it lies in the dead-letter queue. */
export type DeadAlert = Pick<Mention, 'watch' | 'at' | 'articleId'> & { reason: string };

/** The door to the queue of alerts that were given up; `shared/notify` opens it onto SQS. */
export type DeadAlerts = { send(alert: DeadAlert): Promise<void> };

/** What alerting works with. */
export type AlertDoors = {
  mentions: Mentions;
  ledger: Ledger;
  storyArticles: StoryArticles;
  alertTopic: AlertTopic;
  deadAlerts: DeadAlerts;
  settings: RenderSettings;
  now: () => Date;
};
