import { SingleBar } from 'cli-progress';

/** What a command reads from and writes to: the process when people run it, strings when tests do. */
export type Terminal = {
  stdin: AsyncIterable<string | Uint8Array>;
  /** Writes to standard output; resolves when more may be written. */
  write(text: string): Promise<void>;
  /** One line on standard error for something that failed; the run then ends with exit code 1. */
  complain(message: string): void;
  /** One line on standard error that is no failure. */
  remark(message: string): void;
  /** Asks whoever sits there; absent where nobody does. */
  ask?: (question: string) => Promise<string>;
  /** A bar that shows how far a long work is; absent where nobody sees it. */
  bar?: (total: number) => { step(): void; stop(): void };
  /** Width of the screen, absent where the output is no screen. */
  columns?: number | undefined;
  now(): Date;
  variables: Record<string, string | undefined>;
};

/** A command cannot do what it was asked: the message names the input and the mend. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** The terminal of this process. A reader that goes away (`| head`) ends the run without a word. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      process.exit(error.code === 'EPIPE' ? undefined : 1);
    });
  return {
    stdin: process.stdin,
    write(text) {
      if (process.stdout.write(text)) return Promise.resolve();
      return new Promise((resolve) => process.stdout.once('drain', resolve));
    },
    complain(message) {
      process.exitCode = 1;
      process.stderr.write(`stentor: ${oneLine(message)}\n`);
    },
    remark(message) {
      process.stderr.write(`${oneLine(message)}\n`);
    },
    ...(process.stdin.isTTY && process.stderr.isTTY && { ask }),
    ...(process.stderr.isTTY && { bar }),
    columns: process.stdout.isTTY ? process.stdout.columns || undefined : undefined,
    now: () => new Date(),
    variables: process.env,
  };
}

function bar(total: number) {
  const shown = new SingleBar({ stream: process.stderr, format: '{bar} {value}/{total} {eta_formatted}' });
  shown.start(total, 0);
  return { step: () => void shown.increment(), stop: () => shown.stop() };
}

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // Without an answer (Ctrl-D) there is none to wait for.
  const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
  try {
    return await Promise.race([lines.question(question), ended]);
  } finally {
    lines.close();
  }
}

/** `text` on one line and without control characters: what feeds and files hold may not steer a terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
