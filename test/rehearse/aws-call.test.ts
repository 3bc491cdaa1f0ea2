import { describe, expect, test } from 'vitest';
import { accessesOf } from '../../rehearse/aws-call.ts';

const asked = (service: string, target: string, body: string, path = '/') => ({
  method: 'POST',
  path,
  body,
  headers: {
    authorization: `AWS4-HMAC-SHA256 Credential=poll/20260101/us-east-1/${service}/aws4_request, Signature=x`,
    'x-amz-target': target,
  },
});
const read = (...request: Parameters<typeof asked>) =>
  accessesOf(asked(...request), () => 'arn:stream').map(({ action, resource }) => `${action} ${resource}`);
const arn = (service: string, rest: string) => `arn:aws:${service}:us-east-1:123456789012:${rest}`;

describe('what a call needs', () => {
  test('is the index where one is queried, else the table', () => {
    const query = (more: object) =>
      read('dynamodb', 'DynamoDB_20120810.Query', JSON.stringify({ TableName: 'Feeds', ...more }));
    expect(query({ IndexName: 'bySlot' })).toEqual([
      `dynamodb:Query ${arn('dynamodb', 'table/Feeds/index/bySlot')}`,
    ]);
    expect(query({})).toEqual([`dynamodb:Query ${arn('dynamodb', 'table/Feeds')}`]);
  });

  test('is every table of a batch, and every part of a transaction', () => {
    const batch = JSON.stringify({ RequestItems: { A: {}, B: {} } });
    expect(read('dynamodb', 'DynamoDB_20120810.BatchGetItem', batch)).toHaveLength(2);
    const transaction = JSON.stringify({
      TransactItems: [{ Put: { TableName: 'A' } }, { Update: { TableName: 'B' } }],
    });
    expect(read('dynamodb', 'DynamoDB_20120810.TransactWriteItems', transaction)).toEqual([
      `dynamodb:PutItem ${arn('dynamodb', 'table/A')}`,
      `dynamodb:UpdateItem ${arn('dynamodb', 'table/B')}`,
    ]);
  });

  test('is the stream that an iterator belongs to', () => {
    expect(read('dynamodb', 'DynamoDBStreams_20120810.GetRecords', '{"ShardIterator":"i"}')).toEqual([
      'dynamodb:GetRecords arn:stream',
    ]);
  });

  test('is the permission of the single call for a batch of messages', () => {
    const body = '{"QueueUrl":"http://127.0.0.1:1/123456789012/poll.fifo"}';
    expect(read('sqs', 'AmazonSQS.SendMessageBatch', body)).toEqual([
      `sqs:SendMessage ${arn('sqs', 'poll.fifo')}`,
    ]);
    expect(read('sns', '', 'Action=Publish&TopicArn=arn%3At')).toEqual(['sns:Publish arn:t']);
  });

  test('is what no policy allows where the call is not understood', () => {
    expect(read('kms', 'TrentService.Decrypt', '{}')).toEqual(['kms:POST / (not understood)']);
  });
});
