import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { z } from 'zod';
import { assetsBucket, getJson, objectOf, policiesOf } from './control-plane.ts';
import { region } from './engine.ts';
import { type Answer, type FunctionProcess, startFunction } from './function-process.ts';
import { readPolicy, type Statement } from './iam.ts';

const run = promisify(execFile);

const functionSchema = z.object({
  Configuration: z.object({
    FunctionName: z.string(),
    FunctionArn: z.string(),
    Version: z.string(),
    Handler: z.string(),
    Role: z.string(),
    Timeout: z.coerce.number(),
    MemorySize: z.coerce.number(),
    CodeSha256: z.string(),
    Environment: z.object({ Variables: z.record(z.string(), z.string()) }).optional(),
  }),
  Code: z.object({ Location: z.string() }),
});

/** A function as it is deployed. */
export type DeployedFunction = {
  name: string;
  version: string;
  timeoutMs: number;
  environment: Record<string, string>;
  statements: Statement[];
};

/** The deployed functions, and what they were seen to do. */
export type Functions = {
  /** Reads a function, by name or by address with or without a version, from the engine. */
  read(nameOrArn: string): Promise<DeployedFunction>;
  /** Invokes the deployed package with the deployed environment, in a process of its own. */
  invoke(nameOrArn: string, event: unknown): Promise<Answer>;
  /** The statements of the role of a function that was read. */
  statementsOf(name: string): Statement[] | undefined;
  stop(): Promise<void>;
};

type Surroundings = {
  engine: string;
  /** The gate, which stands for AWS. */
  gate: string;
  python: string;
  /** Where packages are unpacked and logs are written. */
  folder: string;
  /** Variables beside those that are deployed. */
  extra: () => Record<string, string>;
};

/** Runs what is deployed: packages from the assets bucket, environments, time limits and roles from the engine. */
export function openFunctions({ engine, gate, python, folder, extra }: Surroundings): Functions {
  const processes = new Map<string, FunctionProcess>();
  const roles = new Map<string, Statement[]>();

  async function describe(nameOrArn: string) {
    const path = `/2015-03-31/functions/${encodeURIComponent(nameOrArn)}`;
    return getJson(engine, 'lambda', path, functionSchema);
  }

  async function read(nameOrArn: string) {
    const { Configuration: found, Code } = await describe(nameOrArn);
    const policies = await policiesOf(engine, found.Role.split('/').at(-1) ?? '');
    const statements = policies.flatMap(({ name, document }) => readPolicy(name, document));
    roles.set(found.FunctionName, statements);
    const environment = found.Environment?.Variables ?? {};
    const { FunctionName: name, Version: version } = found;
    return { name, version, timeoutMs: found.Timeout * 1000, environment, statements, found, Code };
  }

  async function unpack(location: string): Promise<string> {
    const key = new URL(location).pathname.slice(1);
    const home = `${folder}/packages/${key.replace(/\.zip$/, '')}`;
    if (existsSync(home)) return home;
    await mkdir(`${folder}/packages`, { recursive: true });
    // What CommonJS packages are taken for by their ending must not be decided by ours.
    await writeFile(`${folder}/packages/package.json`, '{}');
    await writeFile(`${home}.zip`, await objectOf(engine, assetsBucket, key));
    await run(python, ['-m', 'zipfile', '-e', `${home}.zip`, `${home}.part`]);
    await rename(`${home}.part`, home);
    return home;
  }

  async function invoke(nameOrArn: string, event: unknown): Promise<Answer> {
    const { found, Code, environment, timeoutMs, name } = await read(nameOrArn);
    const settings = { ...environment, ...extra() };
    const identity = createHash('sha256')
      .update(JSON.stringify([found, settings]))
      .digest('hex');
    let process = processes.get(identity);
    if (!process) {
      const root = await unpack(Code.Location);
      const variables = { ...runtime(found, root, gate), ...settings };
      process = startFunction(variables, `${folder}/log/${name}.log`);
      processes.set(identity, process);
    }
    return process.invoke(event, found.FunctionArn, timeoutMs);
  }

  return {
    read,
    invoke,
    statementsOf: (name) => roles.get(name),
    async stop() {
      await Promise.all([...processes.values()].map((process) => process.stop()));
      processes.clear();
    },
  };
}

/** What Lambda's runtime sets; keys tell the gate which function calls. */
function runtime(found: z.infer<typeof functionSchema>['Configuration'], root: string, gate: string) {
  return {
    _HANDLER: found.Handler,
    LAMBDA_TASK_ROOT: root,
    AWS_LAMBDA_FUNCTION_NAME: found.FunctionName,
    AWS_LAMBDA_FUNCTION_VERSION: found.Version,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(found.MemorySize),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${found.FunctionName}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'rehearsal',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: found.FunctionName,
    AWS_SECRET_ACCESS_KEY: 'rehearsal',
    AWS_ENDPOINT_URL: gate,
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
  };
}
