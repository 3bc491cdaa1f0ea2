import type { Feed, Interval } from './feed.ts';

/** A change to a feed's record; `undefined` removes the attribute. */
export type FeedChange = { [K in keyof Omit<Feed, 'id'>]?: Feed[K] | undefined };

/** The door to stored feeds; `shared/store` opens it onto DynamoDB. */
export type Feeds = {
  getAll(ids: string[]): Promise<Feed[]>;
  /** Ids of the feeds in one slot of an interval class, one index query. */
  idsInSlot(interval: Interval, offset: number): Promise<string[]>;
  list(): Promise<Feed[]>;
  put(feed: Feed): Promise<void>;
  /** Changes an existing record; a feed that was removed meanwhile stays removed. */
  change(id: string, change: FeedChange): Promise<void>;
  remove(id: string): Promise<void>;
};

/** The door to the queue from schedule to poll; `shared/notify` opens it onto SQS. */
export type PollQueue = {
  /** Enqueues feed ids, at most 25 a message. */
  send(feedIds: string[]): Promise<void>;
};
