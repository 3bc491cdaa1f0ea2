import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { DynamoDBRecord } from 'aws-lambda';
import { type Raised, raiseAlerts } from '../shared/alert/raise.ts';
import { changeOf } from '../shared/store/stream.ts';
import { createWatchCache } from '../shared/watch/cache.ts';
import { reportSpeed } from './alert-metrics.ts';
import { streamEventSchema } from './events.ts';
import { type Instruments, instruments, logFailures, standard } from './middleware.ts';
import { cloud, type Wiring } from './wiring.ts';

/** A change of an article was not tried because one before it failed; both come again. */
export class ChangeOrderError extends Error {
  override name = 'ChangeOrderError';
}

/** Matches new and changed articles, records mentions and publishes alerts; names the first record that failed. */
export const alertFunction = (wiring: () => Wiring) => {
  const tools = instruments('alert');
  const processor = new BatchProcessor(EventType.DynamoDBStreams);
  const watchSet = createWatchCache(wiring, (reason) =>
    tools.logger.info('Watches compiled afresh', { reason }),
  );
  const alertOn = logFailures(tools, sequenceOf, async (record: DynamoDBRecord) => {
    const change = changeOf(record);
    if (change) report(tools, change.article.id, await raiseAlerts(wiring(), await watchSet(), change));
  });
  // One after another: an edit must not overtake the article that it edits.
  const options = { processInParallel: false, throwOnFullBatchFailure: false };
  return standard('alert', streamEventSchema, tools, async (event, context) =>
    processPartialResponse(event, behindItsFailures(alertOn), processor, { ...options, context }),
  );
};

export const handler = alertFunction(cloud);

/**
 * The same work, that fails for an article once it has failed for it: the batch comes again from the failed change on,
 * and an edit that went ahead of it would hold the alert that the article deserves.
 */
function behindItsFailures(work: (record: DynamoDBRecord) => Promise<void>) {
  const failed = new Set<string>();
  return async (record: DynamoDBRecord) => {
    const article = record.dynamodb?.NewImage?.id?.S ?? '';
    if (failed.has(article))
      throw new ChangeOrderError(`An earlier change of article ${article} failed: this one waits.`);
    try {
      await work(record);
    } catch (error) {
      failed.add(article);
      throw error;
    }
  };
}

function sequenceOf(record: DynamoDBRecord): string | undefined {
  return record.dynamodb?.SequenceNumber;
}

function report({ logger, metrics }: Instruments, article: string, raised: Raised): void {
  if (raised.mentioned.length > 0) logger.info('Mention', { article, ...raised });
  metrics.addMetric('Mentions', MetricUnit.Count, raised.mentioned.length);
  metrics.addMetric('AlertsSent', MetricUnit.Count, raised.messageId ? 1 : 0);
  metrics.addMetric('AlertsHeld', MetricUnit.Count, raised.held.length);
  metrics.addMetric('AlertsDead', MetricUnit.Count, raised.dead.length);
  if (raised.speed) reportSpeed(metrics, raised.speed);
}
