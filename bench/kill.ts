import './alerting/quiet.ts';
import type { DynamoDBRecord } from 'aws-lambda';
import { alertFunction } from '../functions/alert.ts';
import { readEnvironment } from '../functions/environment.ts';
import { connect, type Wiring } from '../functions/wiring.ts';
import { sweepAlerts } from '../shared/alert/sweep.ts';
import type { Article } from '../shared/article/article.ts';
import { normaliseEntry } from '../shared/article/normalise.ts';
import { openAlertTopic, openSns } from '../shared/notify/sns.ts';
import type { Watch } from '../shared/watch/watch.ts';
import { context, insertion, openTables } from './alerting/engine.ts';
import { type Fault, faults, openFaultySns } from './alerting/faulty-sns.ts';
import { killPoints, mortal } from './alerting/mortal.ts';
import { seeded } from './stories/edit.ts';

/** How much is killed and how often SNS fails: a share of its answers. */
export type KillSize = {
  /** At least so many; more where a kill has not found its step yet. */
  articles: number;
  shards: number;
  /** A multiple of four: stories do not reach over batches. */
  batch: number;
  killsEach: number;
  faults: number;
  /** Faults to choose from. */
  kinds: readonly Fault[];
};

/** What the kills left behind. */
export type Killed = {
  articles: number;
  stories: number;
  kills: Record<string, number>;
  faults: Record<Fault, number>;
  /** Stories that nobody was told about. */
  lost: number;
  /** Messages above one a story. */
  duplicates: number;
  /** Kills between publish and the last mark, and answers lost on their way: each may repeat one message. */
  mayRepeat: number;
  swept: number;
  stillPending: number;
};

const full: KillSize = { articles: 400, shards: 4, batch: 12, killsEach: 5, faults: 0.12, kinds: faults };
const policy = { perHour: 1_000, perDay: 2_000, outlets: 1_000 };
const watches: Watch[] = [
  { id: 'maduro', kind: 'person', name: 'Nicolás Maduro', severity: 'normal', policy },
  { id: 'belarus', kind: 'country', country: 'BY', demonyms: true, severity: 'normal', policy },
];
/** Every fourth article tells the story of the one before it. */
const storyOf = (index: number) => (index % 4 === 3 ? index - 1 : index);
const topicArn = 'arn:aws:sns:us-east-1:000000000000:alerts';
/** A dead worker's claim runs out before its batch comes again. */
const afterKillMs = 31_000;

/**
 * Prints what is lost and what comes twice when the alert function is killed before and after each of its writes with
 * hundreds of articles in flight, while SNS answers 500, throttles, is silent, or has its answers lost.
 */
export async function run(): Promise<void> {
  const started = performance.now();
  const killed = await measureKills(full);
  const kills = Object.values(killed.kills).reduce((sum, count) => sum + count, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${full.articles} articles of ${killed.stories} stories, ${full.shards} workers, ${kills} kills:`,
  );
  for (const [name, count] of Object.entries(killed.kills)) console.log(`  ${name}: ${count}`);
  console.log(`SNS failed: ${faults.map((fault) => `${fault} ${killed.faults[fault]}`).join(', ')}`);
  console.log(
    `lost ${killed.lost} (wanted: 0); twice ${killed.duplicates} (at most ${killed.mayRepeat}: kills between publish and mark, and lost answers); swept ${killed.swept}; still pending ${killed.stillPending} (${seconds} s)`,
  );
}

/** Alerts on articles with workers that are killed again and again, and then sweeps. */
export async function measureKills(size: KillSize): Promise<Killed> {
  const random = seeded(20_261_126);
  const tables = await openTables();
  const sns = await openFaultySns(() =>
    random() < size.faults ? size.kinds[Math.floor(random() * size.kinds.length)] : undefined,
  );
  // The hour of a claim is the engine's business: the clock leaps over it.
  let leapMs = 0;
  const wiring: Wiring = {
    ...connect(readEnvironment({ DYNAMODB_ENDPOINT: tables.endpoint })),
    alertTopic: openAlertTopic(openSns({ endpoint: sns.endpoint }), topicArn, 0),
    deadAlerts: { send: () => Promise.reject(new Error('Nothing is to be given up here.')) },
    now: () => new Date(Date.now() + leapMs),
  };
  try {
    for (const watch of watches) await wiring.watches.put(watch);
    const articles: Article[] = [];
    const plan = killPoints.flatMap((point) => Array.from({ length: size.killsEach }, () => point));
    const order = plan.map((point) => ({ point, at: random() })).sort((one, other) => one.at - other.at);
    const kills: Record<string, number> = Object.fromEntries(killPoints.map(({ name }) => [name, 0]));
    let mayRepeat = 0;

    /** The next articles, while there are some, or a kill that found none at its step. */
    const nextBatch = async (): Promise<DynamoDBRecord[]> => {
      const from = articles.length;
      if (from >= size.articles && (order.length === 0 || from >= 10 * size.articles)) return [];
      const batch = Array.from({ length: size.batch }, (_, at) => articleOf(from + at, wiring.now()));
      articles.push(...batch);
      for (const article of batch) await wiring.articles.put(article);
      return batch.map(insertion);
    };
    /** Hands a batch to workers until one of them lives to its end, as a stream does. */
    const work = async (records: DynamoDBRecord[]): Promise<void> => {
      const next = order.pop()?.point;
      const worker = mortal(wiring, next, 1 + Math.floor(random() * size.batch));
      const answer = await alertFunction(() => worker.wiring)({ Records: records }, context);
      if (next && worker.died()) {
        kills[next.name] = (kills[next.name] ?? 0) + 1;
        if (isBetween(next.name)) mayRepeat += 1;
        leapMs += afterKillMs;
        // The stream knows nothing of what a dead worker did.
        return work(records);
      }
      if (next) order.unshift({ point: next, at: 0 });
      const failed = answer.batchItemFailures[0]?.itemIdentifier;
      const from = records.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === failed);
      if (from >= 0) return work(records.slice(from));
    };
    const shard = async () => {
      for (let batch = await nextBatch(); batch.length > 0; batch = await nextBatch()) await work(batch);
    };
    await Promise.all(Array.from({ length: size.shards }, shard));
    let swept = 0;
    for (let round = 0; round < 5; round += 1) {
      leapMs += 3 * 60_000;
      swept += (await sweepAlerts(wiring, watches, 300_000)).sent;
    }
    const told = sns.taken.map(({ articleId }) => articles.findIndex(({ id }) => id === articleId));
    const stories = new Set(articles.map((_, index) => storyOf(index)));
    const toldStories = new Set(told.map(storyOf));
    return {
      articles: articles.length,
      stories: stories.size,
      kills,
      faults: sns.counts,
      lost: stories.size - toldStories.size,
      duplicates: told.length - toldStories.size,
      mayRepeat: mayRepeat + sns.counts['lost answer'],
      swept,
      stillPending: (await wiring.mentions.open('pending', 10_000)).length,
    };
  } finally {
    sns.close();
    await tables.close();
  }
}

function isBetween(name: string): boolean {
  return name === 'after publish' || name === 'before mark' || name === 'after mark';
}

function articleOf(index: number, now: Date): Article {
  const feed = `paper-${index}`;
  const entry = {
    url: `https://${feed}.example/n/${index}`,
    title: `Maduro, day ${storyOf(index)}`,
    content: `Nicolás Maduro was seen in Belarus on day ${storyOf(index)}.`,
    publishedAt: now.toISOString(),
    authors: [],
    categories: [],
  };
  const about = { id: feed, url: `https://${feed}.example/feed`, language: 'en', firstPoll: false };
  return { ...normaliseEntry(entry, about, { now }), storyId: `story-${storyOf(index)}` };
}
