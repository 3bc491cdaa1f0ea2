import { once } from 'node:events';
import { speedInWords, speedOfMentions } from '../../shared/alert/speed.ts';
import { syncFeeds } from '../../shared/feed/sync.ts';
import { syncWatches } from '../../shared/watch/sync.ts';
import { type LocalStack, openLocal } from './local.ts';
import { everyMention } from './mentions.ts';
import type { LocalEvent } from './observe.ts';
import { printable, type RunCounts, summarise, summaryText } from './summary.ts';
import { wantedFeeds, wantedWatches } from './wanted.ts';

/** Options of `npm start`, as the command line gives them. */
export type RunOptions = {
  once?: boolean;
  json?: boolean;
  feeds: string[];
  feed: string[];
  watches?: string;
  data: string;
  port?: number;
  autoConfirm: boolean;
  verbose?: boolean;
};

/**
 * Runs Stentor locally: once through all feeds with a summary, or until it is interrupted.
 * Answers the exit code: 0, or 1 when alerts stayed pending, something was put aside, or all feeds failed.
 * @throws an error that names option, file or folder and the mend, before anything is polled.
 */
export async function run(options: RunOptions): Promise<number> {
  const started = performance.now();
  const watches = await wantedWatches(options.watches);
  const wanted = await wantedFeeds(options.feeds, options.feed);
  const ownNews = options.feeds.length + options.feed.length === 0;
  const single = options.once || options.json;
  const counts: RunCounts = { newArticles: 0, alerts: 0, putAside: 0 };
  const onEvent = (event: LocalEvent) => {
    count(counts, event);
    if (!single) print(lineOf(event));
    else if (event.type === 'invocation-failed' || event.type === 'put-aside')
      process.stderr.write(`${lineOf(event)}\n`);
  };
  const stack = await openLocal(options.data, {
    ...(options.port !== undefined && { port: options.port }),
    newsroom: ownNews,
    allowHosts: wanted.allowHosts,
    autoConfirm: options.autoConfirm,
    onEvent,
  });
  try {
    await syncWatches(stack.wiring.watches, watches);
    await syncFeeds(stack.wiring.feeds, ownNews ? stack.newsroomFeeds : wanted.feeds, 'config');
    const openMs = since(started);
    if (single) return await pollOnce(stack, counts, openMs, started, options.json ?? false);
    await stayUp(stack, wanted.allowHosts);
    return 0;
  } finally {
    await stack.close();
  }
}

async function pollOnce(
  stack: LocalStack,
  counts: RunCounts,
  openMs: number,
  started: number,
  json: boolean,
): Promise<number> {
  const polling = performance.now();
  const { deadMessages } = await stack.backlog();
  await stack.schedule({ feeds: 'all' });
  await stack.drain();
  const pollMs = since(polling);
  const summary = await summarise(stack, counts, { openMs, pollMs, totalMs: since(started) }, deadMessages);
  print(json ? JSON.stringify(summary) : summaryText(summary));
  return summary.ok ? 0 : 1;
}

async function stayUp(stack: LocalStack, allowHosts: string[]): Promise<void> {
  const { addresses } = stack;
  print(`Stentor runs. Stop it with Ctrl-C.

  inbox     ${addresses.inbox}
  api       ${addresses.api}
  dynamodb  ${addresses.dynamodb}
  sns, sqs  ${addresses.sns}${addresses.newsroom ? `\n  newsroom  ${addresses.newsroom}` : ''}

  aws dynamodb query --endpoint-url ${addresses.dynamodb} --region local --table-name Feeds --index-name byState \\
    --key-condition-expression '#state = :state' --expression-attribute-names '{"#state":"state"}' \\
    --expression-attribute-values '{":state":{"S":"active"}}'
  (any credentials will do: AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local)
`);
  for (const host of allowHosts) print(`${host} is on this machine; it is fetched because you named it.`);
  const started = stack.wiring.now();
  stack.start();
  await stack.schedule({ feeds: 'all' });
  const interrupted = new AbortController();
  const signals = ['SIGINT', 'SIGTERM'].map((name) => once(process, name, { signal: interrupted.signal }));
  await Promise.race(signals);
  interrupted.abort();
  await Promise.allSettled(signals);
  print('Stopping.');
  const speed = speedOfMentions(await everyMention(stack.wiring), started);
  if (speed) print(speedInWords(speed).join('\n'));
}

function count(counts: RunCounts, event: LocalEvent): void {
  if (event.type === 'stored') counts.newArticles += 1;
  if (event.type === 'published') counts.alerts += 1;
  if (event.type === 'put-aside') counts.putAside += 1;
}

function lineOf(event: LocalEvent): string {
  switch (event.type) {
    case 'fetched':
      return `polled    ${event.status}  ${event.url}  ${event.ms} ms`;
    case 'fetch-failed':
      return `failed    ${event.reason}`;
    case 'stored':
      return `article   ${event.article.source}  ${printable(event.article.title)}`;
    case 'published':
      return `alert     ${printable(event.message.subject)}  [${event.message.attributes.watch.join(', ')}]`;
    case 'invocation-failed':
      return `failed    the ${event.name} function: ${event.reason}; it is tried again`;
    case 'put-aside':
      return `put aside ${event.what}: ${event.reason}`;
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function since(start: number): number {
  return Math.round(performance.now() - start);
}
