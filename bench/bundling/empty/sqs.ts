import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';

/** As `shared/notify/sqs.ts` makes it, and the command that it is sent most. */
export const parts = [new SQSClient({}), SendMessageBatchCommand];
