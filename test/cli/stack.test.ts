import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { run } from '../../cli/program.ts';
import { stockedEngine } from '../query/shelves.ts';
import { aFolder, text } from './folder.ts';
import { aTerminal, jsonLines } from './terminal.ts';

let engine: Awaited<ReturnType<typeof stockedEngine>>;
let cloudFormation: Server;
let outputs: Record<string, string> | undefined;
beforeAll(async () => {
  engine = await stockedEngine();
  cloudFormation = createServer((_, response) => {
    const members = Object.entries(outputs ?? {}).map(
      ([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`,
    );
    response
      .writeHead(outputs ? 200 : 400, { 'content-type': 'text/xml' })
      .end(
        outputs
          ? `<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackName>Stentor</StackName><Outputs>${members.join('')}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`
          : '<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>Stack with id Stentor does not exist</Message></Error></ErrorResponse>',
      );
  }).listen(0, '127.0.0.1');
  await once(cloudFormation, 'listening');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', engine.endpoint);
  const { port } = cloudFormation.address() as AddressInfo;
  vi.stubEnv('AWS_ENDPOINT_URL_CLOUDFORMATION', `http://127.0.0.1:${port}`);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  cloudFormation.close();
  await engine.stop();
});
afterEach(() => {
  outputs = undefined;
});

const tables = {
  ArticlesTable: 'Articles',
  MentionsTable: 'Mentions',
  FeedsTable: 'Feeds',
  WatchesTable: 'Watches',
};

describe('a deployed stack', () => {
  test('is asked through the tables that its outputs name', async () => {
    outputs = tables;
    const terminal = aTerminal();
    await run(['articles', '--watch', 'belarus', '--json', '--stack', 'Stentor'], terminal);
    expect(terminal.complaints).toEqual([]);
    expect(JSON.parse(terminal.out)).toHaveLength(4);
  });

  test('takes articles, and raises their alerts itself', async () => {
    outputs = tables;
    const terminal = aTerminal();
    const file = aFolder().file('a.txt', text);
    await run(['ingest', file, '--json', '--stack', 'Stentor', '--region', 'eu-west-1'], terminal);
    expect(terminal.complaints).toEqual([]);
    expect(jsonLines(terminal.out)).toEqual([expect.not.objectContaining({ mentions: expect.anything() })]);
    expect(jsonLines(terminal.out)).toMatchObject([{ outcome: 'new', day: '2025-12-11' }]);
  });

  test('that is not there, or is not one of Stentor, is told in words', async () => {
    const terminal = aTerminal();
    await run(['feeds', '--stack', 'Stentor'], terminal);
    outputs = { BucketName: 'other' };
    await run(['feeds', '--stack', 'Other'], terminal);
    expect(terminal.complaints).toEqual([
      'There is no stack Stentor in this account and region (Stack with id Stentor does not exist).',
      expect.stringContaining('The stack Other does not tell its tables'),
    ]);
  });
});
