import { assumptions } from './assumptions.ts';
import { messagesOf, minutesOfAMonth, pollsOf } from './polls.ts';
import { alwaysFree, type Prices } from './prices.ts';
import { itemBytes, work } from './work.ts';

/** What a deployment has to do in a month of 30 days. */
export type Load = {
  feeds: number;
  /** Minutes between two polls of a feed, at the least with `adaptive`. */
  interval: number;
  adaptive: boolean;
  /** New articles, alerts published, and SMS segments, a month. */
  articles: number;
  alerts: number;
  sms: number;
};

/** One line of the bill: `quantity` in `unit`, of which `free` cost nothing. */
export type Line = {
  service: string;
  what: string;
  quantity: number;
  unit: string;
  free: number;
  dollars: number;
};

/** The bill of a month, dearest first, and what it is without SMS. */
export type Month = { lines: Line[]; dollars: number; withoutSms: number; polls: number };

type Piece = { cpuMs: number; reads: number; writes: number; calls: number };

const gigabyte = 1024 ** 3;

/** Memory of each function, as infra sets it, in MiB. */
const memory = {
  schedule: 256,
  poll: 512,
  alert: 512,
  wantPages: 256,
  enrich: 1_024,
  sweep: 512,
  digest: 512,
};

/**
 * Computes a month from measured work and public prices. Work of the tables is exact for the measured items; durations
 * are estimates: processor time on a share of a processor, one call after the other, and the wait for the web.
 */
export function monthOf(load: Load, prices: Prices, { freeTier }: { freeTier: boolean }): Month {
  const polls = pollsOf(load.feeds, load.interval, load.articles, load.adaptive);
  const counted = workOf(load, polls);
  const line = (
    service: string,
    what: string,
    quantity: number,
    unit: string,
    price: number,
    free = 0,
  ): Line => {
    const saved = freeTier ? Math.min(free, quantity) : 0;
    return { service, what, quantity, unit, free: saved, dollars: (quantity - saved) * price };
  };
  const lines = [
    line('DynamoDB', 'writes', counted.writes, 'write units', prices.writeUnit),
    line('DynamoDB', 'reads', counted.reads, 'read units', prices.readUnit),
    line('DynamoDB', 'storage', counted.storedGb * 4, 'GB-months', prices.storageGb, alwaysFree.storageGb),
    line('DynamoDB', 'backup', counted.storedGb, 'GB-months', prices.backupGb),
    line('Lambda', 'duration', counted.gbSeconds, 'GB-seconds', prices.gbSecond, alwaysFree.gbSeconds),
    line(
      'Lambda',
      'invocations',
      counted.invocations,
      'invocations',
      prices.invocation,
      alwaysFree.invocations,
    ),
    line('SQS', 'poll queue', counted.fifoRequests, 'requests', prices.fifoRequest, alwaysFree.queueRequests),
    line(
      'SQS',
      'page queue',
      counted.queueRequests,
      'requests',
      prices.queueRequest,
      Math.max(0, alwaysFree.queueRequests - counted.fifoRequests),
    ),
    line('EventBridge', 'schedules', counted.schedules, 'invocations', prices.schedule, alwaysFree.schedules),
    line('SNS', 'publish', load.alerts, 'messages', prices.publish, alwaysFree.publishes),
    line('SNS', 'e-mail', load.alerts, 'e-mails', prices.email, alwaysFree.emails),
    line('SNS', 'SMS', load.sms, 'segments', prices.sms),
    line('CloudWatch', 'logs taken in', counted.logGb, 'GB', prices.logGb, alwaysFree.logGb),
    line(
      'CloudWatch',
      'logs kept',
      (counted.logGb * assumptions.logDays) / 30,
      'GB-months',
      prices.logStoredGb,
    ),
    line('CloudWatch', 'metrics', assumptions.metrics, 'metrics', prices.metric, alwaysFree.metrics),
    line('CloudWatch', 'alarms', assumptions.alarms, 'metrics', prices.alarm, alwaysFree.alarms),
    line('X-Ray', 'traces', counted.invocations, 'traces', prices.trace, alwaysFree.traces),
    line('KMS', 'keys of tables', counted.keyRequests, 'requests', prices.keyRequest, alwaysFree.keyRequests),
    line('Transfer', 'requests to the web', counted.sentGb, 'GB', prices.transferGb, alwaysFree.transferGb),
  ].sort((one, other) => other.dollars - one.dollars);
  const dollars = lines.reduce((sum, one) => sum + one.dollars, 0);
  const sms = lines.find(({ what }) => what === 'SMS')?.dollars ?? 0;
  return { lines, dollars, withoutSms: dollars - sms, polls };
}

function workOf({ articles, alerts }: Load, polls: number) {
  const messages = messagesOf(polls);
  const changed = Math.min(articles, polls);
  const pages = articles * assumptions.summaries;
  const full = articles - pages;
  // An article and its page come to the stream as two changes.
  const changes = articles + pages;
  const mentions = alerts * assumptions.mentionsPerAlert;
  // Watches are read anew once a minute at the most.
  const watchReads = Math.min(changes, minutesOfAMonth);
  const sweeps = minutesOfAMonth / 2;
  const digests = minutesOfAMonth / 15;
  const pieces: [Piece, number, keyof typeof memory, number?][] = [
    [work.scheduleMinute, minutesOfAMonth, 'schedule'],
    [work.feedDue, polls, 'schedule'],
    [work.pollMessage, messages, 'poll', assumptions.feedMs],
    [work.feedUnchanged, polls, 'poll'],
    [work.articleStored, full, 'poll'],
    [work.summaryStored, pages, 'poll'],
    [work.watchesRead, watchReads, 'alert'],
    [work.articleMatched, changes, 'alert'],
    [work.alertSent, mentions, 'alert'],
    [work.pageWanted, pages, 'wantPages'],
    [work.pageRead, pages, 'enrich', assumptions.pageMs],
    [work.sweep, sweeps, 'sweep'],
    [work.digest, digests, 'digest'],
  ];
  const total = (name: 'reads' | 'writes') =>
    pieces.reduce((sum, [piece, count]) => sum + piece[name] * count, 0);
  const gbSeconds = pieces.reduce(
    (sum, [piece, count, name, waitMs = 0]) =>
      sum + (count * (durationMs(piece, memory[name]) + waitMs) * memory[name]) / 1024 / 1000,
    0,
  );
  const invocations = minutesOfAMonth + messages + changes + pages + pages + sweeps + digests;
  const { invocation, feedChanged, page, alert } = assumptions.logBytes;
  const idle = assumptions.idlePollers * 3 * minutesOfAMonth;
  const keptMonths = assumptions.retentionDays / 30;
  return {
    reads: total('reads'),
    writes: total('writes'),
    gbSeconds,
    invocations,
    storedGb: (keptMonths * (articles * itemBytes.article + mentions * itemBytes.mention)) / gigabyte,
    fifoRequests: minutesOfAMonth + 2 * messages + idle / 2,
    queueRequests: 3 * pages + idle,
    schedules: minutesOfAMonth + sweeps + digests,
    logGb: (invocations * invocation + changed * feedChanged + pages * page + alerts * alert) / gigabyte,
    keyRequests: (assumptions.keyPairs * minutesOfAMonth) / 5,
    sentGb: ((polls + pages) * assumptions.sentBytes) / gigabyte,
  };
}

function durationMs({ cpuMs, calls }: Piece, memoryMb: number): number {
  const processor = Math.min(1, memoryMb / assumptions.wholeProcessorMb);
  return (cpuMs * assumptions.cpuFactor) / processor + calls * assumptions.callMs;
}
