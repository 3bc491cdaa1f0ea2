import { readFileSync } from 'node:fs';
import { Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { afterAll, describe, expect, it } from 'vitest';
import { addChecks } from '../../infra/cloud/checks.ts';
import { createStack, temporaryFolder, writeConfig } from './synthesis.ts';

const folder = temporaryFolder();
writeConfig(folder.path);
afterAll(folder.remove);

const everything = {
  email: 'me@example.com',
  sms: '+12025550123',
  alarmEmail: 'me@example.com',
  websub: 'true',
  links: 'true',
};

function create(name: string, context: Record<string, string> = {}) {
  const outdir = `${folder.path}/${name}`;
  const { app, stack } = createStack(outdir, { ...everything, ...context }, folder.path);
  addChecks(app);
  return { app, stack, report: () => readFileSync(`${outdir}/validation-report.json`, 'utf8') };
}

/** Rules that are not kept everywhere; a further one is a decision, and is written down here and in docs/security.md. */
const allowed = [
  'AwsSolutions-SQS3',
  'AwsSolutions-IAM5[Resource::*]',
  'NIST.800.53.R5-CloudWatchAlarmAction',
  'NIST.800.53.R5-CloudWatchLogGroupEncrypted',
  'NIST.800.53.R5-DynamoDBInBackupPlan',
  'NIST.800.53.R5-IAMNoInlinePolicy',
  'NIST.800.53.R5-LambdaDLQ',
  'NIST.800.53.R5-LambdaFunctionPublicAccessProhibited',
  'NIST.800.53.R5-LambdaInsideVPC',
  'Serverless-LambdaAsyncFailureDestination',
  'Serverless-LambdaDLQ',
  'Serverless-LambdaEventSourceMappingDestination',
  'Serverless-LambdaStarPermissions',
  'Serverless-SNSRedrivePolicy',
  'Serverless-SQSRedrivePolicy',
];

describe('the checks of AWS Solutions, Serverless and NIST 800-53', () => {
  it('find nothing in the stack, and nothing is silenced but with a reason', () => {
    const { app, report } = create('clean');
    app.synth();
    expect(JSON.parse(report()).pluginReports).toEqual([]);
    const silenced = app.node
      .findAll()
      .flatMap((construct) =>
        construct.node.metadata
          .filter((entry) => entry.type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
          .flatMap((entry) => Object.entries(entry.data as Record<string, string>)),
      );
    expect(silenced.length).toBeGreaterThan(0);
    for (const [rule, reason] of silenced) {
      expect(allowed).toContainEqual(rule.replace(/^.*?(?=AwsSolutions|Serverless|NIST)/, ''));
      expect(reason.length).toBeGreaterThan(40);
    }
  });

  it('find nothing where nobody is told of anything and the account allows no reserved concurrency', () => {
    const nobody = { email: '', sms: '', alarmEmail: '', websub: 'false', links: 'false' };
    const { app, report } = create('bare', { ...nobody, reserveConcurrency: 'false' });
    app.synth();
    expect(JSON.parse(report()).pluginReports).toEqual([]);
  });

  it('fail the synthesis of a stack with an open queue and a role that may do anything', () => {
    const { app, stack, report } = create('bad');
    new Queue(stack, 'OpenQueue');
    const role = new Role(stack, 'Almighty', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(new PolicyStatement({ actions: ['dynamodb:*'], resources: ['*'] }));
    expect(() => app.synth()).toThrow(/AwsSolutions/);
    expect(report()).toContain('AwsSolutions-SQS4');
    expect(report()).toContain('AwsSolutions-IAM5[Action::dynamodb:*]');
  });
});
