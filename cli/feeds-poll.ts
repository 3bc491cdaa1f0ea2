import { readEnvironment } from '../functions/environment.ts';
import { connect, type Wiring } from '../functions/wiring.ts';
import { FolderInUseError, findLocal, openLocal } from '../infra/local/local.ts';
import type { Feed } from '../shared/feed/feed.ts';
import { isPolled, troubleOf } from '../shared/feed/health.ts';
import { scheduleFeeds } from '../shared/feed/schedule.ts';
import type { PollOptions } from './feeds-commands.ts';
import { findFeeds } from './feeds-named.ts';
import { patiently, readPlace, stackEnvironment } from './place.ts';
import { CommandError, oneLine, type Terminal } from './terminal.ts';
import { ensureWatches } from './wiring.ts';

/** Where polls can be had: `run` polls these feeds, and answers whether that is done or only asked for. */
type Pollster = {
  wiring: Wiring;
  run(ids: string[]): Promise<'polled' | 'queued'>;
  close(): Promise<void>;
};

/**
 * Polls feeds now. In a data folder that nothing runs on it is done here, alerts included; a run or a stack is asked to.
 * @throws CommandError when feeds and --all are both given, or neither.
 */
export async function pollNow(names: string[], options: PollOptions, terminal: Terminal): Promise<void> {
  if (names.length > 0 === (options.all ?? false))
    throw new CommandError('Name the feeds to poll by id or address, or all of them with --all.');
  const place = await openPollster(options, terminal);
  try {
    const { feeds } = place.wiring;
    const stored = await feeds.list();
    const wanted = options.all
      ? stored.filter(isPolled)
      : pollable(findFeeds(stored, names, terminal), terminal);
    if (wanted.length === 0) return;
    // Whoever asks by name does not want to wait for what a failed poll, or its server, said.
    if (!options.all)
      for (const { id, notBefore } of wanted) if (notBefore) await feeds.change(id, { notBefore: undefined });
    const ids = wanted.map(({ id }) => id);
    const outcome = await place.run(ids);
    for (const feed of await feeds.getAll(ids)) await terminal.write(lineOf(feed, outcome));
  } finally {
    await place.close();
  }
}

function pollable(feeds: Feed[], terminal: Terminal): Feed[] {
  for (const { id, url, state } of feeds.filter((feed) => !isPolled(feed)))
    terminal.complain(`${url} is ${state} and not polled: stentor feeds resume ${id} first.`);
  return feeds.filter(isPolled);
}

async function openPollster(options: PollOptions, terminal: Terminal): Promise<Pollster> {
  const place = readPlace(options);
  if (place.kind === 'stack') return queueing(await stackEnvironment(place), terminal);
  if (place.kind === 'endpoint') throw new CommandError('Nothing polls at an endpoint alone.');
  return patiently(FolderInUseError, async () => {
    const run = findLocal(place.folder);
    if (run)
      return queueing(
        { DYNAMODB_ENDPOINT: run.dynamodb, SQS_ENDPOINT: run.sqs, POLL_QUEUE_URL: run.pollQueueUrl },
        terminal,
      );
    const allowHosts = readEnvironment(terminal.variables).ALLOW_HOSTS;
    const stack = await openLocal(place.folder, { newsroom: true, allowHosts });
    await ensureWatches(stack.wiring, terminal);
    return {
      wiring: stack.wiring,
      async run(ids) {
        await stack.schedule({ feeds: ids });
        await stack.drain();
        return 'polled';
      },
      close: stack.close,
    };
  });
}

function queueing(variables: Record<string, string>, terminal: Terminal): Pollster {
  const wiring = connect(readEnvironment({ ...terminal.variables, ...variables }));
  return {
    wiring,
    async run(ids) {
      await scheduleFeeds(wiring, ids, terminal.now());
      return 'queued';
    },
    close: async () => undefined,
  };
}

function lineOf(feed: Feed, outcome: 'polled' | 'queued'): string {
  const trouble = troubleOf(feed).replace(`${feed.url}: `, '');
  const result = [feed.state, `${feed.articles} articles`, oneLine(feed.url), oneLine(trouble)];
  return `${[outcome, ...(outcome === 'polled' ? result : [oneLine(feed.url)])].join('  ').trimEnd()}\n`;
}
