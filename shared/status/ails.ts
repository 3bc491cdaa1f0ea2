import type { Status } from './status.ts';

/** Something that ails a deployment, and what helps. */
export type Ail = { what: string; mend: string };

const pendingMs = 10 * 60_000;
/** Share of the feeds above which failing ones are an ail and not the web's usual weather. */
const failingShare = 0.1;
const earlyShare = 0.8;
/** Batches that wait at a time for each feed that is polled: more means that nobody works on them. */
const batchesPerFeed = 0.5;

/** Everything that ails a deployment, the gravest first; empty when it is well. */
export function ailsOf(status: Omit<Status, 'ails'>): Ail[] {
  return [...alertAils(status), ...deadAils(status), ...pollAils(status), ...smsAils(status)];
}

function alertAils({ at, oldestPending, watches }: Omit<Status, 'ails'>): Ail[] {
  const ails: Ail[] = [];
  if (watches === 0)
    ails.push({ what: 'there are no watches: nothing is listened for', mend: 'stentor watches add' });
  const age = oldestPending ? Date.parse(at) - Date.parse(oldestPending.since) : 0;
  if (oldestPending && age > pendingMs)
    ails.push({
      what: `an alert of ${oldestPending.watch} has been pending for ${Math.floor(age / 60_000)} minutes (“${oldestPending.title}”)`,
      mend: 'look at the logs of alert and sweep: SNS refuses it, or nothing runs',
    });
  return ails;
}

function deadAils({ dead }: Omit<Status, 'ails'>): Ail[] {
  const full = dead.filter(({ count }) => count > 0);
  if (full.length === 0) return [];
  const what = full.map(({ queue, count }) => `${count} of ${queue}`).join(', ');
  return [{ what: `there are dead letters: ${what}`, mend: 'stentor dlq list, then stentor dlq redrive' }];
}

function pollAils({ feeds, queues }: Omit<Status, 'ails'>): Ail[] {
  const ails: Ail[] = [];
  const polled = feeds.active + feeds.failing;
  if (feeds.total === 0) ails.push({ what: 'there are no feeds', mend: 'stentor feeds add' });
  if (feeds.silent)
    ails.push({
      what: `no feed has brought anything new since ${feeds.lastNews?.at ?? 'ever'}`,
      mend: 'see whether schedule and poll run, and whether this machine or account reaches the web',
    });
  if (feeds.late > 0)
    ails.push({
      what: `${feeds.late} feeds are late: they failed and were not tried again in time`,
      mend: 'see whether schedule and poll run',
    });
  if (polled > 0 && feeds.failing > Math.max(1, polled * failingShare))
    ails.push({ what: `${feeds.failing} of ${polled} feeds fail`, mend: 'stentor feeds --failing says why' });
  const poll = queues.find(({ name }) => name === 'poll');
  if (poll && poll.waiting > Math.max(10, polled * batchesPerFeed))
    ails.push({
      what: `${poll.waiting} polls wait in the queue`,
      mend: 'see whether poll runs, and is throttled',
    });
  return ails;
}

function smsAils({ sms: { used, budget, month } }: Omit<Status, 'ails'>): Ail[] {
  if (budget === 0 || used < budget * earlyShare) return [];
  const share = Math.floor((100 * used) / budget);
  return [
    {
      what: `${share}% of the SMS budget of ${month} is used (${used} of ${budget} segments)`,
      mend: 'deploy with a higher -c smsBudget, or narrow the filters of SMS subscriptions',
    },
  ];
}
