import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { SQSRecord } from 'aws-lambda';
import { type Enriched, enrichArticle, mostAttempts } from '../shared/enrich/enrich.ts';
import type { PageRequest } from '../shared/enrich/page-queue.ts';
import * as z from '../shared/schema.ts';
import { cloudEnriching, type EnrichWiring } from './enrich-wiring.ts';
import { sqsEventSchema } from './events.ts';
import { EventError, type Instruments, instruments, logFailures, standard } from './middleware.ts';

const bodySchema = z.object({
  articleId: z.string().check(z.minLength(1)),
  attempt: z.int().check(z.minimum(0), z.maximum(mostAttempts - 1)),
});

/** Reads the pages that messages ask for into their articles; a message is answered as failed only when a table was. */
export const enrichFunction = (wiring: () => EnrichWiring) => {
  const tools = instruments('enrich');
  const processor = new BatchProcessor(EventType.SQS);
  const enrich = logFailures(
    tools,
    (record: SQSRecord) => record.messageId,
    async (record) => report(tools, await enrichArticle(wiring(), requestOf(record))),
  );
  const options = { throwOnFullBatchFailure: false };
  return standard('enrich', sqsEventSchema, tools, async (event, context) =>
    processPartialResponse(event, enrich, processor, { ...options, context }),
  );
};

export const handler = enrichFunction(cloudEnriching);

function requestOf(record: SQSRecord): PageRequest {
  const parsed = bodySchema.safeParse(jsonOf(record.body));
  if (parsed.success) return parsed.data;
  throw new EventError(
    `The page message ${record.messageId} is not {"articleId": "…", "attempt": 0 to ${mostAttempts - 1}}: delete it.`,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function report({ logger }: Instruments, { articleId, outcome, problem }: Enriched): void {
  logger.info('Page', {
    article: articleId,
    outcome,
    ...(problem && { cause: problem.cause, reason: problem.message }),
  });
}
