import './alerting/quiet.ts';
import { alertFunction } from '../functions/alert.ts';
import { readEnvironment } from '../functions/environment.ts';
import { connect, type Wiring } from '../functions/wiring.ts';
import { readDigest } from '../shared/alert/digest.ts';
import type { Digest } from '../shared/alert/digest-content.ts';
import { checkSnsRules } from '../shared/alert/sns-rules.ts';
import type { AlertMessage } from '../shared/alert/topic.ts';
import type { Article } from '../shared/article/article.ts';
import { keepArticles } from '../shared/article/keep.ts';
import { normaliseEntry } from '../shared/article/normalise.ts';
import type { Watch } from '../shared/watch/watch.ts';
import { context, insertion, openTables } from './alerting/engine.ts';
import { told } from './alerting/told.ts';
import { unrelated } from './alerting/unrelated.ts';
import { edited, seeded } from './stories/edit.ts';

/** How large a flood is, and how far an outlet edits the text: a share of its words. */
export type FloodSize = { outlets: number; unrelated: number; watchedEvery: number; greatestEdit: number };

/** What became of a flood. */
export type Flood = {
  /** Story ids that the articles of the one story got: 1 where all texts tie together. */
  storiesOfOne: number;
  /** Messages about it, and how many of them follow up; `perWatch` is the most that one watch got. */
  alertsOfOne: number;
  followUps: number;
  firstAlertsPerWatch: number;
  /** Outlets that its messages and the digest list. */
  listed: number;
  /** Unrelated articles that a watch hears, each a true story, and messages about them. */
  otherStories: number;
  alertsOfOthers: number;
  /** Articles that share a story id and no story. */
  wronglyJoined: number;
  alertsPerStory: number;
};

const full: FloodSize = { outlets: 40, unrelated: 2_000, watchedEvery: 40, greatestEdit: 0.25 };
const policy = { perHour: 1_000, perDay: 2_000 };
const watches: Watch[] = [
  { id: 'maduro', kind: 'person', name: 'Nicolás Maduro', severity: 'normal', policy },
  { id: 'belarus', kind: 'country', country: 'BY', demonyms: true, severity: 'normal', policy },
  { id: 'asylum', kind: 'concept', name: 'asylum', severity: 'normal', policy },
];

/**
 * Prints how many alerts a true story gives when 40 outlets carry one in six languages, each edited, among 2,000
 * articles that have nothing to do with it or one another.
 */
export async function run(): Promise<void> {
  const started = performance.now();
  const flood = await measureFlood(full);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${full.outlets} outlets, ${told.length} languages, edits up to ${full.greatestEdit * 100}%: ${flood.storiesOfOne} story id(s), ${flood.alertsOfOne} messages of which ${flood.followUps} follow up; first alerts a watch: ${flood.firstAlertsPerWatch} (wanted: at most one a language); outlets listed in messages and digest: ${flood.listed}`,
  );
  console.log(
    `${full.unrelated} unrelated articles, ${flood.otherStories} of them heard: ${flood.alertsOfOthers} messages, ${flood.wronglyJoined} wrongly joined (wanted: 0)`,
  );
  console.log(
    `alerts per true story: ${flood.alertsPerStory.toFixed(3)}; follow-ups: ${flood.followUps} (${seconds} s in all)`,
  );
}

/** Runs a flood from feed entries to messages: normalised, joined to stories, stored, matched, decided. */
export async function measureFlood(size: FloodSize): Promise<Flood> {
  const tables = await openTables();
  try {
    const published: AlertMessage[] = [];
    const wiring: Wiring = {
      ...connect(readEnvironment({ DYNAMODB_ENDPOINT: tables.endpoint })),
      alertTopic: {
        async publish(message) {
          checkSnsRules(message);
          published.push(message);
          return `message-${published.length}`;
        },
      },
    };
    for (const watch of watches) await wiring.watches.put(watch);
    const alert = alertFunction(() => wiring);
    const entries = entriesOf(size);
    const truth = new Map<string, string>();
    const stored: Article[] = [];
    for (const { story, entry, feed } of entries) {
      const article = normaliseEntry(entry, feed, { now: new Date(), retentionDays: 30 });
      truth.set(article.id, story);
      await keepArticles(wiring, [article]);
      const kept = await wiring.articles.get(article.id);
      if (!kept) throw new Error(`The article ${entry.url} was not stored.`);
      stored.push(kept);
      const answer = await alert({ Records: [insertion(kept)] }, context);
      if (answer.batchItemFailures.length > 0) throw new Error(`Alerting on ${entry.url} failed.`);
    }
    return counted(published, await digestOf(wiring, 'maduro'), stored, truth);
  } finally {
    await tables.close();
  }
}

function entriesOf(size: FloodSize) {
  const random = seeded(20_261_125);
  const feedOf = (name: string, language: string) => ({
    id: name,
    url: `https://${name}.example/feed.xml`,
    language,
    firstPolledAt: '2026-01-01T00:00:00.000Z',
    firstPoll: false,
  });
  const entryOf = (name: string, slug: string, title: string, body: string) => ({
    url: `https://${name}.example/${slug}`,
    guid: slug,
    title,
    content: body,
    publishedAt: new Date().toISOString(),
    authors: [],
    categories: [],
    enclosures: [],
  });
  const one = Array.from({ length: size.outlets }, (_, index) => {
    const telling = told[index % told.length] ?? told[0];
    if (!telling) throw new Error('There is no story to tell.');
    const name = `outlet-${index}`;
    const pool = Array.from({ length: 6 }, () => unrelated(index, false, random).body).join(' ');
    const body = edited(telling.body, pool, random() * size.greatestEdit, random);
    const title = telling.titles[Math.floor(random() * telling.titles.length)] ?? '';
    return { story: 'one', entry: entryOf(name, 'minsk', title, body), feed: feedOf(name, telling.language) };
  });
  const others = Array.from({ length: size.unrelated }, (_, index) => {
    const name = `paper-${index % 50}`;
    const { title, body, watched } = unrelated(index, index % size.watchedEvery === 0, random);
    const story = watched ? `heard-${index}` : `other-${index}`;
    return { story, entry: entryOf(name, `n${index}`, title, body), feed: feedOf(name, 'en') };
  });
  return [...one, ...others]
    .map((entry) => ({ ...entry, at: random() }))
    .sort((first, second) => first.at - second.at);
}

/** The digest that a watch would get now. */
async function digestOf(wiring: Wiring, id: string): Promise<Digest> {
  const [watch] = watches.filter((one) => one.id === id);
  if (!watch) throw new Error(`There is no watch ${id}.`);
  const to = new Date();
  const held = (await wiring.mentions.open('held', 10_000)).filter((mention) => mention.watch === id);
  return readDigest(wiring, watch, { name: 'now', from: new Date(to.getTime() - 86_400_000), to }, held);
}

type AlertDocument = {
  occasion: string;
  article: { id: string; source: string };
  outlets: { source: string }[];
};

function counted(
  published: AlertMessage[],
  digest: Digest,
  stored: Article[],
  truth: Map<string, string>,
): Flood {
  const documents = published.map((message) => ({
    watches: message.attributes.watch,
    document: JSON.parse(message.bodies.sqs) as AlertDocument,
  }));
  const storyOf = (id: string) => truth.get(id) ?? '';
  const ofOne = documents.filter(({ document }) => storyOf(document.article.id) === 'one');
  const first = ofOne.filter(({ document }) => document.occasion === 'first');
  const firsts = watches.map(({ id }) => first.filter((one) => one.watches.includes(id)).length);
  const ofOthers = documents.length - ofOne.length;
  const followUps = documents.filter(({ document }) => document.occasion === 'developing').length;
  const otherStories = new Set([...truth.values()].filter((story) => story.startsWith('heard')));
  const wronglyJoined = [...Map.groupBy(stored, (article) => article.storyId).values()].reduce(
    (count, group) => count + new Set(group.map(({ id }) => storyOf(id))).size - 1,
    0,
  );
  return {
    storiesOfOne: new Set(stored.filter(({ id }) => storyOf(id) === 'one').map(({ storyId }) => storyId))
      .size,
    alertsOfOne: ofOne.length,
    followUps,
    firstAlertsPerWatch: Math.max(...firsts),
    listed: new Set([
      ...ofOne.flatMap(({ document }) => [document.article, ...document.outlets].map(({ source }) => source)),
      ...digest.stories.flatMap(({ sources }) => sources),
    ]).size,
    otherStories: otherStories.size,
    alertsOfOthers: ofOthers,
    wronglyJoined,
    alertsPerStory: (documents.length - followUps) / (1 + otherStories.size),
  };
}
