import type { Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Allowed, roleStatements, synthesize, temporaryFolder, writeConfig } from './synthesis.ts';

const folder = temporaryFolder();
let template: Template;
let roles: Map<string, Allowed[]>;

beforeAll(() => {
  template = synthesize(`${folder.path}/out`, {}, writeConfig(folder.path));
  roles = roleStatements(template);
});
afterAll(folder.remove);

/** What a role may do to what, as `action resource`, without its own log and trace. */
function grants(role: string): string[] {
  const statements = [...roles].filter(([id]) => id.startsWith(role)).flatMap(([, allowed]) => allowed);
  return statements
    .flatMap(({ actions, resources }) =>
      actions.flatMap((action) => resources.map((resource) => `${action} ${withoutHash(resource)}`)),
    )
    .filter((grant) => !/^(logs|xray):/.test(grant))
    .sort();
}

// Logical ids end in eight hexadecimal digits.
function withoutHash(arn: string): string {
  return arn.replace(/^(\w+?)[0-9A-F]{8}(?=\.|$)/, '$1').replace('.Arn', '');
}

describe('what a role may do', () => {
  it('is exactly this for schedule', () => {
    expect(grants('PollingScheduleRole')).toEqual([
      'dynamodb:BatchGetItem TablesFeeds',
      'dynamodb:Query TablesFeeds/index/bySlot',
      'dynamodb:Query TablesFeeds/index/byState',
      'sqs:SendMessage PollingQueue',
      'sqs:SendMessage PollingScheduleDeadLettersQueue',
    ]);
  });

  it('is exactly this for poll', () => {
    expect(grants('PollingPollRole')).toEqual([
      'dynamodb:BatchGetItem TablesArticles',
      'dynamodb:BatchGetItem TablesFeeds',
      'dynamodb:BatchGetItem TablesLedger',
      'dynamodb:PutItem TablesArticles',
      'dynamodb:PutItem TablesLedger',
      'dynamodb:UpdateItem TablesArticles',
      'dynamodb:UpdateItem TablesFeeds',
      'sns:Publish OwnerTopic',
      'sqs:DeleteMessage PollingQueue',
      'sqs:GetQueueAttributes PollingQueue',
      'sqs:ReceiveMessage PollingQueue',
    ]);
  });

  it('is exactly this for asking for pages', () => {
    expect(grants('EnrichingWantPagesRole')).toEqual([
      'dynamodb:DescribeStream TablesArticles.StreamArn',
      'dynamodb:GetRecords TablesArticles.StreamArn',
      'dynamodb:GetShardIterator TablesArticles.StreamArn',
      'dynamodb:ListStreams TablesArticles.StreamArn',
      'sqs:SendMessage EnrichingPageDeadLettersQueue',
      'sqs:SendMessage EnrichingQueue',
    ]);
  });

  it('is exactly this for reading pages', () => {
    expect(grants('EnrichingEnrichRole')).toEqual([
      'dynamodb:BatchGetItem TablesLedger',
      'dynamodb:GetItem TablesArticles',
      'dynamodb:PutItem TablesLedger',
      'dynamodb:UpdateItem TablesArticles',
      'sqs:DeleteMessage EnrichingQueue',
      'sqs:GetQueueAttributes EnrichingQueue',
      'sqs:ReceiveMessage EnrichingQueue',
      'sqs:SendMessage EnrichingQueue',
    ]);
  });

  it('is exactly this for alert', () => {
    expect(grants('AlertingAlertRole')).toEqual([
      'dynamodb:BatchGetItem TablesLedger',
      'dynamodb:BatchGetItem TablesMentions',
      'dynamodb:BatchGetItem TablesWatches',
      'dynamodb:DeleteItem TablesLedger',
      'dynamodb:DescribeStream TablesArticles.StreamArn',
      'dynamodb:GetRecords TablesArticles.StreamArn',
      'dynamodb:GetShardIterator TablesArticles.StreamArn',
      'dynamodb:ListStreams TablesArticles.StreamArn',
      'dynamodb:PutItem TablesLedger',
      'dynamodb:PutItem TablesMentions',
      'dynamodb:Query TablesArticles/index/byStory',
      'dynamodb:Query TablesLedger',
      'dynamodb:Query TablesWatches/index/byKind',
      'dynamodb:UpdateItem TablesLedger',
      'dynamodb:UpdateItem TablesMentions',
      'sns:GetSubscriptionAttributes *',
      'sns:ListSubscriptionsByTopic AlertingTopic',
      'sns:Publish AlertingTopic',
      'sns:Publish OwnerTopic',
      'sqs:SendMessage AlertingAlertDeadLettersQueue',
    ]);
  });

  it('is exactly this for sweep', () => {
    expect(grants('TendingSweepRole')).toEqual([
      'dynamodb:BatchGetItem TablesLedger',
      'dynamodb:BatchGetItem TablesMentions',
      'dynamodb:DeleteItem TablesLedger',
      'dynamodb:GetItem TablesArticles',
      'dynamodb:PutItem TablesLedger',
      'dynamodb:Query TablesArticles/index/byStory',
      'dynamodb:Query TablesLedger',
      'dynamodb:Query TablesMentions/index/byStatus',
      'dynamodb:Query TablesWatches/index/byKind',
      'dynamodb:UpdateItem TablesLedger',
      'dynamodb:UpdateItem TablesMentions',
      'sns:GetSubscriptionAttributes *',
      'sns:ListSubscriptionsByTopic AlertingTopic',
      'sns:Publish AlertingTopic',
      'sns:Publish OwnerTopic',
      'sqs:SendMessage AlertingAlertDeadLettersQueue',
    ]);
  });

  it('is exactly this for digest', () => {
    expect(grants('TendingDigestRole')).toEqual([
      'dynamodb:BatchGetItem TablesLedger',
      'dynamodb:DeleteItem TablesLedger',
      'dynamodb:PutItem TablesLedger',
      'dynamodb:Query TablesLedger',
      'dynamodb:Query TablesMentions/index/byStatus',
      'dynamodb:Query TablesWatches/index/byKind',
      'dynamodb:UpdateItem TablesLedger',
      'dynamodb:UpdateItem TablesMentions',
      'sns:GetSubscriptionAttributes *',
      'sns:ListSubscriptionsByTopic AlertingTopic',
      'sns:Publish AlertingTopic',
      'sns:Publish OwnerTopic',
    ]);
  });

  it('is two invocations for the scheduler that wakes them', () => {
    expect(grants('TendingSchedulerRole')).toEqual([
      'lambda:InvokeFunction TendingDigestFunction',
      'lambda:InvokeFunction TendingSweepFunction',
    ]);
  });

  it('is reading for the api, and what signing up takes', () => {
    const all = grants('ApiRole');
    const reading = all.filter((grant) => /^dynamodb:(GetItem|Query) /.test(grant));
    expect(reading).toHaveLength(16);
    expect(all.filter((grant) => !reading.includes(grant))).toEqual([
      'dynamodb:BatchGetItem TablesLedger',
      'dynamodb:DeleteItem TablesLedger',
      'dynamodb:PutItem TablesLedger',
      'dynamodb:UpdateItem TablesLedger',
      'sns:GetSubscriptionAttributes *',
      'sns:ListSubscriptionsByTopic AlertingTopic',
      'sns:Publish *',
      'sns:Publish arn:AWS::Partition:sns:*:*:*',
      'sns:SetSubscriptionAttributes *',
      'sns:Subscribe AlertingTopic',
    ]);
  });

  it('lets the api send to numbers, and publish to no topic', () => {
    const publishing = [...roles]
      .filter(([id]) => id.startsWith('ApiRole'))
      .flatMap(([, allowed]) => allowed)
      .filter(({ actions }) => actions.includes('sns:Publish'));
    expect(publishing.map(({ effect, resources }) => [effect, resources])).toEqual([
      ['Allow', ['*']],
      ['Deny', ['arn:AWS::Partition:sns:*:*:*']],
    ]);
  });

  it('is exactly this for configure', () => {
    expect(grants('ConfigurationConfigureRole')).toEqual([
      'dynamodb:BatchGetItem TablesWatches',
      'dynamodb:DeleteItem TablesFeeds',
      'dynamodb:DeleteItem TablesWatches',
      'dynamodb:PutItem TablesFeeds',
      'dynamodb:PutItem TablesWatches',
      'dynamodb:Query TablesFeeds/index/byState',
      'dynamodb:Query TablesWatches/index/byKind',
      'dynamodb:UpdateItem TablesFeeds',
    ]);
  });

  it('is one invocation and one queue for the scheduler, and one invocation for the load at deploy', () => {
    expect(grants('PollingSchedulerRole')).toEqual([
      'lambda:InvokeFunction PollingScheduleFunction',
      'sqs:SendMessage PollingScheduleDeadLettersQueue',
    ]);
    expect(grants('AWSCDKTrigger').map((grant) => grant.split(' ')[0])).toEqual(['lambda:InvokeFunction']);
  });
});

describe('all roles together', () => {
  it('are the twelve above, made of inline statements only', () => {
    expect(roles.size).toBe(12);
    template.resourceCountIs('AWS::IAM::Policy', 0);
    expect(JSON.stringify(template.findResources('AWS::IAM::Role'))).not.toContain('ManagedPolicyArns');
  });

  it('hold no action with a wildcard', () => {
    const actions = [...roles.values()].flat().flatMap((statement) => statement.actions);
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
  });

  it('name their resources, but for actions that know none, and the versions of the configure function', () => {
    const wide = [...roles.values()]
      .flat()
      .filter(({ resources }) => resources.some((arn) => arn.includes('*')));
    const actions = new Set(wide.flatMap((statement) => statement.actions));
    expect([...actions].sort()).toEqual([
      'lambda:InvokeFunction',
      'sns:GetSubscriptionAttributes',
      'sns:Publish',
      'sns:SetSubscriptionAttributes',
      'xray:PutTelemetryRecords',
      'xray:PutTraceSegments',
    ]);
  });

  it('allow a service of this account only to take the scheduler role', () => {
    const [role] = Object.entries(template.findResources('AWS::IAM::Role')).filter(([id]) =>
      id.startsWith('PollingSchedulerRole'),
    );
    expect(role?.[1].Properties.AssumeRolePolicyDocument.Statement[0].Condition).toEqual({
      StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
    });
  });
});

describe('policies of queues and topic', () => {
  it('allow nothing: they only deny what comes without TLS', () => {
    const policies = ['AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy'].flatMap((type) =>
      Object.values(template.findResources(type)),
    );
    const effects = policies.flatMap(({ Properties }) =>
      Properties.PolicyDocument.Statement.map((statement: { Effect: string }) => statement.Effect),
    );
    expect(new Set(effects)).toEqual(new Set(['Deny']));
  });
});
