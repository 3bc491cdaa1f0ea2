import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { callJson, operator } from '../../rehearse/control-plane.ts';
import { type Gate, openGate } from '../../rehearse/gate.ts';
import { readPolicy } from '../../rehearse/iam.ts';

const table = 'arn:aws:dynamodb:us-east-1:123456789012:table/Feeds';
const Statement = { Effect: 'Allow', Action: 'dynamodb:GetItem', Resource: table };
const statements = readPolicy('p', { Statement });

let reached: string[] = [];
const engine = createServer((request, response) => {
  reached.push(String(request.headers['x-amz-target']));
  response.end('{}');
});
let gate: Gate;
beforeAll(async () => {
  engine.listen(0, '127.0.0.1');
  await once(engine, 'listening');
  gate = await openGate({
    engine: () => `http://127.0.0.1:${(engine.address() as AddressInfo).port}`,
    invoke: async (name, event) => {
      const { ResponseURL = '' } = event as { ResponseURL?: string };
      const { pathname } = new URL(ResponseURL, 'http://nowhere');
      if (name === 'silent') return { payload: null, error: { errorType: 'E', errorMessage: 'it broke' } };
      await fetch(`${gate.url}${pathname}`, { method: 'PUT', body: '{"Status":"SUCCESS"}' });
      return { payload: null };
    },
    statementsOf: (caller) => (caller === 'poll' ? statements : undefined),
  });
});
beforeEach(() => {
  reached = [];
  gate.violations.length = 0;
});
afterAll(async () => {
  await gate.close();
  engine.close();
});

const call = (key: string, operation: string, TableName = 'Feeds') =>
  callJson(gate.url, key, 'dynamodb', `DynamoDB_20120810.${operation}`, { TableName });

test('a call that the role allows reaches the engine', async () => {
  await call('poll', 'GetItem');
  expect(reached).toEqual(['DynamoDB_20120810.GetItem']);
  expect(gate.violations).toEqual([]);
});

test('a call outside the policy is refused, does not reach the engine, and is kept with action and resource', async () => {
  await expect(call('poll', 'PutItem')).rejects.toThrow('AccessDeniedException');
  await expect(call('poll', 'GetItem', 'Watches')).rejects.toThrow('not authorized');
  expect(reached).toEqual([]);
  expect(gate.violations).toEqual([
    { caller: 'poll', action: 'dynamodb:PutItem', resource: table },
    { caller: 'poll', action: 'dynamodb:GetItem', resource: table.replace('Feeds', 'Watches') },
  ]);
});

test('whoever rehearses is not judged', async () => {
  await call(operator, 'DeleteTable');
  expect(reached).toHaveLength(1);
});

test('a fault is met once, and is no violation', async () => {
  gate.failNext('poll', 'dynamodb:GetItem');
  await expect(call('poll', 'GetItem')).rejects.toThrow('refuses');
  await call('poll', 'GetItem');
  expect(gate.violations).toEqual([]);
});

test("a custom resource gets its provider's answer, or why there is none", async () => {
  const ask = async (ServiceToken: string) => {
    const body = JSON.stringify({ RequestType: 'Create', ResourceProperties: { ServiceToken } });
    return (await fetch(`${gate.url}/_/custom-resource`, { method: 'POST', body })).json();
  };
  expect(await ask('provider')).toEqual({ Status: 'SUCCESS' });
  expect(await ask('silent')).toEqual({ Status: 'FAILED', Reason: 'The provider failed: it broke' });
});
