import { z } from 'zod';
import { callJson, getJson, operator } from './control-plane.ts';
import { mappingsOf } from './mappings.ts';
import { schedulesOf } from './schedules.ts';
import { type DeployedStack, readStack } from './stack-reader.ts';
import type { Stage } from './stage.ts';
import { expect } from './steps.ts';

/** Destroys the stack: the tables stay with what they hold, and nothing else does. */
export async function checkDestroyed(stage: Stage, stack: DeployedStack): Promise<string> {
  const tables = ['ArticlesTable', 'MentionsTable', 'FeedsTable', 'WatchesTable'];
  const held = await Promise.all(tables.map((table) => stage.items.all(stack.outputs[table] ?? '')));
  const { code, output } = await stage.cdk(stage.app, 'destroy', '--force');
  expect(code === 0, `cdk destroy failed:\n${output}`);
  expect((await readStack(stage.engine, 'Stentor')) === undefined, 'The stack is still there.');
  const kept = await Promise.all(tables.map((table) => stage.items.all(stack.outputs[table] ?? '')));
  for (const [index, table] of tables.entries())
    expect(kept[index]?.length === held[index]?.length, `${table} lost items.`);
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
  return `the tables stay with their ${kept.flat().length} items, all else is gone`;
}

async function queues(engine: string): Promise<string[]> {
  const answer = await callJson(engine, operator, 'sqs', 'AmazonSQS.ListQueues', {
    QueueNamePrefix: 'Stentor',
  });
  return z.object({ QueueUrls: z.array(z.string()).default([]) }).parse(answer).QueueUrls;
}
