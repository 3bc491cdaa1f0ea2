import type { Functions } from './functions.ts';
import type { DeployedStack } from './stack-reader.ts';
import { expect } from './steps.ts';

/** The api function answers what its function URL is asked for. */
export async function checkApi(functions: Functions, stack: DeployedStack): Promise<string> {
  const api = stack.resources.find(
    ({ type, logicalId }) => type === 'AWS::Lambda::Function' && logicalId.startsWith('ApiFunction'),
  );
  expect(api !== undefined, 'There is no api function.');
  const paths = ['/articles', '/mentions', '/feeds', '/watches'];
  for (const rawPath of paths) {
    const { payload, error } = await functions.invoke(api.physicalId, requestOf(rawPath));
    expect(!error, `GET ${rawPath} failed: ${error?.errorMessage}`);
    const { statusCode, body = '' } = payload as { statusCode?: number; body?: string };
    expect(statusCode === 200, `GET ${rawPath} was answered ${statusCode}: ${body}`);
    expect(body.length > 100, `GET ${rawPath} was answered with nothing: ${body}`);
  }
  return `GET ${paths.join(', ')}`;
}

/** A request as a function URL hands it on (payload format 2.0). */
function requestOf(rawPath: string) {
  const http = {
    method: 'GET',
    path: rawPath,
    protocol: 'HTTP/1.1',
    sourceIp: '192.0.2.1',
    userAgent: 'rehearsal',
  };
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString: '',
    headers: { accept: 'application/json' },
    requestContext: { http, domainName: 'api.invalid', requestId: 'rehearsal', timeEpoch: Date.now() },
    isBase64Encoded: false,
  };
}
