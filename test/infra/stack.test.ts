import { Match, type Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lanes } from '../../shared/feed/lanes.ts';
import { type TableSchema, tables } from '../../shared/store/tables.ts';
import { synthesize, temporaryFolder, writeConfig } from './synthesis.ts';

const folder = temporaryFolder();
let template: Template;

beforeAll(() => {
  const context = {
    email: 'me@example.com,you@example.com',
    sms: '+12025550123',
    ownerEmail: 'owner@example.com',
    timeZone: 'Europe/Athens',
    retentionDays: '90',
    pollMinutes: '30',
    logRetentionDays: '7',
    contact: 'news-desk@example.com',
  };
  template = synthesize(`${folder.path}/out`, context, writeConfig(folder.path));
});
afterAll(folder.remove);

function functionWith(description: string | RegExp): Record<string, unknown> {
  const found = Object.values(template.findResources('AWS::Lambda::Function')).find(({ Properties }) =>
    String(Properties.Description).match(description),
  );
  return found?.Properties ?? {};
}

describe('the tables', () => {
  it.each(Object.entries(tables))(
    'include %s with the keys, indexes, TTL and stream of the schema',
    (_, schema) => {
      const { partition, sort, indexes, ttl, stream }: TableSchema = schema;
      template.hasResource('AWS::DynamoDB::Table', {
        DeletionPolicy: 'RetainExceptOnCreate',
        UpdateReplacePolicy: 'Retain',
        Properties: {
          KeySchema: keySchema(partition, sort),
          GlobalSecondaryIndexes:
            Object.keys(indexes).length === 0
              ? Match.absent()
              : Object.entries(indexes).map(([IndexName, index]) => ({
                  IndexName,
                  KeySchema: keySchema(index.partition, index.sort),
                  Projection: { ProjectionType: 'ALL' },
                })),
          TimeToLiveSpecification: ttl ? { AttributeName: ttl, Enabled: true } : Match.absent(),
          StreamSpecification: stream ? { StreamViewType: 'NEW_AND_OLD_IMAGES' } : Match.absent(),
        },
      });
    },
  );

  it('are all paid by request, encrypted, restorable and without a fixed name', () => {
    template.resourceCountIs('AWS::DynamoDB::Table', Object.keys(tables).length);
    template.allResourcesProperties('AWS::DynamoDB::Table', {
      BillingMode: 'PAY_PER_REQUEST',
      SSESpecification: { SSEEnabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      TableName: Match.absent(),
    });
  });
});

describe('the functions', () => {
  it('all run on Node 24 on arm64 and log where the log does not stay for ever', () => {
    template.resourceCountIs('AWS::Lambda::Function', 10);
    template.allResourcesProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      LoggingConfig: { LogGroup: { Ref: Match.anyValue() } },
    });
    template.resourceCountIs('AWS::Logs::LogGroup', 10);
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 7 });
  });

  it.each(['Enqueues', 'Fetches', 'Matches', 'Publishes', 'Sends', 'Asks', 'Reads', 'Answers', 'Loads'])(
    'trace and map their sources (%s …)',
    (start) => {
      expect(functionWith(start)).toMatchObject({
        TracingConfig: { Mode: 'Active' },
        Environment: { Variables: { NODE_OPTIONS: '--enable-source-maps' } },
      });
    },
  );

  it.each([
    ['Enqueues', 2],
    ['Fetches', lanes],
    ['Matches', 1],
    ['Publishes', 1],
    ['Sends', 1],
    ['Asks', 5],
    ['Reads', 2],
    ['Answers', 5],
    ['Loads', 1],
  ])('have so many workers and no more, so that a loop cannot run away (%s …: %i)', (start, workers) => {
    expect(functionWith(start)).toMatchObject({ ReservedConcurrentExecutions: workers });
  });

  it('are told the settings that they read, and no others', () => {
    const variables = (start: string) =>
      (functionWith(start) as { Environment: { Variables: Record<string, unknown> } }).Environment.Variables;
    expect(variables('Fetches')).toMatchObject({ RETENTION_DAYS: '90', CONTACT: 'news-desk@example.com' });
    expect(variables('Matches')).toMatchObject({ TIME_ZONE: 'Europe/Athens' });
    expect(Object.keys(variables('Enqueues')).sort()).toEqual([
      'FEEDS_TABLE',
      'NODE_OPTIONS',
      'POLL_QUEUE_URL',
      'POWERTOOLS_METRICS_NAMESPACE',
    ]);
    expect(variables('Fetches')).toMatchObject({ POLL_MINUTES: '30' });
  });
});

describe('polling', () => {
  it('starts every minute, told the minute, with retries and a queue for minutes that were missed', () => {
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(1 minute)',
      FlexibleTimeWindow: { Mode: 'OFF' },
      State: 'ENABLED',
      Target: Match.objectLike({
        Input: '{"time":"<aws.scheduler.scheduled-time>"}',
        DeadLetterConfig: { Arn: Match.anyValue() },
        RetryPolicy: { MaximumEventAgeInSeconds: 600, MaximumRetryAttempts: 5 },
      }),
    });
  });

  it('gives a minute that the function failed for to the queue of minutes that were missed', () => {
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      FunctionName: { Ref: Match.stringLikeRegexp('^PollingSchedule') },
      MaximumEventAgeInSeconds: 600,
      MaximumRetryAttempts: 2,
      DestinationConfig: {
        OnFailure: {
          Destination: { 'Fn::GetAtt': [Match.stringLikeRegexp('^PollingScheduleDeadLetters'), 'Arn'] },
        },
      },
    });
  });

  it('goes through a FIFO queue whose lanes are not shut longer than a poll takes, with three tries', () => {
    const { Timeout } = functionWith('Fetches') as { Timeout: number };
    template.hasResourceProperties('AWS::SQS::Queue', {
      FifoQueue: true,
      DeduplicationScope: 'messageGroup',
      VisibilityTimeout: Timeout + 60,
      RedrivePolicy: Match.objectLike({ maxReceiveCount: 3 }),
    });
  });

  it('has a worker for every lane, and reports failures one by one', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: 5,
      ScalingConfig: { MaximumConcurrency: lanes },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });
});

describe('the owner', () => {
  it('has a topic apart from the alerts, with those who are to hear of feeds that break', () => {
    template.hasResourceProperties('AWS::SNS::Topic', { DisplayName: 'Stentor operations' });
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'owner@example.com',
      TopicArn: { Ref: Match.stringLikeRegexp('^OwnerTopic') },
    });
    template.hasOutput('OwnerTopicArn', { Value: { Ref: Match.stringLikeRegexp('^OwnerTopic') } });
  });
});

// What was imported is no news.
const newsOnly = {
  eventName: ['INSERT', 'MODIFY'],
  dynamodb: { NewImage: { imported: { BOOL: [{ exists: false }] } } },
};

describe('alerting', () => {
  it('reads new and changed articles and gives up on a poison record alone, to a queue', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^TablesArticles'), 'StreamArn'] },
      StartingPosition: 'TRIM_HORIZON',
      FilterCriteria: { Filters: [{ Pattern: Match.serializedJson(newsOnly) }] },
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 10,
      MaximumRecordAgeInSeconds: 6 * 60 * 60,
      ParallelizationFactor: 1,
      BatchSize: 10,
      DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
    });
  });

  it('publishes from one worker, so that e-mail stays below ten a second', () => {
    expect(functionWith('Matches')).toMatchObject({ ReservedConcurrentExecutions: 1 });
  });

  it('has one encrypted topic with a subscription for each address and number', () => {
    template.resourcePropertiesCountIs('AWS::SNS::Topic', { DisplayName: 'Stentor' }, 1);
    template.allResourcesProperties('AWS::SNS::Topic', {
      KmsMasterKeyId: { 'Fn::Join': ['', Match.arrayWith([':alias/aws/sns'])] },
    });
    template.resourcePropertiesCountIs(
      'AWS::SNS::Subscription',
      { TopicArn: { Ref: Match.stringLikeRegexp('^AlertingTopic') } },
      3,
    );
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'me@example.com',
    });
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'you@example.com',
    });
    template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'sms', Endpoint: '+12025550123' });
  });

  it('reminds of the 48 hours in which an e-mail subscription is to be confirmed', () => {
    template.hasOutput('NextStep', { Value: Match.stringLikeRegexp('Confirm .* 48 hours') });
  });
});

describe('queues and topic', () => {
  it('are encrypted, keep dead letters for 14 days and raise an alarm for each', () => {
    template.resourceCountIs('AWS::SQS::Queue', 6);
    template.allResourcesProperties('AWS::SQS::Queue', { SqsManagedSseEnabled: true });
    template.resourcePropertiesCountIs('AWS::SQS::Queue', { MessageRetentionPeriod: 14 * 24 * 60 * 60 }, 4);
    template.resourcePropertiesCountIs('AWS::CloudWatch::Alarm', { Threshold: 1, Namespace: 'AWS/SQS' }, 4);
  });

  it('refuse everything that does not come over TLS', () => {
    const overPlainHttp = { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } };
    const policy = { PolicyDocument: { Statement: Match.arrayWith([Match.objectLike(overPlainHttp)]) } };
    template.resourceCountIs('AWS::SQS::QueuePolicy', 6);
    template.allResourcesProperties('AWS::SQS::QueuePolicy', policy);
    template.resourceCountIs('AWS::SNS::TopicPolicy', 2);
    template.allResourcesProperties('AWS::SNS::TopicPolicy', policy);
  });
});

describe('the api', () => {
  it('has a URL that takes signed requests only', () => {
    template.resourceCountIs('AWS::Lambda::Url', 1);
    template.hasResourceProperties('AWS::Lambda::Url', { AuthType: 'AWS_IAM' });
    template.resourceCountIs('AWS::Lambda::Permission', 0);
  });
});

describe('the stack', () => {
  it('tells the command line where everything is', () => {
    for (const name of ['ArticlesTable', 'MentionsTable', 'FeedsTable', 'WatchesTable']) {
      template.hasOutput(name, {
        Value: { Ref: Match.stringLikeRegexp(`^Tables${name.replace('Table', '')}`) },
      });
    }
    template.hasOutput('PollQueueUrl', { Value: { Ref: Match.stringLikeRegexp('^PollingQueue') } });
    template.hasOutput('AlertsTopicArn', { Value: { Ref: Match.stringLikeRegexp('^AlertingTopic') } });
    template.hasOutput('ApiUrl', { Value: { 'Fn::GetAtt': [Match.anyValue(), 'FunctionUrl'] } });
  });

  it('is tagged', () => {
    template.allResourcesProperties('AWS::DynamoDB::Table', {
      Tags: [{ Key: 'application', Value: 'stentor' }],
    });
  });

  it('works with nobody to alert, says how to subscribe, and leaves concurrency to the account when told so', () => {
    const bare = synthesize(`${folder.path}/bare`, { reserveConcurrency: 'false' }, folder.path);
    bare.resourceCountIs('AWS::SNS::Subscription', 0);
    expect(JSON.stringify(bare.toJSON().Outputs.NextStep)).toContain(
      'npx stentor subscribe --email ADDRESS --stack Stentor',
    );
    bare.resourcePropertiesCountIs(
      'AWS::Lambda::Function',
      { ReservedConcurrentExecutions: Match.anyValue() },
      0,
    );
  });
});

function keySchema(partition: string, sort?: string) {
  const hash = { AttributeName: partition, KeyType: 'HASH' };
  return sort ? [hash, { AttributeName: sort, KeyType: 'RANGE' }] : [hash];
}

describe('the topics of alerts and the short links', () => {
  it('are as many as told, all of them known to the functions, with one public function for links', () => {
    const settings = {
      alertTopics: '3',
      links: 'true',
      smsSegments: '2',
      smsScript: 'latin',
      smsBudget: '50',
    };
    const told = synthesize(`${folder.path}/topics`, settings, folder.path);
    told.resourcePropertiesCountIs('AWS::SNS::Topic', { DisplayName: 'Stentor' }, 3);
    const publishing = Object.values(told.findResources('AWS::Lambda::Function')).filter(
      ({ Properties }) => Properties.Environment?.Variables?.SMS_BUDGET === '50',
    );
    expect(publishing).toHaveLength(3);
    for (const { Properties } of publishing) {
      const { ALERTS_TOPIC_ARN, LINK_URL, SMS_SEGMENTS, SMS_SCRIPT } = Properties.Environment.Variables;
      expect(ALERTS_TOPIC_ARN['Fn::Join'][1]).toHaveLength(3);
      expect(LINK_URL).toBeDefined();
      expect([SMS_SEGMENTS, SMS_SCRIPT]).toEqual(['2', 'latin']);
    }
    told.resourcePropertiesCountIs('AWS::Lambda::Url', { AuthType: 'NONE' }, 1);
    told.resourcePropertiesCountIs('AWS::Lambda::Url', { AuthType: 'AWS_IAM' }, 1);
  });
});
