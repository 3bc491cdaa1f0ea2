import type { Counters } from '../shared/alert/counters.ts';
import type { Ledger } from '../shared/alert/ledger.ts';
import type { Mentions } from '../shared/alert/mentions.ts';
import type { RenderSettings } from '../shared/alert/render.ts';
import type { StoryArticles } from '../shared/alert/story-articles.ts';
import type { Articles } from '../shared/article/articles.ts';
import type { HostLeases } from '../shared/enrich/host-leases.ts';
import type { Feeds } from '../shared/feed/feeds.ts';
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
import type { CompiledStore } from '../shared/watch/compiled-watches.ts';
import type { Watches } from '../shared/watch/watches.ts';
import { type Environment, inCloud, place } from './environment.ts';

/** The tables and settings, which are all that some functions work with: kept apart, so that these carry one AWS client. */
export type TableWiring = {
  articles: Articles;
  mentions: Mentions;
  /** Short-lived facts that policy keeps. */
  ledger: Ledger;
  storyArticles: StoryArticles;
  stories: Stories;
  feeds: Feeds;
  watches: Watches;
  compiledWatches: CompiledStore;
  hostLeases: HostLeases;
  counters: Counters;
  /** `host:port` pairs that are reached although they are not public. */
  allowHosts: ReadonlySet<string>;
  settings: RenderSettings & { retentionDays: number; pollMinutes: number };
  now: () => Date;
};

/** Joins the domain's doors to the tables and settings that `environment` names. */
export function connectTables(environment: Environment): TableWiring {
  const dynamodb = openDynamoDB(place(environment.DYNAMODB_ENDPOINT));
  return {
    articles: openArticles(dynamodb, environment.ARTICLES_TABLE),
    mentions: openMentions(dynamodb, environment.MENTIONS_TABLE),
    ledger: openLedger(dynamodb, environment.LEDGER_TABLE),
    storyArticles: openStoryArticles(dynamodb, environment.ARTICLES_TABLE),
    stories: openStories(dynamodb, environment.LEDGER_TABLE),
    feeds: openFeeds(dynamodb, environment.FEEDS_TABLE),
    watches: openWatches(dynamodb, environment.WATCHES_TABLE),
    compiledWatches: openCompiledWatches(dynamodb, environment.WATCHES_TABLE),
    hostLeases: openHostLeases(dynamodb, environment.LEDGER_TABLE),
    counters: openCounters(dynamodb, environment.LEDGER_TABLE),
    allowHosts: new Set(environment.ALLOW_HOSTS),
    settings: {
      retentionDays: environment.RETENTION_DAYS,
      pollMinutes: environment.POLL_MINUTES,
      timeZone: environment.TIME_ZONE,
      sms: { segments: environment.SMS_SEGMENTS, script: environment.SMS_SCRIPT },
      linkUrl: environment.LINK_URL,
    },
    now: () => new Date(),
  };
}

/** The tables of a function in the cloud. */
export const cloudTables = inCloud(connectTables);
