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

function create(name: string) {
  const outdir = `${folder.path}/${name}`;
  const { app, stack } = createStack(outdir, { email: 'me@example.com', websub: 'true' }, folder.path);
  addChecks(app);
  return { app, stack, report: () => readFileSync(`${outdir}/validation-report.json`, 'utf8') };
}

describe('the AWS Solutions checks', () => {
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
      expect(rule).toMatch(/AwsSolutions-(SQS3|IAM5\[Resource::\*\])$/);
      expect(reason.length).toBeGreaterThan(40);
    }
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
