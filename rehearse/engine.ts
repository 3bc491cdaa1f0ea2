import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** The one account and region of a rehearsal. */
export const account = '123456789012';
export const region = 'us-east-1';

/** A running moto: every AWS API on one address. */
export type Engine = { url: string; stop(): Promise<void> };

/** moto did not come up: says where its log is. */
export class EngineError extends Error {
  override name = 'EngineError';
}

/**
 * Starts moto on a loopback port.
 * @param gate where it invokes functions and tells what topics deliver; plain moto, as published, where left out.
 */
export async function startEngine(python: string, log: string, gate?: string): Promise<Engine> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const output = openSync(log, 'w');
  const program = gate
    ? ['-m', 'engine.server', String(port), gate]
    : ['-m', 'moto.server', '--host', '127.0.0.1', '--port', String(port)];
  const process = spawn(python, program, {
    env: {
      PATH: '/usr/bin:/bin',
      PYTHONPATH: new URL('.', import.meta.url).pathname,
      PYTHONDONTWRITEBYTECODE: '1',
      AWS_DEFAULT_REGION: region,
      // Clients of local engines sign for a region that there is not.
      MOTO_ALLOW_NONEXISTENT_REGION: 'true',
    },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  await answering(url, process, log);
  return { url, stop: () => stop(process) };
}

async function answering(url: string, process: ChildProcess, log: string): Promise<void> {
  for (let tries = 0; tries < 600 && process.exitCode === null; tries += 1) {
    const answer = await fetch(`${url}/moto-api/data.json`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await sleep(100);
  }
  process.kill('SIGKILL');
  throw new EngineError(`moto did not come up within a minute: see ${log}.`);
}

async function stop(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null) return;
  const ended = once(process, 'exit');
  process.kill('SIGTERM');
  const forced = setTimeout(() => process.kill('SIGKILL'), 2_000);
  await ended;
  clearTimeout(forced);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new EngineError('No loopback port is free.');
  return address.port;
}
