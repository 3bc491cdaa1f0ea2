import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile } from 'node:fs/promises';
import { projectRoot } from '../infra/project-root.ts';
import { region } from './engine.ts';

/** A run of a command line: its exit code and all that it wrote. */
export type Run = { code: number; output: string };

/** A command line, to be run in a folder. */
export type Command = (folder: string, ...words: string[]) => Promise<Run>;

/**
 * The CDK CLI of the project and Stentor's own, as an operator runs them: they find AWS at `engine`, and their output
 * goes to `cdk.log` and `stentor.log` in the folder `logs` as well.
 */
export function openCommands(engine: string, logs: string): { cdk: Command; stentor: Command } {
  return {
    cdk: openCommand('cdk', 'node_modules/aws-cdk/bin/cdk', engine, logs),
    stentor: openCommand('stentor', 'cli/stentor.ts', engine, logs),
  };
}

function openCommand(name: string, program: string, engine: string, logs: string): Command {
  return async (folder, ...words) => {
    const child = spawn(process.execPath, [`${projectRoot}${program}`, ...words], {
      cwd: folder,
      env: {
        PATH: `${projectRoot}node_modules/.bin:${process.env.PATH}`,
        HOME: process.env.HOME,
        NO_COLOR: '1',
        CI: 'true',
        AWS_ENDPOINT_URL: engine,
        AWS_REGION: region,
        AWS_ACCESS_KEY_ID: 'operator',
        AWS_SECRET_ACCESS_KEY: 'rehearsal',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    const [code] = (await once(child, 'close')) as [number | null];
    await appendFile(`${logs}/${name}.log`, `$ ${name} ${words.join(' ')}\n${output}\n`);
    return { code: code ?? 1, output };
  };
}
