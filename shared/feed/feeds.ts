import type { DueFacts } from './due.ts';
import type { Feed, Interval } from './feed.ts';
import type { PollBatch } from './lanes.ts';

/** A change to a feed's record; `undefined` removes the attribute. */
export type FeedChange = { [K in keyof Omit<Feed, 'id'>]?: Feed[K] | undefined };

/** A feed as its slot shows it. */
export type SlotFeed = DueFacts & Pick<Feed, 'url'>;

/** The door to stored feeds; `shared/store` opens it onto DynamoDB. */
export type Feeds = {
  getAll(ids: string[]): Promise<Feed[]>;
  /** The feeds in one slot of an interval class, with what tells whether they are due; one index query. */
  inSlot(interval: Interval, offset: number): Promise<SlotFeed[]>;
  list(): Promise<Feed[]>;
  put(feed: Feed): Promise<void>;
  /** Changes an existing record; a feed that was removed meanwhile stays removed. */
  change(id: string, change: FeedChange): Promise<void>;
  remove(id: string): Promise<void>;
};

/** The door to the queue from schedule to poll; `shared/notify` opens it onto SQS. */
export type PollQueue = {
  /** Enqueues batches, one message each; those of one lane are worked on one after the other. */
  send(batches: PollBatch[]): Promise<void>;
};
