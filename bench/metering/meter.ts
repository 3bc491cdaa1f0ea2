import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort } from 'node:worker_threads';
import { type TableName, type TableSchema, tables } from '../../shared/store/tables.ts';
import { openTables } from '../alerting/engine.ts';
import { type Item, readUnits, sizeOf, writeUnits } from './units.ts';

/** What was asked of the tables: request units, calls, and bytes of the items written by table. */
export type Metered = { reads: number; writes: number; calls: number; written: Record<string, number[]> };

type Request = {
  TableName?: TableName;
  Key?: Item;
  Item?: Item;
  ConsistentRead?: boolean;
  RequestItems?: Record<string, { Keys: Item[]; ConsistentRead?: boolean }>;
};

// Runs as a thread of its own, so that the engine's work is not taken for that of the functions.
const engine = await openTables();
let metered = empty();
let counts = false;

function empty(): Metered {
  return { reads: 0, writes: 0, calls: 0, written: {} };
}

async function call<Answer>(
  operation: string,
  input: object,
  headers: Record<string, string>,
): Promise<Answer> {
  const answer = await fetch(engine.endpoint, {
    method: 'POST',
    headers: { ...headers, 'x-amz-target': `DynamoDB_20120810.${operation}` },
    body: JSON.stringify(input),
  });
  return (await answer.json()) as Answer;
}

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString();
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    authorization: String(request.headers.authorization),
    'x-amz-date': String(request.headers['x-amz-date']),
  };
  const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
  const input = JSON.parse(body) as Request;
  const target = `DynamoDB_20120810.${operation}`;
  const pass = () =>
    fetch(engine.endpoint, { method: 'POST', headers: { ...headers, 'x-amz-target': target }, body });
  if (!counts) {
    const answer = await pass();
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
    return;
  }
  metered.calls += 1;
  const answer = /^(Put|Update|Delete)Item$/.test(operation)
    ? await write(input, headers, pass)
    : await pass();
  if (!/Item$/.test(operation) || operation.endsWith('GetItem')) await read(operation, input, headers);
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
}).listen(0, '127.0.0.1');
await once(server, 'listening');

async function write(
  input: Request,
  headers: Record<string, string>,
  pass: () => Promise<Response>,
): Promise<Response> {
  const { TableName = 'Articles', Key, Item } = input;
  const { partition, sort }: TableSchema = tables[TableName];
  const from = Key ?? Item ?? {};
  const key = Object.fromEntries([partition, ...(sort ? [sort] : [])].map((name) => [name, from[name]]));
  const get = () => call<{ Item?: Item }>('GetItem', { TableName, Key: key, ConsistentRead: true }, headers);
  const before = (await get()).Item;
  const answer = await pass();
  const after = (await get()).Item;
  metered.writes += writeUnits(TableName, before, after);
  if (after) {
    metered.written[TableName] ??= [];
    metered.written[TableName].push(sizeOf(after));
  }
  return answer;
}

/** A read costs what the items are, not what a projection or a filter leaves of them. */
async function read(operation: string, input: Request, headers: Record<string, string>): Promise<void> {
  if (operation === 'BatchGetItem') {
    for (const [TableName, { Keys, ConsistentRead = false }] of Object.entries(input.RequestItems ?? {}))
      for (const Key of Keys) {
        const { Item } = await call<{ Item?: Item }>('GetItem', { TableName, Key }, headers);
        metered.reads += readUnits(Item ? sizeOf(Item) : 0, ConsistentRead);
      }
    return;
  }
  const { ProjectionExpression: _, FilterExpression: __, ...whole } = input as Record<string, unknown>;
  const names = whole.ExpressionAttributeNames as Record<string, string> | undefined;
  const used = JSON.stringify(whole.KeyConditionExpression ?? '');
  const kept = Object.entries(names ?? {}).filter(([name]) => used.includes(name));
  const full = { ...whole, ...(names && { ExpressionAttributeNames: Object.fromEntries(kept) }) };
  if (kept.length === 0) delete (full as Record<string, unknown>).ExpressionAttributeNames;
  const { Items = [], Item } = await call<{ Items?: Item[]; Item?: Item }>(operation, full, headers);
  const bytes = (Item ? [Item] : Items).reduce((sum, item) => sum + sizeOf(item), 0);
  metered.reads += readUnits(bytes, input.ConsistentRead ?? false);
}

parentPort?.on('message', async (message: 'begin' | 'take' | 'close') => {
  if (message !== 'close') {
    parentPort?.postMessage(metered);
    metered = empty();
    counts = message === 'begin';
    return;
  }
  server.closeAllConnections();
  server.close();
  await engine.close();
  parentPort?.close();
});
parentPort?.postMessage(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
