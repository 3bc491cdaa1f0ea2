import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';

/** What a container is sent. */
export type Invocation = { id: string; event: unknown; arn: string; timeoutMs: number };

/** What Lambda answers of an invocation: the payload, or the error that the function ended with. */
export type Answer = { payload: unknown; error?: { errorType: string; errorMessage: string } };

type Message = { id: string; result?: unknown; error?: { errorType: string; errorMessage: string } };

/** A function's one container. */
export type FunctionProcess = {
  invoke(event: unknown, arn: string, timeoutMs: number): Promise<Answer>;
  stop(): Promise<void>;
};

/**
 * Starts a container: a child process with exactly `environment`. It takes one event at a time, in the order they come;
 * one that takes longer than its time, or ends the process, is answered as Lambda does, and the next gets a new process.
 * What it writes goes to `log`.
 */
export function startFunction(environment: Record<string, string>, log: string): FunctionProcess {
  let child: ChildProcess | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  function container(): ChildProcess {
    if (child?.connected && child.exitCode === null) return child;
    const output = openSync(log, 'a');
    child = fork(new URL('./container.ts', import.meta.url), {
      env: environment,
      execArgv: [],
      serialization: 'json',
      stdio: ['ignore', output, output, 'ipc'],
    });
    closeSync(output);
    return child;
  }

  async function run(event: unknown, arn: string, timeoutMs: number): Promise<Answer> {
    const process = container();
    const id = randomUUID();
    const timer = setTimeout(() => process.kill('SIGKILL'), timeoutMs);
    try {
      return await new Promise<Answer>((resolve) => {
        process.once('exit', () => {
          const errorMessage = `${id} Error: the process ended or took longer than ${timeoutMs / 1000} seconds`;
          resolve({ payload: undefined, error: { errorType: 'Runtime.ExitError', errorMessage } });
        });
        process.on('message', (message: Message) => {
          if (message.id === id)
            resolve({ payload: message.result ?? null, ...(message.error && { error: message.error }) });
        });
        process.send({ id, event, arn, timeoutMs } satisfies Invocation);
      });
    } finally {
      clearTimeout(timer);
      process.removeAllListeners('message').removeAllListeners('exit');
    }
  }

  return {
    invoke(event, arn, timeoutMs) {
      const answer = turn.then(() => run(event, arn, timeoutMs));
      turn = answer.catch(() => {});
      return answer;
    },
    async stop() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}
