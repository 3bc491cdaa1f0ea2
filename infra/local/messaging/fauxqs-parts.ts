import type { DatabaseSync } from 'node:sqlite';
import type { buildApp } from 'fauxqs';

/** fauxqs's web application (Fastify). */
export type FauxqsApp = ReturnType<typeof buildApp>;

export type Subscription = {
  arn: string;
  topicArn: string;
  protocol: string;
  endpoint: string;
  confirmed: boolean;
  attributes: Record<string, string>;
};
export type Topic = { arn: string; name: string; subscriptionArns: string[] };
export type MessageAttribute = { DataType: string; StringValue?: string; BinaryValue?: string };

type Queue = {
  arn: string;
  name: string;
  url: string;
  enqueue(message: unknown): void;
  changeVisibility(receiptHandle: string, seconds: number): void;
  inflightMessages: Map<string, { message: { approximateReceiveCount: number } }>;
  persistence?: Persistence;
};
type Persistence = {
  db: DatabaseSync;
  updateMessageReady(messageId: string): void;
  loadSqsAndSns(sqs: SqsStore, sns: SnsStore): void;
  insertSubscription(subscription: Subscription): void;
  updateTopicSubscriptionArns(topicArn: string, arns: string[]): void;
  close(): void;
};
export type SqsStore = {
  host: string;
  persistence?: Persistence;
  allQueues(): Iterable<Queue>;
  getQueueByArn(arn: string): Queue | undefined;
};
export type SnsStore = {
  persistence?: Persistence;
  topics: Map<string, Topic>;
  subscriptions: Map<string, Subscription>;
};

type SqsStoreClass = {
  new (): SqsStore;
  createMessage(body: string, attributes?: Record<string, MessageAttribute>): unknown;
};

/** The parts of fauxqs that its package does not export, by the names they have in the pinned version. */
export type FauxqsParts = {
  SqsStore: SqsStoreClass;
  SnsStore: new () => SnsStore;
  S3Store: new () => unknown;
  PersistenceManager: new (folder: string) => Persistence;
};

/**
 * Loads the stores of fauxqs. Its one public way to keep state on disk, `startFauxqs`, listens on every network
 * interface; with the stores in hand its application listens on loopback alone. package.json pins the version.
 */
export async function loadFauxqsParts(): Promise<FauxqsParts> {
  const root = import.meta.resolve('fauxqs');
  const part = (path: string) => import(new URL(path, root).href);
  const [sqs, sns, s3, persistence] = await Promise.all([
    part('./sqs/sqsStore.js'),
    part('./sns/snsStore.js'),
    part('./s3/s3Store.js'),
    part('./persistence.js'),
  ]);
  return {
    SqsStore: sqs.SqsStore,
    SnsStore: sns.SnsStore,
    S3Store: s3.S3Store,
    PersistenceManager: persistence.PersistenceManager,
  } as FauxqsParts;
}
