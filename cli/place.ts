import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Doors } from '../shared/query/list.ts';
import { openArticles } from '../shared/store/articles.ts';
import { openDynamoDB } from '../shared/store/dynamodb.ts';
import { openFeeds } from '../shared/store/feeds.ts';
import { openMentions } from '../shared/store/mentions.ts';
import type { TableNames } from '../shared/store/tables.ts';
import { openWatches } from '../shared/store/watches.ts';
import type { PlaceOptions } from './place-options.ts';
import { CommandError, type Terminal } from './terminal.ts';

/** The place that options name. */
export type Place =
  | { kind: 'local'; folder: string }
  | { kind: 'endpoint'; url: string }
  | { kind: 'stack'; name: string; region?: string | undefined };

/** The folder of the local run where nobody names another. */
export const usualFolder = '.stentor';

/**
 * Reads where the tables are.
 * @throws CommandError when the options name two places, or none that could be.
 */
export function readPlace({ data, endpoint, stack, region }: PlaceOptions): Place {
  if ([data, endpoint, stack].filter((place) => place !== undefined).length > 1)
    throw new CommandError('Name one place only: --data, --endpoint or --stack.');
  if (region !== undefined && stack === undefined)
    throw new CommandError('--region says where a stack is: it goes with --stack only.');
  if (stack !== undefined) return { kind: 'stack', name: stack, region };
  if (endpoint === undefined) return { kind: 'local', folder: data ?? usualFolder };
  if (/^https?:$/.test(URL.parse(endpoint)?.protocol ?? '')) return { kind: 'endpoint', url: endpoint };
  throw new CommandError(`--endpoint must be an address such as http://127.0.0.1:8000, and is ${endpoint}.`);
}

/**
 * Opens the tables for questions or, with `create`, for changes: a data folder that is not there yet is made then. Close
 * them afterwards.
 */
export async function openDoors(
  options: PlaceOptions,
  terminal: Terminal,
  { create = false } = {},
): Promise<{ doors: Doors; close(): Promise<void> }> {
  const { client, names, close } = await openRawTables(options, terminal, { create });
  return {
    doors: {
      articles: openArticles(client, names.Articles),
      mentions: openMentions(client, names.Mentions),
      feeds: openFeeds(client, names.Feeds),
      watches: openWatches(client, names.Watches),
    },
    close,
  };
}

/** The tables themselves, for what works on whole items; `create` as for `openDoors`. Close them afterwards. */
export type RawTables = { client: DynamoDBDocumentClient; names: TableNames; close(): Promise<void> };

/** Opens the tables that options name; see `openDoors`. */
export async function openRawTables(
  options: PlaceOptions,
  terminal: Terminal,
  { create = false } = {},
): Promise<RawTables> {
  const { environment, close } = await openTables(readPlace(options), terminal, create);
  const endpoint = environment.DYNAMODB_ENDPOINT;
  const client = openDynamoDB(endpoint ? { endpoint } : {});
  return {
    client,
    names: {
      Articles: environment.ARTICLES_TABLE ?? 'Articles',
      Mentions: environment.MENTIONS_TABLE ?? 'Mentions',
      Feeds: environment.FEEDS_TABLE ?? 'Feeds',
      Watches: environment.WATCHES_TABLE ?? 'Watches',
      Ledger: environment.LEDGER_TABLE ?? 'Ledger',
    },
    async close() {
      client.destroy();
      await close();
    },
  };
}

/** Variables of a function's environment; see functions/environment.ts. */
type Variables = Record<string, string>;
type Tables = { environment: Variables; close(): Promise<void> };

async function openTables(place: Place, terminal: Terminal, create: boolean): Promise<Tables> {
  if (place.kind === 'local') return openFolder(place.folder, create);
  const environment =
    place.kind === 'stack'
      ? await stackEnvironment(place)
      : { ...tableNames(terminal.variables), DYNAMODB_ENDPOINT: place.url };
  return { environment, close: async () => undefined };
}

/** The variables that the functions of a stack have. */
export async function stackEnvironment({ name, region }: Place & { kind: 'stack' }): Promise<Variables> {
  // The clients of all doors read it, as they do in the functions.
  if (region) process.env.AWS_REGION = region;
  const { readStack } = await import('./stack.ts');
  const outputs = await readStack(name, region);
  return {
    ARTICLES_TABLE: outputs.ArticlesTable,
    MENTIONS_TABLE: outputs.MentionsTable,
    FEEDS_TABLE: outputs.FeedsTable,
    WATCHES_TABLE: outputs.WatchesTable,
    ...(outputs.LedgerTable && { LEDGER_TABLE: outputs.LedgerTable }),
    ...(outputs.PollQueueUrl && { POLL_QUEUE_URL: outputs.PollQueueUrl }),
    ...(outputs.PageQueueUrl && { PAGE_QUEUE_URL: outputs.PageQueueUrl }),
    ...(outputs.DeadAlertsQueueUrl && { DEAD_ALERTS_QUEUE_URL: outputs.DeadAlertsQueueUrl }),
    ...(outputs.AlertsTopicArn && { ALERTS_TOPIC_ARN: outputs.AlertsTopicArn }),
    ...(outputs.OwnerTopicArn && { OWNER_TOPIC_ARN: outputs.OwnerTopicArn }),
    ...(outputs.LinkUrl && { LINK_URL: outputs.LinkUrl }),
    ...(outputs.TimeZone && { TIME_ZONE: outputs.TimeZone }),
    ...(outputs.SmsSegments && { SMS_SEGMENTS: outputs.SmsSegments }),
    ...(outputs.SmsScript && { SMS_SCRIPT: outputs.SmsScript }),
    ...(outputs.SmsBudget && { SMS_BUDGET: outputs.SmsBudget }),
  };
}

/** The tables of a data folder: those of the run that works on it, or an engine opened on it for the while. */
async function openFolder(folder: string, create: boolean): Promise<Tables> {
  if (!create && !existsSync(join(folder, 'dynamodb')))
    throw new CommandError(
      `There is no local run in the folder ${folder} yet: start one with npm start, or name another place with --data, --endpoint or --stack.`,
    );
  const { findLocal, FolderInUseError, takeDataFolder } = await import('../infra/local/data-folder.ts');
  const { openLocalDynamoDB } = await import('../infra/local/dynamodb/dynamodb.ts');
  return patiently(FolderInUseError, async () => {
    const running = findLocal(folder);
    if (running)
      return { environment: { DYNAMODB_ENDPOINT: running.dynamodb }, close: async () => undefined };
    const taken = takeDataFolder(folder);
    try {
      const engine = await openLocalDynamoDB(taken.file('dynamodb'));
      return {
        environment: { DYNAMODB_ENDPOINT: engine.endpoint },
        async close() {
          await engine.close();
          taken.release();
        },
      };
    } catch (error) {
      taken.release();
      throw error;
    }
  });
}

/** Tries again while another short command has the data folder: two questions at once are no error. */
export async function patiently<Result>(
  inUse: new (...parts: never[]) => Error,
  open: () => Promise<Result>,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof inUse) || tries === 8) throw error;
      await sleep(250);
    }
  }
}

/** An engine of one's own may hold the tables under other names; the functions' variables say them. */
function tableNames(variables: Terminal['variables']): Variables {
  const names = ['ARTICLES_TABLE', 'MENTIONS_TABLE', 'FEEDS_TABLE', 'WATCHES_TABLE', 'LEDGER_TABLE'] as const;
  return Object.fromEntries(names.flatMap((name) => (variables[name] ? [[name, variables[name]]] : [])));
}
