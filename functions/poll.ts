import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { SQSRecord } from 'aws-lambda';
import { feedsPerMessage, lanes } from '../shared/feed/lanes.ts';
import { type PollOutcome, pollFeeds } from '../shared/feed/poll.ts';
import * as z from '../shared/schema.ts';
import { sqsEventSchema } from './events.ts';
import { EventError, type Instruments, instruments, logFailures, standard } from './middleware.ts';
import { cloudPolling, type PollWiring } from './poll-wiring.ts';

const bodySchema = z.object({
  feeds: z.array(z.string().check(z.minLength(1))).check(z.minLength(1), z.maxLength(feedsPerMessage)),
  lane: z.optional(z.int().check(z.minimum(0), z.maximum(lanes - 1))),
  continues: z.optional(z.boolean()),
});

/** Milliseconds before the function's timeout at which no further feed is begun: one fetch and its storing. */
const reserveMs = 60_000;

/** Polls the feeds that the messages name; a message is answered as failed only when a table did not answer. */
export const pollFunction = (wiring: () => PollWiring) => {
  const tools = instruments('poll');
  const processor = new BatchProcessor(EventType.SQS);
  const pollMessage = logFailures(
    tools,
    (record: SQSRecord) => record.messageId,
    async (record) => {
      const { feeds, ...options } = batchOf(record);
      report(tools, await pollFeeds(wiring(), feeds, { ...options, until: deadlines.get(record) }));
    },
  );
  const deadlines = new WeakMap<SQSRecord, Date>();
  const options = { throwOnFullBatchFailure: false };
  return standard('poll', sqsEventSchema, tools, async (event, context) => {
    const until = new Date(Date.now() + context.getRemainingTimeInMillis() - reserveMs);
    for (const record of event.Records) deadlines.set(record, until);
    return processPartialResponse(event, pollMessage, processor, { ...options, context });
  });
};

export const handler = pollFunction(cloudPolling);

function batchOf(record: SQSRecord): z.infer<typeof bodySchema> {
  const parsed = bodySchema.safeParse(jsonOf(record.body));
  if (parsed.success) return parsed.data;
  throw new EventError(
    `The poll message ${record.messageId} is not {"feeds": ["id", …]} with 1 to ${feedsPerMessage} ids: delete it.`,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function report({ logger, metrics }: Instruments, outcomes: PollOutcome[]): void {
  const count = (outcome: PollOutcome['outcome']) => outcomes.filter((one) => one.outcome === outcome).length;
  metrics.addMetric('FeedsPolled', MetricUnit.Count, outcomes.length - count('skipped'));
  metrics.addMetric('FeedsUnchanged', MetricUnit.Count, count('unchanged'));
  metrics.addMetric('FeedsFailed', MetricUnit.Count, count('failed'));
  metrics.addMetric(
    'ArticlesStored',
    MetricUnit.Count,
    outcomes.reduce((sum, one) => sum + one.stored, 0),
  );
  for (const { error, url, ...outcome } of outcomes) {
    if (error) logger.warn('Feed failed', { feed: url, cause: error.cause, reason: error.message });
    else if (outcome.outcome === 'changed') logger.info('Feed changed', { url, ...outcome });
  }
}
