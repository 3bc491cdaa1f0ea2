import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Makes the clients that `functions/wiring.ts` makes, and does nothing with them. */
export const handler = async () =>
  [DynamoDBDocumentClient.from(new DynamoDBClient({})), new SNSClient({}), new SQSClient({})].length;
