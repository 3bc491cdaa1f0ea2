import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';

/** A function as Lambda calls it. */
export type Handler<Event, Result> = (event: Event, context: Context) => Promise<Result>;

/** Calls a function with a context like Lambda's; the function has `seconds` before it should have answered. */
export function invoke<Event, Result>(
  name: string,
  handler: Handler<Event, Result>,
  event: Event,
  seconds = 900,
): Promise<Result> {
  const deadline = Date.now() + seconds * 1000;
  const nothing = () => undefined;
  return handler(event, {
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${name}`,
    memoryLimitInMB: '512',
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => deadline - Date.now(),
    done: nothing,
    fail: nothing,
    succeed: nothing,
  });
}
