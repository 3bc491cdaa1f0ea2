import { readEnvironment } from '../../functions/environment.ts';
import { connect, type Wiring } from '../../functions/wiring.ts';
import type { DeadAlert } from '../../shared/alert/alert-doors.ts';
import type { Mention } from '../../shared/alert/mention.ts';
import { raiseAlerts } from '../../shared/alert/raise.ts';
import type { AlertMessage } from '../../shared/alert/topic.ts';
import type { Article } from '../../shared/article/article.ts';
import { contentHash } from '../../shared/article/identity.ts';
import { type CompiledWatches, compileWatches } from '../../shared/watch/compile.ts';
import type { WrittenPolicy } from '../../shared/watch/policy.ts';
import type { Watch } from '../../shared/watch/watch.ts';
import { startEngine } from '../store/engine.ts';
import { anArticle } from './article.ts';

/** Alerting on a real table engine, with a clock that tests move, and messages and dead letters in lists. */
export type Newsdesk = {
  wiring: Wiring;
  published: AlertMessage[];
  dead: DeadAlert[];
  /** The instant that the clock shows. */
  now: Date;
  watches: Watch[];
  /** Makes the next publishes fail with this error, until it is taken away. */
  failure: Error | undefined;
  /** An article with an id of its own, stored. */
  article(part?: Partial<Article>): Promise<Article>;
  raise(article: Article, doors?: Partial<Wiring>): Promise<string[]>;
  mentionsOf(article: Article): Promise<Mention[]>;
  /** The state of each mention of an article: `sent`, `pending`, or why it is held. */
  states(article: Article): Promise<string[]>;
  withPolicy(policy: WrittenPolicy): void;
  stop(): Promise<void>;
};

let number = 0;

/** Opens a newsdesk that watches Maduro and Belarus; ids of stories and watches are its own. */
export async function openNewsdesk(): Promise<Newsdesk> {
  const engine = await startEngine();
  const compiledOf = new Map<Watch[], CompiledWatches>();
  const desk: Newsdesk = {
    wiring: {
      ...connect(readEnvironment({ DYNAMODB_ENDPOINT: engine.endpoint })),
      now: () => desk.now,
      alertTopic: {
        async publish(message) {
          if (desk.failure) throw desk.failure;
          desk.published.push(message);
          return `message-${desk.published.length}`;
        },
      },
      deadAlerts: {
        async send(alert) {
          desk.dead.push(alert);
        },
      },
    },
    published: [],
    dead: [],
    now: new Date('2026-01-15T12:00:00.000Z'),
    watches: [],
    failure: undefined,
    async article(part = {}) {
      number += 1;
      const made = anArticle({
        id: `a${String(number).padStart(25, '0')}`,
        source: `outlet-${number}.example`,
        feedId: `feed-${number}`,
        fetchedAt: desk.now.toISOString(),
        ...part,
      });
      const article = { ...made, contentHash: part.contentHash ?? contentHash(made) };
      await desk.wiring.articles.put(article);
      return article;
    },
    async raise(article, doors = {}) {
      // Watches are replaced and never changed: what they compile to is good for as long as they are.
      const compiled = compiledOf.get(desk.watches) ?? compileWatches(desk.watches);
      compiledOf.set(desk.watches, compiled);
      const raised = await raiseAlerts(
        { ...desk.wiring, ...doors },
        { watches: desk.watches, compiled },
        { article },
      );
      return raised.alerted;
    },
    async mentionsOf(article) {
      const keys = desk.watches.map(({ id }) => ({ watch: id, at: `${article.at}#${article.id}` }));
      return desk.wiring.mentions.ofArticle(keys);
    },
    async states(article) {
      return (await desk.mentionsOf(article)).map(({ status, heldReason }) =>
        status === 'held' ? `${heldReason}` : status,
      );
    },
    withPolicy(policy) {
      number += 1;
      desk.watches = [
        { id: `maduro-${number}`, kind: 'person', name: 'Nicolás Maduro', severity: 'normal', policy },
        {
          id: `belarus-${number}`,
          kind: 'country',
          country: 'BY',
          demonyms: true,
          severity: 'normal',
          policy,
        },
      ];
    },
    stop: engine.stop,
  };
  desk.withPolicy({});
  return desk;
}
