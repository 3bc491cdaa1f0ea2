#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { Command, InvalidArgumentError } from 'commander';
import type { RunOptions } from './run.ts';
import { quietLogs } from './runner/quiet.ts';

// Most of a short run is the loading of code.
enableCompileCache();

const program = new Command('npm start --')
  .description('Runs Stentor on this machine: real functions on embedded engines, alerts in an inbox.')
  .option('--once', 'poll every feed until queues and stream are empty, print a summary, and exit')
  .option('--json', 'print the summary as one JSON document (implies --once)')
  .option('--feeds <file>', 'poll the feeds of an OPML file (repeatable)', collect, [])
  .option(
    '--feed <url>',
    'poll this feed (repeatable); one on this machine may be fetched as you named it',
    collect,
    [],
  )
  .option('--watches <file>', 'watch for these instead of config/watches.yaml')
  .option('--data <folder>', 'where the data lives', '.stentor')
  .option('--port <number>', 'first of five ports to listen on', readPort)
  .option('--no-auto-confirm', "leave the first reader's subscription to be confirmed in the inbox")
  .option('--verbose', "show the functions' logs on standard error")
  .action(async (options: RunOptions) => {
    quietLogs(options.verbose ?? false);
    // Loaded after the logs are settled, for the functions read their settings as they load.
    const { run } = await import('./run.ts');
    process.exitCode = await run(options);
  });

try {
  await program.parseAsync();
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`stentor: ${reason}\n`);
  if (program.opts().json) process.stdout.write(`${JSON.stringify({ ok: false, reasons: [reason] })}\n`);
  process.exitCode = 1;
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_531)
    throw new InvalidArgumentError('Give a whole number from 1 to 65531.');
  return port;
}
