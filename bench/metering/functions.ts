import type { Context, DynamoDBRecord, SQSEvent } from 'aws-lambda';
import { alertFunction } from '../../functions/alert.ts';
import { digestFunction } from '../../functions/digest.ts';
import { enrichFunction } from '../../functions/enrich.ts';
import { readEnvironment } from '../../functions/environment.ts';
import { pollFunction } from '../../functions/poll.ts';
import { scheduleFunction } from '../../functions/schedule.ts';
import { sweepFunction } from '../../functions/sweep.ts';
import { wantPagesFunction } from '../../functions/want-pages.ts';
import { connectWhole } from '../../functions/whole-wiring.ts';
import type { Article } from '../../shared/article/article.ts';
import { insertion } from '../alerting/engine.ts';

/** The page of an article. */
export type Pages = () => Uint8Array;

const context = {
  awsRequestId: 'bench',
  functionName: 'bench',
  getRemainingTimeInMillis: () => 300_000,
} as Context;

/** The real functions on a table engine and a site, with queues and topics that take everything. */
export function openFunctions(endpoint: string, host: string, pages: Pages) {
  const read = readEnvironment({ DYNAMODB_ENDPOINT: endpoint, ALLOW_HOSTS: host });
  const wiring = {
    ...connectWhole(read),
    pollQueue: { send: async () => undefined },
    pageQueue: { send: async () => undefined },
    alertTopic: { publish: async () => crypto.randomUUID() },
    robots: { allow: async () => true },
    pages: {
      fetch: async (url: string) => ({
        status: 200,
        notModified: false,
        url,
        contentType: 'text/html; charset=utf-8',
        bytes: pages(),
      }),
      close: async () => undefined,
    },
  };
  const doors = () => wiring;
  const functions = {
    schedule: scheduleFunction(doors),
    poll: pollFunction(doors),
    alert: alertFunction(doors),
    wantPages: wantPagesFunction(doors),
    enrich: enrichFunction(doors),
    sweep: sweepFunction(doors),
    digest: digestFunction(doors),
  };
  const queued = (bodies: object[]): SQSEvent =>
    ({
      Records: bodies.map((body, index) => ({
        messageId: String(index),
        body: JSON.stringify(body),
        eventSource: 'aws:sqs',
      })),
    }) as SQSEvent;
  const changed = (articles: Article[]): { Records: DynamoDBRecord[] } => ({
    Records: articles.map(insertion),
  });
  return {
    wiring,
    schedule: (time: string) => functions.schedule({ feeds: 'due', time }, context),
    poll: (feeds: string[]) => functions.poll(queued([{ feeds }]), context),
    alert: (articles: Article[]) => functions.alert(changed(articles), context),
    wantPages: (articles: Article[]) => functions.wantPages(changed(articles), context),
    enrich: (articles: Article[]) =>
      functions.enrich(queued(articles.map(({ id }) => ({ articleId: id, attempt: 0 }))), context),
    sweep: () => functions.sweep({}, context),
    digest: () => functions.digest({}, context),
    close: () => wiring.fetcher.close(),
  };
}
