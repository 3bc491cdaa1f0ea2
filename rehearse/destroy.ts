import { z } from 'zod';
import { callJson, getJson, operator } from './control-plane.ts';
import { mappingsOf } from './mappings.ts';
import { schedulesOf } from './schedules.ts';
import { type DeployedStack, readStack } from './stack-reader.ts';
import type { Stage } from './stage.ts';
import { expect } from './steps.ts';

const tables = ['ArticlesTable', 'MentionsTable', 'FeedsTable', 'WatchesTable'];

/** Destroys the stack: the tables stay with what they hold, and nothing else does. */
export async function checkDestroyed(stage: Stage, stack: DeployedStack): Promise<string> {
  const held = await Promise.all(tables.map((table) => stage.items.all(stack.outputs[table] ?? '')));
  await destroy(stage);
  const kept = await Promise.all(tables.map((table) => stage.items.all(stack.outputs[table] ?? '')));
  for (const [index, table] of tables.entries())
    expect(kept[index]?.length === held[index]?.length, `${table} lost items.`);
  return `the tables stay with their ${kept.flat().length} items, all else is gone`;
}

/** Destroys a stack whose settings have its data go with it: its tables, and nothing of another stack's. */
export async function checkRemoved(stage: Stage, stack: DeployedStack, others: string[]): Promise<string> {
  await destroy(stage);
  const names = await tableNames(stage.engine);
  const left = tables.map((table) => stack.outputs[table] ?? '').filter((name) => names.includes(name));
  expect(left.length === 0, `The destroy left the tables ${left.join(', ')}.`);
  const lost = others.filter((name) => !names.includes(name));
  expect(lost.length === 0, `The destroy took the tables ${lost.join(', ')} of another stack.`);
  return 'its tables are gone as well, those of the stack before stay';
}

/** Destroys the stack; nothing but tables may stay. */
async function destroy(stage: Stage): Promise<void> {
  const { code, output } = await stage.cdk(stage.app, 'destroy', '--force');
  expect(code === 0, `cdk destroy failed:\n${output}`);
  expect((await readStack(stage.engine, 'Stentor')) === undefined, 'The stack is still there.');
  const functions = await getJson(
    stage.engine,
    'lambda',
    '/2015-03-31/functions/',
    z.object({ Functions: z.array(z.object({ FunctionName: z.string() })) }),
  );
  const left = [
    ...functions.Functions.map(({ FunctionName }) => `function ${FunctionName}`),
    ...(await mappingsOf(stage.engine)).map(({ UUID }) => `event source mapping ${UUID}`),
    ...(await schedulesOf(stage.engine)).map(({ Name }) => `schedule ${Name}`),
    ...(await queues(stage.engine)).map((url) => `queue ${url}`),
  ];
  expect(left.length === 0, `The destroy left: ${left.join(', ')}.`);
}

async function tableNames(engine: string): Promise<string[]> {
  const answer = await callJson(engine, operator, 'dynamodb', 'DynamoDB_20120810.ListTables', {});
  return z.object({ TableNames: z.array(z.string()) }).parse(answer).TableNames;
}

async function queues(engine: string): Promise<string[]> {
  const answer = await callJson(engine, operator, 'sqs', 'AmazonSQS.ListQueues', {
    QueueNamePrefix: 'Stentor',
  });
  return z.object({ QueueUrls: z.array(z.string()).default([]) }).parse(answer).QueueUrls;
}
