import { existsSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Invocation } from './function-process.ts';

// One container of one function: imports the handler of the package that LAMBDA_TASK_ROOT holds, and invokes it with
// each event that its parent sends, one at a time. It knows nothing but its environment, as in Lambda.

/** Lambda's runtime carries the whole SDK; of that, this machine has what the packages bring along. */
const runtimeSdk: Record<string, string> = { '@aws-sdk/client-lambda': './runtime-client-lambda.cjs' };
registerHooks({
  resolve(specifier, context, next) {
    const ours = runtimeSdk[specifier];
    return ours ? { url: new URL(ours, import.meta.url).href, shortCircuit: true } : next(specifier, context);
  },
});

/** Custom resources answer to CloudFormation by HTTPS, at an address that here is the gate's. */
const answers = 'cloudformation-custom-resource-response.invalid';
const gate = new URL(process.env.AWS_ENDPOINT_URL ?? 'http://127.0.0.1');
const request = https.request as (...values: unknown[]) => http.ClientRequest;
Object.assign(https, {
  request(options: http.RequestOptions, ...rest: [(response: http.IncomingMessage) => void]) {
    if (options.hostname !== answers) return request(options, ...rest);
    return http.request({ ...options, hostname: gate.hostname, port: gate.port }, ...rest);
  },
});

const root = process.env.LAMBDA_TASK_ROOT ?? '';
const [file = '', name = ''] = (process.env._HANDLER ?? '').split('.');
const module = ['.mjs', '.js', '.cjs']
  .map((ending) => `${root}/${file}${ending}`)
  .find((path) => existsSync(path));

process.on('message', async ({ id, event, arn, timeoutMs }: Invocation) => {
  const deadline = Date.now() + timeoutMs;
  const context = {
    awsRequestId: id,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
    invokedFunctionArn: arn,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
  try {
    const { [name]: handler } = await import(pathToFileURL(module ?? `${root}/${file}.mjs`).href);
    process.send?.({ id, result: await handler(event, context) });
  } catch (error) {
    const { name: errorType, message, stack } = error instanceof Error ? error : new Error(String(error));
    process.send?.({ id, error: { errorType, errorMessage: message, trace: stack?.split('\n') ?? [] } });
  }
});
