import { connectEnriching } from '../../functions/enrich-wiring.ts';
import { type EnvironmentInput, readEnvironment } from '../../functions/environment.ts';
import { connectWhole, type WholeWiring } from '../../functions/whole-wiring.ts';
import { createRobots } from '../../shared/enrich/robots.ts';
import { openSns } from '../../shared/notify/sns.ts';
import { openSqs } from '../../shared/notify/sqs.ts';
import { openApi } from './api-server.ts';
import { type DataFolder, type LocalAddresses, takeDataFolder } from './data-folder.ts';
import { makeDeadAlertsQueue } from './dead-alerts.ts';
import { openLocalDynamoDB } from './dynamodb/dynamodb.ts';
import type { DeadEvent } from './dynamodb/journal.ts';
import { openInbox } from './inbox/server.ts';
import { type LocalMessaging, openLocalMessaging } from './messaging/messaging.ts';
import { baseInstant } from './newsroom/base.ts';
import { newsroomPages } from './newsroom/pages.ts';
import { openNewsroom } from './newsroom/server.ts';
import { type LocalEvent, observe } from './observe.ts';
import { pickPorts } from './ports.ts';
import { makeResources, subscribeFirst, subscribeOwner } from './resources.ts';
import { startClock } from './runner/clock.ts';
import { fanOut } from './runner/fan-out.ts';
import { loadFunctions, releaseClaims } from './runner/functions.ts';
import { invoke } from './runner/invoke.ts';
import { createQueuePump, messagesIn } from './runner/queue-pump.ts';
import { createStreamPump } from './runner/stream-pump.ts';
import { startTending } from './runner/tending.ts';

export { FolderInUseError, findLocal, type LocalAddresses } from './data-folder.ts';

export type LocalOptions = {
  /** First of five ports; without it those that the folder had last. */
  port?: number;
  /** Whether our own newsroom is served, and may be fetched. */
  newsroom?: boolean;
  /** Further `host:port` pairs that may be fetched although they are not public. */
  allowHosts?: string[];
  /** Whether the first reader's subscriptions are confirmed by following their links. */
  autoConfirm?: boolean;
  onEvent?: (event: LocalEvent) => void;
};

/** What waits, and what was put aside for good. */
export type Backlog = { events: number; messages: number; deadEvents: DeadEvent[]; deadMessages: number };

/** Stentor on embedded engines over one data folder. */
export type LocalStack = {
  addresses: LocalAddresses;
  /** Variables with which `connect` reaches this stack. */
  environment: Record<string, string>;
  /** The doors that the functions work with here. */
  wiring: WholeWiring;
  /** The newsroom's feeds, where it is served. */
  newsroomFeeds: { url: string; title: string; tags: string[] }[];
  messaging: Pick<LocalMessaging, 'deliveries' | 'subscriptions'>;
  /** Invokes the schedule function: what is due at `time`, or all feeds. */
  schedule(event: { time?: string; feeds?: 'due' | 'all' | string[] }): Promise<number>;
  /** Works until queue, stream and deliveries hold nothing that waits. */
  drain(): Promise<void>;
  /** Works off the changes of articles only: alerts are raised, and no feed is polled. */
  drainChanges(): Promise<void>;
  /** Starts the clock and works on queue and stream as things come, until it is closed. */
  start(): void;
  backlog(): Promise<Backlog>;
  close(): Promise<void>;
};

/**
 * Opens the engines on a data folder and wires the real functions to them; nothing runs until it is asked to.
 * What a crash left half done is finished first.
 * @throws FolderInUseError when another process works on the folder.
 * @throws PortTakenError when `port` is given and taken.
 */
export async function openLocal(dataDir: string, options: LocalOptions = {}): Promise<LocalStack> {
  // The logger reads its level when a function's module is loaded, which is below.
  process.env.POWERTOOLS_LOG_LEVEL ??= 'SILENT';
  process.env.POWERTOOLS_METRICS_DISABLED ??= 'true';
  const folder = takeDataFolder(dataDir);
  const closers: (() => unknown)[] = [() => folder.release()];
  const close = async () => {
    for (const step of closers.splice(0).toReversed()) await step();
  };
  try {
    return await open(folder, options, closers, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(
  folder: DataFolder,
  options: LocalOptions,
  closers: (() => unknown)[],
  close: () => Promise<void>,
): Promise<LocalStack> {
  const ports = await pickPorts(folder, options.port);
  const notify = options.onEvent ?? (() => {});
  let wake = () => {};
  const opened = <Part extends { close(): unknown }>(part: Part): Part => {
    closers.push(() => part.close());
    return part;
  };

  const dynamodb = opened(
    await openLocalDynamoDB(folder.file('dynamodb'), { port: ports.dynamodb, onEvents: () => wake() }),
  );
  // The inbox is opened first, for messages carry its address; it is read only once messages can be.
  let messaging: LocalMessaging | undefined;
  const inbox = opened(
    await openInbox(
      {
        subscriptions: () => messaging?.subscriptions() ?? [],
        messages: (limit) => messaging?.deliveries.list(limit) ?? [],
        confirm: (token) => messaging?.confirm(token),
        unsubscribe: (arn) => messaging?.unsubscribe(arn) ?? false,
      },
      ports.inbox,
    ),
  );
  messaging = opened(
    await openLocalMessaging(
      folder.file('messaging'),
      {
        confirm: (token) => `${inbox.url}confirm?token=${token}`,
        unsubscribe: (arn) => `${inbox.url}unsubscribe?subscription=${encodeURIComponent(arn)}`,
      },
      { port: ports.messaging },
    ),
  );
  const { endpoint, deliveries } = messaging;
  const sns = openSns({ endpoint });
  const sqs = openSqs({ endpoint });
  const resources = await makeResources(sns, sqs, endpoint);
  const deadAlertsQueueUrl = await makeDeadAlertsQueue(sqs, endpoint);
  if (!folder.read('subscribed.json')) {
    await subscribeFirst(sns, resources.alertsTopicArn, deliveries, options.autoConfirm ?? true);
    folder.write('subscribed.json', { at: new Date().toISOString() });
  }
  if (!folder.read('owner-subscribed.json')) {
    await subscribeOwner(sns, resources.ownerTopicArn, deliveries, options.autoConfirm ?? true);
    folder.write('owner-subscribed.json', { at: new Date().toISOString() });
  }
  const newsroom = options.newsroom
    ? opened(await openNewsroom(baseInstant(folder), ports.newsroom))
    : undefined;

  const environment = {
    POLL_QUEUE_URL: resources.pollQueueUrl,
    PAGE_QUEUE_URL: resources.pageQueueUrl,
    ALERTS_TOPIC_ARN: resources.alertsTopicArn,
    DEAD_ALERTS_QUEUE_URL: deadAlertsQueueUrl,
    OWNER_TOPIC_ARN: resources.ownerTopicArn,
    HOSTS_AT_ONCE: '100',
    DYNAMODB_ENDPOINT: dynamodb.endpoint,
    SNS_ENDPOINT: endpoint,
    SQS_ENDPOINT: endpoint,
    ALLOW_HOSTS: [
      ...(newsroom ? [newsroom.host] : []),
      ...(options.allowHosts ?? []),
      ...(process.env.ALLOW_HOSTS?.split(',') ?? []),
    ].join(','),
    // A hub on this machine reaches the API here; one on the internet needs an address that leads to it.
    WEBSUB_URL: process.env.WEBSUB_URL || `http://127.0.0.1:${ports.api}`,
    LINK_URL: `http://127.0.0.1:${ports.api}`,
    TIME_ZONE: Intl.DateTimeFormat().resolvedOptions().timeZone,
  } satisfies EnvironmentInput;
  const read = readEnvironment({ ...process.env, ...environment });
  const { pages } = connectEnriching(read);
  const found = newsroomPages(pages, newsroom);
  const wiring = {
    ...observe(connectWhole(read), notify),
    pages: found,
    robots: createRobots(found),
  };
  closers.push(() => pages.close());
  closers.push(() => wiring.fetcher.close());
  closers.push(() => wiring.websub?.hub.close());
  await releaseClaims(wiring);

  const functions = await loadFunctions(wiring);
  const failed = (name: string) => (reason: string) => notify({ type: 'invocation-failed', name, reason });
  const queue = createQueuePump(sqs, resources.pollQueueUrl, functions.poll, failed('poll'));
  const pageQueue = createQueuePump(sqs, resources.pageQueueUrl, functions.enrich, failed('enrich'));
  const changes = fanOut({ alert: functions.alert, 'want-pages': functions.wantPages });
  const stream = createStreamPump(dynamodb.journal, changes, {
    onDead: ({ sequence, key }, reason) =>
      notify({ type: 'put-aside', what: `the change ${sequence} of ${JSON.stringify(key)}`, reason }),
    onFailure: failed('alert'),
  });
  const api = opened(
    await openApi(
      (event, context) =>
        (event.rawPath.startsWith('/websub/') ? functions.websub : functions.api)(event, context),
      ports.api,
    ),
  );
  const stopping = new AbortController();
  const loops: Promise<unknown>[] = [];
  closers.push(async () => {
    stopping.abort();
    await stream.stop();
    await Promise.all(loops);
  });

  const addresses: LocalAddresses = {
    pid: process.pid,
    dynamodb: dynamodb.endpoint,
    sns: endpoint,
    sqs: endpoint,
    inbox: inbox.url,
    api: api.url,
    ...(newsroom && { newsroom: newsroom.url }),
    ...resources,
    deadAlertsQueueUrl,
  };
  folder.write('addresses.json', addresses);
  closers.push(() => folder.remove('addresses.json'));

  async function schedule(event: { time?: string; feeds?: 'due' | 'all' | string[] }): Promise<number> {
    return (await invoke('schedule', functions.schedule, { feeds: 'due', ...event })).feeds;
  }

  async function drain(): Promise<void> {
    const before = wake;
    // Alerts do not wait until the last feed is polled.
    wake = () => void stream.drain();
    try {
      do {
        await queue.drain();
        await stream.drain();
        await pageQueue.drain();
        await messaging?.delivered();
      } while (dynamodb.journal.pendingCount() > 0 || (await messagesIn(sqs, resources.pollQueueUrl)) > 0);
    } finally {
      wake = before;
    }
  }

  async function drainChanges(): Promise<void> {
    do {
      await stream.drain();
      await messaging?.delivered();
    } while (dynamodb.journal.pendingCount() > 0);
  }

  function start(): void {
    const clock = startClock((minute) => {
      schedule({ time: minute.toISOString() }).catch((error: unknown) =>
        notify({ type: 'put-aside', what: 'a minute of the schedule', reason: String(error) }),
      );
    });
    closers.push(() => clock.stop());
    const tending = startTending(functions, failed);
    closers.push(() => tending.stop());
    wake = () => void stream.drain();
    wake();
    loops.push(queue.run(stopping.signal), pageQueue.run(stopping.signal));
  }

  return {
    addresses,
    environment,
    wiring,
    newsroomFeeds: newsroom?.feeds ?? [],
    messaging,
    schedule,
    drain,
    drainChanges,
    start,
    async backlog() {
      return {
        events: dynamodb.journal.pendingCount(),
        messages: await messagesIn(sqs, resources.pollQueueUrl),
        deadEvents: dynamodb.journal.dead(),
        deadMessages: await messagesIn(sqs, resources.deadLetterQueueUrl),
      };
    },
    close,
  };
}
