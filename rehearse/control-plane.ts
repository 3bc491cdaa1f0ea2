import { z } from 'zod';
import { account, region } from './engine.ts';

/** What the engine answered was not what was asked for: names the call. */
export class ControlPlaneError extends Error {
  override name = 'ControlPlaneError';
}

/** Who asks when it is neither a function nor a schedule: the one who rehearses. */
export const operator = 'operator';

/** The header by which the engine and the gate know who calls and which service is meant. */
export function signature(service: string, key: string): Record<string, string> {
  const scope = `${key}/20260101/${region}/${service}/aws4_request`;
  return { authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=rehearsal` };
}

/** Calls an API that speaks JSON under a target header (DynamoDB Streams, SQS), as `key`. */
export async function callJson(
  url: string,
  key: string,
  service: string,
  target: string,
  body: object,
): Promise<Record<string, unknown>> {
  const answer = await fetch(url, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      ...signature(service, key),
      'x-amz-target': target,
      'content-type': `application/x-amz-json-1.0`,
    },
  });
  const text = await answer.text();
  if (!answer.ok) throw new ControlPlaneError(`${target} was answered ${answer.status}: ${text}`);
  return JSON.parse(text || '{}') as Record<string, unknown>;
}

/** Reads from a REST API (Lambda, Scheduler). */
export async function getJson<Result>(
  url: string,
  service: string,
  path: string,
  schema: z.ZodType<Result>,
): Promise<Result> {
  const answer = await fetch(`${url}${path}`, { headers: signature(service, operator) });
  const text = await answer.text();
  if (!answer.ok) throw new ControlPlaneError(`GET ${path} was answered ${answer.status}: ${text}`);
  const parsed = schema.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  throw new ControlPlaneError(`GET ${path} was answered in another form: ${z.prettifyError(parsed.error)}`);
}

/** The inline policies of a role, by name; an attached policy is an error, for none is deployed. */
export async function policiesOf(url: string, role: string): Promise<{ name: string; document: unknown }[]> {
  const attached = await iam(url, { Action: 'ListAttachedRolePolicies', RoleName: role });
  const [arn] = valuesOf(attached, 'PolicyArn');
  if (arn)
    throw new ControlPlaneError(`The role ${role} has the policy ${arn}, which the rehearsal cannot read.`);
  const names = valuesOf(await iam(url, { Action: 'ListRolePolicies', RoleName: role }), 'member');
  return Promise.all(
    names.map(async (name) => {
      const answer = await iam(url, { Action: 'GetRolePolicy', RoleName: role, PolicyName: name });
      const [document = '{}'] = valuesOf(answer, 'PolicyDocument');
      return { name, document: documentOf(document) as unknown };
    }),
  );
}

/** Who may take a role, as its trust policy says. */
export async function trustOf(url: string, role: string): Promise<string> {
  const answer = await iam(url, { Action: 'GetRole', RoleName: role });
  return JSON.stringify(documentOf(valuesOf(answer, 'AssumeRolePolicyDocument')[0] ?? '{}'));
}

/** The bytes of an object. */
export async function objectOf(url: string, bucket: string, key: string): Promise<Buffer> {
  const answer = await fetch(`${url}/${bucket}/${key}`, { headers: signature('s3', operator) });
  if (!answer.ok) throw new ControlPlaneError(`s3://${bucket}/${key} was answered ${answer.status}.`);
  return Buffer.from(await answer.arrayBuffer());
}

/** The bucket that `cdk bootstrap` made for assets. */
export const assetsBucket = `cdk-hnb659fds-assets-${account}-${region}`;

async function iam(url: string, form: Record<string, string>): Promise<string> {
  const answer = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams({ ...form, Version: '2010-05-08' }),
    headers: signature('iam', operator),
  });
  const text = await answer.text();
  if (!answer.ok) throw new ControlPlaneError(`iam:${form.Action} ${form.RoleName} was answered ${text}`);
  return text;
}

function valuesOf(xml: string, element: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element}>([^<]+)</${element}>`, 'g'))].map(([, value = '']) =>
    value.trim(),
  );
}

// IAM answers documents encoded for a URL; moto leaves some as they are, in XML.
function documentOf(text: string): unknown {
  const plain = text.includes('%7B') ? decodeURIComponent(text) : text.replaceAll('&quot;', '"');
  return JSON.parse(plain.replaceAll('&amp;', '&'));
}
