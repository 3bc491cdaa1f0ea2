import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';

/** As `shared/store/dynamodb.ts` makes it, and the commands that it is sent most. */
export const parts = [
  DynamoDBDocumentClient.from(new DynamoDBClient({})),
  ...[BatchGetCommand, DeleteCommand, GetCommand, PutCommand, QueryCommand, UpdateCommand],
];
