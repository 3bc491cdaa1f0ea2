import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { z } from 'zod';

/** An SQS event, as far as the functions read it. */
export const sqsEventSchema = z.custom<SQSEvent>(
  (event) => records.safeParse(event).success,
  'is not an SQS event with Records that have messageId and body',
);

/** A DynamoDB stream event, as far as the functions read it. */
export const streamEventSchema = z.custom<DynamoDBStreamEvent>(
  (event) => changes.safeParse(event).success,
  'is not a DynamoDB stream event with Records that have eventName and dynamodb.SequenceNumber',
);

const records = z.object({
  Records: z.array(
    z.looseObject({ messageId: z.string(), body: z.string(), eventSource: z.literal('aws:sqs') }),
  ),
});

const changes = z.object({
  Records: z.array(
    z.looseObject({
      eventName: z.enum(['INSERT', 'MODIFY', 'REMOVE']),
      dynamodb: z.looseObject({ SequenceNumber: z.string() }),
    }),
  ),
});
