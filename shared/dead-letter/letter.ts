import * as z from 'zod';
import type { Article } from '../article/article.ts';

/** Queues of work that was given up: polls, page requests, alerts, minutes of the schedule, and changes of articles. */
export const deadQueues = ['poll', 'page', 'alert', 'schedule', 'change'] as const;
export type DeadQueueName = (typeof deadQueues)[number];

/** A message as it lies in a queue of dead letters. */
export type RawLetter = {
  id: string;
  queue: DeadQueueName;
  /** When it was given up or, in a FIFO queue, first sent; ISO 8601. */
  at: string;
  body: string;
  /** Why it was given up, where the queue knows. */
  reason?: string | undefined;
};

/** A queue of dead letters; `shared/notify` opens it onto SQS, the local run onto its journal. */
export type DeadQueue = {
  name: DeadQueueName;
  /** About how many letters it holds. */
  count(): Promise<number>;
  /** The letters that can be seen at once, oldest first; others do not see them until `release`, or for minutes. */
  peek(): Promise<RawLetter[]>;
  /** Takes a letter that was seen out for good. */
  remove(letter: RawLetter): Promise<void>;
  /** Shows the letters that were seen and are still there to others again. */
  release(): Promise<void>;
};

/** What was to be done. */
export type DeadWork =
  | { kind: 'feeds'; feeds: string[] }
  | { kind: 'page'; articleId: string }
  | { kind: 'alert'; watch: string; at: string; articleId: string; reason: string }
  | { kind: 'changes'; count: number; condition: string; from: string; until: string }
  | { kind: 'change'; article: Article; before?: Article | undefined }
  | { kind: 'minute'; time: string }
  | { kind: 'unknown'; problem: string };

const feeds = z.object({ feeds: z.array(z.string().min(1)).min(1) });
const page = z.object({ articleId: z.string().min(1), attempt: z.number() });
const alert = z.object({
  watch: z.string().min(1),
  at: z.string(),
  articleId: z.string().min(1),
  reason: z.string(),
});
/** What Lambda sends in place of stream records that it gave up; the records themselves stay in the stream for a day. */
const changes = z.object({
  requestContext: z.object({ condition: z.string() }),
  DDBStreamBatchInfo: z.object({
    batchSize: z.number(),
    approximateArrivalOfFirstRecord: z.iso.datetime({ offset: true }),
    approximateArrivalOfLastRecord: z.iso.datetime({ offset: true }),
  }),
});
const minute = z.object({ time: z.iso.datetime({ offset: true }) });

/** Reads what a letter of a queue of SQS asks for. */
export function readLetter({ body }: Pick<RawLetter, 'body'>): DeadWork {
  const message = jsonOf(body);
  const batch = feeds.safeParse(message);
  if (batch.success) return { kind: 'feeds', feeds: batch.data.feeds };
  const given = alert.safeParse(message);
  if (given.success) return { kind: 'alert', ...given.data };
  const request = page.safeParse(message);
  if (request.success) return { kind: 'page', articleId: request.data.articleId };
  const record = changes.safeParse(message);
  if (record.success) {
    const { batchSize, approximateArrivalOfFirstRecord, approximateArrivalOfLastRecord } =
      record.data.DDBStreamBatchInfo;
    return {
      kind: 'changes',
      count: batchSize,
      condition: record.data.requestContext.condition,
      from: new Date(approximateArrivalOfFirstRecord).toISOString(),
      until: new Date(approximateArrivalOfLastRecord).toISOString(),
    };
  }
  const missed = minute.safeParse(message);
  if (missed.success) return { kind: 'minute', time: new Date(missed.data.time).toISOString() };
  return { kind: 'unknown', problem: 'it is none of the messages that Stentor sends' };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
