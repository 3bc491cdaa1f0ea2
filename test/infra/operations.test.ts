import { readFileSync } from 'node:fs';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { metricNames } from '../../functions/metrics.ts';
import { projectRoot } from '../../infra/project-root.ts';
import { synthesize, temporaryFolder, writeConfig } from './synthesis.ts';

const folder = temporaryFolder();
let template: Template;
let plain: Template;

beforeAll(() => {
  const config = writeConfig(folder.path);
  const context = { name: 'Evening', alarmEmail: 'night@example.com', smsDollars: '50', monthlyDollars: '8' };
  template = synthesize(`${folder.path}/out`, context, config);
  plain = synthesize(`${folder.path}/plain`, { dashboard: 'false' }, config);
});
afterAll(folder.remove);

type Properties = Record<string, unknown> & { AlarmDescription: string };
function alarms(of: Template): { Properties: Properties; Condition?: string }[] {
  return Object.values(of.findResources('AWS::CloudWatch::Alarm')) as never;
}
const alarmOf = (section: string) =>
  alarms(template).find(({ Properties }) => Properties.AlarmDescription.endsWith(`#${section}`));

describe('the alarms of a deploy with an address for them', () => {
  it('each name a section of the runbook that is there', () => {
    const headings = readFileSync(`${projectRoot}docs/operations.md`, 'utf8').matchAll(/^#+ (.+)$/gm);
    const anchors = new Set([...headings].map(([, words = '']) => words.toLowerCase().replaceAll(' ', '-')));
    expect(alarms(template).length).toBeGreaterThan(8);
    for (const { Properties } of alarms(template)) {
      const [, anchor = 'none'] = /docs\/operations\.md#([\w-]+)$/.exec(Properties.AlarmDescription) ?? [];
      expect(anchors).toContain(anchor);
    }
  });

  it('all tell the address, when they go off and when they are over', () => {
    const topic = [{ Ref: Match.stringLikeRegexp('^AlarmsTopic') }];
    template.allResourcesProperties('AWS::CloudWatch::Alarm', { AlarmActions: topic, OKActions: topic });
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'night@example.com',
      TopicArn: topic[0],
    });
  });

  it('go through a topic that CloudWatch may publish to and whose key it may use, for this account alone', () => {
    const ofAccount = { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } };
    const statement = (action: unknown) =>
      Match.objectLike({
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Action: action,
            Condition: ofAccount,
          }),
        ]),
      });
    template.hasResourceProperties('AWS::SNS::TopicPolicy', { PolicyDocument: statement('sns:Publish') });
    template.hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: statement(['kms:Decrypt', 'kms:GenerateDataKey']),
      EnableKeyRotation: true,
    });
    template.hasResourceProperties('AWS::SNS::Topic', {
      DisplayName: 'Stentor alarms',
      KmsMasterKeyId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^AlarmsTopicKey'), 'Arn'] },
    });
  });

  it('miss polls after three times five minutes without a successful one, and where nothing is measured at all', () => {
    const { Properties = {} as Properties } = alarmOf('nothing-is-polled') ?? {};
    expect(Properties).toMatchObject({ EvaluationPeriods: 3, Threshold: 1, TreatMissingData: 'breaching' });
    const metrics = Properties.Metrics as {
      Expression?: string;
      MetricStat?: { Period: number; Metric: { Namespace: string } };
    }[];
    const measured = metrics.flatMap(({ MetricStat }) => (MetricStat ? [MetricStat] : []));
    expect(measured.map(({ Period }) => Period)).toEqual([300, 300, 300, 300]);
    expect(measured.map(({ Metric }) => Metric.Namespace).sort()).toEqual([
      'AWS/Lambda',
      'AWS/SQS',
      'Evening',
      'Evening',
    ]);
  });

  it.each([
    [
      'alerts-are-late',
      { MetricName: 'AlertLatency', Namespace: 'Evening', Statistic: 'Maximum', Threshold: 900_000 },
    ],
    ['alerts-are-stuck', { MetricName: 'AlertsStuck', Namespace: 'Evening', Statistic: 'Sum', Threshold: 1 }],
    ['alerting-is-behind', { MetricName: 'IteratorAge', Namespace: 'AWS/Lambda', Threshold: 600_000 }],
    ['dead-letters', { MetricName: 'ApproximateNumberOfMessagesVisible', Threshold: 1 }],
    ['sms-budget', { MetricName: 'SMSMonthToDateSpentUSD', Namespace: 'AWS/SNS', Threshold: 40 }],
    ['estimated-charges', { MetricName: 'EstimatedCharges', Namespace: 'AWS/Billing', Threshold: 8 }],
    ['functions-fail', { Threshold: 10, EvaluationPeriods: 2 }],
    ['functions-are-throttled', { Threshold: 1, EvaluationPeriods: 3 }],
  ])('include %s', (section, expected) => {
    expect(alarmOf(section)?.Properties).toMatchObject(expected);
  });

  it('look at the bill only in the region that has it', () => {
    const condition = alarmOf('estimated-charges')?.Condition ?? '';
    expect(template.findConditions(condition)[condition]).toEqual({
      'Fn::Equals': [{ Ref: 'AWS::Region' }, 'us-east-1'],
    });
  });

  it('compute from no more than the ten metrics that an alarm may have', () => {
    for (const { Properties } of alarms(template)) {
      const metrics = (Properties.Metrics ?? []) as { MetricStat?: unknown }[];
      expect(metrics.filter(({ MetricStat }) => MetricStat).length).toBeLessThanOrEqual(10);
    }
  });
});

describe('a deploy without an address for alarms', () => {
  it('has alarms on its dead-letter queues alone, and no key to pay for', () => {
    expect(
      alarms(plain).every(({ Properties }) => Properties.AlarmDescription.endsWith('#dead-letters')),
    ).toBe(true);
    plain.resourceCountIs('AWS::KMS::Key', 0);
  });
});

describe('the dashboard', () => {
  const body = () => {
    const [dashboard] = Object.values(template.findResources('AWS::CloudWatch::Dashboard'));
    return JSON.stringify(dashboard?.Properties.DashboardBody);
  };

  it('shows every metric of our own, under the name of the deployment', () => {
    for (const name of metricNames) expect(body()).toContain(`\\"Evening\\",\\"${name}\\"`);
    for (const statistic of ['p50', 'p95', 'p99']) expect(body()).toContain(`\\"stat\\":\\"${statistic}\\"`);
  });

  it('shows queues, dead letters, and failures by cause from the log', () => {
    expect(body()).toContain('ApproximateAgeOfOldestMessage');
    for (const what of ['polling feeds', 'alerting on an article', 'reading pages', 'scheduling a minute'])
      expect(body()).toContain(what);
    expect(body()).toContain("filter message = 'Feed failed'");
  });

  it('has no fixed name, and can be left out', () => {
    template.hasResourceProperties('AWS::CloudWatch::Dashboard', { DashboardName: Match.absent() });
    plain.resourceCountIs('AWS::CloudWatch::Dashboard', 0);
  });
});

describe('the metrics of two deployments in one account', () => {
  it('are kept apart by the names of their stacks', () => {
    const named = (of: Template) =>
      Object.values(of.findResources('AWS::Lambda::Function')).flatMap(
        ({ Properties }) => Properties.Environment?.Variables.POWERTOOLS_METRICS_NAMESPACE ?? [],
      );
    expect(new Set(named(template))).toEqual(new Set(['Evening']));
    expect(new Set(named(plain))).toEqual(new Set(['Stentor']));
  });
});
