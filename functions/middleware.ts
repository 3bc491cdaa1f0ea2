import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy, { type MiddlewareObj } from '@middy/core';
import type { Context } from 'aws-lambda';
import type * as z from '../shared/schema.ts';
import { StentorMetrics } from './metrics.ts';
import { redact, redacting } from './redact.ts';

/** An event is not of the form that the function takes: names the function and every wrong part. */
export class EventError extends Error {
  override name = 'EventError';
}

/** The logger and the metrics of one function. */
export type Instruments = { logger: Logger; metrics: StentorMetrics };

/** Instruments whose records carry `serviceName`, and no phone number or e-mail address. */
export function instruments(serviceName: string): Instruments {
  return { logger: new Logger({ serviceName, jsonReplacerFn: redacting }), metrics: new StentorMetrics() };
}

/**
 * A middy middleware that checks the event once, at the edge, and hands on the parsed form.
 * @throws EventError when the event does not fit `schema`.
 */
export function checkEvent<Event>(functionName: string, schema: z.ZodMiniType<Event>): MiddlewareObj<Event> {
  return {
    before(request) {
      const parsed = schema.safeParse(request.event);
      if (!parsed.success) {
        const problems = parsed.error.issues.map(
          (issue) => `${issue.path.join('.') || 'event'}: ${issue.message}`,
        );
        throw new EventError(
          `The ${functionName} function was sent an event it does not take (${problems.join('; ')}).`,
        );
      }
      request.event = parsed.data;
    },
  };
}

/** Work on one record of a batch that says in the log why it failed, before the batch answers only which. */
export function logFailures<BatchRecord>(
  { logger }: Instruments,
  idOf: (record: BatchRecord) => string | undefined,
  work: (record: BatchRecord) => Promise<void>,
): (record: BatchRecord) => Promise<void> {
  return async (record) => {
    try {
      await work(record);
    } catch (error) {
      const reason = error instanceof Error ? error : new Error(String(error));
      logger.error('Record failed', { record: idOf(record), error: reason });
      throw error;
    }
  };
}

/** Lambda logs what a handler throws by itself, past the logger: its words are redacted on the way. */
const redactFailure: MiddlewareObj<unknown> = {
  onError({ error }) {
    if (!(error instanceof Error)) return;
    error.message = redact(error.message);
    if (error.stack) error.stack = redact(error.stack);
  },
};

/** Metrics are published at the end of an invocation that counted something, one that failed as well. */
function publishing(metrics: StentorMetrics): MiddlewareObj<unknown> {
  const publish = () => {
    if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
  };
  return { after: publish, onError: publish };
}

/**
 * The middleware that every function shares: structured logs with the invocation's context, metrics flushed at
 * the end, the event checked against `schema`.
 * @example
 * export const pollFunction = (wiring: () => Wiring) =>
 *   standard('poll', sqsEventSchema, tools, async (event) => …);
 */
export function standard<Event, Result>(
  functionName: string,
  schema: z.ZodMiniType<Event>,
  { logger, metrics }: Instruments,
  steps: (event: Event, context: Context) => Promise<Result>,
) {
  return middy<Event, Result>()
    .use(injectLambdaContext(logger))
    .use(publishing(metrics))
    .use(redactFailure)
    .use(checkEvent(functionName, schema))
    .handler(steps);
}
