import type { IncomingHttpHeaders } from 'node:http';
import { account, region } from './engine.ts';
import type { Access } from './iam.ts';

/** One request to AWS, as far as who and what are read from it. */
export type AwsRequest = { method: string; path: string; headers: IncomingHttpHeaders; body: string };

/** The access key that signed a request, and the service that it is for; neither where it is unsigned. */
export function signerOf({ headers }: AwsRequest): { key?: string; service?: string } {
  const [, key, , , service] =
    /Credential=([^/]+)\/(\d+)\/([^/]+)\/([^/]+)\//.exec(headers.authorization ?? '') ?? [];
  return { ...(key && { key }), ...(service && { service }) };
}

/**
 * What a request needs to be allowed, by the names of the Service Authorization Reference: an access for every table,
 * index, queue, topic, stream or function that it touches.
 * A request that is not understood needs an action that no policy allows.
 */
export function accessesOf(request: AwsRequest, streamOf: (iterator: string) => string): Access[] {
  const { service = 'unknown' } = signerOf(request);
  const read = readers[service];
  const accesses = read?.(request, streamOf) ?? [];
  return accesses.length > 0
    ? accesses
    : [{ action: `${service}:${request.method} ${request.path}`, resource: '(not understood)' }];
}

type Reader = (request: AwsRequest, streamOf: (iterator: string) => string) => Access[];

const readers: Record<string, Reader> = {
  dynamodb: (request, streamOf) => {
    const [api = '', operation = ''] = targetOf(request);
    const body = JSON.parse(request.body || '{}') as Record<string, unknown>;
    return api.startsWith('DynamoDBStreams')
      ? streamAccess(operation, body, streamOf)
      : tableAccess(operation, body);
  },
  sqs: (request) => {
    const [, operation = ''] = targetOf(request);
    const { QueueUrl } = JSON.parse(request.body || '{}') as { QueueUrl?: string };
    const name = QueueUrl?.split('/').at(-1);
    // A batch needs the same permission as one.
    const action = `sqs:${operation.replace(/Batch$/, '')}`;
    return name ? [{ action, resource: `arn:aws:sqs:${region}:${account}:${name}` }] : [];
  },
  sns: (request) => {
    const form = new URLSearchParams(request.body);
    const action = `sns:${form.get('Action')?.replace(/Batch$/, '')}`;
    // An SMS to a number has no topic, and its resource is "*".
    return [{ action, resource: form.get('TopicArn') ?? '*' }];
  },
  lambda: (request) => {
    const [, encoded] = /^\/2015-03-31\/functions\/([^/]+)\/invocations/.exec(request.path) ?? [];
    if (!encoded) return [];
    const name = decodeURIComponent(encoded);
    const resource = name.startsWith('arn:') ? name : `arn:aws:lambda:${region}:${account}:function:${name}`;
    return [{ action: 'lambda:InvokeFunction', resource }];
  },
};

function targetOf({ headers }: AwsRequest): string[] {
  return String(headers['x-amz-target'] ?? '').split('.');
}

function tableAccess(operation: string, body: Record<string, unknown>): Access[] {
  const action = `dynamodb:${operation}`;
  const table = (name: string) => `arn:aws:dynamodb:${region}:${account}:table/${name.split('/').at(-1)}`;
  const { TableName, IndexName, RequestItems, TransactItems } = body as {
    TableName?: string;
    IndexName?: string;
    RequestItems?: Record<string, unknown>;
    TransactItems?: Record<string, { TableName: string }>[];
  };
  if (RequestItems) return Object.keys(RequestItems).map((name) => ({ action, resource: table(name) }));
  if (TransactItems) {
    // A transaction needs the permission of each of its parts.
    const single: Record<string, string> = {
      Put: 'PutItem',
      Update: 'UpdateItem',
      Delete: 'DeleteItem',
      Get: 'GetItem',
      ConditionCheck: 'ConditionCheckItem',
    };
    return TransactItems.flatMap((item) =>
      Object.entries(item).map(([kind, part]) => ({
        action: `dynamodb:${single[kind] ?? kind}`,
        resource: table(part.TableName),
      })),
    );
  }
  if (!TableName) return [];
  return [{ action, resource: IndexName ? `${table(TableName)}/index/${IndexName}` : table(TableName) }];
}

function streamAccess(
  operation: string,
  body: Record<string, unknown>,
  streamOf: (iterator: string) => string,
): Access[] {
  const { StreamArn, ShardIterator } = body as { StreamArn?: string; ShardIterator?: string };
  const resource = StreamArn ?? (ShardIterator ? streamOf(ShardIterator) : undefined);
  return resource ? [{ action: `dynamodb:${operation}`, resource }] : [];
}
