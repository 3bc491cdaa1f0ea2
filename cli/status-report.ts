import { readEnvironment } from '../functions/environment.ts';
import packageJson from '../package.json' with { type: 'json' };
import { depthOf } from '../shared/notify/dead-queue.ts';
import { readStatus, type Status } from '../shared/status/status.ts';
import { schemaVersions } from '../shared/store/item-version.ts';
import { minute } from './listing.ts';
import { readPlace, stackEnvironment } from './place.ts';
import { openWithQueues, type PlaceWithQueues } from './queues.ts';
import type { StatusOptions } from './status.ts';
import { oneLine, type Terminal } from './terminal.ts';

type Versions = {
  stentor: string;
  deployed?: string | undefined;
  node: string;
  schema: typeof schemaVersions;
};

/** Writes how a place is; each thing that ails it is a complaint with its mend. */
export async function reportStatus(options: StatusOptions, terminal: Terminal): Promise<void> {
  const opened = await openWithQueues(options, terminal);
  try {
    const budget = await smsBudget(options, terminal);
    const status = await statusOf(opened, budget, terminal);
    const versions: Versions = {
      stentor: packageJson.version,
      deployed: opened.queues.version,
      node: process.version,
      schema: schemaVersions,
    };
    await terminal.write(
      options.json ? `${JSON.stringify({ ...status, versions }, null, 2)}\n` : textOf(status, versions),
    );
    for (const { what, mend } of status.ails) terminal.complain(`${what}: ${mend}.`);
  } finally {
    await opened.close();
  }
}

function statusOf(
  { place: { wiring }, queues }: PlaceWithQueues,
  budget: number,
  terminal: Terminal,
): Promise<Status> {
  return readStatus({
    feeds: wiring.feeds,
    watches: wiring.watches,
    mentions: wiring.mentions,
    ledger: wiring.ledger,
    sms: { topics: wiring.subscriptions.topics.map((arn) => arn.slice(arn.lastIndexOf(':') + 1)), budget },
    queues: () =>
      Promise.all(queues.work.map(async ({ name, url }) => ({ name, ...(await depthOf(queues.sqs, url)) }))),
    dead: () => Promise.all(queues.dead.map(async (one) => ({ queue: one.name, count: await one.count() }))),
    now: terminal.now,
  });
}

async function smsBudget(options: StatusOptions, terminal: Terminal): Promise<number> {
  const place = readPlace(options);
  const told = place.kind === 'stack' ? await stackEnvironment(place) : {};
  return readEnvironment({ ...terminal.variables, ...told }).SMS_BUDGET;
}

function textOf(status: Status, versions: Versions): string {
  const { feeds, queues, dead, alerts, oldestPending, sms, watches } = status;
  const states = (['active', 'failing', 'paused', 'gone'] as const)
    .filter((state) => feeds[state] > 0)
    .map((state) => `${feeds[state]} ${state}`);
  const rows: [string, string][] = [
    ['Feeds', [`${feeds.total}`, ...states].join(', ')],
    ['Polls', `${feeds.due} due within 15 minutes, ${feeds.late} late, ${feeds.fresh} not polled yet`],
    ['Last news', feeds.lastNews ? `${minute(feeds.lastNews.at)} UTC, ${feeds.lastNews.url}` : 'none yet'],
    ['Watches', String(watches)],
    [
      'Queues',
      queues.map(({ name, waiting, working }) => `${name} ${waiting} waiting, ${working} at work`).join('; '),
    ],
    ['Dead letters', dead.map(({ queue, count }) => `${queue} ${count}`).join(', ')],
    [
      'Alerts (24 h)',
      `${alerts.sent} sent, ${alerts.digested} in digests, ${alerts.held} held, ${alerts.pending} pending, ${alerts.dead} given up`,
    ],
    [
      'Oldest pending',
      oldestPending
        ? `${minute(oldestPending.since)} UTC, ${oldestPending.watch}: ${oldestPending.title}`
        : 'none',
    ],
    ['SMS', `${sms.used} of ${sms.budget} segments in ${sms.month}`],
    [
      'Versions',
      [
        `stentor ${versions.stentor}`,
        ...(versions.deployed ? [`deployed ${versions.deployed}`] : []),
        `node ${versions.node}`,
        `schema ${Object.entries(versions.schema)
          .map(([table, version]) => `${table} ${version}`)
          .join(', ')}`,
      ].join('; '),
    ],
  ];
  return rows.map(([name, value]) => `${name.padEnd(15)} ${oneLine(value)}\n`).join('');
}
