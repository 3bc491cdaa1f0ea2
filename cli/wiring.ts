import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readEnvironment } from '../functions/environment.ts';
import { connect, type Wiring } from '../functions/wiring.ts';
import { FolderInUseError, findLocal, type LocalAddresses, openLocal } from '../infra/local/local.ts';
import type { Article } from '../shared/article/article.ts';
import { type CompiledWatches, compileWatches } from '../shared/watch/compile.ts';
import { matchArticle } from '../shared/watch/match.ts';
import { syncWatches } from '../shared/watch/sync.ts';
import { patiently, readPlace, stackEnvironment } from './place.ts';
import type { PlaceOptions } from './place-options.ts';
import type { Terminal } from './terminal.ts';
import { readWatches } from './watch-files.ts';

/** A place to write articles to. */
export type WritablePlace = {
  wiring: Wiring;
  /** Has the alerts of new articles raised; false where somebody else does that in his own time. */
  raise(articles: Article[]): Promise<boolean>;
  close(): Promise<void>;
};

/** How long the alerts of a run in another process are waited for. */
const patienceMs = 30_000;

/** Opens a data folder, whether a run works on it or not, or a deployed stack. */
export async function openWiring(options: PlaceOptions, terminal: Terminal): Promise<WritablePlace> {
  const place = readPlace(options);
  if (place.kind === 'stack') {
    const wiring = connect(readEnvironment({ ...terminal.variables, ...(await stackEnvironment(place)) }));
    return { wiring, raise: async () => false, close: async () => undefined };
  }
  if (place.kind === 'endpoint') throw new Error('An endpoint raises no alerts.');
  const opened = await patiently(FolderInUseError, async () => {
    const running = findLocal(place.folder);
    return running ? joinRun(running, terminal) : openFolder(place.folder);
  });
  await ensureWatches(opened.wiring, terminal);
  return opened;
}

async function openFolder(folder: string): Promise<WritablePlace> {
  const stack = await openLocal(folder);
  return {
    wiring: stack.wiring,
    async raise() {
      await stack.drainChanges();
      return true;
    },
    close: stack.close,
  };
}

/** Writes beside a run of another process, which sees the change and raises the alerts. */
function joinRun(run: LocalAddresses, terminal: Terminal): WritablePlace {
  const wiring = connect(
    readEnvironment({
      ...terminal.variables,
      DYNAMODB_ENDPOINT: run.dynamodb,
      SNS_ENDPOINT: run.sns,
      SQS_ENDPOINT: run.sqs,
      POLL_QUEUE_URL: run.pollQueueUrl,
      PAGE_QUEUE_URL: run.pageQueueUrl,
      DEAD_ALERTS_QUEUE_URL: run.deadAlertsQueueUrl,
      ALERTS_TOPIC_ARN: run.alertsTopicArn,
      OWNER_TOPIC_ARN: run.ownerTopicArn,
      LINK_URL: run.api,
      TIME_ZONE: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
  );
  let compiled: CompiledWatches | undefined;
  return {
    wiring,
    async raise(articles) {
      compiled ??= compileWatches(await wiring.watches.list());
      const deadline = performance.now() + patienceMs;
      for (const article of articles) {
        const at = `${article.at}#${article.id}`;
        const keys = matchArticle(compiled, article).map(({ watch }) => ({ watch, at }));
        while (!(await settled(wiring, keys)) && performance.now() < deadline) await sleep(100);
      }
      return true;
    },
    close: async () => undefined,
  };
}

async function settled({ mentions }: Wiring, keys: { watch: string; at: string }[]): Promise<boolean> {
  const found = await mentions.ofArticle(keys);
  return found.length === keys.length && found.every((mention) => mention.status !== 'pending');
}

/** A data folder that nothing ran on yet listens for what ships with Stentor. */
export async function ensureWatches({ watches }: Wiring, terminal: Terminal): Promise<void> {
  if ((await watches.list()).length > 0) return;
  await syncWatches(watches, await readWatches(shippedWatches, terminal));
  terminal.remark('There were no watches yet: those of config/watches.yaml were loaded.');
}

/** The file of watches that ships with Stentor. */
export const shippedWatches = join(import.meta.dirname, '../config/watches.yaml');
