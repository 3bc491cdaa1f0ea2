import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile } from 'node:fs/promises';
import { projectRoot } from './app-copy.ts';
import { region } from './engine.ts';

/** A run of the CDK CLI: its exit code and all that it wrote. */
export type CdkRun = { code: number; output: string };

/** The CDK CLI of the project, which finds AWS at `engine` and works in `folder`; its output goes to `log` as well. */
export function openCdk(engine: string, log: string) {
  return async (folder: string, ...words: string[]): Promise<CdkRun> => {
    const child = spawn(process.execPath, [`${projectRoot}node_modules/aws-cdk/bin/cdk`, ...words], {
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
    await appendFile(log, `$ cdk ${words.join(' ')}\n${output}\n`);
    return { code: code ?? 1, output };
  };
}
