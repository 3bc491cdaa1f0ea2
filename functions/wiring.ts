import type { DeadAlerts } from '../shared/alert/alert-doors.ts';
import type { Counters } from '../shared/alert/counters.ts';
import type { Ledger } from '../shared/alert/ledger.ts';
import type { Mentions } from '../shared/alert/mentions.ts';
import type { RenderSettings } from '../shared/alert/render.ts';
import { withinSmsBudget } from '../shared/alert/sms-budget.ts';
import type { StoryArticles } from '../shared/alert/story-articles.ts';
import type { AlertTopic } from '../shared/alert/topic.ts';
import type { Articles } from '../shared/article/articles.ts';
import type { HostLeases } from '../shared/enrich/host-leases.ts';
import type { PageQueue } from '../shared/enrich/page-queue.ts';
import type { Feeds, PollQueue } from '../shared/feed/feeds.ts';
import type { OwnerTopic } from '../shared/feed/owner.ts';
import { openDeadAlerts } from '../shared/notify/dead-alerts.ts';
import { openDirectSms } from '../shared/notify/direct-sms.ts';
import { openOwnerTopic } from '../shared/notify/owner.ts';
import { openPageQueue } from '../shared/notify/page-queue.ts';
import { joinTopics, openAlertTopic, openSns } from '../shared/notify/sns.ts';
import { openPollQueue, openSqs } from '../shared/notify/sqs.ts';
import { openSubscriptions } from '../shared/notify/subscriptions.ts';
import { openArticles } from '../shared/store/articles.ts';
import { openCompiledWatches } from '../shared/store/compiled-watches.ts';
import { openCounters } from '../shared/store/counters.ts';
import { openDynamoDB } from '../shared/store/dynamodb.ts';
import { openFeeds } from '../shared/store/feeds.ts';
import { openHostLeases } from '../shared/store/host-leases.ts';
import { openLedger } from '../shared/store/ledger.ts';
import { openMentions } from '../shared/store/mentions.ts';
import { openStories } from '../shared/store/stories.ts';
import { openStoryArticles } from '../shared/store/story-articles.ts';
import { openWatches } from '../shared/store/watches.ts';
import type { Stories } from '../shared/story/stories.ts';
import type { DirectSms } from '../shared/subscription/sign-up.ts';
import { countSmsReach } from '../shared/subscription/sms-reach.ts';
import type { Subscriptions } from '../shared/subscription/subscription.ts';
import type { CompiledStore } from '../shared/watch/compiled-watches.ts';
import type { Watches } from '../shared/watch/watches.ts';
import { type Environment, readEnvironment } from './environment.ts';

/** Everything that a function works with. The cloud and the local run differ in this and in nothing else. */
export type Wiring = {
  articles: Articles;
  mentions: Mentions;
  /** Short-lived facts that policy keeps. */
  ledger: Ledger;
  storyArticles: StoryArticles;
  stories: Stories;
  feeds: Feeds;
  watches: Watches;
  compiledWatches: CompiledStore;
  pollQueue: PollQueue;
  pageQueue: PageQueue;
  hostLeases: HostLeases;
  alertTopic: AlertTopic;
  subscriptions: Subscriptions;
  counters: Counters;
  directSms: DirectSms;
  /** `host:port` pairs that are reached although they are not public. */
  allowHosts: ReadonlySet<string>;
  /** Where alerts end that could not be published. */
  deadAlerts: DeadAlerts;
  /** Nobody is told of feeds that break where there is none. */
  ownerTopic?: OwnerTopic | undefined;
  settings: RenderSettings & { retentionDays: number; pollMinutes: number };
  now: () => Date;
};

/** Joins the domain's doors to the AWS clients and settings that `environment` names. */
export function connect(environment: Environment): Wiring {
  const dynamodb = openDynamoDB(place(environment.DYNAMODB_ENDPOINT));
  const sns = openSns(place(environment.SNS_ENDPOINT));
  const sqs = openSqs(place(environment.SQS_ENDPOINT));
  const topics = (environment.ALERTS_TOPIC_ARN ?? '').split(',');
  const subscriptions = openSubscriptions(sns, topics);
  const ledger = openLedger(dynamodb, environment.LEDGER_TABLE);
  const counters = openCounters(dynamodb, environment.LEDGER_TABLE);
  const ownerTopic = environment.OWNER_TOPIC_ARN
    ? openOwnerTopic(sns, environment.OWNER_TOPIC_ARN)
    : undefined;
  const now = () => new Date();
  return {
    articles: openArticles(dynamodb, environment.ARTICLES_TABLE),
    mentions: openMentions(dynamodb, environment.MENTIONS_TABLE),
    ledger,
    storyArticles: openStoryArticles(dynamodb, environment.ARTICLES_TABLE),
    stories: openStories(dynamodb, environment.LEDGER_TABLE),
    feeds: openFeeds(dynamodb, environment.FEEDS_TABLE),
    watches: openWatches(dynamodb, environment.WATCHES_TABLE),
    compiledWatches: openCompiledWatches(dynamodb, environment.WATCHES_TABLE),
    pageQueue: openPageQueue(sqs, environment.PAGE_QUEUE_URL ?? ''),
    hostLeases: openHostLeases(dynamodb, environment.LEDGER_TABLE),
    pollQueue: openPollQueue(sqs, environment.POLL_QUEUE_URL ?? ''),
    alertTopic: joinTopics(
      topics.map((topic) =>
        withinSmsBudget(
          openAlertTopic(sns, topic, environment.PUBLISH_PACE_MS),
          topic.slice(topic.lastIndexOf(':') + 1),
          environment.SMS_BUDGET,
          { ledger, counters, ownerTopic, now, smsReach: countSmsReach(subscriptions, topic, now) },
        ),
      ),
    ),
    subscriptions,
    counters,
    directSms: openDirectSms(sns),
    allowHosts: new Set(environment.ALLOW_HOSTS),
    deadAlerts: openDeadAlerts(sqs, environment.DEAD_ALERTS_QUEUE_URL ?? ''),
    ownerTopic,
    settings: {
      retentionDays: environment.RETENTION_DAYS,
      pollMinutes: environment.POLL_MINUTES,
      timeZone: environment.TIME_ZONE,
      sms: { segments: environment.SMS_SEGMENTS, script: environment.SMS_SCRIPT },
      linkUrl: environment.LINK_URL,
    },
    now,
  };
}

let wiring: Wiring | undefined;

/** The wiring of a function in the cloud, made once a container from its environment variables. */
export function cloud(): Wiring {
  wiring ??= connect(readEnvironment(process.env));
  return wiring;
}

function place(endpoint: string | undefined): { endpoint?: string } {
  return endpoint ? { endpoint } : {};
}
