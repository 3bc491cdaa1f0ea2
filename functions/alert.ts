import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { DynamoDBRecord } from 'aws-lambda';
import { raiseAlerts } from '../shared/alert/raise.ts';
import { changeOf } from '../shared/store/stream.ts';
import { createWatchCache } from '../shared/watch/cache.ts';
import { streamEventSchema } from './events.ts';
import { instruments, standard } from './middleware.ts';
import { cloud, type Wiring } from './wiring.ts';

/** Matches new and changed articles, records mentions and publishes alerts; names the first record that failed. */
export const alertFunction = (wiring: () => Wiring) => {
  const { logger, metrics } = instruments('alert');
  const processor = new BatchProcessor(EventType.DynamoDBStreams);
  const watchSet = createWatchCache(wiring);
  const alertOn = async (record: DynamoDBRecord) => {
    const change = changeOf(record);
    if (!change) return;
    const raised = await raiseAlerts(wiring(), await watchSet(), change);
    if (raised.mentioned.length > 0) logger.info('Mention', { article: change.article.id, ...raised });
    metrics.addMetric('Mentions', MetricUnit.Count, raised.mentioned.length);
    metrics.addMetric('AlertsSent', MetricUnit.Count, raised.messageId ? 1 : 0);
    metrics.addMetric('AlertsHeld', MetricUnit.Count, raised.held.length);
  };
  return standard('alert', streamEventSchema, { logger, metrics }, (event, context) =>
    processPartialResponse(event, alertOn, processor, {
      context,
      // An edit must not overtake the article that it edits.
      processInParallel: false,
      throwOnFullBatchFailure: false,
    }),
  );
};

export const handler = alertFunction(cloud);
