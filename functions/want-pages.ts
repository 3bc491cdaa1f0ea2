import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { DynamoDBRecord } from 'aws-lambda';
import { requestPages } from '../shared/enrich/wanted.ts';
import { changeOf } from '../shared/store/stream.ts';
import { streamEventSchema } from './events.ts';
import { instruments, logFailures, standard } from './middleware.ts';
import { cloudQueues, type QueueWiring } from './queue-wiring.ts';

/** Asks for the pages of articles whose feed gave only a summary; names the first record that failed. */
export const wantPagesFunction = (wiring: () => QueueWiring) => {
  const tools = instruments('want-pages');
  const processor = new BatchProcessor(EventType.DynamoDBStreams);
  const want = logFailures(
    tools,
    (record: DynamoDBRecord) => record.dynamodb?.SequenceNumber,
    async (record) => {
      const change = changeOf(record);
      const wanted = change ? await requestPages(wiring().pageQueue, [change]) : 0;
      if (wanted > 0) tools.logger.debug('Page wanted', { article: change?.article.id });
    },
  );
  const options = { throwOnFullBatchFailure: false };
  return standard('want-pages', streamEventSchema, tools, async (event, context) =>
    processPartialResponse(event, want, processor, { ...options, context }),
  );
};

export const handler = wantPagesFunction(cloudQueues);
