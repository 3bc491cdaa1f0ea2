import type { APIGatewayProxyEventV2, DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import * as z from '../shared/schema.ts';

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

/** A request of a function URL or HTTP API, as far as the functions read it. */
export const requestSchema = z.custom<APIGatewayProxyEventV2>(
  (event) => request.safeParse(event).success,
  'is not a request of a function URL or HTTP API (payload 2.0)',
);

const request = z.looseObject({
  rawPath: z.string(),
  queryStringParameters: z.nullish(z.record(z.string(), z.string())),
  requestContext: z.looseObject({ http: z.looseObject({ method: z.string() }) }),
});

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
