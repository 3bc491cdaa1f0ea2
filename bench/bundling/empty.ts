import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import {
  BatchGetCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';

const clients = [
  DynamoDBDocumentClient.from(new DynamoDBClient({})),
  new SNSClient({}),
  new SQSClient({}),
] as const;
const commands = [
  ...[BatchGetCommand, DeleteCommand, GetCommand, PutCommand, QueryCommand, UpdateCommand],
  ...[PublishCommand, SendMessageBatchCommand],
];

/** Has the clients that `functions/wiring.ts` makes, and what they are sent most; does nothing with either. */
export const handler = async () => clients.length * commands.length;
