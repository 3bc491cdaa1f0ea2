import type { Ledger } from '../alert/ledger.ts';
import type { Mention } from '../alert/mention.ts';
import type { Mentions } from '../alert/mentions.ts';
import type { Feeds } from '../feed/feeds.ts';
import type { Watches } from '../watch/watches.ts';
import { type Ail, ailsOf } from './ails.ts';
import { type FeedStatus, feedStatus } from './feeds.ts';

/** How full a queue is: messages that wait, and those that are worked on. */
export type QueueStatus = { name: string; waiting: number; working: number };

/** What the status of a deployment is read from. */
export type StatusDoors = {
  feeds: Pick<Feeds, 'list'>;
  watches: Pick<Watches, 'list'>;
  mentions: Pick<Mentions, 'list' | 'open'>;
  ledger: Pick<Ledger, 'get'>;
  /** Names of the alert topics, and the SMS segments that a month may cost on each. */
  sms: { topics: string[]; budget: number };
  queues(): Promise<QueueStatus[]>;
  /** Dead letters by the queue that gave them up. */
  dead(): Promise<{ queue: string; count: number }[]>;
  now: () => Date;
};

/** How a deployment is. Instants are ISO 8601. */
export type Status = {
  at: string;
  feeds: FeedStatus;
  watches: number;
  queues: QueueStatus[];
  dead: { queue: string; count: number }[];
  /** Mentions of articles of the last day, by what became of their alerts. */
  alerts: Record<Mention['status'], number>;
  oldestPending?: { watch: string; title: string; since: string };
  /** SMS segments of this month, on the topic that used most. */
  sms: { month: string; used: number; budget: number };
  ails: Ail[];
};

const dayMs = 86_400_000;
const mostOfAWatch = 10_000;

/** Reads how a deployment is, and what ails it. */
export async function readStatus(doors: StatusDoors): Promise<Status> {
  const now = doors.now();
  const [feeds, watches, queues, dead, pending, used] = await Promise.all([
    doors.feeds.list(),
    doors.watches.list(),
    doors.queues(),
    doors.dead(),
    doors.mentions.open('pending', 1),
    smsUsed(doors, now),
  ]);
  const [oldest] = pending;
  const status: Omit<Status, 'ails'> = {
    at: now.toISOString(),
    feeds: feedStatus(feeds, now),
    watches: watches.length,
    queues,
    dead,
    alerts: await alertsOf(
      doors,
      watches.map(({ id }) => id),
      now,
    ),
    ...(oldest && {
      oldestPending: { watch: oldest.watch, title: oldest.title, since: oldest.createdAt },
    }),
    sms: { month: now.toISOString().slice(0, 7), used, budget: doors.sms.budget },
  };
  return { ...status, ails: ailsOf(status) };
}

async function alertsOf({ mentions }: StatusDoors, watches: string[], now: Date): Promise<Status['alerts']> {
  const alerts = { pending: 0, sent: 0, held: 0, digested: 0, dead: 0 };
  const range = {
    since: new Date(now.getTime() - dayMs).toISOString(),
    until: new Date(now.getTime() + dayMs).toISOString(),
  };
  for (const watch of watches)
    for (const { status } of await mentions.list({ watch, ...range, limit: mostOfAWatch }))
      alerts[status] += 1;
  return alerts;
}

async function smsUsed({ ledger, sms }: StatusDoors, now: Date): Promise<number> {
  const month = now.toISOString().slice(0, 7);
  const keys = sms.topics.filter((topic) => topic !== '').map((topic) => ({ id: `sms#${topic}`, at: month }));
  const counts = keys.length > 0 ? await ledger.get(keys, now) : [];
  return Math.max(0, ...counts.map(({ count = 0 }) => count));
}
