import type { PageQueue } from '../shared/enrich/page-queue.ts';
import type { PollQueue } from '../shared/feed/feeds.ts';
import { openPageQueue } from '../shared/notify/page-queue.ts';
import { openPollQueue, openSqs } from '../shared/notify/sqs.ts';
import { type Environment, inCloud, place } from './environment.ts';
import { connectTables, type TableWiring } from './table-wiring.ts';

/** The tables, and the queues of work: kept apart, so that functions which publish nothing carry no client of SNS. */
export type QueueWiring = TableWiring & { pollQueue: PollQueue; pageQueue: PageQueue };

/** Joins the domain's doors to the tables, queues and settings that `environment` names. */
export function connectQueues(environment: Environment): QueueWiring {
  const sqs = openSqs(place(environment.SQS_ENDPOINT));
  return {
    ...connectTables(environment),
    pollQueue: openPollQueue(sqs, environment.POLL_QUEUE_URL ?? ''),
    pageQueue: openPageQueue(sqs, environment.PAGE_QUEUE_URL ?? ''),
  };
}

/** The tables and queues of a function in the cloud. */
export const cloudQueues = inCloud(connectQueues);
